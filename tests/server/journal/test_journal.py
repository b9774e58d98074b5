"""What every journal keeps to, in memory or in a file."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from server.journal.faults import NumberTaken
from server.journal.journal import Journal
from server.journal.memory import MemoryJournal
from server.journal.sqlite import SqliteJournal
from tests.server.journal.entries import an_entry, an_opening, some_entries


@pytest.fixture(params=["memory", "sqlite"])
async def journal(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Journal]:
    """Give each kind of journal, empty."""
    kept: Journal = (
        MemoryJournal() if request.param == "memory" else SqliteJournal(tmp_path / "games.db")
    )
    yield kept
    await kept.close()


async def test_entries_come_back_in_order(journal: Journal) -> None:
    """From the first, or after a number."""
    entries = some_entries(4)
    await journal.append("room", *entries)

    assert await journal.read("room") == entries
    assert await journal.read("room", after=2) == entries[2:]


async def test_a_taken_number_is_refused(journal: Journal) -> None:
    """Two who both want to write the next entry cannot both win."""
    await journal.append("room", an_opening())

    with pytest.raises(NumberTaken):
        await journal.append("room", an_opening())
    assert len(await journal.read("room")) == 1


async def test_a_gap_is_refused(journal: Journal) -> None:
    """An entry after one that was lost would be a lie."""
    await journal.append("room", an_opening())

    with pytest.raises(NumberTaken):
        await journal.append("room", an_entry(3))


async def test_several_entries_are_written_all_or_none(journal: Journal) -> None:
    """A second entry with a taken number takes the first one back."""
    await journal.append("room", *some_entries(2))

    with pytest.raises(NumberTaken):
        await journal.append("room", an_entry(2), an_entry(3))
    assert len(await journal.read("room")) == 2


async def test_rooms_do_not_mix(journal: Journal) -> None:
    """Each has its own numbers."""
    await journal.append("one", an_opening())
    await journal.append("two", *some_entries(2))

    shelves = {shelf.room: (shelf.entries, shelf.written) for shelf in await journal.shelves()}
    assert shelves == {"one": (1, 1_000), "two": (2, 1_002)}


async def test_who_follows_hears_old_and_new(journal: Journal) -> None:
    """Another worker keeps up by following."""
    await journal.append("room", an_opening())
    heard: list[int] = []

    async def listen() -> None:
        async for entry in journal.follow("room"):
            heard.append(entry.number)
            if entry.number == 3:
                return

    listener = asyncio.create_task(listen())
    await asyncio.sleep(0)
    await journal.append("room", an_entry(2), an_entry(3))
    await asyncio.wait_for(listener, timeout=20)

    assert heard == [1, 2, 3]


async def test_a_note_is_kept_replaced_and_dropped(journal: Journal) -> None:
    """Codes and places live beside the entries."""
    await journal.keep("room", "code", b"123456")
    await journal.keep("room", "code", b"654321")
    await journal.keep("room", "place", b"x")
    await journal.drop("room", "place")

    assert await journal.notes("room") == {"code": b"654321"}


async def test_rooms_are_found_by_a_note(journal: Journal) -> None:
    """Those with a code are open."""
    await journal.keep("one", "code", b"123456")
    await journal.keep("two", "place", b"x")

    assert await journal.noted("code") == {"one": b"123456"}


async def test_a_deleted_room_is_gone(journal: Journal) -> None:
    """Entries and notes; its name can be used again."""
    await journal.append("room", an_opening())
    await journal.keep("room", "code", b"123456")
    await journal.delete("room")

    assert await journal.read("room") == ()
    assert await journal.notes("room") == {}
    await journal.append("room", an_opening())
