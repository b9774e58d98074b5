"""Folding: a room is made again from its journal."""

import asyncio
import logging
from collections.abc import Callable

from game.model.world import World
from game.rules import engine
from game.rules.engine import Event
from game.rules.turns import PhaseOpened, RoomOpened
from server.journal import snapshot
from server.journal.entry import Entry
from server.journal.faults import CannotRead
from server.journal.journal import Journal
from server.rooms.known import Known

log = logging.getLogger(__name__)


async def folded(room: str, journal: Journal) -> tuple[World, Known]:
    """Return a room's world and what it must remember; raises ``CannotRead``.

    The latest snapshot shortens the way. Where the journal kept a fingerprint of the world it is
    compared; a difference means that this version of the rules folds otherwise, and is logged.
    """
    shot = snapshot.unpacked((await journal.notes(room)).get(snapshot.NOTE))
    if shot is not None:
        return _fold(room, shot.world, Known.of(shot), await journal.read(room, shot.number))
    entries = await journal.read(room)
    return _fold(room, opening(room, entries), Known(), entries)


async def start_of(room: str, journal: Journal, turn: int) -> World | None:
    """Return the world at the start of a turn, as it was played last; None: it was never played.

    May raise ``CannotRead``.
    """
    entries = await journal.read(room)
    starts = [at for at, entry in enumerate(entries) if any(map(_opens(turn), entry.events))]
    if not starts:
        return None
    first = opening(room, entries)
    return await asyncio.to_thread(_played, first, entries[: starts[-1] + 1])


def _opens(turn: int) -> Callable[[Event], bool]:
    """Return whether an event opens this turn."""
    return lambda event: (
        isinstance(event, PhaseOpened) and event.phase == "brief" and event.turn == turn
    )


def _played(world: World, entries: tuple[Entry, ...]) -> World:
    """Return the world after entries."""
    for entry in entries:
        world = engine.fold(world, entry.events)
    return world


def opening(room: str, entries: tuple[Entry, ...]) -> World:
    """Return the first world of a journal; raises ``CannotRead`` if it has none."""
    first = entries[0].events[0] if entries and entries[0].events else None
    if not isinstance(first, RoomOpened):
        raise CannotRead(f"room {room}: its journal has no opening")
    return first.world


def _fold(room: str, world: World, known: Known, entries: tuple[Entry, ...]) -> tuple[World, Known]:
    """Return the world after entries, noting each."""
    checked = max((entry.number for entry in entries if entry.digest), default=0)
    for entry in entries:
        world = engine.fold(world, entry.events)
        known.note(entry)
        if entry.number == checked and engine.digest(world) != entry.digest:
            log.warning("room %s: entry %d folds otherwise than when played", room, checked)
    return world, known
