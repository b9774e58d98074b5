"""A domain: the issues of a bargain, their levels, and what every outcome is worth to one side.

All outcomes lie on one grid; the last issue turns fastest. Worths are whole numbers in any unit,
so that "at least my reservation" has no rounding in it.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import product
from math import ceil, floor, prod
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from game.model.values import Value

Level = bool | int | str
Outcome = tuple[Level, ...]
"""One level of each issue, in the order of the issues."""
Whole = NDArray[np.int64]
Places = NDArray[np.intp]
Real = NDArray[np.float64]
Scalar = TypeVar("Scalar", bound=np.generic)
MOST_OUTCOMES = 100_000
FINE = 1_000_000
"""Steps into which a utility between 0 and 1 is divided."""


class Issue(Value, frozen=True, kw_only=True):
    """Something to agree on, with its levels in their natural order."""

    name: str
    levels: tuple[Level, ...]


class Pair(Value, frozen=True, kw_only=True):
    """What two issues are worth together, beyond what each is worth alone."""

    first: int
    """Place of the issue whose levels are the rows."""
    second: int
    table: tuple[tuple[int, ...], ...]


class Domain:
    """Every outcome and its worth to one side."""

    def __init__(
        self,
        issues: Sequence[Issue],
        worth: Whole,
        reservation: int,
        theirs: Real | None = None,
    ) -> None:
        """Take a worth for each outcome of the grid.

        ``reservation`` is the worth of no deal. ``theirs`` is what each outcome may be worth to
        the other side, 0 being no deal, if anything is known about it beforehand. Raises
        ValueError if the issues make no grid or the worths do not fit it.
        """
        self.issues = tuple(issues)
        self.shape = _shape(self.issues)
        for name, table in (("worth", worth), ("theirs", theirs)):
            if table is not None and table.size != prod(self.shape):
                raise ValueError(
                    f"{name} has {table.size} numbers for {prod(self.shape)} outcomes: "
                    "give one for each, the last issue turning fastest"
                )
        self.worth = np.asarray(worth, dtype=np.int64).ravel()
        self.reservation = reservation
        self.theirs = None if theirs is None else np.asarray(theirs, dtype=np.float64).ravel()
        self._places = tuple({level: n for n, level in enumerate(i.levels)} for i in self.issues)

    @classmethod
    def of_worths(
        cls,
        issues: Sequence[Issue],
        worths: Sequence[Sequence[int]],
        reservation: int,
        pairs: Iterable[Pair] = (),
    ) -> "Domain":
        """Return the domain in which worths of levels, and of pairs of levels, add up."""
        shape = _shape(tuple(issues))
        if tuple(len(worth) for worth in worths) != shape:
            raise ValueError("give each issue one worth for each of its levels")
        total = np.zeros(shape, dtype=np.int64)
        for place, worth in enumerate(worths):
            total += along(np.array(worth, dtype=np.int64), (place,), len(shape))
        for pair in pairs:
            table = np.array(pair.table, dtype=np.int64)
            total += along(table, (pair.first, pair.second), len(shape))
        return cls(issues, total, reservation)

    @classmethod
    def of_utility(
        cls, issues: Sequence[Issue], utility: Callable[[Outcome], float], reservation: float
    ) -> "Domain":
        """Return the domain of a utility that is a fraction, usually between 0 and 1.

        Worths are rounded down and the reservation up, so nothing below it is ever taken.
        """
        _shape(tuple(issues))
        outcomes = product(*(issue.levels for issue in issues))
        worth = np.array([floor(FINE * utility(outcome)) for outcome in outcomes], dtype=np.int64)
        return cls(issues, worth, ceil(FINE * reservation))

    def __len__(self) -> int:
        """Return the number of outcomes."""
        return len(self.worth)

    def index(self, outcome: Outcome) -> int:
        """Return the place of an outcome on the grid. Raises ValueError off the grid."""
        if len(outcome) != len(self.issues):
            raise ValueError(f"{outcome} has {len(outcome)} levels for {len(self.issues)} issues")
        places = []
        for issue, known, level in zip(self.issues, self._places, outcome, strict=True):
            if level not in known:
                raise ValueError(f"{level!r} is no level of {issue.name}: {list(issue.levels)}")
            places.append(known[level])
        return int(np.ravel_multi_index(places, self.shape))

    def outcome(self, index: int) -> Outcome:
        """Return the outcome at a place of the grid."""
        places = np.unravel_index(index, self.shape)
        return tuple(i.levels[int(p)] for i, p in zip(self.issues, places, strict=True))

    def worth_of(self, outcome: Outcome) -> int:
        """Return the worth of an outcome. Raises ValueError off the grid."""
        return int(self.worth[self.index(outcome)])

    @cached_property
    def places(self) -> Places:
        """The level of every issue (columns) in every outcome (rows)."""
        return np.stack(np.unravel_index(np.arange(len(self)), self.shape), axis=1)

    @cached_property
    def ideal(self) -> int:
        """The most there is to gain; where the other side's gain can be guessed, without its loss.

        At least the reservation; no more than that if nothing seems good for the other side.
        """
        bearable = self.worth if self.theirs is None else self.worth[self.theirs >= 0]
        return max(self.reservation, int(bearable.max(initial=self.reservation)))

    @property
    def has_zone(self) -> bool:
        """Return whether some outcome is worth the reservation without a loss for the other."""
        return self.ideal > self.reservation

    @cached_property
    def tastes(self) -> tuple[Real, ...]:
        """For each issue the worth of its levels from 0 to 1, other issues averaged.

        All 0 where the issue does not matter.
        """
        grid = self.worth.reshape(self.shape)
        rest = [tuple(j for j in range(grid.ndim) if j != i) for i in range(grid.ndim)]
        return tuple(scaled(grid.mean(axis=axes)) for axes in rest)


def along(table: NDArray[Scalar], axes: tuple[int, ...], issues: int) -> NDArray[Scalar]:
    """Return a table over one or two issues so that it adds to a grid of them all."""
    ordered = table.transpose(np.argsort(axes))
    shape = [1] * issues
    for axis, length in zip(sorted(axes), ordered.shape, strict=True):
        shape[axis] = length
    return ordered.reshape(shape)


def scaled(values: Real) -> Real:
    """Return values from 0 for the least to 1 for the greatest; all 0 if they are equal."""
    span = values.max() - values.min()
    return np.asarray((values - values.min()) / span if span > 0 else 0.0 * values)


def _shape(issues: tuple[Issue, ...]) -> tuple[int, ...]:
    """Return how many levels each issue has. Raises ValueError if they make no grid."""
    if not issues:
        raise ValueError("a domain needs at least one issue")
    for issue in issues:
        if not issue.levels or len(set(issue.levels)) != len(issue.levels):
            raise ValueError(f"issue {issue.name} needs levels, each only once")
    shape = tuple(len(issue.levels) for issue in issues)
    if prod(shape) > MOST_OUTCOMES:
        raise ValueError(
            f"{prod(shape)} outcomes are more than {MOST_OUTCOMES}: take fewer levels or issues"
        )
    return shape
