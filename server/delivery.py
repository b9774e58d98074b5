"""Delivery: letters go out to the lines of a room as soon as something happened there."""

import asyncio
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from game.model.classroom import Warned
from game.model.ids import PlaceId, SeatId
from game.model.seats import Place
from game.model.world import World
from game.rules.classroom.timing import extra
from game.sight.teacher import teacher_sight
from game.wire.to_client import Goodbye, RoomCard, Rooms, Warning, Watching, Whole
from server.line import CAUGHT_UP, MOST_QUEUED, Line, Reading
from server.packets import event
from server.rooms.hall import Hall
from server.rooms.table import Table


class Moment(NamedTuple):
    """What of a world concerns every line of its room, but is in no letter."""

    places: dict[PlaceId, Place]
    warnings: tuple[Warned, ...]
    clock: tuple[object, ...]
    """What makes the clock jump when it changes."""


class Delivery:
    """Knows which lines look at which room."""

    def __init__(self, hall: Hall) -> None:
        self._lines: dict[str, dict[int, Line]] = {}
        self._moments: dict[str, Moment] = {}
        self._leaving: set[asyncio.Task[None]] = set()
        self._teachers: dict[int, Line] = {}
        self._cards: tuple[RoomCard, ...] = ()
        self._hall = hall

    def add(self, table: Table, line: Line) -> None:
        """Let a line hear what happens at a table."""
        if table.room.name not in self._lines:
            self._lines[table.room.name] = {}
            self._moments[table.room.name] = _moment(table)
            table.room.listeners.append(partial(self.deliver, table))
        self._lines[table.room.name][id(line)] = line

    def forget(self, line: Line) -> None:
        """Let a line hear of nothing more: it is cut."""
        self.remove(line)
        self._teachers.pop(id(line), None)

    def tell_rooms_to(self, line: Line) -> None:
        """Let a teacher's line hear of changes in the list of rooms."""
        self._teachers[id(line)] = line

    def tell_rooms(self) -> None:
        """Send the list of rooms to every teacher, if it changed."""
        if not self._teachers:
            return
        cards = tuple(table.card() for table in self._hall.tables)
        if cards != self._cards:
            self._cards = cards
            for line in self._teachers.values():
                line.say("rooms", Rooms(rooms=cards))

    def tell_rosters(self) -> None:
        """Send the roster of each room to the teachers who look into it, if it changed."""
        for line in self._teachers.values():
            self.tell_roster_to(line)

    def tell_roster_to(self, line: Line) -> None:
        """Send a teacher the roster of the room that is watched, if it changed."""
        if line.watch is None or line.queued > MOST_QUEUED:
            return
        table = line.watch.table
        table.latency = self._latencies(table)
        roster = table.roster()
        if roster != line.roster:
            line.roster = roster
            line.say("roster", roster)

    def _latencies(self, table: Table) -> dict[PlaceId, int]:
        """Return how long it takes to the slowest screen of each place and back."""
        found: dict[PlaceId, int] = {}
        for line in self.lines(table):
            if line.place is not None and line.latency is not None:
                found[line.place] = max(line.latency, found.get(line.place, 0))
        return found

    def remove(self, line: Line) -> None:
        """Let a line hear of its tables no more."""
        for reading in line.readings:
            self._lines.get(reading.table.room.name, {}).pop(id(line), None)

    def lines(self, table: Table) -> tuple[Line, ...]:
        """Return the lines of a table."""
        return tuple(self._lines.get(table.room.name, {}).values())

    def deliver(self, table: Table) -> None:
        """Send what is new, and the clock if it changed its step."""
        before, now = self._moments[table.room.name], _moment(table)
        self._moments[table.room.name] = now
        if now.places is not before.places:
            self._follow(table)
        for line in self.lines(table):
            bring(line)
        if now.warnings is not before.warnings:
            self._warn(table)
        if now.clock != before.clock:
            self.tell_time(table)

    def tell_time(self, table: Table) -> None:
        """Send the clock to everybody at a table."""
        packet = event("clock", table.clock.news())
        for line in self.lines(table):
            if line.queued <= MOST_QUEUED:
                line.send(packet)

    def _follow(self, table: Table) -> None:
        """Follow places that were moved; say goodbye where they were taken away."""
        for line in self.lines(table):
            if line.place is None or line.table is not table:
                continue
            place = table.room.world.places.get(line.place)
            if place is None:
                self._send_home(line)
            elif line.seat is not None and line.seat.reader != place.seat:
                line.sit(table, place.id, place.seat)
                line.seat.behind = True

    def _warn(self, table: Table) -> None:
        """Tell each place what the teacher told it alone."""
        for line in self.lines(table):
            told = warnings(table, line.place)
            for text in told[line.warned :]:
                line.say("warning", Warning(text=text))
            line.warned = len(told)

    def _send_home(self, line: Line) -> None:
        """Say goodbye to somebody whose place is gone."""
        self.remove(line)
        line.stand()
        leaving = asyncio.create_task(line.hang_up(Goodbye(key="seat.left")))
        self._leaving.add(leaving)
        leaving.add_done_callback(self._leaving.discard)

    async def close(self, table: Table, why: str) -> None:
        """Say goodbye to everybody at a table; teachers stay connected."""
        lines = self.lines(table)
        self._lines.pop(table.room.name, None)
        self._moments.pop(table.room.name, None)
        for line in lines:
            line.rise(table)
            if not line.host:
                await line.hang_up(Goodbye(key=why))

    def catch_up(self, lines: Iterable[Line]) -> None:
        """Send everything to those who were too slow for letters and have read the rest by now."""
        for line in lines:
            if any(reading.behind for reading in line.readings):
                bring(line)


