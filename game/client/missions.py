"""Missions: the scenarios that can be played on this machine, with their lengths."""

from collections.abc import Iterator
from functools import cache
from threading import Lock

from game.scenario.folder import playable, shipped
from game.scenario.glance import Glance, glance, seen
from game.scenario.load import BrokenScenario, loaded_of
from game.scenario.reading import Unreadable

FLAGSHIP = "baikonur_70"
_READING = Lock()


def missions() -> tuple[Glance, ...]:
    """Return all scenarios without mistakes, the flagship first."""
    with _READING:
        return _missions()


@cache
def _missions() -> tuple[Glance, ...]:
    """Return the list; it is read once."""
    return tuple(sorted(_found(), key=lambda each: (each.scenario != FLAGSHIP, each.scenario)))


def _found() -> Iterator[Glance]:
    """Yield the scenarios of the game, which tests prove, then one's own without mistakes."""
    known = shipped()
    for name in playable():
        try:
            yield glance(name) if name in known else _read(name)
        except (Unreadable, BrokenScenario):
            continue


def _read(name: str) -> Glance:
    """Return a scenario that somebody wrote on this computer. Raises as `loaded_of`."""
    loaded = loaded_of(name)
    return seen(name, loaded.file, loaded.title, loaded.summary)
