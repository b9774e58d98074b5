"""Standing: world reputation, trust between seats, influence, and collected points."""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId
from game.model.seats import Seat
from game.model.values import clamp
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change, only


class ReputationChanged(Event, frozen=True, kw_only=True):
    """The world thinks better or worse of a seat."""

    seat: SeatId
    by: int
    """Tenths of a point."""
    reason: str

    def evolve(self, world: World) -> World:
        """Keep it between 0 and 100."""
        seat = world.seats[self.seat]
        return _with(world, seat, reputation=clamp(seat.reputation + self.by, 0, 1000))

    def seen_by(self, world: World) -> Audience:
        """Reputation is public."""
        return EVERYONE


class TrustChanged(Event, frozen=True, kw_only=True):
    """One seat trusts another more or less."""

    truster: SeatId
    of: SeatId
    by: int
    """Tenths of a point."""
    reason: str

    def evolve(self, world: World) -> World:
        """Keep it between 0 and 100."""
        seat = world.seats[self.truster]
        level = clamp(seat.trust.get(self.of, 500) + self.by, 0, 1000)
        return _with(world, seat, trust={**seat.trust, self.of: level})

    def seen_by(self, world: World) -> Audience:
        """Both sides feel it."""
        return only(self.truster, self.of)


class InfluenceChanged(Event, frozen=True, kw_only=True):
    """A seat gained or spent diplomatic points."""

    seat: SeatId
    by: int
    reason: str

    def evolve(self, world: World) -> World:
        """Keep it between 0 and 10."""
        seat = world.seats[self.seat]
        return _with(world, seat, influence=clamp(seat.influence + self.by, 0, 10))

    def seen_by(self, world: World) -> Audience:
        """Only its own delegation knows how much is left."""
        return only(self.seat)


class PointsScored(Event, frozen=True, kw_only=True):
    """A seat collected prestige, science or education."""

    seat: SeatId
    prestige: int = 0
    science: int = 0
    education: int = 0
    reason: str

    def evolve(self, world: World) -> World:
        """Add them; a loss never goes below zero."""
        seat = world.seats[self.seat]
        return _with(
            world,
            seat,
            prestige=max(0, seat.prestige + self.prestige),
            science=max(0, seat.science + self.science),
            education=max(0, seat.education + self.education),
        )

    def seen_by(self, world: World) -> Audience:
        """Points are public."""
        return EVERYONE


def _with(world: World, seat: Seat, **fields: object) -> World:
    """Return the world with one seat changed."""
    return change(world, seats={**world.seats, seat.id: msgspec.structs.replace(seat, **fields)})


def gather_influence(world: World) -> Iterator[Event]:
    """Give every seat its two diplomatic points of the turn (a step of Brief)."""
    for seat in world.seats.values():
        if seat.influence < 10:
            yield InfluenceChanged(seat=seat.id, by=min(2, 10 - seat.influence), reason="turn")
