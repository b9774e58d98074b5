"""Missions: the scenarios that can be played on this machine, with their lengths."""

from collections.abc import Iterator
from functools import cache

import msgspec

from game.model.values import Text
from game.scenario.folder import playable
from game.scenario.load import BrokenScenario, loaded_of
from game.scenario.reading import Unreadable

FLAGSHIP = "baikonur_70"


class Mission(msgspec.Struct, frozen=True, kw_only=True):
    """A scenario as the page of missions shows it."""

    scenario: str
    title: Text
    summary: Text
    seats: int
    presets: tuple[int, ...]
    """Numbers of turns, the shortest first."""
    usual: int
    """The preset that is played without a wish."""


@cache
def missions() -> tuple[Mission, ...]:
    """Return all scenarios without mistakes, the flagship first."""
    return tuple(sorted(_found(), key=lambda each: (each.scenario != FLAGSHIP, each.scenario)))


def _found() -> Iterator[Mission]:
    """Yield the scenarios of the game that can be read."""
    for name in playable():
        try:
            loaded = loaded_of(name)
        except (Unreadable, BrokenScenario):
            continue
        turns = loaded.file.turns
        yield Mission(
            scenario=name,
            title=loaded.title,
            summary=loaded.summary,
            seats=len(loaded.file.seats),
            presets=tuple(sorted(int(preset) for preset in turns.presets)),
            usual=int(turns.default),
        )
