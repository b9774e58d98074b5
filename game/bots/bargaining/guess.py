"""A guess of the other side: what it values, and how far it will give way, from what it said.

The idea: imagine many other sides, each with its own weights of the issues, its own best levels and
its own way of conceding. Those whose utility fits the offers that were heard, and that would indeed
have refused what was offered to them, count more (K. Hindriks and D. Tykhonov 2008). Nothing here
is drawn by lot: the imagined sides are spread evenly, so the same talk gives the same guess.
"""

from functools import cached_property

import numpy as np

from game.bots.bargaining.domain import Domain, Places, Real, along, scaled
from game.model.values import Value

EVEN = 0.6
"""How unequal the weights of the imagined sides are: 1 is anything at all, 0 all the same."""
SAME = 0.10
"""Part of the imagined sides that like an issue as we do; on most things interests differ."""
PEAKED = 0.13
"""Up to here they like a level in the middle best."""
SHAPES = np.array([0.5, 0.75, 1.0, 1.5])
"""How utility bends between the worst and the best level."""
GIVEN_UP, BENT = (0, 0.15, 0.3, 0.45, 0.6, 0.8), (0.25, 1, 2, 5)
CONCESSIONS = tuple((most, power) for most in GIVEN_UP for power in BENT)
"""Ways of conceding: what is given up in the end, and whether early or late."""
SURE = 0.08
"""How well an offer fits the utility that was aimed at (standard deviation)."""
REFUSES = 0.05
"""The same for offers that it refused."""
HINTED = 4.0
"""What is known beforehand counts as much as so many offers."""


class Talk(Value, frozen=True, kw_only=True):
    """What was said so far, as places on the grid, oldest first."""

    said: tuple[int, ...] = ()
    heard: tuple[int, ...] = ()
    began: bool = True
    """Whether our side spoke first."""
    exchanges: int
    """Offers that each side may make."""

    @property
    def over(self) -> float:
        """Return the part of the time that is over, 1 at the last offer that can be answered.

        Whoever speaks second has no answer to its very last offer.
        """
        answered = self.exchanges - (1 if self.began else 2)
        return min(1.0, len(self.said) / max(1, answered))

    @property
    def answers(self) -> Real:
        """Return how much of its time the other side will have used at each answer that is left.

        The first is its answer to what we say now. It answers at least once.
        """
        said = len(self.said) + (0 if self.began else 1)
        return clock(np.arange(said, max(said + 1, self.exchanges)), self.exchanges)

    @property
    def is_last(self) -> bool:
        """Return whether nothing may be said after this."""
        return len(self.said) >= self.exchanges - 1


class Imagined:
    """Other sides as one could imagine them before a word is said."""

    def __init__(self, domain: Domain, number: int) -> None:
        issues = len(domain.issues)
        points = spread(number, 3 * issues)
        weights = (-np.log(points[:, :issues])) ** EVEN
        weights /= weights.sum(axis=1, keepdims=True)
        self.utilities = tuple(
            weights[:, [i]] * _levels(taste, points[:, issues + i], points[:, 2 * issues + i])
            for i, taste in enumerate(domain.tastes)
        )
        """For each issue: imagined side by level."""

    def of(self, places: Places, sides: Places | None = None) -> Real:
        """Return what outcomes are worth to imagined sides, if not told to all: side by outcome."""
        tables = (table if sides is None else table[sides] for table in self.utilities)
        return np.asarray(
            sum(table[:, places[:, i]] for i, table in enumerate(tables)), dtype=np.float64
        )


class Likely:
    """The imagined sides that explain the talk best, each with its way of conceding."""

    def __init__(self, guess: "Guess", number: int) -> None:
        every = guess.belief.ravel()
        first = every.size - min(number, every.size)
        kept = np.argpartition(every, first)[first:]
        self._sides, ways = np.divmod(kept, len(CONCESSIONS))
        self._imagined = guess.imagined
        self._given_up, self._powers = np.array(CONCESSIONS)[ways].T
        self.belief = every[kept] / every[kept].sum()

    @property
    def least(self) -> Real:
        """Return what each will ask for in the end."""
        return np.asarray(1.0 - self._given_up)

    def worth(self, places: Places) -> Real:
        """Return what outcomes are worth to each: side by outcome."""
        return self._imagined.of(places, self._sides)

    def asks(self, over: float) -> Real:
        """Return what each asks for when so much of its time is over."""
        return np.asarray(1.0 - self._given_up * over**self._powers)


