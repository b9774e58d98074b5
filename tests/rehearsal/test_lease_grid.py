"""The lease of 1994 as a bargaining problem."""

import pytest

from game.rehearsal.lease_grid import LeaseGrid, lease_1994

BARGAIN = lease_1994()
GRID = LeaseGrid(BARGAIN)


def test_the_scenario_declares_what_was_signed() -> None:
    """Rent, years, host slots, environment fee and upkeep of 10 December 1994."""
    assert BARGAIN.signed == (115, 20, 0, 0, 50)
    assert len(GRID) == 39_375


def test_what_was_signed_served_the_tenant_more() -> None:
    """Both gained, Russia five times as much."""
    assert GRID.gains(BARGAIN.signed) == pytest.approx((0.066, 0.323), abs=0.001)


def test_at_the_nash_point_nobody_is_worse_off_than_without_a_deal() -> None:
    """And its product of gains is the largest."""
    host, tenant = GRID.gains(GRID.nash())

    assert (host, tenant) == pytest.approx((0.297, 0.278), abs=0.001)
    assert GRID.efficiency(GRID.kalai_smorodinsky()) <= 1.0 == GRID.efficiency(GRID.nash())


def test_an_outcome_off_the_grid_is_a_mistake() -> None:
    """Rents come in steps of five."""
    with pytest.raises(ValueError, match="not on the grid"):
        GRID.gains((116, 20, 0, 0, 50))
