"""Parameters: the file's numbers, changed by name."""

import numpy as np
import pytest

from game.orbit import Params
from game.orbit.drag import solar_factor
from game.orbit.grid import BANDS, SHELL_KM, SHELLS, middle_km, shell_at
from tests.orbit.scene import INPUTS, LIVELY


def test_a_change_by_name_leaves_the_rest():
    """The original stays as it was."""
    changed = LIVELY.changed(v_rel=7.5)

    assert (changed.v_rel, LIVELY.v_rel) == (7.5, 10.0)
    assert changed.mass_B == LIVELY.mass_B
    assert Params.of(INPUTS, substeps=12).substeps == 12


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"explosion": False}, "did you mean 'explosions'"),
        ({"qwerty": 1.0}, "there is no parameter 'qwerty'"),
    ],
)
def test_an_unknown_name_is_refused(change, complaint):
    """With the nearest one that exists."""
    with pytest.raises(TypeError, match=complaint):
        Params.of(INPUTS, **change)


@pytest.mark.parametrize(
    "change", [{"substeps": 0}, {"kernel_N": [0.5, 0.5]}, {"volume": np.zeros(36)}]
)
def test_a_value_that_no_sky_could_run_on_is_refused(change):
    """Before anything runs."""
    with pytest.raises(ValueError, match=r"substeps|offsets|volume"):
        Params.of(INPUTS, **change)


def test_explosions_have_a_switch():
    """Off, rows 13 and 14 are zero."""
    assert Params.of(INPUTS, explosions=False).encounter_rates[13:].sum() == 0.0
    assert LIVELY.encounter_rates[13:].min() == 0.0005


def test_a_steady_sun_has_a_switch():
    """Off, density is its mean in every year."""
    assert (solar_factor(Params.of(INPUTS, solar=False), 2025.0) == 1.0).all()


def test_the_grid_is_that_of_the_file():
    """Shells, altitudes and bands as the inputs say."""
    grid = INPUTS["grid"]

    assert [middle_km(shell) for shell in range(SHELLS)] == list(grid["mid_km"])
    assert [shell_at(km) for km in grid["edges_km"][:-1]] == list(range(SHELLS))
    assert {name: s.stop - s.start for name, s in BANDS.items()} == {"LOW": 5, "MID": 8, "HIGH": 20}
    assert SHELL_KM == 50.0


def test_pieces_fly_up_and_down_and_some_leave_the_grid():
    """Rows of the spreading matrix sum to the kernel in the middle and to less at the edges."""
    sums = LIVELY.spread_N.sum(axis=1)

    np.testing.assert_allclose(sums[8:28], LIVELY.kernel_N.sum())
    assert sums[0] < sums[4] < sums[8]
    assert LIVELY.spread_N[13, 12] == LIVELY.kernel_N[7]
    assert LIVELY.spread_N[13, 14] == LIVELY.kernel_N[9]


@pytest.mark.parametrize("altitude", [150.0, 2000.0])
def test_altitudes_outside_the_grid_are_refused(altitude):
    """The re-entry corridor starts at 200 km."""
    with pytest.raises(ValueError, match="outside 200-2,000 km"):
        shell_at(altitude)
