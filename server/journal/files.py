"""One game as one file, ``*.stojournal``: lines of JSON, packed; the first says what it is.

It holds everything, secrets and seed included: a file for teachers, and homework after the debrief.
"""

import gzip
import io
import zlib
from pathlib import Path

import msgspec

from game.rules.turns import RoomOpened
from game.wire.to_server import RoomName
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
    room: RoomName
    entries: int


async def export(journal: Journal, room: str, path: Path) -> int:
    """Write the game of a room to a file, whole or not at all; return the number of entries.

    Raises ``CannotRead`` for an empty room and ``CannotWrite`` if the file cannot be written.
    """
    entries = await journal.read(room)
    _write(path, _packed(room, entries))
    return len(entries)


async def packed(journal: Journal, room: str) -> bytes:
    """Return the game of a room as the contents of a file; raises ``CannotRead`` if it is empty."""
    return _packed(room, await journal.read(room))


def read_game(path: Path) -> tuple[Entry, ...]:
    """Return the entries of a file; raises ``CannotRead`` with the place of the fault."""
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise CannotRead(f"{path}: {fault}") from fault
    return unpacked(data, str(path))[1]


def unpacked(data: bytes, where: str) -> tuple[Head, tuple[Entry, ...]]:
    """Return head and entries of a file's contents; ``where`` names it in ``CannotRead``."""
    first, *lines = _lines(data, where)
    head = _head(first, where)
    if len(lines) != head.entries:
        raise CannotRead(f"{where}: {head.entries} entries promised, {len(lines)} found: cut off?")
    entries = tuple(entry_of(line, f"{where}: line {n}") for n, line in enumerate(lines, start=2))
    if [entry.number for entry in entries] != list(range(1, len(entries) + 1)):
        raise CannotRead(f"{where}: entries are missing or in disorder")
    if not entries or not any(isinstance(event, RoomOpened) for event in entries[0].events):
        raise CannotRead(f"{where}: the opening of the room is missing")
    return head, entries


def _packed(room: str, entries: tuple[Entry, ...]) -> bytes:
    """Return a head and entries as the contents of a file."""
    if not entries:
        raise CannotRead(f"room {room}: nothing was played here")
    head = msgspec.json.encode(Head(room=room, entries=len(entries)))
    return gzip.compress(b"".join(line + b"\n" for line in (head, *map(line_of, entries))))


def _write(path: Path, data: bytes) -> None:
    """Write beside the file first, then move it into place."""
    spare = path.with_name(path.name + ".new")
    try:
        spare.write_bytes(data)
        spare.replace(path)
    except OSError as fault:
        raise CannotWrite(f"{path}: {fault}") from fault


def _lines(packed: bytes, where: str) -> list[bytes]:
    """Return the unpacked lines, at least one."""
    try:
        with gzip.open(io.BytesIO(packed), "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as fault:
        raise CannotRead(f"{where}: {fault}") from fault
    if len(data) > MOST_BYTES:
        raise CannotRead(f"{where}: larger than any game ({MOST_BYTES} bytes)")
    return data.splitlines() or [b""]


def _head(line: bytes, where: str) -> Head:
    """Return the first line's meaning."""
    try:
        head = msgspec.json.decode(line, type=Head)
    except msgspec.DecodeError as fault:
        raise CannotRead(f"{where}: no game of Steppe to Orbit ({fault})") from fault
    if head.stojournal > FORMAT:
        raise CannotRead(f"{where}: from a newer version of the game (format {head.stojournal})")
    return head
