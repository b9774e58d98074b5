"""A bargain: what was said so far, and the next move: an offer, an acceptance or the end.

A bargainer asks for a part of what it could gain, less and less by its style. Of all outcomes that
give it so much it offers the one that the other side seems to like best: that trades what matters
little here for what matters much there. Once it knows the other side a little, it weighs what an
offer is worth now against what waiting is worth (``waiting``). It never offers or takes less than
its reservation.
"""

from copy import copy
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from game.bots.bargaining.domain import Domain, Outcome
from game.bots.bargaining.guess import Guess, Imagined, Talk
from game.bots.bargaining.styles import MANNERS, Manner
from game.bots.bargaining.waiting import best_now
from game.model.seats import Style
from game.model.values import Value

PERMILLE = 1000
EXCHANGES = 12
"""Offers of each side, unless said otherwise."""
PATIENCE = 970
"""What is left of a gain after one more exchange (permille)."""
MINDS = 1000
"""Other sides that a bargainer imagines."""
LATE = 0.3
"""From here on, as part of the time, it weighs chances."""
RUNGS = 16
"""Levels of its own gain that it then considers."""
DIGITS = 6
"""Likings that differ by less are the same."""


class Offer(Value, frozen=True, kw_only=True):
    """Propose an outcome."""

    outcome: Outcome


class Accept(Value, frozen=True, kw_only=True):
    """Take the other side's last offer."""


class End(Value, frozen=True, kw_only=True):
    """Stop without a deal."""


Move = Offer | Accept | End


class Bargain:
    """One side's view of one bargain; it never changes, every word gives a new one."""

    def __init__(
        self,
        domain: Domain,
        style: Style = "linear",
        exchanges: int = EXCHANGES,
        minds: int = MINDS,
    ) -> None:
        """Begin a bargain of so many ``exchanges``: offers that each side may make.

        ``minds`` is the depth of search: how many other sides are imagined. Raises ValueError if
        there is no time or no imagination at all.
        """
        if exchanges < 1 or minds < 1:
            raise ValueError("a bargain needs at least one exchange and one imagined mind")
        self.domain, self.style = domain, style
        self.imagined = Imagined(domain, minds)
        self.talk = Talk(exchanges=exchanges)
        self.banned: tuple[int, ...] = ()
        """Places on the grid that it may not offer, for reasons that it does not know."""

    def hears(self, outcome: Outcome) -> "Bargain":
        """Return the bargain after an offer of the other side. Raises ValueError off the grid."""
        talk = self.talk
        began = talk.began and bool(talk.said or talk.heard)
        heard = (*talk.heard, self.domain.index(outcome))
        return self._with(_talk(talk, talk.said, heard, began))

    def says(self, outcome: Outcome) -> "Bargain":
        """Return the bargain after an own offer. Raises ValueError off the grid."""
        talk = self.talk
        said = (*talk.said, self.domain.index(outcome))
        return self._with(_talk(talk, said, talk.heard, talk.began))

    def without(self, outcome: Outcome) -> "Bargain":
        """Return the bargain in which an outcome is never offered. Raises ValueError off the grid.

        The guess of the other side stays as it is.
        """
        fewer = copy(self)
        fewer.banned = (*self.banned, self.domain.index(outcome))
        return fewer

    @property
    def manner(self) -> Manner:
        """Return how it concedes."""
        return MANNERS[self.style]

    @cached_property
    def guess(self) -> Guess:
        """What the other side seems to be like."""
        return Guess(self.domain, self.imagined, self.talk)

    @property
    def asks(self) -> int:
        """Return the worth that it asks for now; never less than its reservation."""
        domain = self.domain
        part = self.manner.asks(self.talk.over)
        return domain.reservation + (domain.ideal - domain.reservation) * part // PERMILLE

    def _with(self, talk: Talk) -> "Bargain":
        """Return the bargain with more said."""
        longer = copy(self)
        longer.__dict__.pop("guess", None)
        longer.talk = talk
        return longer


def next_move(bargain: Bargain) -> Move:
    """Return what to do now: take the last offer heard, make one, or end.

    The same talk gives the same move. Nothing worth less than the reservation is offered or taken.
    """
    planned = planned_offer(bargain)
    if bargain.talk.heard and takes(bargain, bargain.talk.heard[-1], planned):
        return Accept()
    if planned is None or len(bargain.talk.said) >= bargain.talk.exchanges:
        return End()
    return Offer(outcome=bargain.domain.outcome(planned))


def takes(bargain: Bargain, index: int, planned: int | None) -> bool:
    """Return whether it takes an outcome now rather than make its planned offer."""
    return int(bargain.domain.worth[index]) >= least_taken(bargain, planned)


def least_taken(bargain: Bargain, planned: int | None) -> int:
    """Return the worth of an offer for which it gives up its own planned one."""
    domain = bargain.domain
    if bargain.talk.is_last or planned is None:
        return domain.reservation
    later = (int(domain.worth[planned]) - domain.reservation) * PATIENCE // PERMILLE
    return min(bargain.asks, domain.reservation + later)


def planned_offer(bargain: Bargain) -> int | None:
    """Return the offer that it would make now, or None if it can offer nothing good enough."""
    if bargain.talk.over > LATE and bargain.talk.heard:
        return _worth_waiting(bargain)
    return _best_for_them(bargain, bargain.asks)


def _worth_waiting(bargain: Bargain) -> int | None:
    """Return the best offer now, weighed against what it could still offer later."""
    least, span = bargain.domain.reservation, bargain.asks - bargain.domain.reservation
    rungs = (least + span * rung // (RUNGS - 1) for rung in range(RUNGS))
    found = dict.fromkeys(_best_for_them(bargain, rung) for rung in rungs)
    choices = [index for index in found if index is not None]
    if not choices:
        return None
    gains = (bargain.domain.worth[choices] - least + 1) / (span + 1)
    return choices[best_now(bargain.guess, choices, gains)]


def _best_for_them(bargain: Bargain, worth: int) -> int | None:
    """Return the outcome of at least such a worth that the other side seems to like best.

    Something new if there is any: to repeat oneself wins nobody. Among equals the one that is best
    for ourselves, then the first. Where there is none of such a worth, one of the best there are.
    """
    allowed = np.ones(len(bargain.domain), dtype=np.bool_)
    allowed[list(bargain.banned)] = False
    allowed &= bargain.domain.worth >= bargain.domain.reservation
    if not allowed.any():
        return None
    most = int(bargain.domain.worth[allowed].max())
    good = np.flatnonzero(allowed & (bargain.domain.worth >= min(worth, most)))
    fresh = good[~np.isin(good, bargain.talk.said)]
    good = fresh if fresh.size else good
    liking = np.round(bargain.guess.liking[good], DIGITS)
    return int(good[_first(liking, bargain.domain.worth[good])])


def _first(liking: NDArray[np.float64], worth: NDArray[np.int64]) -> int:
    """Return the place of the greatest liking; among equals that of the greatest worth."""
    best = np.flatnonzero(liking == liking.max())
    return int(best[int(np.argmax(worth[best]))])


def _talk(talk: Talk, said: tuple[int, ...], heard: tuple[int, ...], began: bool) -> Talk:
    """Return a talk with more said."""
    return Talk(said=said, heard=heard, began=began, exchanges=talk.exchanges)
