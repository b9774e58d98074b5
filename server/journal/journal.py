"""What a journal must do, whatever it is kept in."""

from collections.abc import AsyncIterator
from typing import Protocol

from game.model.values import Value
from server.journal.entry import Entry


class Shelf(Value, frozen=True, kw_only=True):
    """A room as the journal lists it."""

    room: str
    entries: int
    """Number of its last entry."""
    written: int
    """When that was: milliseconds since 1970."""


class Journal(Protocol):
    """Entries of many rooms, and small notes beside them (codes, places, a snapshot)."""

    async def append(self, room: str, *entries: Entry) -> None:
        """Write consecutive entries, all or none; return when they are durable.

        Raises ``NumberTaken`` unless the first has the number after the room's last one, and
        ``CannotWrite`` if the entries could not be kept.
        """

    async def read(self, room: str, after: int = 0) -> tuple[Entry, ...]:
        """Return the entries of a room after a number, in order. May raise ``CannotRead``."""

    def follow(self, room: str, after: int = 0) -> AsyncIterator[Entry]:
        """Yield the entries of a room after a number, and then each new one as it is written."""

    async def shelves(self) -> tuple[Shelf, ...]:
        """Return the rooms of this journal."""

    async def keep(self, room: str, name: str, value: bytes) -> None:
        """Keep a note of a room under a name, in place of an older one. May raise CannotWrite."""

    async def notes(self, room: str) -> dict[str, bytes]:
        """Return the notes of a room by name."""

    async def noted(self, name: str) -> dict[str, bytes]:
        """Return the notes of one name, by room."""

    async def drop(self, room: str, name: str) -> None:
        """Throw a note away, if there is one."""

    async def delete(self, room: str) -> None:
        """Delete all that is kept of a room, so that it cannot be read again."""

    async def check(self) -> None:
        """Return if entries can be kept just now; else raise ``CannotWrite``."""

    async def close(self) -> None:
        """Finish what was begun and let go of the file."""
