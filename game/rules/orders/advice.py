"""Advice: the sheet that an adviser lays before a delegation in the first turn.

There are no orders yet that could be repeated. What the adviser fills in flies if nobody touches
it, as far as cash, slots and promises allow, and is repeated later like orders of one's own.
"""

from collections.abc import Iterator

from game.model.ids import CLOCK, SeatId
from game.model.launches import OrderSheet
from game.model.world import World
from game.rules.engine import Audience, Command, Event, change, only, require
from game.rules.orders.orders import PHASES

FIRST_TURN = 1


class AdviseOrders(Command, frozen=True, kw_only=True):
    """Lay a filled sheet before a delegation that has given no orders yet."""

    seat: SeatId
    sheet: OrderSheet

    def decide(self, world: World) -> Iterator[Event]:
        """Only in the first turn, and only where nobody gave orders before."""
        require(self.actor == CLOCK, "teacher.only")
        require(self.seat in world.seats, "seat.unknown", seat=self.seat)
        require(world.phase in PHASES and world.turn == FIRST_TURN, "phase.wrong", when="talks")
        if self.seat not in world.standing:
            yield OrdersAdvised(seat=self.seat, sheet=self.sheet)


class OrdersAdvised(Event, frozen=True, kw_only=True):
    """A delegation found a filled sheet before it."""

    seat: SeatId
    sheet: OrderSheet

    def evolve(self, world: World) -> World:
        """It stands as if these were the orders of the year before."""
        return change(world, standing={**world.standing, self.seat: self.sheet})

    def seen_by(self, world: World) -> Audience:
        """Advice is for its delegation alone."""
        return only(self.seat)
