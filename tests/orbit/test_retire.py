"""The end of life: promises kept, promises broken, and what a years rule leaves behind."""

import numpy as np
import pytest

from game.orbit import DebrisModel, Params, Traffic
from game.orbit.retire import years_rule
from tests.orbit.scene import INPUTS, QUIET, empty

STILL = Params.of(INPUTS, explosions=False, v_rel=0.0, shell_rate=1e-9 * QUIET.shell_rate)
"""Nothing sinks and nothing meets: only retirement moves."""
RULED = Params.of(INPUTS, explosions=False, v_rel=0.0, substeps=1)


def a_year(sky_S: np.ndarray, params: Params = STILL, **behaviour: object) -> DebrisModel:
    """Return an otherwise empty sky after a year."""
    sky = empty()
    model = DebrisModel(
        type(sky)(year=2023.0, owners=("a",), S=sky_S, D=sky.D, B=sky.B, N=sky.N, L=sky.L),
        params,
        deterministic=True,
        traffic=Traffic(**behaviour),  # type: ignore[arg-type]
    )
    model.step()
    return model


def hundred(shell: int) -> np.ndarray:
    """Return a hundred satellites in one shell."""
    active = np.zeros((1, 36))
    active[0, shell] = 100.0
    return active


def test_failures_stay_where_they_are():
    """Of a hundred satellites one in eight retires in a year, one tenth of those fails."""
    model = a_year(hundred(12), STILL.changed(substeps=1))

    assert model.totals()["S"] == pytest.approx(87.5)
    assert model.sky.D[0, 12] == pytest.approx(1.25)


def test_direct_removal_leaves_nothing_else():
    """The other nine tenths are gone at once."""
    model = a_year(hundred(12))

    assert np.count_nonzero(model.sky.D > 1e-6) == 1


@pytest.mark.parametrize(("years", "top"), [(5.0, 6), (25.0, 8)])
def test_a_years_rule_knows_which_shells_comply(years, top):
    """Five years are kept up to 550 km, 25 years up to 650 km."""
    complies, lowered, into = years_rule(QUIET, np.array([years]))

    assert np.flatnonzero(complies[0]).tolist() == list(range(top + 1))
    assert np.flatnonzero(lowered[0]).tolist() == list(range(top + 1, 36))
    np.testing.assert_allclose(into[0, top - 5 : top + 1], 1.0 / 6.0)
    assert into.sum() == pytest.approx(1.0)


def test_low_satellites_comply_by_doing_nothing():
    """Under a 5-year rule a satellite at 425 km simply dies there."""
    model = a_year(hundred(4), RULED, disposal_years=5.0)

    assert model.totals()["D"] + model.sky.reentered["D"] == pytest.approx(12.5)


def test_high_satellites_are_lowered_under_a_rule():
    """From 825 km nine tenths go down to 250-550 km, evenly, and sink from there."""
    model = a_year(hundred(12), RULED, disposal_years=5.0)
    low = model.sky.D[0, :7].sum() + model.sky.reentered["D"]

    assert low == pytest.approx(0.9 * 12.5)
    assert model.sky.D[0, 7:].sum() == pytest.approx(0.1 * 12.5)


def test_a_rule_shorter_than_any_decay_means_direct_removal():
    """Nobody can promise to fall within a day by doing nothing."""
    complies, lowered, into = years_rule(QUIET, np.array([0.001, 0.0]))

    assert complies.sum() == lowered.sum() == into.sum() == 0.0


def test_bodies_are_left_by_the_share_that_fails():
    """Of ten launched a year, one stays; under a rule the rest waits lower down."""
    launch = np.zeros((1, 36))
    launch[0, 15] = 10.0
    direct = a_year(np.zeros((1, 36)), launch_B=launch)
    ruled = a_year(np.zeros((1, 36)), RULED, launch_B=launch, disposal_years=25.0)

    assert direct.totals()["B"] == pytest.approx(1.0)
    assert ruled.sky.B[0, :9].sum() + ruled.sky.reentered["B"] == pytest.approx(9.0)


def test_a_life_shorter_than_a_step_empties_the_shell_and_no_more():
    """A satellite cannot retire twice."""
    assert a_year(hundred(12), life_years=0.01).totals()["S"] == 0.0
