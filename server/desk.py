"""The desk: each message of a student's client becomes a call, each answer a message."""

from functools import partial

import msgspec

from game.model.ids import PlaceId, SeatId
from game.model.seats import Place
from game.model.world import TURN_PHASES
from game.rules.engine import Refusal, Refused, require
from game.rules.talking import SendMessage
from game.rules.treaties.faults import require_sound
from game.sight.outlook import outlook
from game.sight.recap import recap
from game.wire import codec, to_server
from game.wire.to_client import (
    Accepted,
    Done,
    Door,
    Foreseen,
    Letter,
    TurnedAway,
    Waiting,
    Welcome,
    Whole,
)
from server.delivery import Delivery, warnings, whole
from server.line import Line, Reading
from server.meter import Meters
from server.rooms import seating
from server.rooms.gathering import gathering
from server.rooms.hall import Hall
from server.rooms.order import Answer
from server.rooms.table import Seated, Table

MOST_KEYS = 20
"""Wrong seat keys in a room, after which only the teacher's tap helps for a while."""
MOST_LINES = 4
"""Screens of one place at the same time."""


class Desk:
    """Answers the messages of seats; raises ``Refused`` for what may not be."""

    def __init__(self, hall: Hall, delivery: Delivery, *, gathers: bool = False) -> None:
        self._hall, self._delivery = hall, delivery
        self._gathers = gathers
        """Whether a class that still gathers may be joined without its digits."""
        self._codes = Meters(most=30, rate=0.5)
        """Wrong codes and tokens of an address."""
        self._seat_keys = Meters(most=3, rate=1 / 600)
        """Wrong seat keys of an address in a room."""
        self._joins = Meters(most=50, rate=0.1)
        """New places taken from an address."""
        self._room_keys = Meters(most=MOST_KEYS, rate=1 / 60)
        """Wrong seat keys in a room, from wherever."""
        self._asks = Meters(most=4, rate=1 / 60)
        """Questions to the teacher from an address."""

    async def knock(self, line: Line, message: to_server.Knock) -> Door:
        """Tell what is behind a code."""
        table = await self._behind(line, message.code)
        return seating.door(table.room.world, table.code)

    async def join(self, line: Line, message: to_server.Join) -> Welcome:
        """Give a new place."""
        require(line.seat is None, "seat.taken_already")
        await self._behind(line, message.code)
        require(self._joins.of(line.address).take(), "rate.slow_down")
        return await self._enter(line, message)

    async def join_lobby(self, line: Line) -> Welcome:
        """Give a new place in the only class that gathers."""
        require(line.seat is None, "seat.taken_already")
        require(self._gathers, "room.code_needed")
        code = gathering(self._hall.tables).code
        require(self._joins.of(line.address).take(), "rate.slow_down")
        return await self._enter(line, to_server.Join(code=code))

    async def _enter(self, line: Line, message: to_server.Join) -> Welcome:
        """Give a new place behind a code, and to who comes late what happened until now."""
        wanted = None if message.seat is None else SeatId(message.seat)
        table, seated = await self._hall.join(message.code, wanted)
        welcome = await self._sit(line, table, seated)
        if table.room.world.phase not in TURN_PHASES:
            return welcome
        return msgspec.structs.replace(welcome, recap=recap(welcome.sight))

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
        return self._with_missed(welcome, table, message.letter)

    async def recover(self, line: Line, message: to_server.Recover) -> Welcome:
        """Give a place back on another device."""
        await self._behind(line, message.code)
        require(line.seat is None, "seat.taken_already")
        meter = self._seat_keys.of(f"{line.address}/{message.code}")
        room = self._room_keys.of(message.code)
        require(meter.allows() and room.allows(), "seat.ask_teacher")
        try:
            table, seated = await self._hall.recover(message.code, message.seat_key)
        except Refused:
            meter.take()
            room.take()
            raise
        return await self._back(line, table, seated)

    async def ask_back(self, line: Line, message: to_server.AskBack) -> Waiting:
        """Ask the teacher to recognise somebody on another device."""
        table = await self._behind(line, message.code)
        require(line.seat is None and line.asking is None, "seat.taken_already")
        require(self._asks.of(line.address).take(), "rate.slow_down")
        table, place = self._hall.called(table, message.call_sign)
        request = table.asking.ask(place, partial(self._answered, line, table, place))
        line.asking = (table, request)
        self._delivery.tell_rooms()
        self._delivery.tell_rosters()
        return Waiting(request=request)

    async def _answered(self, line: Line, table: Table, place: Place, admit: bool) -> None:
        """Give a place to whoever the teacher recognised, or say no."""
        line.asking = None
        if not admit or line.seat is not None:
            line.say("turned_away", TurnedAway())
            return
        seated = await self._hall.hand_over(table, place.id)
        line.say("welcome", await self._back(line, table, seated))

    async def _back(self, line: Line, table: Table, seated: Seated) -> Welcome:
        """Let a new device hold a place, with what the old one has not been sent."""
        read = table.read.get(seated.place.id)
        welcome = await self._sit(line, table, seated)
        return welcome if read is None else self._with_missed(welcome, table, read)

    def _with_missed(self, welcome: Welcome, table: Table, read: int) -> Welcome:
        """Return a welcome with the letters after the one that was read last."""
        missed = table.room.letters(welcome.seat, read) or ()
        letters = tuple(msgspec.msgpack.decode(one.body, type=Letter) for one in missed)
        return msgspec.structs.replace(welcome, missed=letters)

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
        command = codec.command_in(message.command)
        if isinstance(command, SendMessage):
            require(line.talk.take(), "rate.slow_down")
        return accepted(await table.submit(name, command, message.id))

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
        self._delivery.forget(line)
        if line.asking is not None:
            line.asking[0].asking.forget(line.asking[1])
        if line.table is not None and line.place is not None and line.seat is not None:
            line.table.read[line.place] = line.seat.sent
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
        for other in others:  # however many screens: one student talks
            line.talk = other.talk
        await table.arrived(seated.place.id)
        line.token = seated.token
        line.sit(table, seated.place.id, seated.place.seat)
        self._delivery.add(table, line)
        line.warned = len(warnings(table, seated.place.id))
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
            warnings=warnings(table, place.id),
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
