"""Gifts: a seat gives a launch slot to somebody who is not at the table."""

from game.model.ids import SeatId, SlotId
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, require
from game.rules.orders.standing_orders import sheet_of
from game.rules.slots.trade import with_slot


class SlotGiven(Event, frozen=True, kw_only=True):
    """A slot went to somebody outside the game; its owner pays for it and has used it."""

    slot: SlotId
    giver: SeatId
    to: str
    """rescue or new_entrant."""

    def evolve(self, world: World) -> World:
        """Nobody else can fly on it."""
        return with_slot(world, self.slot, used_by=self.to)

    def seen_by(self, world: World) -> Audience:
        """The board is public."""
        return EVERYONE


def free_slots(world: World, seat: SeatId) -> tuple[SlotId, ...]:
    """Return the slots of a seat on which it plans no launch, the earliest first."""
    planned = {entry.slot for entry in sheet_of(world, seat).manifest}
    free = [
        slot
        for slot in world.slots.values()
        if slot.owner == seat and slot.used_by is None and slot.id not in planned
    ]
    return tuple(slot.id for slot in sorted(free, key=lambda slot: (slot.quarter, slot.id)))


def require_free_slot(world: World, seat: SeatId) -> None:
    """Refuse a seat that has no slot to give."""
    require(bool(free_slots(world, seat)), "incident.no_slot")
