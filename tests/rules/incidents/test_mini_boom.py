"""Mini boom: microsatellites earn half as much again."""

from game.model.ids import Turn, million
from game.rules.engine import change
from game.rules.money.market import earned
from tests.rules.incidents.table import a_table, drawn
from tests.rules.money.test_market import a_cohort, with_fleet
from tests.rules.yard import a_payload, with_library
from tests.worlds import EUR


def test_microsatellites_earn_more_for_two_turns() -> None:
    """Two of them are a fifth of a unit."""
    micro = a_payload("micro", services=100, launch_class="mini")
    world = with_fleet(with_library(a_table(), micro), a_cohort("micro", shell="GEO", count=2))
    booming, _ = drawn(world, "mini_boom")
    later = change(booming, turn=Turn(3))

    assert earned(world, EUR, million(26)) == 5_200
    assert earned(booming, EUR, million(26)) == 7_800
    assert earned(later, EUR, million(26)) == 5_200


def test_larger_satellites_earn_as_before() -> None:
    """Fashion is for the small."""
    booming, _ = drawn(a_table(), "mini_boom")

    assert earned(booming, EUR, million(26)) == earned(a_table(), EUR, million(26))