def bring(line: Line) -> None:
    """Send a line what its readers have not been sent yet."""
    for reading in line.readings:
        if line.queued > MOST_QUEUED:
            reading.behind = True
        elif not reading.behind or line.queued <= CAUGHT_UP:
            _send(line, reading)


def warnings(table: Table, place: PlaceId | None) -> tuple[str, ...]:
    """Return what the teacher told one place alone, oldest first."""
    told = table.room.world.classroom.warnings
    return tuple(one.text for one in told if one.place == place)


def whole(reading: Reading) -> Whole:
    """Return the whole sight of a seat."""
    return Whole(
        sight=reading.table.room.sight(SeatId(reading.reader)),
        letter=reading.table.room.post.number(reading.reader),
        clock=reading.table.clock.news(),
    )


def watching(table: Table, world: World, letter: int) -> Watching:
    """Return the whole world for a teacher."""
    return Watching(
        room=table.room.name,
        code=table.code,
        world=teacher_sight(world),
        letter=letter,
        clock=table.clock.news(),
    )


def _send(line: Line, reading: Reading) -> None:
    """Send the letters that are due, or everything."""
    letters = reading.due()
    if letters is None:
        _send_whole(line, reading)
        return
    for letter in letters:
        line.say(reading.name, letter.body)
        reading.sent = letter.number


def _send_whole(line: Line, reading: Reading) -> None:
    """Send everything that a reader may see."""
    room = reading.table.room
    reading.behind, reading.sent = False, room.post.box(reading.reader).number
    if reading.name == "letter":
        line.say("whole", whole(reading))
    else:
        line.say("watching", watching(reading.table, room.world, reading.sent))


def _moment(table: Table) -> Moment:
    """Return what concerns every line of a room now."""
    world = table.room.world
    clock = (
        world.turn,
        world.phase,
        world.ratifying,
        world.paused,
        world.settings.seconds,
        extra(world),
        world.classroom.rewinds,
    )
    return Moment(places=world.places, warnings=world.classroom.warnings, clock=clock)