class Guess:
    """What the other side seems to be like after some talk."""

    def __init__(self, domain: Domain, imagined: Imagined, talk: Talk) -> None:
        self.domain, self.imagined, self.talk = domain, imagined, talk
        fit = self._fit()
        belief = np.exp(fit - fit.max())
        self.belief = belief / belief.sum()
        """How likely each imagined side (rows) with each way of conceding (columns) is."""

    @cached_property
    def liking(self) -> Real:
        """How much the other side seems to like each outcome, from 0 to 1."""
        sides = self.belief.sum(axis=1)
        total = np.zeros(self.domain.shape)
        for place, table in enumerate(self.imagined.utilities):
            total += along(sides @ table, (place,), total.ndim)
        learnt = total.ravel()
        if self.domain.theirs is None:
            return learnt
        known = HINTED / (HINTED + len(self.talk.heard))
        return known * scaled(self.domain.theirs) + (1.0 - known) * learnt

    def _fit(self) -> Real:
        """Return how well each imagined side explains the talk (a logarithm)."""
        heard = self.talk.heard
        asked = _asked(clock(np.arange(len(heard)), self.talk.exchanges))
        fit = np.zeros((len(self.imagined.utilities[0]), len(CONCESSIONS)))
        if not heard:
            return fit
        offered = self.imagined.of(self.domain.places[list(heard)])
        squares = (offered**2).sum(axis=1)[:, None] + (asked**2).sum(axis=1)[None, :]
        fit -= (squares - 2.0 * offered @ asked.T) / (2.0 * SURE**2)
        answered = self.talk.said[: len(heard) - (not self.talk.began)]
        if answered:
            late = 0 if self.talk.began else 1
            refused = self.imagined.of(self.domain.places[list(answered)])
            then = asked[:, late : late + len(answered)]
            excess = np.maximum(0.0, refused[:, None, :] - then[None, :, :])
            fit -= (excess**2).sum(axis=2) / (2.0 * REFUSES**2)
        return fit


def clock(said: Places, exchanges: int) -> Real:
    """Return how much of its time somebody has used who has made so many offers.

    Some of it before its first word, which need not name its ideal, and never all of it: with its
    last word it still asks for something.
    """
    return np.asarray(np.minimum(1.0, (said + 1.0) / (exchanges + 1.0)))


def spread(number: int, dimensions: int) -> Real:
    """Return points that fill a cube evenly, every coordinate between 0 and 1.

    The sequence adds powers of a generalised golden ratio again and again (M. Roberts 2018).
    """
    ratio = 2.0
    for _ in range(50):
        ratio = float((1.0 + ratio) ** (1.0 / (dimensions + 1)))
    steps = (1.0 / ratio) ** np.arange(1, dimensions + 1)
    points = (0.5 + np.arange(1, number + 1)[:, None] * steps) % 1.0
    return np.clip(points, 1e-9, 1.0 - 1e-9)


def _levels(taste: Real, bends: Real, turns: Real) -> Real:
    """Return what imagined sides think of the levels of an issue: side by level."""
    count = len(taste)
    place = np.linspace(0.0, 1.0, count)
    steps = np.diff(taste)
    if np.all(steps >= 0) or np.all(steps <= 0):
        against = 1.0 - place if taste[-1] >= taste[0] else place
    else:
        against = 1.0 - taste
    same = 0.5 if not taste.any() else SAME
    middle = (turns - same) / (PEAKED - SAME)
    peaked = scaled_rows(1.0 - np.abs(place[None, :] - middle[:, None]))
    liked = np.where((turns < same)[:, None], 1.0 - against[None, :], against[None, :])
    is_peaked = (turns >= same) & (turns < same + PEAKED - SAME)
    liked = np.where(is_peaked[:, None], peaked, liked)
    return np.asarray(liked ** SHAPES[(bends * len(SHAPES)).astype(int)][:, None])


def scaled_rows(values: Real) -> Real:
    """Return each row from 0 for its least to 1 for its greatest value; all 0 if they are equal."""
    least = values.min(axis=1, keepdims=True)
    span = values.max(axis=1, keepdims=True) - least
    return np.asarray((values - least) / np.where(span > 0, span, 1.0))


def _asked(over: Real) -> Real:
    """Return the utility that each way of conceding aims at, at some times: way by time."""
    return np.array([1.0 - most * over**power for most, power in CONCESSIONS])
