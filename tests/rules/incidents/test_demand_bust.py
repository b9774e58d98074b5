"""Demand bust: customers cancel."""

from game.model.ids import Turn
from game.rules.money import market
from tests.rules.incidents.table import a_table, drawn
from tests.worlds import after


def test_the_next_growth_is_smaller() -> None:
    """17 % of growth, and a tenth less."""
    world, _ = drawn(a_table(turn=Turn(2)), "demand_bust")

    assert after(world, market.grow_demand).market.demand == 58_968


def test_its_card_names_the_percent() -> None:
    """A tenth."""
    assert drawn(a_table(), "demand_bust")[1].facts == {"percent": 10}
