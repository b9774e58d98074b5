"""The file of all games: what survives, and what is said when it cannot be written."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from server.journal import sqlite as journal_file
from server.journal.entry import Entry
from server.journal.faults import CannotRead, CannotWrite
from server.journal.sqlite import SqliteJournal
from tests.server.journal.entries import an_entry, an_opening, some_entries


async def test_entries_survive_the_end_of_the_program(tmp_path: Path) -> None:
    """The next start finds them."""
    first = SqliteJournal(tmp_path / "games.db")
    await first.append("room", *some_entries(3))
    await first.close()
    second = SqliteJournal(tmp_path / "games.db")

    assert await second.read("room") == some_entries(3)
    await second.close()


async def test_what_is_acknowledged_is_synced(tmp_path: Path) -> None:
    """The writing connection asks the disk to confirm each group."""
    with closing(journal_file._opened(tmp_path / "games.db")) as file:
        assert file.execute("PRAGMA synchronous").fetchone() == (2,)


async def test_many_may_wait_for_the_disk_at_once(tmp_path: Path) -> None:
    """Two hundred rooms that open at the same moment are all kept."""
    journal = SqliteJournal(tmp_path / "games.db")
    await asyncio.gather(*(journal.append(f"room-{n}", an_opening()) for n in range(200)))

    assert len(await journal.shelves()) == 200
    await journal.close()


async def test_a_locked_file_is_a_clear_refusal_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup program holds the file: the command is refused, the next one goes through."""
    monkeypatch.setattr(journal_file, "PATIENCE", 0.05)
    journal = SqliteJournal(tmp_path / "games.db")
    await journal.append("room", an_opening())
    with closing(sqlite3.connect(tmp_path / "games.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CannotWrite, match="locked"):
            await journal.append("room", an_entry(2))
        other.execute("ROLLBACK")

    await journal.append("room", an_entry(2))
    assert len(await journal.read("room")) == 2
    await journal.close()


async def test_a_full_disk_is_a_clear_refusal_and_loses_nothing(tmp_path: Path) -> None:
    """What was acknowledged stays; what was not is not half there."""
    journal = SqliteJournal(tmp_path / "games.db")
    await journal.append("room", an_opening())
    journal._writer._file.execute("PRAGMA max_page_count = 1")
    big = Entry(number=2, at=2, actor="x" * 200_000, events=())
    with pytest.raises(CannotWrite, match="full"):
        await journal.append("room", big)
    journal._writer._file.execute("PRAGMA max_page_count = 100000")

    assert await journal.read("room") == (an_opening(),)
    await journal.append("room", an_entry(2))
    await journal.close()


async def test_a_deleted_room_leaves_no_bytes(tmp_path: Path) -> None:
    """Delete means that nobody can read it out of the file afterwards."""
    journal = SqliteJournal(tmp_path / "games.db")
    await journal.append("room", an_opening())
    await journal.keep("room", "note", b"a very private note of ours")
    await journal.delete("room")

    left = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"very private" not in left
    assert b"RoomOpened" not in left
    await journal.close()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """The message tells the path."""
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(CannotWrite, match="file"):
        SqliteJournal(tmp_path / "file" / "games.db")


def test_a_file_that_is_no_journal_is_named(tmp_path: Path) -> None:
    """Somebody pointed --data at a picture."""
    (tmp_path / "games.db").write_bytes(b"GIF89a" * 400)

    with pytest.raises(CannotWrite, match="not a database"):
        SqliteJournal(tmp_path / "games.db")


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    """An old program must not write into it."""
    with closing(sqlite3.connect(tmp_path / "games.db")) as file:
        file.execute("PRAGMA user_version = 99")

    with pytest.raises(CannotWrite, match="newer version"):
        SqliteJournal(tmp_path / "games.db")


async def test_a_damaged_entry_is_named(tmp_path: Path) -> None:
    """The teacher hears which game and which entry."""
    journal = SqliteJournal(tmp_path / "games.db")
    await journal.append("room", an_opening())
    with closing(sqlite3.connect(tmp_path / "games.db", isolation_level=None)) as file:
        file.execute("UPDATE entries SET line = '{}'")

    with pytest.raises(CannotRead, match="room room, entry 1"):
        await journal.read("room")
    await journal.close()
