"""Slots change hands: once, and only from their owner."""

import pytest

from game.model.ids import SlotId, million
from game.rules.engine import Refused, fold
from game.rules.slots import transfer
from tests.rules.yard import a_yard
from tests.worlds import COM, EUR, KAZ, a_world

SLOT = SlotId("site_31/1/2/a")


def test_a_sold_slot_has_a_new_owner() -> None:
    """And remembers what was paid."""
    world = a_yard()
    world = fold(world, transfer(world, SLOT, KAZ, EUR, million(20)))

    assert (world.slots[SLOT].owner, world.slots[SLOT].bought) == (EUR, million(20))


def test_a_slot_is_sold_once() -> None:
    """The first buyer has it."""
    world = a_yard()
    world = fold(world, transfer(world, SLOT, KAZ, EUR))

    with pytest.raises(Refused) as refused:
        tuple(transfer(world, SLOT, KAZ, COM))

    assert refused.value.refusal.key == "slot.sold"


@pytest.mark.parametrize("slot", [SLOT, SlotId("site_31/9/9/z")])
def test_nobody_sells_what_it_does_not_have(slot: SlotId) -> None:
    """Neither the slot of another nor one that does not exist."""
    with pytest.raises(Refused) as refused:
        tuple(transfer(a_yard(), slot, EUR, COM))

    assert refused.value.refusal.key == "slot.not_yours"


def test_the_price_may_stay_between_the_two() -> None:
    """The owner is public, the price need not be."""
    world = a_yard()
    (traded,) = transfer(world, SLOT, KAZ, EUR)

    assert traded.seen_by(a_world()).everyone
    assert traded.evolve(world).slots[SLOT].bought is None
