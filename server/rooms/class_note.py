"""The note that a class was let in: whoever finds it at a start follows a server that died."""

from collections.abc import Container

from server.journal.journal import Journal

SERVER, NAME = "server", "let_in"
"""Where the journal keeps it, beside the notes of rooms."""
LESSON = 6 * 3_600_000
"""Milliseconds within which a class still waits for a server that died."""


async def keep(journal: Journal) -> None:
    """Note that the class can connect from now on."""
    await journal.keep(SERVER, NAME, b"")


async def drop(journal: Journal) -> None:
    """Note that the server ended as it should."""
    await journal.drop(SERVER, NAME)


async def was_interrupted(journal: Journal, rooms: Container[str], now: int) -> bool:
    """Return whether the server died while a class had one of these rooms, not long ago."""
    if NAME not in await journal.notes(SERVER):
        return False
    shelves = await journal.shelves()
    return any(one.room in rooms and one.written >= now - LESSON for one in shelves)
