"""Summits: the owner of a summit hall invites others, and the world becomes a little calmer."""

from collections.abc import Iterator

from game.model.conference import Summit
from game.model.ids import ProjectId, SeatId, Turn
from game.model.world import World
from game.rules.convening import Convened
from game.rules.engine import EVERYONE, Audience, Command, Event, change, require
from game.rules.gauges import moved
from game.rules.ground.works import owner_of
from game.rules.standing.standing import InfluenceChanged
from game.rules.treaties.known import require_talks, seat_of

HALL = ProjectId("summit_hall")
PRICE = 1
"""Influence that a summit costs."""
CALM = 30
"""What a summit takes off world tension, tenths."""


class HoldSummit(Command, frozen=True, kw_only=True):
    """Invite other seats to the summit hall."""

    guests: tuple[SeatId, ...]

    def decide(self, world: World) -> Iterator[Event]:
        """By the owner of a complete hall, once a turn, with at least one guest."""
        seat = seat_of(world, self.actor)
        require_talks(world)
        require(hall_owner(world) == seat, "summit.no_hall")
        held = any(past.seat == seat and past.turn == world.turn for past in world.summits)
        require(not held, "summit.once")
        known = all(name in world.seats and name != seat for name in self.guests)
        alone = not self.guests or len(set(self.guests)) != len(self.guests)
        require(known and not alone, "summit.guests")
        require(world.seats[seat].influence >= PRICE, "dp.too_few", needed=PRICE)
        yield InfluenceChanged(seat=seat, by=-PRICE, reason="summit")
        guests = tuple(name for name in world.seats if name in self.guests)
        yield SummitHeld(summit=Summit(seat=seat, guests=guests, turn=Turn(world.turn)))
        yield Convened(seat=seat, reason="summit")
        yield from moved("tension", -CALM, "summit")


class SummitHeld(Event, frozen=True, kw_only=True):
    """Seats met in a summit hall."""

    summit: Summit

    def evolve(self, world: World) -> World:
        """Write it into the record."""
        return change(world, summits=(*world.summits, self.summit))

    def seen_by(self, world: World) -> Audience:
        """A summit is in every newspaper."""
        return EVERYONE


def hall_owner(world: World) -> SeatId | None:
    """Return the seat whose summit hall stands, if there is one."""
    return owner_of(world, HALL)
