"""The hall: opens, finds and closes rooms, and knows which pass belongs where."""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from contextlib import suppress

import msgspec

from game.model.glance import Glance
from game.model.ids import PlaceId, SeatId
from game.model.seats import Place
from game.model.world import World
from game.rules.classroom.surplus import SetRoles
from game.rules.engine import Refused, require
from game.wire.to_client import Deleted, Proposal, RoomCard
from game.wire.to_server import OpenLesson
from server.journal.faults import CannotRead, CannotWrite
from server.journal.journal import Journal, Shelf
from server.loading import Names
from server.rooms import class_note, lessons, pace, passes
from server.rooms.bots import Bots, Think
from server.rooms.clock import Clock
from server.rooms.directory import Directory
from server.rooms.folding import start_of
from server.rooms.mill import Mill
from server.rooms.pace import Lesson, Pace
from server.rooms.room import Room
from server.rooms.seating import is_crowded
from server.rooms.table import Seated, Table
from server.rooms.wishes import Wanted, arranged, forked, limited, wished

CODE_NOTE = "code"
"""Note of a room that holds its six digits; a closed room has none."""
DAY = 86_400_000
"""Milliseconds."""
log = logging.getLogger(__name__)

FirstWorld = Callable[[str, int, str, str, Names | None], World]
"""Makes the first world from scenario, preset, seed, room and kind of names; may take a while."""
Playables = Callable[[], tuple[Glance, ...]]
"""Finds the installed scenarios; may take a while."""


