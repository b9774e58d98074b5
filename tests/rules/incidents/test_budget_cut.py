"""Budget cut: less money from home, from next year on."""

from game.model.ids import Turn, million
from game.rules.engine import change
from game.rules.incident_kind import kinds
from game.rules.money import market
from tests.rules.incidents.table import a_table, drawn
from tests.worlds import KAZ, RUS, after, cash, with_seat


def test_a_cut_begins_next_year_and_ends() -> None:
    """30 % less for two years; the others get what they were promised."""
    start = with_seat(with_seat(a_table(), RUS, income=million(100)), KAZ, income=million(40))
    world, _ = drawn(start, "budget_cut", seat="RUS", percent=30, turns=2)
    incomes = [
        [cash(paid, seat) - cash(world, seat) for seat in (RUS, KAZ)]
        for turn in (2, 3, 4)
        for paid in (after(change(world, turn=Turn(turn)), market.pay_income),)
    ]

    assert incomes == [[70_000, 40_000], [70_000, 40_000], [100_000, 40_000]]


def test_who_is_not_at_the_table_loses_nothing() -> None:
    """A smaller table goes without the card."""
    assert kinds()["budget_cut"].scene(a_table(), {"seat": "XXX"}) is None
