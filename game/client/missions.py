"""Missions: the scenarios that can be played on this machine, with their lengths."""

from functools import cache
from threading import Lock

from game.model.glance import Glance
from game.scenario.glance import glances

FLAGSHIP = "baikonur_70"
_READING = Lock()


def missions() -> tuple[Glance, ...]:
    """Return all scenarios without mistakes, the flagship first."""
    with _READING:
        return _missions()


@cache
def _missions() -> tuple[Glance, ...]:
    """Return the list; it is read once."""
    return tuple(sorted(glances(), key=lambda each: (each.scenario != FLAGSHIP, each.scenario)))
