"""One game as one file, ``*.stojournal``: lines of JSON, packed; the first says what it is.

It holds everything, secrets and seed included: a file for teachers, and homework after the debrief.
"""

import gzip
import zlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from game.rules.turns import RoomOpened
from server.journal.entry import Entry, entry_of, line_of
from server.journal.faults import CannotRead, CannotWrite
from server.journal.journal import Journal

SUFFIX = ".stojournal"
FORMAT = 1
MOST_BYTES = 256 * 1024 * 1024
"""A file that unpacks to more is no game of ours."""


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """The first line."""

    stojournal: int = FORMAT
    room: str
    entries: int


async def export(journal: Journal, room: str, path: Path) -> int:
    """Write the game of a room to a file, whole or not at all; return the number of entries.

    Raises ``CannotRead`` for an empty room and ``CannotWrite`` if the file cannot be written.
    """
    entries = await journal.read(room)
    if not entries:
        raise CannotRead(f"room {room}: nothing was played here")
    _write(path, Head(room=room, entries=len(entries)), entries)
    return len(entries)


async def import_game(journal: Journal, path: Path, room: str) -> int:
    """Copy a game from a file into an empty room of a journal; return the number of entries."""
    entries = read_game(path)
    await journal.append(room, *entries)
    return len(entries)


def read_game(path: Path) -> tuple[Entry, ...]:
    """Return the entries of a file; raises ``CannotRead`` with the place of the fault."""
    first, *lines = _lines(path)
    head = _head(first, path)
    if len(lines) != head.entries:
        raise CannotRead(f"{path}: {head.entries} entries promised, {len(lines)} found: cut off?")
    entries = tuple(entry_of(line, f"{path}: line {n}") for n, line in enumerate(lines, start=2))
    if [entry.number for entry in entries] != list(range(1, len(entries) + 1)):
        raise CannotRead(f"{path}: entries are missing or in disorder")
    if not entries or not any(isinstance(event, RoomOpened) for event in entries[0].events):
        raise CannotRead(f"{path}: the opening of the room is missing")
    return entries


def _write(path: Path, head: Head, entries: Iterable[Entry]) -> None:
    """Write beside the file first, then move it into place."""
    spare = path.with_name(path.name + ".new")
    try:
        with gzip.open(spare, "wb") as file:
            file.write(msgspec.json.encode(head) + b"\n")
            for entry in entries:
                file.write(line_of(entry) + b"\n")
        spare.replace(path)
    except OSError as fault:
        raise CannotWrite(f"{path}: {fault}") from fault


def _lines(path: Path) -> list[bytes]:
    """Return the unpacked lines, at least one."""
    try:
        with gzip.open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as fault:
        raise CannotRead(f"{path}: {fault}") from fault
    if len(data) > MOST_BYTES:
        raise CannotRead(f"{path}: larger than any game ({MOST_BYTES} bytes)")
    return data.splitlines() or [b""]


def _head(line: bytes, path: Path) -> Head:
    """Return the first line's meaning."""
    try:
        head = msgspec.json.decode(line, type=Head)
    except msgspec.DecodeError as fault:
        raise CannotRead(f"{path}: no game of Steppe to Orbit ({fault})") from fault
    if head.stojournal > FORMAT:
        raise CannotRead(f"{path}: from a newer version of the game (format {head.stojournal})")
    return head
