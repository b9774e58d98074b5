"""Readings: what views, news and the dashboard say about a sky."""

import numpy as np
import pytest

from game.orbit import DebrisModel, Traffic
from game.orbit.readings import (
    centimetre_flux,
    expected_catastrophic,
    most_dangerous,
    origin_shares,
    tracked_flux,
    yearly_risk,
)
from tests.orbit.scene import LIVELY, OWNERS, QUIET, empty, start


def test_fluxes_count_what_crosses_a_square_metre():
    """Shell 12: 9.680e-3 per km2 and year and object."""
    sky = start()

    assert tracked_flux(sky, QUIET)[12] == pytest.approx(9.680e-9 * (1255 + 106 + 61), rel=1e-3)
    assert centimetre_flux(sky, QUIET)[12] == pytest.approx(9.680e-9 * 31139, rel=1e-3)


def test_the_yearly_risk_is_the_share_that_a_year_takes():
    """The reading and the step agree where nothing else moves."""
    params = QUIET.changed(shell_rate=1e-9 * QUIET.shell_rate, substeps=1)
    active = np.zeros((1, 36))
    active[0, 12] = 1000.0
    sky = start(S=active)
    traffic = Traffic(life_years=1e15, unavoided_active=0.0)
    report = DebrisModel(sky, params, deterministic=True, traffic=traffic).step()
    taken = sum(float(lost.sum()) for lost in report.lost.values())

    assert yearly_risk(sky, params, traffic)["MID"][0] == pytest.approx(taken / 1000.0, rel=1e-6)


def test_an_owner_without_satellites_reads_the_risk_of_the_volume():
    """What a newcomer would face."""
    risk = yearly_risk(start(("ORB", "RUS", "others")), LIVELY, Traffic())
    shells = yearly_risk(empty(), LIVELY, Traffic())

    assert 0.0 < risk["MID"][0] < 0.01
    assert shells["LOW"][0] == 0.0


def test_expected_collisions_are_those_of_the_report():
    """Per year, by shell, as one short step makes them."""
    params = QUIET.changed(substeps=100)
    traffic = Traffic(life_years=1e15)
    sky = start(OWNERS)
    yearly = expected_catastrophic(sky, params, traffic)
    report = DebrisModel(sky, params, deterministic=True, traffic=traffic).step()

    assert yearly.sum() == pytest.approx(report.catastrophic.sum(), rel=0.05)


def test_origins_of_a_band_add_up():
    """Ownership of the file: 38 per cent in the east, 35 in the north."""
    shares = origin_shares(start(OWNERS))

    assert shares["MID"][OWNERS.index("CHN")] == pytest.approx(0.38)
    assert [float(part.sum()) for part in shares.values()] == pytest.approx([1.0] * 3)
    assert origin_shares(empty())["LOW"].sum() == 0.0


def test_the_target_list_starts_with_what_a_tug_would_take():
    """Bodies of the north in shell 12; only groups of a whole object are listed."""
    sky = start(OWNERS)
    worst = most_dangerous(sky, LIVELY, count=200)

    assert (worst[0].kind, worst[0].shell, worst[0].altitude_km) == ("B", 12, 825.0)
    assert min(danger.objects for danger in worst) >= 1.0
    assert [danger.score for danger in worst] == sorted((d.score for d in worst), reverse=True)
    assert {danger.owner for danger in most_dangerous(sky, LIVELY, owners=("USA",))} == {"USA"}
