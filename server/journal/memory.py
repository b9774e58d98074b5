"""A journal in memory: for tests, and for games that nobody wants to keep."""

from collections.abc import AsyncIterator

from server.bell import Bell
from server.journal.entry import Entry
from server.journal.faults import NumberTaken
from server.journal.journal import Shelf


class MemoryJournal:
    """Keeps everything until the process ends."""

    def __init__(self) -> None:
        self._entries: dict[str, list[Entry]] = {}
        self._notes: dict[str, dict[str, bytes]] = {}
        self._bell = Bell()

    async def append(self, room: str, *entries: Entry) -> None:
        """Write consecutive entries; see `Journal`."""
        kept = self._entries.get(room, [])
        numbers = [entry.number for entry in entries]
        if numbers != list(range(len(kept) + 1, len(kept) + 1 + len(entries))):
            raise NumberTaken(room)
        self._entries.setdefault(room, kept).extend(entries)
        self._bell.ring()

    async def read(self, room: str, after: int = 0) -> tuple[Entry, ...]:
        """Return the entries after a number."""
        return tuple(self._entries.get(room, ())[after:])

    async def follow(self, room: str, after: int = 0) -> AsyncIterator[Entry]:
        """Yield entries, old and new."""
        while True:
            for entry in await self.read(room, after):
                yield entry
                after = entry.number
            if len(self._entries.get(room, ())) <= after:
                await self._bell.wait()

    async def shelves(self) -> tuple[Shelf, ...]:
        """Return the rooms."""
        return tuple(
            Shelf(room=room, entries=len(kept), written=kept[-1].at)
            for room, kept in self._entries.items()
            if kept
        )

    async def keep(self, room: str, name: str, value: bytes) -> None:
        """Keep a note."""
        self._notes.setdefault(room, {})[name] = value

    async def notes(self, room: str) -> dict[str, bytes]:
        """Return the notes of a room."""
        return dict(self._notes.get(room, {}))

    async def noted(self, name: str) -> dict[str, bytes]:
        """Return the notes of one name."""
        return {room: notes[name] for room, notes in self._notes.items() if name in notes}

    async def drop(self, room: str, name: str) -> None:
        """Throw a note away."""
        self._notes.get(room, {}).pop(name, None)

    async def delete(self, room: str) -> None:
        """Forget a room."""
        self._entries.pop(room, None)
        self._notes.pop(room, None)

    async def check(self) -> None:
        """Memory can always be written."""

    async def close(self) -> None:
        """Nothing has to be finished."""
