"""Convening: a seat that brings others to its table is remembered for it."""

import msgspec

from game.model.ids import SeatId
from game.model.seats import Tally
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change


class Convened(Event, frozen=True, kw_only=True):
    """A seat brought others together."""

    seat: SeatId
    reason: str

    def evolve(self, world: World) -> World:
        """Count a summit for the seat."""
        tally = world.tallies.get(self.seat, Tally())
        counted = msgspec.structs.replace(tally, summits=tally.summits + 1)
        return change(world, tallies={**world.tallies, self.seat: counted})

    def seen_by(self, world: World) -> Audience:
        """A summit is in every newspaper."""
        return EVERYONE
