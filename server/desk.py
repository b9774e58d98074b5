"""The desk: each message of a student's client becomes a call, each answer a message."""

import msgspec

from game.model.ids import PlaceId, SeatId
from game.rules.engine import Refusal, Refused, require
from game.rules.talking import SendMessage
from game.rules.treaties.faults import require_sound
from game.sight.outlook import outlook
from game.wire import codec, to_server
from game.wire.to_client import Accepted, Done, Door, Foreseen, Letter, Welcome, Whole
from server.delivery import Delivery, whole
from server.line import Line, Reading
from server.meter import Meters
from server.rooms import seating
from server.rooms.hall import Hall
from server.rooms.room import Answer
from server.rooms.table import Seated, Table

MOST_LINES = 4
"""Screens of one place at the same time."""


class Desk:
    """Answers the messages of seats; raises ``Refused`` for what may not be."""

    def __init__(self, hall: Hall, delivery: Delivery) -> None:
        self._hall, self._delivery = hall, delivery
        self._codes = Meters(most=30, rate=0.5)
        """Wrong codes and tokens of an address."""
        self._seat_keys = Meters(most=3, rate=1 / 600)
        """Wrong seat keys of an address in a room."""
        self._joins = Meters(most=50, rate=0.1)
        """New places taken from an address."""

    async def knock(self, line: Line, message: to_server.Knock) -> Door:
        """Tell what is behind a code."""
        table = await self._behind(line, message.code)
        return seating.door(table.room.world, table.code)

    async def join(self, line: Line, message: to_server.Join) -> Welcome:
        """Give a new place."""
        require(line.seat is None, "seat.taken_already")
        await self._behind(line, message.code)
        require(self._joins.of(line.address).take(), "rate.slow_down")
        wanted = None if message.seat is None else SeatId(message.seat)
        table, seated = await self._hall.join(message.code, wanted)
        return await self._sit(line, table, seated)

    async def rejoin(self, line: Line, message: to_server.Rejoin) -> Welcome:
        """Give a place back to its holder."""
        meter = self._codes.of(line.address)
        require(meter.allows(), "rate.slow_down")
        try:
            table, seated = await self._hall.rejoin(message.token)
        except Refused:
            meter.take()
            raise
        welcome = await self._sit(line, table, seated)
        missed = table.room.letters(seated.place.seat, message.letter) or ()
        letters = tuple(msgspec.msgpack.decode(one.body, type=Letter) for one in missed)
        return msgspec.structs.replace(welcome, missed=letters)

    async def recover(self, line: Line, message: to_server.Recover) -> Welcome:
        """Give a place back on another device."""
        await self._behind(line, message.code)
        meter = self._seat_keys.of(f"{line.address}/{message.code}")
        require(meter.allows(), "rate.slow_down")
        try:
            table, seated = await self._hall.recover(message.code, message.seat_key)
        except Refused:
            meter.take()
            raise
        return await self._sit(line, table, seated)

    async def move(self, line: Line, message: to_server.Move) -> Welcome:
        """Change to another seat."""
        table, name = self._held(line)
        place = await table.move(name, SeatId(message.seat))
        return self._welcome(line, table, Seated(place=place, token=line.token))

    async def leave(self, line: Line, message: to_server.Leave) -> Done:
        """Give up the place."""
        table, name = self._held(line)
        self._delivery.remove(line)
        line.stand()
        table.gone(name)
        await self._hall.leave(table, name)
        return Done()

    async def submit(self, line: Line, message: to_server.Submit) -> Accepted:
        """Ask for something in the rules."""
        table, name = self._held(line)
        seat = table.place(name).seat
        command = codec.command_in(message.command)
        if isinstance(command, SendMessage):
            require(line.talk.take(), "rate.slow_down")
        return accepted(await table.room.submit(seat, command, message.id, place=name))

    async def look(self, line: Line, message: to_server.Look) -> Whole:
        """Show the whole sight again."""
        if line.seat is None:
            raise Refused("seat.none")
        seen = whole(line.seat)
        line.seat.behind, line.seat.sent = False, seen.letter
        return seen

    async def foresee(self, line: Line, message: to_server.Foresee) -> Foreseen:
        """Show where the sky goes, as far as the seat can know."""
        require(line.futures.take(), "rate.slow_down")
        table, name = self._held(line)
        room = table.room
        if message.terms is not None:
            require_sound(message.terms, room.world)
        known = outlook(room.sight(table.place(name).seat))
        foresight = await self._hall.mill.foresee(room.world.sky.record, known, message.terms)
        return Foreseen(foresight=foresight)

    def cut(self, line: Line) -> None:
        """Note that a line was cut."""
        self._delivery.remove(line)
        if line.table is not None and line.place is not None:
            line.table.gone(line.place)

    async def _behind(self, line: Line, code: str) -> Table:
        """Return the table behind a code; wrong codes are counted."""
        meter = self._codes.of(line.address)
        require(meter.allows(), "rate.slow_down")
        try:
            return await self._hall.at(code)
        except Refused:
            meter.take()
            raise

    async def _sit(self, line: Line, table: Table, seated: Seated) -> Welcome:
        """Let a line hold a place."""
        others = [one for one in self._delivery.lines(table) if one.place == seated.place.id]
        require(len(others) < MOST_LINES, "seat.screens", most=MOST_LINES)
        require(line.seat is None, "seat.taken_already")
        await table.arrived(seated.place.id)
        line.token = seated.token
        line.sit(table, seated.place.id, seated.place.seat)
        self._delivery.add(table, line)
        return self._welcome(line, table, seated)

    def _welcome(self, line: Line, table: Table, seated: Seated) -> Welcome:
        """Return a place and everything its seat may know."""
        place = seated.place
        reading = Reading(table, place.seat, "letter")
        line.seat, seen = reading, whole(reading)
        return Welcome(
            code=table.code,
            room=table.room.name,
            place=place.id,
            seat=place.seat,
            call_sign=place.call_sign,
            token=seated.token,
            seat_key=seated.seat_key,
            sight=seen.sight,
            letter=seen.letter,
            clock=seen.clock,
        )

    def _held(self, line: Line) -> tuple[Table, PlaceId]:
        """Return the place that the line holds, or refuse."""
        if line.table is None or line.place is None:
            raise Refused("seat.none")
        return line.table, line.place


def accepted(answer: Answer) -> Accepted:
    """Return the room's yes; a no is raised."""
    if isinstance(answer, Refusal):
        raise Refused(answer.key, **answer.parameters)
    return answer
