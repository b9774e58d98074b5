"""Insurance panic: dearer insurance for two turns."""

import pytest

from game.model.ids import Turn
from game.rules.engine import change
from game.rules.money.market import insurance_of
from tests.rules.incidents.table import a_table, cases, drawn
from tests.rules.money.test_market import with_band


def test_insurance_costs_half_as_much_again_for_two_turns() -> None:
    """0.8 $M a unit at index 100 become 1.2."""
    world, _ = drawn(a_table(), "insurance_panic")
    rates = [insurance_of(change(world, turn=Turn(turn)), "MID") for turn in (1, 2, 3)]

    assert rates == [1_200, 1_200, 800]


@pytest.mark.parametrize(("index", "chance"), [(1601, 50), (2500, 50), (2501, 150)])
def test_the_fuller_the_sky_the_easier_insurers_are_scared(index: int, chance: int) -> None:
    """Often above a fragment index of 250, now and then above 160."""
    assert cases(with_band(a_table(), "MID", index=index), "insurance_panic")[0].chance == chance


def test_a_sky_that_is_hardly_filled_scares_no_insurer() -> None:
    """Up to a fragment index of 160."""
    assert not cases(with_band(a_table(), "MID", index=1600), "insurance_panic")
