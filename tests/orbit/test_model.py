"""The model as a whole: its clock, its reports and its happenings."""

import numpy as np
import pytest

from game.orbit import DebrisModel, Dice, Expectation, Traffic, advance
from game.orbit.rows import ROWS
from tests.orbit.scene import INPUTS, LIVELY, OWNERS, calm, lost, start


@pytest.fixture(scope="module")
def decade() -> tuple[DebrisModel, list]:
    """Ten drawn years of six owners, with a report for each."""
    traffic = Traffic.background(INPUTS, OWNERS, disposal=0.5)
    model = DebrisModel(start(OWNERS), LIVELY, seed=11, traffic=traffic)
    return model, [model.step() for _ in range(10)]


def test_the_model_is_a_thin_shell_around_pure_functions():
    """The rules may call advance directly."""
    traffic = Traffic.background(INPUTS, OWNERS)
    before = start(OWNERS)
    model = DebrisModel(before, LIVELY, seed=4, traffic=traffic)
    report = model.step()
    sky, told = advance(before, LIVELY, traffic, Dice(4))

    assert sky == model.sky
    assert told.happenings == report.happenings
    assert before == start(OWNERS)


def test_without_chance_the_expected_number_happens():
    """There are no hidden dice."""
    sky, report = advance(start(), LIVELY, Traffic())

    assert sky == advance(start(), LIVELY, Traffic(), Expectation())[0]
    assert report.happenings == ()
    assert sky.year == 2024.0


def test_years_joined_are_one_report(decade):
    """Ten reports of a year, or one of ten years."""
    _, years = decade
    again = DebrisModel(start(OWNERS), LIVELY, 11, traffic=decade[0].traffic)
    report = again.step(10)

    assert (report.year, report.years) == (2023.0, 10)
    np.testing.assert_allclose(report.encounters, sum(year.encounters for year in years))
    np.testing.assert_allclose(lost(report), sum(lost(year) for year in years))
    assert len(report.happenings) == sum(len(year.happenings) for year in years)
    assert report.reentered == pytest.approx(again.sky.reentered)


def test_catastrophes_are_counted_since_construction(decade):
    """As the reports tell them."""
    model, years = decade

    assert model.catastrophic == sum(year.catastrophic.sum() for year in years)


def test_happenings_add_up_to_the_report(decade):
    """Every encounter of the report is named, with the pieces it made."""
    _, years = decade
    for report in years:
        told = np.zeros_like(report.encounters)
        for happening in report.happenings:
            told[happening.row, happening.shell] += happening.count

        np.testing.assert_array_equal(told, report.encounters)
        made = sum(happening.pieces for happening in report.happenings)
        assert made == pytest.approx(report.made.sum())


def test_happenings_name_the_owners_on_both_sides(decade):
    """One loser for each object lost; likely origins for fragments; nobody for an explosion."""
    _, years = decade
    for happening in (one for report in years for one in report.happenings):
        row = ROWS[happening.row]
        sides = 2 if row.first == row.second else 1
        assert sum(n for _, n in happening.first) == pytest.approx(sides * happening.count)
        if row.second in ("D", "B", "N") and row.first != row.second:
            assert sum(n for _, n in happening.second) == pytest.approx(happening.count)
        else:
            assert happening.second == ()
        assert happening.altitude_km == 225.0 + 50.0 * happening.shell


def test_a_happening_has_a_name_and_a_date(decade):
    """For the news."""
    first = decade[1][0].happenings[0]

    assert first.name in {row.name for row in ROWS}
    assert first.year == 2023.0 + first.substep / 4


def test_traffic_may_change_between_steps():
    """A treaty in force is a new traffic."""
    model = calm()
    model.step(5)
    model.traffic = Traffic.background(INPUTS, ("others",), factor=0.0)
    launched = model.totals()["S"]
    model.step(5)

    assert model.totals()["S"] < 0.7 * launched


def test_without_traffic_nobody_launches():
    """Satellites grow old, and nothing replaces them."""
    model = DebrisModel(start(), LIVELY, deterministic=True)
    model.step(8)

    assert model.totals()["S"] == pytest.approx(5852 * np.exp(-1), rel=0.05)


def test_totals_are_sums_of_shells():
    """The same keys."""
    model = calm()

    assert {kind: counts.sum() for kind, counts in model.shells.items()} == model.totals()


def test_chance_is_right_on_average():
    """Sixty drawn histories of ten years have the mean of the expected one, within four sigma."""
    ends = []
    for seed in range(60):
        model = DebrisModel(start(), LIVELY, seed)
        model.step(10)
        ends.append(model.totals()["N"])
    expected = DebrisModel(start(), LIVELY, deterministic=True)
    expected.step(10)

    error = np.std(ends) / np.sqrt(len(ends))
    assert abs(np.mean(ends) - expected.totals()["N"]) < 4.0 * error


def test_chance_has_no_memory_of_a_fork():
    """Two copies of one sky with one seed live the same years."""
    model = DebrisModel(start(), LIVELY, 9)
    model.step(3)
    fork = DebrisModel(model.sky, LIVELY, 9)
    model.step(2)
    fork.step(2)

    assert fork.sky == model.sky
