"""Rooms for tests: the real thing, with a journal in memory and a clock that stands still."""

import asyncio
import itertools
from collections.abc import Callable

from game.model.world import World
from server.journal.entry import Entry
from server.journal.faults import CannotWrite
from server.journal.journal import Journal
from server.journal.memory import MemoryJournal
from server.rooms.mill import Mill, ThreadMill
from server.rooms.room import Room
from tests.worlds import a_world


def ticking() -> Callable[[], int]:
    """Return a stamp that counts milliseconds from 1000."""
    return itertools.count(1_000).__next__


async def a_room(
    world: World | None = None, journal: Journal | None = None, mill: Mill | None = None
) -> Room:
    """Return an open room."""
    return await Room.opened(
        "r-1", world or a_world(), journal or MemoryJournal(), mill or ThreadMill(), ticking()
    )


class FailingJournal(MemoryJournal):
    """A journal whose disk is full from a moment on."""

    full = False

    async def append(self, room: str, *entries: Entry) -> None:
        """Write, or not."""
        if self.full:
            raise CannotWrite("database or disk is full")
        await super().append(room, *entries)

    async def keep(self, room: str, name: str, value: bytes) -> None:
        """Keep, or not."""
        if self.full:
            raise CannotWrite("database or disk is full")
        await super().keep(room, name, value)


class SlowJournal(MemoryJournal):
    """A journal that writes only when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.gate.set()

    async def append(self, room: str, *entries: Entry) -> None:
        """Write when the gate is open."""
        await self.gate.wait()
        await super().append(room, *entries)
