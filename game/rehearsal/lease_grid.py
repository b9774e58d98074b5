"""The lease of 1994 as a bargaining problem: every outcome on a grid, and what theory would choose.

Each side declares how much it values each article. The Nash point has the largest product of both
gains over no deal; the Kalai-Smorodinsky point gives both the same part of the most they could
gain (J. Nash 1950; E. Kalai and M. Smorodinsky 1975).
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from game.model.values import Value
from game.scenario.load import loaded_of
from game.scenario.seat_schema import DeclaredFile, RangeFile, TasteFile

Array = NDArray[np.float64]
Outcome = tuple[int, ...]
"""A value for each article, in the order of the bargain."""


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
    """Its kind of clause."""
    grid: tuple[int, ...]
    host: Taste
    tenant: Taste


class Bargain(Value, frozen=True, kw_only=True):
    """What both sides have declared: their articles, and what no deal is worth to each."""

    articles: tuple[Article, ...]
    no_deal: tuple[float, float]
    """Host, tenant."""
    signed: Outcome
    """What was agreed in history."""


def lease_1994() -> Bargain:
    """Return the bargain of the scenario The Lease, 1994."""
    declared = loaded_of("lease_1994").file.utilities
    if declared is None:
        raise ValueError("lease_1994 declares no utilities")
    host, tenant = declared.no_deal
    return Bargain(
        articles=tuple(_article(file, host, tenant) for file in declared.articles),
        no_deal=(declared.no_deal[host], declared.no_deal[tenant]),
        signed=tuple(file.signed or 0 for file in declared.articles),
    )


class LeaseGrid:
    """Every outcome and what it gains both sides over no deal."""

    def __init__(self, bargain: Bargain) -> None:
        grids = [np.array(article.grid, dtype=np.float64) for article in bargain.articles]
        flat = [axis.ravel() for axis in np.meshgrid(*grids, indexing="ij")]
        paired = tuple(zip(bargain.articles, flat, strict=True))
        self._values = np.stack(flat, axis=1)
        self.host = _total([a.host.of(x) for a, x in paired], bargain.no_deal[0])
        self.tenant = _total([a.tenant.of(x) for a, x in paired], bargain.no_deal[1])

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


def _article(file: DeclaredFile, host: str, tenant: str) -> Article:
    """Return a declared article with its grid and both tastes."""
    grid = file.grid
    values = range(grid.least, grid.most + 1, grid.step) if isinstance(grid, RangeFile) else grid
    return Article(
        name=file.kind,
        grid=tuple(values),
        host=_taste(file.tastes[host]),
        tenant=_taste(file.tastes[tenant]),
    )


def _taste(file: TasteFile) -> Taste:
    """Return how one side values an article."""
    return Taste(weight=file.weight, worst=file.worst, best=file.best, shape=file.shape)
