"""The six pool rules in a whole year: bids are commands, and the pool is sold in Launch."""

import msgspec
import pytest

from game.model.ids import CLOCK, Money, SeatId, million
from game.model.launches import Bid, PoolRule
from game.model.world import World
from game.rules import engine
from game.rules.engine import Outcome, change
from game.rules.money.treasury import MoneyMoved
from game.rules.orders.orders import PlaceBid
from game.rules.turns import RunLaunch
from tests.rules.test_whole_turns import a_game
from tests.rules.yard import richer
from tests.worlds import COM, EUR, KAZ, of_type, play

OFFERS = {KAZ: million(14), EUR: million(20), COM: million(17)}
RULES: tuple[PoolRule, ...] = (
    "uniform",
    "first_price",
    "scored",
    "lottery",
    "priority",
    "pro_rata",
)
PRICED = {"uniform": million(14), "first_price": million(20), "scored": million(20)}
"""What the best bid of 20 $M pays where two slots are left for three bidders."""


def an_auction(rule: PoolRule) -> World:
    """Return Orders of a year in which two slots of one pad lie in the pool."""
    world = a_game()
    settings = msgspec.structs.replace(world.settings, pool_rule=rule)
    pooled = [slot.id for slot in world.slots.values() if slot.owner is None]
    pad = world.slots[pooled[0]].pad
    kept = [name for name in pooled if world.slots[name].pad == pad][:2]
    slots = {
        name: slot for name, slot in world.slots.items() if slot.owner is not None or name in kept
    }
    for seat in OFFERS:
        world = richer(world, seat, million(300))
    return change(world, settings=settings, slots=slots)


def sold(world: World) -> dict[SeatId, Money]:
    """Return who won a slot of the pool, and at which price."""
    return {
        slot.owner: slot.price
        for slot in world.slots.values()
        if slot.owner is not None and slot.bought is not None and slot.source == "pool"
    }


def bidding(world: World) -> World:
    """Return the world after all three bid for the first slot of the pool."""
    (wish, *_) = [slot.id for slot in world.slots.values() if slot.owner is None]
    bids = (PlaceBid(actor=seat, bid=Bid(slot=wish, price=price)) for seat, price in OFFERS.items())
    return play(world, *bids)


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_sells_the_pool_of_a_year(rule: PoolRule) -> None:
    """Two of three bidders get a slot, at the price that the rule names."""
    before = bidding(an_auction(rule))
    outcome = engine.play(before, RunLaunch(actor=CLOCK))
    assert isinstance(outcome, Outcome)
    world, winners = outcome.world, sold(outcome.world)
    paid = {m.payer for m in of_type(outcome.events, MoneyMoved) if m.reason == "pool_bid"}

    assert len(winners) == 2
    if rule in PRICED:
        assert set(winners) == {EUR, COM}
        assert winners[EUR] == PRICED[rule]
    else:
        assert set(winners.values()) == {world.settings.slot_price}
    assert paid == set(winners)
