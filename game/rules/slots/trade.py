"""Slots that change hands between seats after the board was published."""

from collections.abc import Iterator

import msgspec

from game.model.ids import Money, SeatId, SlotId, TreatyId
from game.model.launches import Slot
from game.model.seats import Tally
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change, require


class SlotTraded(Event, frozen=True, kw_only=True):
    """A slot went from one seat to another."""

    slot: SlotId
    seller: SeatId
    buyer: SeatId
    price: Money | None = None
    """What was paid for it; None: the price is not told."""

    def evolve(self, world: World) -> World:
        """Change its owner; the seller counts what it sold for more than it had cost."""
        slot = world.slots[self.slot]
        cost = slot.price if slot.bought is None else slot.bought
        if self.price is not None and self.price > cost:
            tally = world.tallies.get(self.seller, Tally())
            better = msgspec.structs.replace(tally, slots_sold_dearer=tally.slots_sold_dearer + 1)
            world = change(world, tallies={**world.tallies, self.seller: better})
        return with_slot(world, self.slot, owner=self.buyer, source="trade", bought=self.price)

    def seen_by(self, world: World) -> Audience:
        """The board is public, and so is every change of it."""
        return EVERYONE


class SlotGranted(Event, frozen=True, kw_only=True):
    """A slot of this year was handed over under a contract that grants slots every year."""

    slot: SlotId
    giver: SeatId
    owner: SeatId | None
    """None: the pool."""
    treaty: TreatyId
    article: int
    price: Money

    def evolve(self, world: World) -> World:
        """It is guaranteed from now on, at the price of the contract."""
        return with_slot(
            world,
            self.slot,
            owner=self.owner,
            source="pool" if self.owner is None else "grant",
            treaty=self.treaty,
            article=self.article,
            price=self.price,
        )

    def seen_by(self, world: World) -> Audience:
        """The board is public, and so is every change of it."""
        return EVERYONE


def transfer(
    world: World, slot: SlotId, seller: SeatId, buyer: SeatId, price: Money | None = None
) -> Iterator[Event]:
    """Hand a slot of this turn over; the money is the business of whoever calls.

    Refuses ``slot.not_yours`` for a slot that the seller never had, ``slot.sold`` for one that it
    has sold already.
    """
    known = world.slots.get(slot)
    require(known is not None, "slot.not_yours", slot=slot)
    if known is not None:
        sold = known.source in ("trade", "pool") and known.owner != seller
        require(not sold, "slot.sold", slot=slot)
        require(known.owner == seller, "slot.not_yours", slot=slot)
        yield SlotTraded(slot=slot, seller=seller, buyer=buyer, price=price)


def with_slot(world: World, slot: SlotId, **fields: object) -> World:
    """Return the world with some fields of one slot replaced."""
    changed: Slot = msgspec.structs.replace(world.slots[slot], **fields)
    return change(world, slots={**world.slots, slot: changed})
