"""Chance: Poisson numbers, fair shares, and dice that lie where they lay."""

import math

import numpy as np
import pytest

from game.orbit import Dice, Expectation
from game.orbit.chance import poisson_quantile
from game.orbit.rows import LOSSES


def poisson_sum(mean: float, upto: int) -> float:
    """Return P(X <= n) the long way."""
    return math.fsum(
        math.exp(n * math.log(mean) - mean - math.lgamma(n + 1)) for n in range(upto + 1)
    )


@pytest.mark.parametrize("mean", [0.01, 0.7, 4.0, 29.9])
@pytest.mark.parametrize("wanted", [0.001, 0.5, 0.999])
def test_the_quantile_is_the_smallest_number_that_is_likely_enough(mean, wanted):
    """Checked against the sum itself."""
    n = int(poisson_quantile(np.array([mean]), np.array([wanted]))[0])

    assert poisson_sum(mean, n) >= wanted
    assert n == 0 or poisson_sum(mean, n - 1) < wanted


def test_the_quantile_ends_even_where_rounding_eats_the_tail():
    """The largest uniform number a generator gives is just below one."""
    top = np.array([1.0 - 2.0**-53])

    assert 30 < poisson_quantile(np.array([30.0]), top)[0] < 100


@pytest.mark.parametrize("mean", [0.2, 5.0, 80.0])
def test_counts_have_the_mean_and_the_spread_of_chance(mean):
    """Over 300 years of 540 cells each."""
    cells = np.full((15, 36), mean)
    counts = np.array([Dice(1).throw(2000.0 + i, 0).counts(cells) for i in range(300)])

    assert counts.mean() == pytest.approx(mean, rel=0.01)
    assert counts.var() == pytest.approx(mean, rel=0.02)


def test_counts_of_nothing_are_nothing():
    """Where nobody can meet nobody does."""
    assert Dice(3).throw(2023.0, 0).counts(np.zeros((15, 36))).sum() == 0.0


def test_losses_fall_on_owners_by_weight_on_average():
    """One loss a cell, owners of weight 1, 2 and 5."""
    weights = np.zeros((len(LOSSES), 3, 36)) + np.array([1.0, 2.0, 5.0])[:, None]
    one = np.ones((len(LOSSES), 36))
    fallen = sum(Dice(2).throw(2000.0 + i, 0).losses(one, weights) for i in range(40))

    np.testing.assert_allclose(
        fallen.sum(axis=(0, 2)) / one.sum() / 40, [1 / 8, 1 / 4, 5 / 8], rtol=0.05
    )


def test_losses_are_whole_and_none_is_forgotten():
    """Seven losses in a cell make seven lost objects, and nobody loses more than its share + 1."""
    weights = np.zeros((len(LOSSES), 3, 36)) + np.array([1.0, 0.0, 5.0])[:, None]
    seven = np.full((len(LOSSES), 36), 7.0)
    fallen = Dice(2).throw(2023.0, 1).losses(seven, weights)

    assert (fallen.sum(axis=1) == 7.0).all()
    assert set(np.unique(fallen[:, 0])) <= {1.0, 2.0}
    assert (fallen[:, 1] == 0.0).all()


def test_the_expectation_shares_every_loss():
    """No dice: 0.4 of a satellite is lost by two owners at 1 : 3."""
    weights = np.zeros((len(LOSSES), 2, 36)) + np.array([1.0, 3.0])[:, None]
    fallen = Expectation().losses(np.full((len(LOSSES), 36), 0.4), weights)

    np.testing.assert_allclose(fallen[0, :, 0], [0.1, 0.3])


def test_a_negative_seed_is_refused():
    """The generator would refuse it too, in other words."""
    with pytest.raises(ValueError, match="seed is -1; give 0 or more"):
        Dice(-1)
