"""What `steppe games` does with the journal of a folder."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table

from game.cli.endings import give_up, reason_of
from server import keeping
from server.embedded import user_folder
from server.journal import files
from server.journal.faults import CannotRead, CannotWrite
from server.journal.journal import Journal
from server.journal.sqlite import SqliteJournal
from server.settings import FILE

GIVEN = "name a file that steppe games export has written"
Work = Callable[[Journal], Coroutine[None, None, None]]


def show(data: Path | None) -> None:
    """List the games, the latest first."""

    async def work(journal: Journal) -> None:
        table = Table("game", "entries", "last played")
        for shelf in await journal.shelves():
            played = datetime.fromtimestamp(shelf.written / 1000)
            table.add_row(shelf.room, f"{shelf.entries}", f"{played:%Y-%m-%d %H:%M}")
        Console().print(table)

    _with_journal(data, work)


def give(room: str, path: Path, data: Path | None) -> None:
    """Write a game to one file; it holds every secret of the game."""

    async def work(journal: Journal) -> None:
        await _look_for(journal, room)
        count = await files.export(journal, room, path)
        typer.echo(f"{path}: {count} entries")

    _with_journal(data, work)


def take(path: Path, data: Path | None) -> None:
    """Bring a game back from its file; the next server lists it."""

    async def work(journal: Journal) -> None:
        try:
            contents = path.read_bytes()
        except OSError as fault:
            raise CannotRead(f"{path}: {reason_of(fault)}; {GIVEN}") from fault
        room = await keeping.brought(journal, contents)
        code = await keeping.listed(journal, room)
        typer.echo(f"{room} is here; the next server lists it under {code}")

    _with_journal(data, work)


def delete(room: str, data: Path | None) -> None:
    """Delete a game now, so that it cannot be read again."""

    async def work(journal: Journal) -> None:
        count = await _look_for(journal, room)
        await journal.delete(room)
        typer.echo(f"{room}: {count} entries, its snapshot, codes and passes are gone")

    _with_journal(data, work)


async def _look_for(journal: Journal, room: str) -> int:
    """Return how many entries a game has; raises ``CannotRead`` if there is no such game."""
    counts = {shelf.room: shelf.entries for shelf in await journal.shelves()}
    if room not in counts:
        raise CannotRead(f"there is no game {room}; see steppe games list")
    return counts[room]


def _with_journal(data: Path | None, work: Work) -> None:
    """Do something with the journal of a folder; say in one line what does not work."""

    async def opened() -> None:
        journal = SqliteJournal((data or user_folder()) / FILE)
        try:
            await work(journal)
        finally:
            await journal.close()

    try:
        asyncio.run(opened())
    except (CannotRead, CannotWrite) as fault:
        give_up(fault.reason)