class Hall:
    """All rooms of this server."""

    def __init__(
        self,
        journal: Journal,
        mill: Mill,
        first_world: FirstWorld,
        think: Think,
        *,
        playables: Playables = tuple,
        bot_pause: float = 2.0,
    ) -> None:
        self.journal, self.mill = journal, mill
        self._first_world, self._think = first_world, think
        self._playables = playables
        self._bot_pause = bot_pause
        self._tables: dict[str, Table] = {}
        self._directory = Directory()
        self._shut: dict[str, str] = {}
        """Rooms of before, by name, with their codes."""
        self._coming: dict[str, asyncio.Task[None]] = {}
        self._wishes: dict[str, Wanted] = {}
        """What further rooms of a lesson are like."""
        self._growing, self._reading = asyncio.Lock(), asyncio.Lock()

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return the open rooms."""
        return tuple(self._tables.values())

    async def proposals(
        self,
        minutes: int,
        students: int | None = None,
        debrief: int | None = None,
        scenario: str | None = None,
        preset: int | None = None,
    ) -> tuple[Proposal, ...]:
        """Return lessons that fit, the best first; refuses a scenario or preset that is not there.

        Minutes are those of the lesson and of its debrief; ``preset`` is a wish for its turns.
        """
        async with self._reading:  # the first page asks while the server warms up: read it once
            known = await asyncio.to_thread(self._playables)
        wanted = tuple(one for one in known if scenario in (None, one.scenario))
        require(scenario is None or bool(wanted), "scenario.unknown", scenario=scenario or "")
        if preset is not None:
            wanted = tuple(limited(one, preset) for one in wanted if preset in one.presets)
            require(bool(wanted), "scenario.no_preset", preset=preset)
        return lessons.proposals(wanted, minutes, students, debrief)

    async def open(self, wanted: Wanted) -> Table:
        """Open a room; refuses an unknown scenario or preset."""
        return await self._open(wanted, None)

    async def open_lesson(self, asked: OpenLesson) -> tuple[Table, ...]:
        """Open the rooms of a lesson, all with the same source of chance."""
        found = await self.proposals(
            asked.minutes, asked.students, asked.debrief, asked.scenario, asked.preset
        )
        lesson = f"l-{secrets.token_hex(5)}"
        wish = wished(asked, found[0], secrets.token_hex(8))
        self._wishes[lesson] = wish
        return tuple([await self._open(wish, lesson) for _ in range(found[0].rooms)])

    async def fork(self, room: str, turn: int) -> Table:
        """Open a copy of a room as it was at the start of a turn; everybody stays where they are.

        Refuses a turn that was never played.
        """
        table = await self.named(room)
        then = await start_of(room, self.journal, turn)
        if then is None:
            raise Refused("rewind.not_kept")
        return await self.open_world(forked(then, table.room.world, _new_name()))

    async def open_world(self, world: World, lesson: str | None = None) -> Table:
        """Open a room with a first world that is ready."""
        room = await Room.opened(world.room, world, self.journal, self.mill, stamp)
        code = self._directory.new_code()
        await self.journal.keep(room.name, CODE_NOTE, code.encode())
        belongs = None if lesson is None else Lesson(name=lesson)
        if belongs is not None:
            await self.journal.keep(room.name, pace.NOTE, msgspec.json.encode(belongs))
        table = self._set(room, code, belongs)
        table.start()
        return table

    async def _open(self, wanted: Wanted, lesson: str | None) -> Table:
        """Open a room, of a lesson or by itself."""
        name = _new_name()
        seed = wanted.seed or secrets.token_hex(8)
        world = await asyncio.to_thread(
            self._first_world, wanted.scenario, wanted.preset, seed, name, wanted.names
        )
        return await self.open_world(arranged(world, wanted), lesson)

    async def restore(self) -> None:
        """Find the rooms that were open when the server ended.

        Codes and passes are known when this returns; a room itself is taken up when somebody asks
        for it, so that old rooms cost nothing.
        """
        for room, note in (await self.journal.noted(CODE_NOTE)).items():
            code, held = note.decode(), passes.unpacked(await self.journal.notes(room))
            self._shut[room] = code
            self._directory.enter(code, room)
            for place, one in held.items():
                self._directory.admit(one.token, room, place)

    async def was_interrupted(self) -> bool:
        """Return whether the server died while a class had a room, not long ago."""
        return await class_note.was_interrupted(self.journal, self._shut, stamp())

    async def adopt(self, room: str) -> str:
        """List a room whose game was brought into the journal; return its new code."""
        code = self._directory.new_code()
        await self.journal.keep(room, CODE_NOTE, code.encode())
        self._shut[room] = code
        self._directory.enter(code, room)
        return code

    async def sweep(self, days: int) -> tuple[str, ...]:
        """Delete rooms in which nothing happened for so many days (0: all); return their names."""
        limit = stamp() - days * DAY + 1
        old = [shelf.room for shelf in await self.journal.shelves() if _is_old(shelf, limit)]
        for room in old:
            await self.delete(room)
        return tuple(old)

    async def at(self, code: str) -> Table:
        """Return the room of a code, or refuse."""
        return await self.named(self._directory.room(code))

    async def named(self, room: str) -> Table:
        """Return an open room by its name, or refuse."""
        if room in self._shut:
            coming = self._coming.get(room) or asyncio.create_task(self._reopen(room))
            self._coming[room] = coming
            await asyncio.shield(coming)
        table = self._tables.get(room)
        if table is None:
            raise Refused("room.unknown")
        return table

    async def join(self, code: str, seat: SeatId | None) -> tuple[Table, Seated]:
        """Give a new place behind a code."""
        table = await self.at(code)
        if seat is None and table.lesson:
            table = await self._emptiest(table)
        seated = await table.join(seat)
        mark = passes.fingerprint(seated.token)
        self._directory.admit(mark, table.room.name, seated.place.id)
        return table, seated

    async def rejoin(self, token: str) -> tuple[Table, Seated]:
        """Return the place of a token, or refuse."""
        room, place = self._directory.place(token)
        table = await self.named(room)
        return table, Seated(place=table.place(place), token=token)

    async def recover(self, code: str, seat_key: str) -> tuple[Table, Seated]:
        """Return the place that four digits open, with a new token for the new device."""
        table = await self.at(code)
        for room in (table, *self._siblings(table)):
            place = room.found(seat_key)
            if place is not None:
                return room, await self.hand_over(room, place)
        raise Refused("seat.key_wrong")

    def called(self, table: Table, call_sign: str) -> tuple[Table, Place]:
        """Return who has a call sign in a room or another one of its lesson, or refuse."""
        for room in self._siblings(table):
            with suppress(Refused):
                return room, room.called(call_sign)
        return table, table.called(call_sign)

    async def hand_over(self, table: Table, place: PlaceId) -> Seated:
        """Return a place for another device; the token of the old one opens nothing any more."""
        old = table.passes[place].token
        token = await table.renew(place)
        self._directory.dismiss(old)
        self._directory.admit(passes.fingerprint(token), table.room.name, place)
        return Seated(place=table.place(place), token=token)

    async def leave(self, table: Table, place: PlaceId) -> None:
        """Give up a place for good."""
        held = table.passes.get(place)
        await table.leave(place)
        if held is not None:
            self._directory.dismiss(held.token)

    async def cards(self) -> tuple[RoomCard, ...]:
        """Return the open rooms for the teacher's list."""
        for room in tuple(self._shut):
            with suppress(Refused):
                await self.named(room)
        return tuple(table.card() for table in self._tables.values())

    async def close_room(self, room: str) -> Table:
        """Close a room; its journal stays, its code and passes do not."""
        table = await self.named(room)
        self._forget(table)
        await table.close()
        notes = (CODE_NOTE, pace.NOTE, *(passes.NOTE + place for place in table.passes))
        for note in notes:
            await self.journal.drop(room, note)
        return table

    async def delete(self, room: str) -> Deleted:
        """Delete all that is kept of a room, open or not, and tell how much that was."""
        places = 0
        with suppress(Refused):  # it is closed already, or cannot be read
            places = len((await self.close_room(room)).passes)
        entries = {shelf.room: shelf.entries for shelf in await self.journal.shelves()}
        await self.journal.delete(room)
        return Deleted(entries=entries.get(room, 0), places=places)

    async def close(self) -> None:
        """End all rooms as they are; the next start takes them up."""
        for coming in self._coming.values():
            coming.cancel()
        await asyncio.gather(*(table.close() for table in self.tables))
        with suppress(CannotWrite):  # then the next start lets the class in once more
            await class_note.drop(self.journal)
        await self.mill.close()
        await self.journal.close()

    async def _reopen(self, name: str) -> None:
        """Take one room up again; one that cannot be read is named in the log and left alone."""
        code = self._shut[name]
        try:
            held = passes.unpacked(await self.journal.notes(name))
            room = await Room.reopened(name, self.journal, self.mill, stamp)
            table = self._set(room, code, _lesson_of(await self.journal.notes(name)))
            await table.back(held)
            table.start()
        except CannotRead as fault:
            self._directory.strike(code)
            log.error("%s", fault.reason)
        finally:
            self._shut.pop(name, None)
            self._coming.pop(name, None)

    def _siblings(self, table: Table) -> tuple[Table, ...]:
        """Return the other open rooms of a lesson."""
        others = (one for one in self._tables.values() if one is not table)
        return tuple(one for one in others if table.lesson and one.lesson == table.lesson)

    async def _emptiest(self, table: Table) -> Table:
        """Return the room of a lesson with the fewest students.

        Where all are crowded roles without a seat are opened, and then another room.
        """
        async with self._growing:
            rooms = [table, *self._siblings(table)]
            roomiest = min(rooms, key=lambda one: one.students)
            world, wish = roomiest.room.newest, self._wishes.get(table.lesson)
            if not is_crowded(world, roomiest.students) or world.phase != "lobby" or wish is None:
                return roomiest
            if world.classroom.roles:
                return await self._open(wish, table.lesson)
            await roomiest.house.send(SetRoles(roles=lessons.OFFERED_ROLES))
            return roomiest

    def _set(self, room: Room, code: str, lesson: Lesson | None) -> Table:
        """Set a table for a room and start its clock."""
        clock = Clock(room, ticks, thinking=lambda: bots.thinking)
        bots = Bots(room, self._think, rested=clock.look, pause=self._bot_pause)
        table = Table(room, code, self.journal, clock, bots, Pace(stamp, lesson))
        self._tables[room.name] = table
        self._directory.enter(code, room.name)
        return table

    def _forget(self, table: Table) -> None:
        """Take a room and its passes out of the lists."""
        self._tables.pop(table.room.name, None)
        self._directory.strike(table.code, table.passes.values())


def stamp() -> int:
    """Return the time for journals: milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def ticks() -> int:
    """Return milliseconds of a clock that never goes back."""
    return time.monotonic_ns() // 1_000_000


def _lesson_of(notes: dict[str, bytes]) -> Lesson | None:
    """Return the lesson that a room belongs to, by its notes."""
    note = notes.get(pace.NOTE)
    return None if note is None else msgspec.json.decode(note, type=Lesson)


def _new_name() -> str:
    """Return a name for a room."""
    return f"r-{secrets.token_hex(5)}"


def _is_old(shelf: Shelf, limit: int) -> bool:
    """Return whether nothing happened in a room since a time."""
    return shelf.written < limit
