"""Halls for tests: the real thing, with a small world and bots that want nothing."""

import asyncio
from collections.abc import Callable

from game.model.glance import Glance
from game.model.ids import Turn
from game.model.world import Settings, World
from game.rules.engine import Refused
from server.journal.journal import Journal
from server.journal.memory import MemoryJournal
from server.loading import Names
from server.rooms.bots import no_bots
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from server.rooms.wishes import Wanted
from tests.worlds import a_world

WANTED = Wanted(scenario="test", timed=False)
TIMED = Wanted(scenario="test")


def first_world(
    scenario: str, preset: int, seed: str, room: str, names: Names | None = None
) -> World:
    """Return the lobby of the only scenario that tests know."""
    if scenario != "test":
        raise Refused("scenario.unknown", scenario=scenario)
    return a_world(
        phase="lobby", turn=Turn(0), room=room, seed=seed, settings=Settings(turns=preset)
    )


def playables() -> tuple[Glance, ...]:
    """Return the only scenario that tests know: four seats, three presets."""
    only = Glance(
        scenario="test",
        title={"en": "Test"},
        summary={},
        level="standard",
        seats=4,
        presets=(6, 8, 12),
        usual=8,
    )
    return (only,)


def a_hall(journal: Journal | None = None) -> Hall:
    """Return an empty hall."""
    return Hall(
        journal or MemoryJournal(),
        ThreadMill(),
        first_world,
        no_bots,
        playables=playables,
        bot_pause=0,
    )


async def until(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until something holds; fail the test if it never does."""
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.005)
