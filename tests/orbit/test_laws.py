"""Laws of the sky that must hold for any owners, shares and levers, tried on generated ones."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from game.orbit import DebrisModel, Dice, Sky, Traffic
from game.orbit.readings import yearly_risk
from tests.orbit.scene import INPUTS, LIVELY, TWELVE, bytes_of, lost, start

FEW = settings(max_examples=25, deadline=None)
shares = some.lists(some.floats(0.01, 1.0), min_size=2, max_size=12)
levels = some.floats(0.0, 3.0)


def split(parts: list[float], kinds: tuple[str, ...]) -> Sky:
    """Return the sky of 2023 with some kinds shared out and all else owned by the first."""
    owners = TWELVE[: len(parts)]
    share = np.array(parts) / sum(parts)
    one, first = start(), np.eye(1, len(parts))[0]
    tables = {}
    for kind in ("S", "D", "B", "N"):
        weight = share if kind in kinds else first
        table = getattr(one, kind)
        tables[kind] = weight.reshape(-1, *[1] * (table.ndim - 1)) * table
    return replace(one, owners=owners, **tables)


def totals_after(sky: Sky) -> np.ndarray:
    """Return all shells after three expected years of the background traffic."""
    traffic = Traffic.background(INPUTS, sky.owners, disposal_years=5.0)
    model = DebrisModel(sky, LIVELY, deterministic=True, traffic=traffic)
    model.step(3)
    return np.array([model.shells[kind] for kind in ("S", "D", "B", "N", "L")])


@FEW
@given(shares)
def test_splitting_a_population_among_owners_changes_no_total(parts):
    """Flags on satellites are not physics."""
    together = totals_after(start(("others",)))

    np.testing.assert_allclose(totals_after(split(parts, ("S", "D", "B"))), together, rtol=1e-9)


@FEW
@given(shares)
def test_fragments_of_many_origins_obey_the_equations_of_one(parts):
    """The tracer only colours the fragments."""
    together = totals_after(start(("others",)))

    np.testing.assert_allclose(totals_after(split(parts, ("N",))), together, rtol=1e-9)


@FEW
@given(levels, levels)
def test_more_tracking_data_never_raises_the_risk_of_a_member(one, other):
    """Sharing at level x leaves .02 (1 - .40 x/3) of the encounters undodged."""
    sky = start(("member", "others"))
    less, more = (
        yearly_risk(sky, LIVELY, Traffic(unavoided=[0.02 * (1.0 - 0.40 * level / 3.0), 0.02]))
        for level in sorted((one, other))
    )

    assert all(more[band][0] <= less[band][0] for band in less)
    assert all(more[band][1] == less[band][1] for band in less)


@FEW
@given(some.integers(0, 1000), some.integers(1, 5))
def test_writing_a_sky_down_moves_no_cell_by_more_than_half_a_thousandth(seed, years):
    """The journal keeps thousandths, rounded half up."""
    model = DebrisModel(start(TWELVE), LIVELY, seed)
    model.step(years)
    back = Sky.from_plain(model.sky.to_plain())

    for kind in ("S", "D", "B", "N", "L"):
        gap = np.abs(getattr(back, kind) - getattr(model.sky, kind))
        assert gap.max() <= 0.0005 + 1e-9
    assert back.rounded() == back


@FEW
@given(some.integers(1, 20))
def test_a_forecast_leaves_the_model_untouched(years):
    """Looking ahead is free."""
    model = DebrisModel(start(), LIVELY, 5)
    before = bytes_of(model.sky)
    ahead = model.forecast(years)

    assert ahead.sky.year == model.sky.year + years
    assert bytes_of(model.sky) == before
    assert model.catastrophic == 0.0


@pytest.mark.parametrize(
    ("lever", "careful", "careless"),
    [
        ("disposal", 0.95, 0.35),
        ("disposal_bodies", 0.95, 0.35),
        ("passivation", 0.1, 1.0),
        ("unavoided", 0.01, 0.04),
        ("unavoided_active", 0.0005, 0.002),
    ],
)
@settings(max_examples=5, deadline=None)
@given(mix=some.floats(0.2, 1.0))
def test_every_lever_of_care_leaves_fewer_fragments(lever, careful, careless, mix):
    """Also when the lever is pulled only part of the way."""
    left = []
    for value in (careless + mix * (careful - careless), careless):
        traffic = Traffic.background(INPUTS, ("others",), **{lever: value})
        model = DebrisModel(start(), LIVELY, deterministic=True, traffic=traffic)
        model.step(15)
        left.append(model.totals()["N"])

    assert left[0] < left[1]


@FEW
@given(some.integers(0, 10**6), some.integers(0, 35), some.floats(100.0, 5000.0))
def test_a_changed_policy_in_one_shell_reshuffles_no_other(seed, shell, added):
    """In the first sub-step, before pieces fly over, all other shells see the same dice."""
    launches = np.zeros((1, 36))
    launches[0, shell] = added
    reports = []
    for launch in (0.0, launches):
        traffic = Traffic(launch_S=launch)
        model = DebrisModel(start(), LIVELY.changed(substeps=1), seed, traffic=traffic)
        reports.append(model.step())

    elsewhere = np.arange(36) != shell
    assert (reports[0].encounters == reports[1].encounters)[:, elsewhere].all()


@FEW
@given(some.integers(0, 10**6), some.floats(0.0, 1.0))
def test_fewer_expected_encounters_never_mean_more_hits(seed, less):
    """So a replay without a treaty compares policies, not dice."""
    expected = np.random.default_rng(seed).exponential(3.0, (15, 36)).clip(0.0, 29.0)
    throw = Dice(seed).throw(2023.0, 0)

    assert (throw.counts(less * expected) <= throw.counts(expected)).all()


@FEW
@given(some.integers(0, 10**6))
def test_losses_of_owners_are_whole_and_add_up(seed):
    """What the report says of owners is what happened in the shells."""
    model = DebrisModel(start(TWELVE), LIVELY, seed)
    report = model.step(2)

    rows = report.encounters
    assert (lost(report) % 1.0 == 0.0).all()
    assert lost(report).sum() == 2 * rows[0].sum() + rows[[1, 2, 6, 7, 12]].sum()
