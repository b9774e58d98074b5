"""Haggling: what a bot says to an offer of one other seat, as the bargain stands.

The versions of the text are the talk so far; the bot remembers nothing else. A version that changes
more than values begins a new bargain. The numbers come from ``game.bots.bargaining``; whether a
text can be signed at all is asked again for every text that is really proposed.
"""

from collections.abc import Iterator

import numpy as np

from game.bots.bargaining import Bargain, Domain, Issue
from game.bots.bargaining.bargain import least_taken, planned_offer
from game.bots.craft.guesses import worth_to
from game.bots.craft.judgement import RESERVATION, Change, is_sound, turning, would_sign
from game.bots.craft.levers import Lever, Text, grids, levers_of, moved, outcome_of, skeleton
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import Weighed, weighed
from game.model.seats import Depth, Style
from game.model.treaties import Treaty, Version
from game.model.values import Value

EXCHANGES: dict[Style, int] = {"boulware": 4, "linear": 3, "conceder": 2}
"""Offers that a bot makes over one text at most, its own first one among them."""
AS_IT_IS = (Issue(name="the text", levels=(True,)),)
"""What there is to agree on if no value can be moved."""


class Search(Value, frozen=True, kw_only=True):
    """How far a bot searches for a good offer."""

    levers: int
    """Values that it bargains about at a time."""
    minds: int
    """Other sides that it imagines."""
    tries: int
    """Offers that it looks at closely, if the first ones cannot be signed."""


SEARCHES: dict[Depth, Search] = {
    "quick": Search(levers=2, minds=40, tries=1),
    "careful": Search(levers=4, minds=200, tries=4),
    "thorough": Search(levers=5, minds=600, tries=8),
}


class Said(Value, frozen=True, kw_only=True):
    """What a bot makes of a text: it takes it, or proposes another one, or neither."""

    text: Weighed
    """The text on the table."""
    takes: bool = False
    offer: Weighed | None = None
    turn: Change | None = None
    """The smallest change of one value with which it would take the text."""


def answered(mind: Mind, treaty: Treaty) -> Said:
    """Return what the bot makes of the text on the table between it and one other seat."""
    text = weighed(mind, treaty.terms)
    bargain, levers = begun(mind, treaty, text)
    left = EXCHANGES[mind.me.casting.style] - _own_offers(mind, treaty)
    asks = bargain.asks if left > 1 else RESERVATION
    if text.worth >= asks and would_sign(mind, text):
        return Said(text=text, takes=True)
    change = turning(mind, text, asks)
    if left <= 0 or (bargain.talk.said and not bargain.domain.has_zone):
        return Said(text=text, turn=change)
    planned, offer = _planned(mind, treaty, bargain, levers)
    if text.worth >= least_taken(bargain, planned) and would_sign(mind, text):
        return Said(text=text, takes=True)
    if offer is None and change is not None:
        offer = change.text
    return Said(text=text, offer=offer, turn=change)


def begun(mind: Mind, treaty: Treaty, text: Weighed) -> tuple[Bargain, tuple[Lever, ...]]:
    """Return the bargain over a text as it stands, and what it is about."""
    run = tuple(run_of(treaty))
    first, style = run[0].terms, mind.me.casting.style
    (other,) = (seat for seat in first.parties if seat != mind.seat)
    base = Text(
        weighed=text if len(run) == 1 else weighed(mind, first),
        theirs=worth_to(mind, other, first.clauses, first),
        other=other,
    )
    search = SEARCHES[mind.me.casting.depth]
    levers = levers_of(mind, base, [version.terms for version in run], search.levers)
    ours, theirs = grids(mind, base, levers)
    issues = [Issue(name=f"{each.name} {each.article}", levels=each.levels) for each in levers]
    domain = Domain(issues or AS_IT_IS, ours, RESERVATION, theirs.astype(np.float64))
    bargain = Bargain(domain, style, EXCHANGES[style], search.minds)
    for version in run:
        outcome = outcome_of(version.terms, levers) or AS_IT_IS[0].levels
        own = version.author == mind.seat
        bargain = bargain.says(outcome) if own else bargain.hears(outcome)
    return bargain, levers


def _planned(
    mind: Mind, treaty: Treaty, bargain: Bargain, levers: tuple[Lever, ...]
) -> tuple[int | None, Weighed | None]:
    """Return the next offer on the grid, and the same as a text: one that the bot could sign.

    It never proposes what it has proposed before.
    """
    for index in bargain.talk.said:
        bargain = bargain.without(bargain.domain.outcome(index))
    for _ in range(SEARCHES[mind.me.casting.depth].tries):
        planned = planned_offer(bargain)
        if planned is None:
            break
        outcome = bargain.domain.outcome(planned)
        terms = moved(treaty.terms, levers, outcome[: len(levers)])
        offer = weighed(mind, terms)
        if terms != treaty.terms and is_sound(mind, offer):
            return planned, offer
        bargain = bargain.without(outcome)
    return None, None


def _own_offers(mind: Mind, treaty: Treaty) -> int:
    """Return how many versions of a text the bot has written."""
    return sum(version.author == mind.seat for version in treaty.versions)


def run_of(treaty: Treaty) -> Iterator[Version]:
    """Yield the last versions that differ in nothing but values, oldest first."""
    frame = skeleton(treaty.terms)
    since = 0
    for place, version in enumerate(treaty.versions):
        if skeleton(version.terms) != frame:
            since = place + 1
    yield from treaty.versions[since:]
