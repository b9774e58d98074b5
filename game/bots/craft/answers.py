"""Answers: what a bot says to the offers that lie before it.

It agrees and signs, or proposes other values, or refuses, or initials a part and waits; each time
it says why.
"""

from collections.abc import Iterator

from game.bots.craft.haggling import Said, answered
from game.bots.craft.judgement import NOTHING_ASKED, turning, would_sign
from game.bots.craft.limits import spoiling
from game.bots.craft.mind import Mind
from game.bots.craft.partial import has_spoken, settled, with_students
from game.bots.craft.reasons import reason
from game.bots.craft.weighing import Weighed, weighed
from game.model.treaties import Treaty
from game.rules.treaties.offers import (
    CounterTreaty,
    RejectTreaty,
    WithdrawOffer,
    articles_of,
    is_live,
)
from game.rules.treaties.signing import InitialArticle, SignTreaty
from game.rules.vocabulary import AnyCommand

EXCHANGES_OF_MANY = 2
"""Versions after the first that a bot still changes; among many it is better to agree early."""


def answers(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return what to say to every offer on the table."""
    return tuple(
        command
        for treaty in mind.table
        if is_live(mind.world, treaty)
        for command in _answer(mind, treaty)
    )


def _answer(mind: Mind, treaty: Treaty) -> Iterator[AnyCommand]:
    """Yield what to say to one offer; nothing while others are still to speak."""
    if agreed(treaty, mind):
        if _waited_enough(mind, treaty):
            yield WithdrawOffer(treaty=treaty.id)
        elif treaty.state == "initialled" and mind.seat not in treaty.signatures:
            yield SignTreaty(treaty=treaty.id, version=treaty.version)
        return
    if has_spoken(mind, treaty):
        return
    said = answered(mind, treaty) if len(treaty.terms.parties) == 2 else _of_many(mind, treaty)
    if said.takes:
        yield from _agree(mind, treaty, said)
    elif said.offer is not None:
        yield _counter(mind, treaty, said, said.offer)
    else:
        yield _not_yet(mind, treaty, said)


def _of_many(mind: Mind, treaty: Treaty) -> Said:
    """Return what the bot makes of a text among many: no haggling, but a change if it must."""
    text = weighed(mind, treaty.terms)
    if would_sign(mind, text):
        return Said(text=text, takes=True)
    change = turning(mind, text, NOTHING_ASKED)
    offers = change is not None and len(treaty.versions) <= EXCHANGES_OF_MANY
    return Said(text=text, offer=change.text if change and offers else None, turn=change)


def _waited_enough(mind: Mind, treaty: Treaty) -> bool:
    """Return whether an own text among many has lain on the table since last year.

    Whoever has not agreed by now keeps the others waiting; the next text goes without them.
    """
    since = treaty.offered_turn or mind.public.turn
    own = treaty.proposer == mind.seat and since < mind.public.turn
    return own and len(treaty.terms.parties) > 2


def agreed(treaty: Treaty, mind: Mind) -> bool:
    """Return whether the seat has initialled the whole text."""
    return set(articles_of(treaty.terms)) <= set(treaty.initials.get(mind.seat, ()))


def _agree(mind: Mind, treaty: Treaty, said: Said) -> Iterator[AnyCommand]:
    """Yield the initials, and the signature if everybody else has agreed already."""
    why = reason(mind, said.text, "accept", spoiling(mind, said.text))
    yield InitialArticle(treaty=treaty.id, version=treaty.version, reason=why)
    whole = set(articles_of(treaty.terms))
    others = [seat for seat in treaty.terms.parties if seat != mind.seat]
    if all(whole <= set(treaty.initials.get(seat, ())) for seat in others):
        yield SignTreaty(treaty=treaty.id, version=treaty.version)


def _counter(mind: Mind, treaty: Treaty, said: Said, offer: Weighed) -> AnyCommand:
    """Return the text that the bot proposes instead."""
    return CounterTreaty(
        treaty=treaty.id,
        version=treaty.version,
        terms=offer.terms,
        reason=reason(mind, said.text, "counter", said.turn),
    )


def _not_yet(mind: Mind, treaty: Treaty, said: Said) -> AnyCommand:
    """Return initials under what is fine already, if students may bring what is missing.

    Otherwise a refusal; the own offer is taken back instead.
    """
    why = reason(mind, said.text, "refuse", said.turn)
    if said.turn is not None and with_students(mind, treaty):
        articles = settled(mind, said.text)
        if articles and articles != articles_of(treaty.terms):
            return InitialArticle(
                treaty=treaty.id, version=treaty.version, articles=articles, reason=why
            )
    if treaty.proposer == mind.seat:
        return WithdrawOffer(treaty=treaty.id)
    return RejectTreaty(treaty=treaty.id, reason=why)
