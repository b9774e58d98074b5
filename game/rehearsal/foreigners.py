"""Foreigners: simple ways of bargaining that others are known for, to set our bots against.

Each is a function from one side's view of a bargain to its next move, like ``next_move`` itself.
They know their own utility only. ``restless`` and ``careless`` are hard to learn from: one never
repeats itself, the other offers whatever comes to its mind, even to its own loss.
"""

from collections.abc import Callable
from random import Random

import numpy as np

from game.bots.bargaining.bargain import Accept, Bargain, Move, Offer

Chooser = Callable[[Bargain], Move]
HELD = 0.8
"""Part of all it could gain for which the hardheaded one takes an offer before the end."""
WILLING = 0.3
"""Chance that the random one takes an offer that is better than no deal."""


def time_based(power: float) -> Chooser:
    """Return a bargainer that concedes with time alone; its last demand is still above no deal."""

    def choose(bargain: Bargain) -> Move:
        over = (len(bargain.talk.said) + 1) / (bargain.talk.exchanges + 1)
        return _taken_or_offered(bargain, 1.0 - over**power)

    return choose


def tit_for_tat(bargain: Bargain) -> Move:
    """Concede as much as the other side did, and a little by itself."""
    domain, heard = bargain.domain, bargain.talk.heard
    if _is_end(bargain) and _is_good(bargain):
        return Accept()
    received = domain.worth[list(heard)] if heard else np.zeros(1)
    given = float(received.max() - received[0]) / max(1, _span(bargain))
    return _taken_or_offered(bargain, max(0.0, 1.0 - given - 0.03 * len(bargain.talk.said)))


def mirror(bargain: Bargain) -> Move:
    """Give up exactly what the other side's last offer gives: a gain for a gain.

    Tit for tat without a memory (R. Axelrod 1984; P. Faratin, C. Sierra and N. R. Jennings 1998):
    it begins with its ideal, and takes half of all that it could gain.
    """
    heard = bargain.talk.heard
    gained = int(bargain.domain.worth[heard[-1]]) - bargain.domain.reservation if heard else 0
    return _taken_or_offered(bargain, 1.0 - max(0, gained) / max(1, _span(bargain)))


def hardheaded(bargain: Bargain) -> Move:
    """Repeat the best outcome for itself; at the end take what is better than no deal."""
    if _is_end(bargain) and _is_good(bargain):
        return Accept()
    heard = bargain.talk.heard
    if heard and bargain.domain.worth[heard[-1]] >= _level(bargain, HELD):
        return Accept()
    return _offer(bargain, int(np.argmax(bargain.domain.worth)))


def at_random(bargain: Bargain) -> Move:
    """Offer anything better than no deal; take such an offer now and then."""
    random = _luck(bargain)
    if _is_good(bargain) and (random.random() < WILLING or _is_end(bargain)):
        return Accept()
    good = np.flatnonzero(bargain.domain.worth >= bargain.domain.reservation)
    return _offer(bargain, int(good[random.randrange(len(good))]))


def restless(bargain: Bargain) -> Move:
    """Never offer the same outcome twice: go down its own list, faster than one by one."""
    order = np.argsort(-bargain.domain.worth, kind="stable")
    good = order[bargain.domain.worth[order] >= bargain.domain.reservation]
    step = max(1, len(good) // (bargain.talk.exchanges + 1))
    next_one = int(good[min(len(bargain.talk.said) * step, len(good) - 1)])
    heard = bargain.talk.heard
    if heard and bargain.domain.worth[heard[-1]] >= bargain.domain.worth[next_one]:
        return Accept()
    return _offer(bargain, next_one)


def careless(bargain: Bargain) -> Move:
    """Offer any outcome at all; from half-time on take what is better than no deal."""
    if _is_good(bargain) and bargain.talk.over >= 0.5:
        return Accept()
    return _offer(bargain, _luck(bargain).randrange(len(bargain.domain)))


FOREIGNERS: dict[str, Chooser] = {
    "boulware": time_based(4.0),
    "linear": time_based(1.0),
    "conceder": time_based(0.25),
    "tit for tat": tit_for_tat,
    "mirror": mirror,
    "hardheaded": hardheaded,
    "random": at_random,
    "restless": restless,
    "careless": careless,
}


def _taken_or_offered(bargain: Bargain, part: float) -> Move:
    """Take what gives a part of all there is to gain, or offer the outcome that just does."""
    worth, heard = bargain.domain.worth, bargain.talk.heard
    level = _level(bargain, part)
    if heard and worth[heard[-1]] >= level:
        return Accept()
    good = np.flatnonzero(worth >= min(level, int(worth.max())))
    return _offer(bargain, int(good[np.argmin(worth[good])]))


def _level(bargain: Bargain, part: float) -> int:
    """Return the worth that gives a part of all there is to gain."""
    return bargain.domain.reservation + int(part * _span(bargain))


def _span(bargain: Bargain) -> int:
    """Return how much there is to gain."""
    return int(bargain.domain.worth.max()) - bargain.domain.reservation


def _is_good(bargain: Bargain) -> bool:
    """Return whether the last offer heard is at least as good as no deal."""
    heard = bargain.talk.heard
    return bool(heard) and bool(bargain.domain.worth[heard[-1]] >= bargain.domain.reservation)


def _is_end(bargain: Bargain) -> bool:
    """Return whether this is the last word."""
    return bargain.talk.is_last


def _luck(bargain: Bargain) -> Random:
    """Return chance that depends on nothing but the domain and how far the talk is."""
    return Random(f"{bargain.domain.reservation} {len(bargain.talk.said)}")


def _offer(bargain: Bargain, index: int) -> Move:
    """Return the offer of an outcome."""
    return Offer(outcome=bargain.domain.outcome(index))
