"""Insurance panic: dearer insurance for two turns."""

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


def test_only_a_crowded_sky_scares_insurers() -> None:
    """From a fragment index above 250."""
    assert not cases(with_band(a_table(), "MID", index=2500), "insurance_panic")
    assert cases(with_band(a_table(), "MID", index=2501), "insurance_panic")[0].chance == 150
