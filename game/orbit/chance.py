"""Chance: how many encounters happen, and on whom the losses fall.

`Expectation` lets exactly the expected number happen and draws nothing. `Dice` draws Poisson
numbers. Its draws have a fixed layout: every sub-step has a generator of its own, seeded with the
seed, the year and the sub-step, and draws the same numbers for every row and shell whatever
happens. So a changed policy in one shell reshuffles nothing elsewhere, a resumed sky goes on as if
it had not stopped, and fewer expected encounters never mean more hits in that row and shell.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from game.orbit.arrays import Array, divided
from game.orbit.grid import SHELLS
from game.orbit.rows import LOSSES, ROWS

NORMAL_ABOVE = 30.0
"""Above this expected number the Poisson quantile is replaced by a normal one."""
MOST_STEPS = 400
"""Far beyond any quantile of a Poisson number with mean 30."""

ROW_OF_LOSS = np.array([loss.row for loss in LOSSES])
SIDE_OF_LOSS = np.array([loss.side for loss in LOSSES])


class Throw(Protocol):
    """The chance of one sub-step."""

    def counts(self, expected: Array) -> Array:
        """Return how many encounters happen, by row and shell."""
        ...

    def losses(self, lost: Array, weights: Array) -> Array:
        """Return how `lost` [16][36] falls on owners by `weights` [16][owner][36]."""
        ...


class Chance(Protocol):
    """Where the throws come from."""

    @property
    def whole(self) -> bool:
        """Whether things happen in whole numbers, one by one."""
        ...

    def throw(self, year: float, substep: int) -> Throw:
        """Return the chance of a sub-step of a year."""
        ...


@dataclass(frozen=True)
class Expectation:
    """The expected number is what happens."""

    whole = False

    def throw(self, year: float, substep: int) -> "Expectation":
        """Return this: there is nothing to draw."""
        return self

    def counts(self, expected: Array) -> Array:
        """Return the expected numbers."""
        return expected

    def losses(self, lost: Array, weights: Array) -> Array:
        """Share every loss by weight."""
        return weights * divided(lost, weights.sum(axis=1))[:, None, :]


@dataclass(frozen=True)
class Dice:
    """Poisson numbers from numpy's PCG64 generator."""

    seed: int
    """0 or more."""
    whole = True

    def __post_init__(self) -> None:
        if self.seed < 0:
            raise ValueError(f"seed is {self.seed}; give 0 or more")

    def throw(self, year: float, substep: int) -> "_Drawn":
        """Return the draws of a sub-step."""
        sequence = np.random.SeedSequence([self.seed, int(np.floor(year)), substep])
        generator = np.random.Generator(np.random.PCG64(sequence))
        return _Drawn(
            quantiles=generator.random((len(ROWS), SHELLS)),
            normals=generator.standard_normal((len(ROWS), SHELLS)),
            owners=generator.random((len(ROWS), 2, SHELLS)),
        )


@dataclass(frozen=True)
class _Drawn:
    """The draws of one sub-step."""

    quantiles: Array
    normals: Array
    owners: Array

    def counts(self, expected: Array) -> Array:
        """Return the Poisson quantile of each cell."""
        low = poisson_quantile(np.minimum(expected, NORMAL_ABOVE), self.quantiles)
        high = np.rint(expected + np.sqrt(expected) * self.normals)
        return np.where(expected > NORMAL_ABOVE, np.maximum(high, 0.0), low)

    def losses(self, lost: Array, weights: Array) -> Array:
        """Let whole losses fall on owners by systematic sampling, exact on average.

        With C the cumulative shares of the weights, owner o of n losses bears
        ceil(n C(o) - v) - ceil(n C(o-1) - v).
        """
        fallen = np.zeros(weights.shape)
        where, shell = np.nonzero(lost)
        if not len(where):
            return fallen
        cumulative = np.cumsum(weights[where, :, shell], axis=1)
        shares = divided(cumulative, cumulative[:, -1:])
        number = lost[where, shell][:, None]
        start = self.owners[ROW_OF_LOSS[where], SIDE_OF_LOSS[where], shell][:, None]
        up_to = np.ceil(number * shares - start)
        fallen[where, :, shell] = np.maximum(np.diff(up_to, axis=1, prepend=0.0), 0.0)
        return fallen


def poisson_quantile(expected: Array, quantile: Array) -> Array:
    """Return the smallest n with P(X <= n) >= q for Poisson numbers X; expected at most 30."""
    counts = np.zeros(expected.shape)
    chance = np.exp(-expected)
    open_cells = np.nonzero(chance < quantile)
    mean, wanted, term = expected[open_cells], quantile[open_cells], chance[open_cells]
    below, number = term.copy(), np.zeros(len(mean))
    for n in range(1, MOST_STEPS):
        still = below < wanted
        if not still.any():
            break
        term = term * mean / n
        below = below + term
        number[still] = n
    counts[open_cells] = number
    return counts
