"""The lease of 1994 as a bargaining problem: every outcome on a grid, and what theory would choose.

Each side declares how much it values each article. The Nash point has the largest product of both
gains over no deal; the Kalai-Smorodinsky point gives both the same part of the most they could
gain (J. Nash 1950; E. Kalai and M. Smorodinsky 1975).
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from game.model.values import Value

Array = NDArray[np.float64]
Outcome = tuple[int, ...]
HISTORICAL: Outcome = (115, 20, 0, 0, 50)
"""Rent, years, host slots, environment fee and upkeep as signed on 10 December 1994."""


class Taste(Value, frozen=True, kw_only=True):
    """How one side values an article: weight, worst and best value, shape of the curve."""

    weight: float
    worst: float
    best: float
    shape: float = 1.0

    def of(self, values: Array) -> Array:
        """Return the utility of each value."""
        place = np.clip((values - self.worst) / (self.best - self.worst), 0.0, 1.0)
        return np.asarray(self.weight * place**self.shape, dtype=np.float64)


class Article(Value, frozen=True, kw_only=True):
    """One article with its values on the grid."""

    name: str
    grid: tuple[int, ...]
    host: Taste
    tenant: Taste


ARTICLES = (
    Article(
        name="rent",
        grid=tuple(range(60, 281, 5)),
        host=Taste(weight=0.38, worst=60, best=280),
        tenant=Taste(weight=0.36, worst=280, best=60),
    ),
    Article(
        name="term",
        grid=(5, 10, 15, 20, 25, 30, 50),
        host=Taste(weight=0.12, worst=50, best=5),
        tenant=Taste(weight=0.30, worst=5, best=50, shape=0.5),
    ),
    Article(
        name="host slots",
        grid=(0, 1, 2, 4, 6),
        host=Taste(weight=0.14, worst=0, best=6, shape=0.7),
        tenant=Taste(weight=0.08, worst=6, best=0),
    ),
    Article(
        name="environment fee",
        grid=(0, 1, 2, 3, 5),
        host=Taste(weight=0.18, worst=0, best=5, shape=0.8),
        tenant=Taste(weight=0.10, worst=5, best=0),
    ),
    Article(
        name="upkeep",
        grid=(0, 25, 50, 75, 100),
        host=Taste(weight=0.18, worst=0, best=100, shape=0.7),
        tenant=Taste(weight=0.16, worst=100, best=0),
    ),
)
NO_DEAL = (0.22, 0.38)
"""Utility of no deal for host and tenant."""


class LeaseGrid:
    """Every outcome and what it gains both sides over no deal."""

    def __init__(self) -> None:
        axes = np.meshgrid(*(np.array(a.grid, dtype=np.float64) for a in ARTICLES), indexing="ij")
        flat = [axis.ravel() for axis in axes]
        self._values = np.stack(flat, axis=1)
        self.host = _total([a.host.of(x) for a, x in zip(ARTICLES, flat, strict=True)], NO_DEAL[0])
        self.tenant = _total(
            [a.tenant.of(x) for a, x in zip(ARTICLES, flat, strict=True)], NO_DEAL[1]
        )

    def __len__(self) -> int:
        """Return the number of outcomes."""
        return len(self._values)

    @cached_property
    def better(self) -> NDArray[np.bool_]:
        """Which outcomes are better than no deal for both."""
        return np.asarray((self.host > 0) & (self.tenant > 0))

    @cached_property
    def frontier(self) -> int:
        """Return how many outcomes cannot be improved for one side without harm to the other."""
        order = np.lexsort((-self.tenant, -self.host))
        best, count = -np.inf, 0
        for gain in self.tenant[order]:
            count += bool(gain > best + 1e-12)
            best = max(best, gain)
        return count

    def nash(self) -> Outcome:
        """Return the outcome with the largest product of gains."""
        product = np.where(self.better, self.host * self.tenant, -1.0)
        return self._at(int(np.argmax(product)))

    def kalai_smorodinsky(self) -> Outcome:
        """Return the outcome in which the side that comes off worse gets the largest part."""
        most = [float(gain[self.better].max()) for gain in (self.host, self.tenant)]
        worse = np.minimum(self.host / most[0], self.tenant / most[1])
        return self._at(int(np.argmax(np.where(self.better, worse, -1.0))))

    def gains(self, outcome: Outcome) -> tuple[float, float]:
        """Return what an outcome gains host and tenant. Raises ValueError off the grid."""
        found = np.flatnonzero((self._values == outcome).all(axis=1))
        if not len(found):
            raise ValueError(f"{outcome} is not on the grid")
        return float(self.host[found[0]]), float(self.tenant[found[0]])

    def efficiency(self, outcome: Outcome) -> float:
        """Return the product of an outcome's gains as a part of the largest."""
        host, tenant = self.gains(outcome)
        best_host, best_tenant = self.gains(self.nash())
        return host * tenant / (best_host * best_tenant)

    def _at(self, place: int) -> Outcome:
        """Return an outcome by its place."""
        return tuple(int(value) for value in self._values[place])


def _total(parts: list[Array], no_deal: float) -> Array:
    """Return the sum of utilities less what no deal is worth."""
    return np.asarray(np.sum(parts, axis=0) - no_deal, dtype=np.float64)
