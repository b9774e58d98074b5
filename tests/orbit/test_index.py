"""The fragment index: 100 in January 2023, comparable between bands, closed at 500."""

import numpy as np
import pytest

from game.orbit import Sky, closed, health, index, scaled_to_index
from tests.orbit.scene import INPUTS, OWNERS, QUIET, start


def test_every_band_starts_at_a_hundred():
    """Whatever owners and year: the reference is January 2023."""
    assert index(Sky.of(INPUTS, OWNERS, start="start_2026"), QUIET) == pytest.approx(
        {"LOW": 100.0, "MID": 100.0, "HIGH": 100.0}
    )


def test_a_scenario_may_start_crowded():
    """N, L and D of the band are scaled once; bodies, satellites and other bands are not."""
    before = start(OWNERS)
    sky = scaled_to_index(before, QUIET, {"MID": 180.0, "LOW": 95.0})
    factor = 1.0 + 80.0 * 65.4417 / 6378.0

    assert index(sky, QUIET) == pytest.approx({"LOW": 95.0, "MID": 180.0, "HIGH": 100.0})
    for table in ("D", "N", "L"):
        ratio = getattr(sky, table)[..., 8:16].sum() / getattr(before, table)[..., 8:16].sum()
        assert ratio == pytest.approx(factor, rel=1e-5)
    np.testing.assert_array_equal(sky.B, before.B)
    np.testing.assert_array_equal(sky.S, before.S)
    np.testing.assert_array_equal(sky.D[:, 16:], before.D[:, 16:])


@pytest.mark.parametrize(
    ("value", "left"), [(80.0, 1.0), (100.0, 1.0), (300.0, 0.5), (500.0, 0.0), (900.0, 0.0)]
)
def test_health_falls_from_one_to_nothing(value, left):
    """A straight line between 100 and 500."""
    assert health(value) == left


def test_a_band_closes_at_five_hundred_unless_the_scenario_says_otherwise():
    """Harsh rooms close at 400."""
    assert closed(500.0)
    assert not closed(499.9)
    assert closed(400.0, close=400.0)
    assert health(250.0, close=400.0) == 0.5


@pytest.mark.parametrize(
    ("wanted", "complaint"), [({"MID": -50.0}, "give more"), ({"GEO": 120.0}, "GEO")]
)
def test_an_impossible_index_is_refused(wanted, complaint):
    """Fewer than no fragments, or a band that is not modelled."""
    with pytest.raises(ValueError, match=complaint):
        scaled_to_index(start(), QUIET, wanted)
