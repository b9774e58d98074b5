"""A journal in one SQLite file on the teacher's machine: durable before anybody is told."""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from server.bell import Bell
from server.journal.entry import Entry, entry_of, line_of
from server.journal.faults import CannotWrite, NumberTaken
from server.journal.journal import Shelf
from server.journal.writer import Writer

T = TypeVar("T")
FORMAT = 1
"""Version of the tables; kept in the file's ``user_version``."""
PATIENCE = 5.0
"""Seconds to wait for another program that holds the file."""
LEAST_ROOM = 20_000_000
"""Bytes on the disk with which a lesson can be begun; one takes about a tenth of it."""
TABLES = """
CREATE TABLE IF NOT EXISTS entries (
    room TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, line BLOB NOT NULL,
    PRIMARY KEY (room, number));
CREATE TABLE IF NOT EXISTS notes (
    room TEXT NOT NULL, name TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (room, name));
"""
NEXT = """
INSERT INTO entries SELECT ?, ?, ?, ?
WHERE (SELECT coalesce(max(number), 0) FROM entries WHERE room = ?) = ?
"""
"""Writes an entry if its number is the next one; else nothing."""


class SqliteJournal:
    """Entries and notes of all rooms of a server."""

    def __init__(self, path: Path) -> None:
        """Open or create the file; raises ``CannotWrite`` with a plain reason if it cannot be."""
        self._path = path
        _prepare(path)
        self._writer = Writer(_opened(path))
        self._bell = Bell()

    async def append(self, room: str, *entries: Entry) -> None:
        """Write consecutive entries; see `Journal`."""
        rows = [(room, entry.number, entry.at, line_of(entry)) for entry in entries]

        def work(file: sqlite3.Connection) -> None:
            if file.execute(NEXT, (*rows[0], room, entries[0].number - 1)).rowcount != 1:
                raise NumberTaken(room)
            if len(rows) > 1:
                file.executemany("INSERT INTO entries VALUES (?, ?, ?, ?)", rows[1:])

        await self._writer.do(work)
        self._bell.ring()

    async def read(self, room: str, after: int = 0) -> tuple[Entry, ...]:
        """Return the entries after a number."""

        def work(file: sqlite3.Connection) -> tuple[Entry, ...]:
            rows = file.execute(
                "SELECT number, line FROM entries WHERE room = ? AND number > ? ORDER BY number",
                (room, after),
            )
            return tuple(entry_of(line, f"room {room}, entry {n}") for n, line in rows)

        return await self._reading(work)

    async def follow(self, room: str, after: int = 0) -> AsyncIterator[Entry]:
        """Yield entries, old and new; those of another program are found within a second."""
        while True:
            for entry in await self.read(room, after):
                yield entry
                after = entry.number
            await self._bell.wait(seconds=1)

    async def shelves(self) -> tuple[Shelf, ...]:
        """Return the rooms, the latest first."""

        def work(file: sqlite3.Connection) -> tuple[Shelf, ...]:
            rows = file.execute(
                "SELECT room, max(number), max(at) FROM entries GROUP BY room ORDER BY 3 DESC"
            )
            return tuple(Shelf(room=room, entries=last, written=at) for room, last, at in rows)

        return await self._reading(work)

    async def keep(self, room: str, name: str, value: bytes) -> None:
        """Keep a note."""

        def work(file: sqlite3.Connection) -> None:
            file.execute("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)", (room, name, value))

        await self._writer.do(work)

    async def notes(self, room: str) -> dict[str, bytes]:
        """Return the notes of a room."""

        def work(file: sqlite3.Connection) -> dict[str, bytes]:
            return dict(file.execute("SELECT name, value FROM notes WHERE room = ?", (room,)))

        return await self._reading(work)

    async def noted(self, name: str) -> dict[str, bytes]:
        """Return the notes of one name."""

        def work(file: sqlite3.Connection) -> dict[str, bytes]:
            return dict(file.execute("SELECT room, value FROM notes WHERE name = ?", (name,)))

        return await self._reading(work)

    async def drop(self, room: str, name: str) -> None:
        """Throw a note away."""

        def work(file: sqlite3.Connection) -> None:
            file.execute("DELETE FROM notes WHERE room = ? AND name = ?", (room, name))

        await self._writer.do(work)

    async def delete(self, room: str) -> None:
        """Delete all of a room; its bytes are overwritten, not only unlinked."""

        def work(file: sqlite3.Connection) -> None:
            file.execute("DELETE FROM entries WHERE room = ?", (room,))
            file.execute("DELETE FROM notes WHERE room = ?", (room,))

        await self._writer.do(work)
        await self._reading(_empty_log)

    async def check(self) -> None:
        """Return if the file can be written and its disk has room; else raise ``CannotWrite``."""
        left = await asyncio.to_thread(_room_left, self._path)
        if left < LEAST_ROOM:
            raise CannotWrite(f"{self._path}: only {left // 1_000_000} MB are left on the disk")
        await self._writer.do(_touch)

    async def close(self) -> None:
        """Finish what was begun and let go of the file."""
        await self._writer.close()

    async def _reading(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work that only reads, beside the writer and off the event loop."""

        def read() -> T:
            with closing(_opened(self._path)) as file:
                return work(file)

        return await asyncio.to_thread(read)


def _opened(path: Path) -> sqlite3.Connection:
    """Return the file, set so that what it confirms survives a power cut."""
    file = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    file.execute("PRAGMA synchronous = FULL")
    file.execute("PRAGMA fullfsync = 1")
    file.execute("PRAGMA secure_delete = 1")
    return file


def _room_left(path: Path) -> int:
    """Return the free bytes of a file's disk; raises ``CannotWrite`` if it is gone."""
    try:
        return shutil.disk_usage(path.parent).free
    except OSError as fault:
        raise CannotWrite(f"{path}: {fault}") from fault


def _touch(file: sqlite3.Connection) -> None:
    """Write something that changes nothing."""
    file.execute(f"PRAGMA user_version = {FORMAT}")


def _empty_log(file: sqlite3.Connection) -> None:
    """Move the write-ahead log into the file, so that what was deleted is in neither."""
    file.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _prepare(path: Path) -> None:
    """Create folder, file and tables where they are missing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        with closing(_opened(path)) as file:
            _check_format(file, path)
            file.execute("PRAGMA journal_mode = WAL")
            file.executescript(TABLES)
            file.execute(f"PRAGMA user_version = {FORMAT}")
    except (OSError, sqlite3.Error) as fault:
        raise CannotWrite(f"{path}: {fault}") from fault


def _check_format(file: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that a later version of the game has written."""
    (found,) = file.execute("PRAGMA user_version").fetchone()
    if found > FORMAT:
        raise CannotWrite(f"{path}: written by a newer version of the game (format {found})")
