"""Demand surge: what the market wants from next year on."""

from game.model.ids import Turn
from game.rules.money import market
from tests.rules.incidents.table import a_table, cases, drawn
from tests.worlds import after


def test_the_next_growth_is_larger() -> None:
    """17 % of growth, and 15 % on top."""
    world, card = drawn(a_table(turn=Turn(2)), "demand_surge")

    assert after(world, market.grow_demand).market.demand == 75_348
    assert card.resolved


def test_it_does_not_come_too_late() -> None:
    """In the last turn nobody would feel it any more."""
    assert cases(a_table(turn=Turn(7)), "demand_surge")
    assert not cases(a_table(turn=Turn(8)), "demand_surge")
