"""Lease domains: invented bargains over a lease, each with a deal, to measure bargainers on.

The articles are those of 1994; how much each side cares for them, how its liking bends and what no
deal is worth to it are drawn from a seed. Some leave much room for a deal, some very little.
"""

from functools import cached_property
from math import ceil
from random import Random

import numpy as np
from numpy.typing import NDArray

from game.bots.bargaining.domain import FINE, Domain, Issue, Outcome

ISSUES = (
    Issue(name="rent", levels=(60, 90, 115, 140, 170, 200, 225, 250, 280)),
    Issue(name="term", levels=(5, 10, 15, 20, 25, 30, 50)),
    Issue(name="host slots", levels=(0, 1, 2, 4, 6)),
    Issue(name="environment fee", levels=(0, 1, 2, 3, 5)),
    Issue(name="upkeep", levels=(0, 25, 50, 75, 100)),
)
RISING_FOR_HOST = (True, False, True, True, True)
"""Whether the host likes high values; the tenant likes the others."""
CARES = (0.1, 1.0)
"""Bounds of how much a side cares for an article, before the weights are made to add up."""
BENDS = (0.5, 0.7, 0.8, 1.0, 1.0, 1.4)
LEAST_WITHOUT, MOST_WITHOUT = 0.2, 0.5
"""Bounds of the utility of no deal, before the room for a deal is set."""
ROOM = (0.10, 0.20, 0.30, 0.45, 0.60, 0.80)
"""Part of the outcomes that are better than no deal for both sides, by turns."""


class LeaseDomain:
    """The same bargain as host and tenant see it."""

    def __init__(self, seed: int) -> None:
        random = Random(f"lease {seed}")
        tables = [_tables(random, host) for host in (True, False)]
        without = [random.uniform(LEAST_WITHOUT, MOST_WITHOUT) for _ in tables]
        utilities = [_total(each) for each in tables]
        change = _change(utilities, without, ROOM[seed % len(ROOM)])
        self.host, self.tenant = (
            _domain(each, least + change) for each, least in zip(utilities, without, strict=True)
        )

    @cached_property
    def gains(self) -> NDArray[np.float64]:
        """What each outcome gains host and tenant over no deal (columns; parts of 1)."""
        sides = (self.host, self.tenant)
        return np.stack([(side.worth - side.reservation) / FINE for side in sides], axis=1)

    @cached_property
    def frontier(self) -> NDArray[np.float64]:
        """The gains of the outcomes that cannot be improved for one side without harm."""
        order = np.lexsort((-self.gains[:, 1], -self.gains[:, 0]))
        highest = np.maximum.accumulate(self.gains[order, 1])
        first = np.append(True, highest[1:] > highest[:-1])
        return np.asarray(self.gains[order[first]], dtype=np.float64)

    def gained(self, outcome: Outcome) -> tuple[float, float]:
        """Return what an outcome gains host and tenant. Raises ValueError off the grid."""
        host, tenant = self.gains[self.host.index(outcome)]
        return float(host), float(tenant)

    def efficiency(self, outcome: Outcome | None) -> float:
        """Return the product of the gains as a part of the largest; 0 without a deal or below."""
        if outcome is None:
            return 0.0
        both = self.gains[(self.gains >= 0).all(axis=1)]
        gained = self.gains[self.host.index(outcome)]
        best = float(both.prod(axis=1).max())
        return float(gained.prod()) / best if (gained >= 0).all() else 0.0

    def distance(self, outcome: Outcome) -> float:
        """Return how far from the frontier an outcome lies, in utility of both sides."""
        gained = self.gains[self.host.index(outcome)]
        return float(np.sqrt(((self.frontier - gained) ** 2).sum(axis=1)).min())


def _tables(random: Random, host: bool) -> list[NDArray[np.float64]]:
    """Return what each level of each article is worth to one side."""
    cares = [random.uniform(*CARES) for _ in ISSUES]
    weights = [care / sum(cares) for care in cares]
    return [
        np.asarray(weight * _liking(issue, rising == host) ** random.choice(BENDS))
        for weight, issue, rising in zip(weights, ISSUES, RISING_FOR_HOST, strict=True)
    ]


def _liking(issue: Issue, rising: bool) -> NDArray[np.float64]:
    """Return how near each level is to the best one, from 0 to 1."""
    values = np.array([float(level) for level in issue.levels])
    place = np.asarray((values - values[0]) / (values[-1] - values[0]), dtype=np.float64)
    return place if rising else 1.0 - place


def _total(tables: list[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return the utility of every outcome."""
    return np.asarray(sum(np.meshgrid(*tables, indexing="ij"))).ravel()


def _change(utilities: list[NDArray[np.float64]], without: list[float], room: float) -> float:
    """Return by how much no deal must be better for both so that only so much room is left.

    Negative where the drawn values leave less.
    """
    spare = np.minimum(utilities[0] - without[0], utilities[1] - without[1])
    return float(np.quantile(spare, 1.0 - room))


def _domain(utility: NDArray[np.float64], without: float) -> Domain:
    """Return one side's domain in whole numbers."""
    worth = np.floor(FINE * utility).astype(np.int64)
    return Domain(ISSUES, worth, ceil(FINE * without))
