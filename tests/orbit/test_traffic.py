"""Traffic: what owners launch, promise and dodge."""

import numpy as np
import pytest

from game.orbit import DebrisModel, Traffic
from tests.orbit.scene import INPUTS, OWNERS, QUIET, start


def test_the_background_is_shared_equally():
    """1,094 satellites and 27.2 bodies a year, twice that with factor 2."""
    traffic = Traffic.background(INPUTS, OWNERS, factor=2.0)

    np.testing.assert_allclose(traffic.launch_S.sum(axis=1), 2 * 1094 / 6)
    assert traffic.launch_B.sum() == pytest.approx(2 * 27.2)


def test_one_number_stands_for_all_owners():
    """Also for the launches of every shell."""
    traffic = Traffic.background(INPUTS, OWNERS, disposal=0.5, life_years=[5, 8, 8, 8, 8, 8])

    assert traffic.disposal.tolist() == [0.5] * 6
    assert traffic.life_years.tolist() == [5, 8, 8, 8, 8, 8]


def test_bodies_are_disposed_of_like_satellites_unless_said_otherwise():
    """One promise, or two."""
    assert Traffic(disposal=0.4).disposal_bodies.tolist() == [0.4]
    assert Traffic(disposal=0.4, disposal_bodies=0.9).disposal_bodies.tolist() == [0.9]


def test_a_single_owner_may_launch_by_shell():
    """Thirty-six numbers are one row."""
    assert Traffic(launch_S=INPUTS["launches_per_year"]["S"]).launch_S.shape == (1, 36)


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"disposal": 1.2}, "traffic.disposal is a share"),
        ({"life_years": 0.0}, "life_years must be more than 0"),
        ({"launch_S": np.zeros((3, 36)), "disposal": [0.1, 0.2]}, "traffic.disposal has shape"),
        ({"launch_B": np.zeros(35)}, "traffic.launch_B has shape"),
        ({"passivation": -1.0}, "traffic.passivation holds a number"),
    ],
)
def test_impossible_traffic_is_refused(fields, complaint):
    """The message names the field."""
    with pytest.raises(ValueError, match=complaint):
        Traffic(**fields)


def test_traffic_of_other_owners_is_refused():
    """Three rows do not fit six owners, nor one launcher six."""
    for traffic in (Traffic(disposal=[0.1, 0.2, 0.3]), Traffic(launch_S=np.ones(36))):
        model = DebrisModel(start(OWNERS), QUIET, traffic=traffic)
        with pytest.raises(ValueError, match=r"6 owners|sky has 6"):
            model.step()
