"""Offers: the texts that a bot puts on the table by itself, few at a time and none twice."""

from collections.abc import Callable, Iterator
from itertools import islice

import msgspec

from game.bots.craft.aim import aim_of
from game.bots.craft.ideas import (
    compact,
    crew_seat,
    hosted_ride,
    lease,
    moon,
    quiet_spring,
    slot_lease,
    slot_purchase,
    slot_sale,
    steppe_fee,
    tracking,
    training,
    use_fee,
    use_or_lose,
    venture,
)
from game.bots.craft.judgement import is_shunned
from game.bots.craft.mind import Mind
from game.bots.craft.tries import is_tried, offered_now, own
from game.model.treaties import OPEN, Terms
from game.rules.treaties.faults import faults_of
from game.rules.treaties.offers import LIVE_OFFERS, OFFERS_A_TURN, OfferTreaty
from game.rules.vocabulary import AnyCommand

IDEAS: tuple[Callable[[Mind], Iterator[Terms]], ...] = (
    lease.texts,
    compact.texts,
    slot_lease.texts,
    crew_seat.texts,
    slot_purchase.texts,
    slot_sale.texts,
    steppe_fee.texts,
    quiet_spring.texts,
    use_or_lose.texts,
    hosted_ride.texts,
    moon.texts,
    venture.texts,
    training.texts,
    tracking.texts,
    use_fee.texts,
)
"""What a bot thinks of, the most urgent first."""


def offers(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the next new offers, as far as the limits of a turn reach."""
    fresh = islice(_fresh(mind), _room(mind))
    return tuple(OfferTreaty(terms=discreet(mind, terms)) for terms in fresh)


def _fresh(mind: Mind) -> Iterator[Terms]:
    """Yield what the seat thinks of, for its agenda first, and has not tried this turn."""
    for idea in (aim_of(mind).texts, *IDEAS):
        for terms in idea(mind):
            if not (is_tried(mind, terms) or is_shunned(mind, terms)):
                yield terms


def discreet(mind: Mind, terms: Terms) -> Terms:
    """Return a contract as a secret one, if the seat has something to hide and it may be."""
    hidden = msgspec.structs.replace(terms, visibility="secret")
    sly = mind.temper.cheats and terms.form == "contract" and mind.public.settings.secrecy
    return hidden if sly and not any(faults_of(hidden, mind.world)) else terms


def _room(mind: Mind) -> int:
    """Return how many offers the seat may still make this turn."""
    live = sum(text.state in OPEN for text in own(mind))
    return max(0, min(OFFERS_A_TURN - len(offered_now(mind)), LIVE_OFFERS - live))
