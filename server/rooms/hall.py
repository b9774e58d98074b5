"""The hall: opens, finds and closes rooms, and knows which pass belongs where."""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from contextlib import suppress

import msgspec

from game.model.ids import PlaceId, SeatId
from game.model.world import Phase, World
from game.rules.engine import Refused
from game.wire.to_client import RoomCard
from server.journal.faults import CannotRead
from server.journal.journal import Journal, Shelf
from server.rooms import passes
from server.rooms.bots import Bots, Think
from server.rooms.clock import Clock
from server.rooms.mill import Mill
from server.rooms.room import Room
from server.rooms.table import Seated, Table

CODE_NOTE = "code"
"""Note of a room that holds its six digits; a closed room has none."""
DAY = 86_400_000
"""Milliseconds."""
SECONDS: dict[Phase, int] = {
    "brief": 30,
    "negotiate": 220,
    "orders": 70,
    "launch": 40,
    "review": 30,
}
"""Lengths of the phases where a scenario gives none: those of a 90-minute lesson."""
log = logging.getLogger(__name__)

FirstWorld = Callable[[str, int, str, str], World]
"""Makes the first world from scenario, preset, seed and room; may take a while."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which game is to be played in a new room."""

    scenario: str
    preset: int = 8
    seed: str = ""
    timed: bool = True


class Hall:
    """All rooms of this server."""

    def __init__(
        self,
        journal: Journal,
        mill: Mill,
        first_world: FirstWorld,
        think: Think,
        *,
        bot_pause: float = 2.0,
    ) -> None:
        self.journal, self.mill = journal, mill
        self._first_world, self._think = first_world, think
        self._bot_pause = bot_pause
        self._tables: dict[str, Table] = {}
        self._codes: dict[str, str] = {}
        self._tokens: dict[str, tuple[str, PlaceId]] = {}
        self._shut: dict[str, str] = {}
        """Rooms of before, by name, with their codes."""
        self._coming: dict[str, asyncio.Task[None]] = {}

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return the open rooms."""
        return tuple(self._tables.values())

    async def open(self, wanted: Wanted) -> Table:
        """Open a room; refuses an unknown scenario or preset."""
        name = f"r-{secrets.token_hex(5)}"
        seed = wanted.seed or secrets.token_hex(8)
        world = await asyncio.to_thread(
            self._first_world, wanted.scenario, wanted.preset, seed, name
        )
        seconds = (world.settings.seconds or SECONDS) if wanted.timed else {}
        settings = msgspec.structs.replace(world.settings, seconds=seconds)
        return await self.open_world(msgspec.structs.replace(world, settings=settings))

    async def open_world(self, world: World) -> Table:
        """Open a room with a first world that is ready."""
        room = await Room.opened(world.room, world, self.journal, self.mill, stamp)
        code = self._new_code()
        await self.journal.keep(room.name, CODE_NOTE, code.encode())
        table = self._set(room, code)
        table.start()
        return table

    async def restore(self) -> None:
        """Find the rooms that were open when the server ended.

        Codes and passes are known when this returns; a room itself is taken up when somebody asks
        for it, so that old rooms cost nothing.
        """
        for room, note in (await self.journal.noted(CODE_NOTE)).items():
            code, held = note.decode(), passes.unpacked(await self.journal.notes(room))
            self._shut[room], self._codes[code] = code, room
            self._tokens.update({one.token: (room, place) for place, one in held.items()})

    async def sweep(self, days: int) -> tuple[str, ...]:
        """Delete rooms in which nothing happened for so many days (0: all); return their names."""
        limit = stamp() - days * DAY + 1
        old = [shelf.room for shelf in await self.journal.shelves() if _is_old(shelf, limit)]
        for room in old:
            await self.delete(room)
        return tuple(old)

    async def at(self, code: str) -> Table:
        """Return the room of a code, or refuse."""
        room = self._codes.get(code)
        if room is None:
            raise Refused("room.unknown")
        return await self.named(room)

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
        seated = await table.join(seat)
        self._tokens[passes.fingerprint(seated.token)] = (table.room.name, seated.place.id)
        return table, seated

    async def rejoin(self, token: str) -> tuple[Table, Seated]:
        """Return the place of a token, or refuse."""
        found = self._tokens.get(passes.fingerprint(token))
        if found is None:
            raise Refused("seat.token_unknown")
        room, place = found
        table = await self.named(room)
        return table, Seated(place=table.place(place), token=token)

    async def recover(self, code: str, seat_key: str) -> tuple[Table, Seated]:
        """Return the place that four digits open, with a new token for the new device."""
        table = await self.at(code)
        place = table.found(seat_key)
        if place is None:
            raise Refused("seat.key_wrong")
        self._tokens.pop(table.passes[place].token, None)
        token = await table.renew(place)
        self._tokens[passes.fingerprint(token)] = (table.room.name, place)
        return table, Seated(place=table.place(place), token=token)

    async def leave(self, table: Table, place: PlaceId) -> None:
        """Give up a place for good."""
        held = table.passes.get(place)
        await table.leave(place)
        if held is not None:
            self._tokens.pop(held.token, None)

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
        for note in (CODE_NOTE, *(passes.NOTE + place for place in table.passes)):
            await self.journal.drop(room, note)
        return table

    async def delete(self, room: str) -> None:
        """Delete all that is kept of a room, open or not."""
        with suppress(Refused):  # it is closed already, or cannot be read
            await self.close_room(room)
        await self.journal.delete(room)

    async def close(self) -> None:
        """End all rooms as they are; the next start takes them up."""
        for coming in self._coming.values():
            coming.cancel()
        await asyncio.gather(*(table.close() for table in self.tables))
        await self.mill.close()
        await self.journal.close()

    async def _reopen(self, name: str) -> None:
        """Take one room up again; one that cannot be read is named in the log and left alone."""
        code = self._shut[name]
        try:
            held = passes.unpacked(await self.journal.notes(name))
            room = await Room.reopened(name, self.journal, self.mill, stamp)
            table = self._set(room, code)
            await table.back(held)
            table.start()
        except CannotRead as fault:
            self._codes.pop(code, None)
            log.error("%s", fault.reason)
        finally:
            self._shut.pop(name, None)
            self._coming.pop(name, None)

    def _set(self, room: Room, code: str) -> Table:
        """Set a table for a room and start its clock."""
        clock = Clock(room, ticks, thinking=lambda: bots.thinking)
        bots = Bots(room, self._think, rested=clock.look, pause=self._bot_pause)
        table = Table(room, code, self.journal, clock, bots)
        self._tables[room.name] = table
        self._codes[code] = room.name
        return table

    def _forget(self, table: Table) -> None:
        """Take a room and its passes out of the lists."""
        self._tables.pop(table.room.name, None)
        self._codes.pop(table.code, None)
        for held in table.passes.values():
            self._tokens.pop(held.token, None)

    def _new_code(self) -> str:
        """Return six digits that no open room has."""
        while True:
            code = f"{secrets.randbelow(1_000_000):06d}"
            if code not in self._codes:
                return code


def stamp() -> int:
    """Return the time for journals: milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def ticks() -> int:
    """Return milliseconds of a clock that never goes back."""
    return time.monotonic_ns() // 1_000_000


def _is_old(shelf: Shelf, limit: int) -> bool:
    """Return whether nothing happened in a room since a time."""
    return shelf.written < limit
