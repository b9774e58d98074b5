"""One game as one file."""

import gzip
from pathlib import Path

import pytest

from server.journal import files
from server.journal.faults import CannotRead, CannotWrite
from server.journal.memory import MemoryJournal
from tests.server.journal.entries import some_entries


async def a_file(folder: Path, entries: int = 3) -> Path:
    """Return the file of a short game."""
    journal = MemoryJournal()
    await journal.append("room", *some_entries(entries))
    path = folder / f"game{files.SUFFIX}"
    await files.export(journal, "room", path)
    return path


async def test_a_game_comes_back_from_its_file(tmp_path: Path) -> None:
    """Into another journal, under another name."""
    other = MemoryJournal()
    await other.append("copy", *files.read_game(await a_file(tmp_path)))

    assert await other.read("copy") == some_entries(3)


async def test_a_file_is_packed_lines(tmp_path: Path) -> None:
    """Any tool can read it: one line about it, then one per entry."""
    with gzip.open(await a_file(tmp_path), "rt") as file:
        lines = file.read().splitlines()

    assert lines[0] == '{"stojournal":1,"room":"room","entries":3}'
    assert len(lines) == 4


async def test_an_empty_room_is_not_exported(tmp_path: Path) -> None:
    """Nothing was played, and the message says so."""
    with pytest.raises(CannotRead, match="nothing was played"):
        await files.export(MemoryJournal(), "room", tmp_path / "x")


async def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """And no half file is left."""
    journal = MemoryJournal()
    await journal.append("room", *some_entries(1))

    with pytest.raises(CannotWrite, match="missing"):
        await files.export(journal, "room", tmp_path / "missing" / "game")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda data: b"hello", "Not a gzipped file"),
        (lambda data: gzip.compress(data)[:-200], "ended"),
        (lambda data: gzip.compress(b'{"what": 1}\n'), "no game"),
        (lambda data: gzip.compress(b'{"stojournal":9,"room":"r","entries":0}\n'), "newer version"),
        (lambda data: gzip.compress(b"\n".join(data.splitlines()[:-1])), "cut off"),
        (lambda data: gzip.compress(data.replace(b'"number":3', b'"number":4')), "disorder"),
        (lambda data: gzip.compress(data.replace(b"RoomOpened", b"GameSaved!")), "line 2"),
    ],
)
async def test_a_damaged_file_is_explained(tmp_path: Path, spoil: object, reason: str) -> None:
    """The teacher hears what is wrong with it and where."""
    path = await a_file(tmp_path)
    path.write_bytes(spoil(gzip.decompress(path.read_bytes())))  # type: ignore[operator]

    with pytest.raises(CannotRead, match=reason):
        files.read_game(path)


async def test_a_file_without_an_opening_is_refused(tmp_path: Path) -> None:
    """A game begins with its first world."""
    path = await a_file(tmp_path, entries=2)
    head, _, second = gzip.decompress(path.read_bytes()).splitlines()
    lines = (head.replace(b":2", b":1"), second.replace(b'"number":2', b'"number":1'))
    path.write_bytes(gzip.compress(b"\n".join(lines)))

    with pytest.raises(CannotRead, match="opening"):
        files.read_game(path)
