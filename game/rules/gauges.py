"""Gauges that belong to everybody: world tension, health of the steppe, planetary defence."""

from collections.abc import Iterator
from typing import Literal

import msgspec

from game.model.ids import Tenths
from game.model.values import clamp
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change

Gauge = Literal["tension", "steppe", "planetary_defence"]
FULL = 1000
"""Every gauge runs from 0 to 100 points, kept in tenths."""


class GaugeMoved(Event, frozen=True, kw_only=True):
    """A gauge rose or fell."""

    gauge: Gauge
    by: int
    """Tenths of a point."""
    reason: str

    def evolve(self, world: World) -> World:
        """Keep it between 0 and 100."""
        level = Tenths(clamp(level_of(world, self.gauge) + self.by, 0, FULL))
        if self.gauge == "steppe":
            return change(world, ground=msgspec.structs.replace(world.ground, steppe=level))
        return change(world, **{self.gauge: level})

    def seen_by(self, world: World) -> Audience:
        """Everybody sees the gauges."""
        return EVERYONE


def level_of(world: World, gauge: Gauge) -> int:
    """Return the level of a gauge in tenths."""
    levels = {
        "tension": world.tension,
        "steppe": world.ground.steppe,
        "planetary_defence": world.planetary_defence,
    }
    return levels[gauge]


def moved(gauge: Gauge, by: int, reason: str) -> Iterator[Event]:
    """Yield the move of a gauge; a move by nothing is no event."""
    if by:
        yield GaugeMoved(gauge=gauge, by=by, reason=reason)
