"""The tutor: plays the partners of the tutorial, so that each lesson has somebody to do it with.

Europe asks a little off the price of a slot before it takes it, and in the last year invites its
neighbours to a treaty on debris, which Russia joins. Besides that the partners fly as always, and
make no offers that would lead the player away from the lesson.
"""

from collections.abc import Iterator

import msgspec

from game.bots.craft import final_orders, papers
from game.bots.craft.answers import agreed, answers
from game.bots.craft.mind import Mind
from game.bots.craft.temper import Temper
from game.model.ids import Money, SeatId, million
from game.model.treaties import OPEN, Clause, Entry, Reason, Terms, Treaty
from game.rules.treaties.offers import CounterTreaty, OfferTreaty, articles_of
from game.rules.treaties.signing import InitialArticle, SignTreaty
from game.rules.vocabulary import AnyCommand
from game.sight.seen import Sight

EXTRA = "tutorial"
"""Scenarios with this extra are played by the tutor."""
BUYER, NEIGHBOURS = SeatId("EUR"), (SeatId("KAZ"), SeatId("RUS"))
GRANT, DISPOSAL, TRACKING = "slot_grant", "debris_disposal", "debris_tracking"
DISCOUNT = million(2)
"""What Europe asks off the first price."""
LAST = 5
"""The year of the treaty on debris."""
TITLE = "Steppe Compact on Debris"


class Tutor(Temper):
    """Plays along."""

    name = "tutor"


BOT = Tutor()


def teaches(sight: Sight) -> bool:
    """Return whether somebody learns at this table."""
    learners = (seat for seat in sight.public.seats.values() if seat.played_by == "player")
    return EXTRA in sight.public.settings.extras and any(learners)


def act(sight: Sight) -> tuple[AnyCommand, ...]:
    """Return what a partner of the player does now."""
    mind = Mind(sight, BOT)
    done = (*papers.answers_to_findings(mind), *papers.answers_to_cards(mind))
    if sight.public.phase in ("negotiate", "orders"):
        done = (*done, *_replies(mind), *_compact(mind))
    if sight.public.phase == "orders":
        done = (*done, *papers.ratifications(mind), *final_orders.wished(mind))
    return done


def _replies(mind: Mind) -> Iterator[AnyCommand]:
    """Yield the answer to every text on the table."""
    ours = {text.id: text for text in mind.table if _is_lesson(mind, text)}
    for text in ours.values():
        yield from _reply(mind, text)
    yield from (said for said in answers(mind) if getattr(said, "treaty", None) not in ours)


def _reply(mind: Mind, text: Treaty) -> Iterator[AnyCommand]:
    """Yield the answer to a text that belongs to a lesson: ask a little off, or agree and seal."""
    grant = _grant(mind, text)
    price = grant.p.get("price", 0) if grant else 0
    if grant and len(text.versions) == 1 and isinstance(price, int) and price > DISCOUNT:
        yield _cheaper(text, grant, Money(price - DISCOUNT))
        return
    if not agreed(text, mind):
        yield InitialArticle(treaty=text.id, version=text.version)
    if _others_agree(mind, text) and mind.seat not in text.signatures:
        yield SignTreaty(treaty=text.id, version=text.version)


def _cheaper(text: Treaty, grant: Clause, price: Money) -> AnyCommand:
    """Return the counter-offer with a lower price, and why."""
    lower = msgspec.structs.replace(grant, p={**grant.p, "price": price})
    clauses = tuple(lower if each == grant else each for each in text.terms.clauses)
    return CounterTreaty(
        treaty=text.id,
        version=text.version,
        terms=msgspec.structs.replace(text.terms, clauses=clauses),
        reason=Reason(verdict="counter", would_accept=(grant.article, "price", price)),
    )


def _compact(mind: Mind) -> Iterator[AnyCommand]:
    """Yield Europe's invitation to a treaty on debris, once."""
    known = any(text.terms.title == TITLE for text in mind.texts.values())
    negotiating = mind.public.phase == "negotiate"
    if mind.seat == BUYER and mind.public.turn == LAST and negotiating and not known:
        clauses = (
            Clause(article=1, kind=DISPOSAL, p={"rate": 90, "years": 5, "covers": "both"}),
            Clause(article=2, kind=TRACKING, p={"level": 1, "notify": True}),
        )
        yield OfferTreaty(
            terms=Terms(
                title=TITLE,
                purpose="debris",
                depositary=BUYER,
                parties=(BUYER, *NEIGHBOURS),
                entry=Entry(rule=("count",), count=3),
                clauses=clauses,
            )
        )


def _is_lesson(mind: Mind, text: Treaty) -> bool:
    """Return whether the tutor plays a text by the book."""
    return text.state in OPEN and (text.terms.title == TITLE or _grant(mind, text) is not None)


def _grant(mind: Mind, text: Treaty) -> Clause | None:
    """Return the article by which Europe would get a slot."""
    asked = mind.seat == BUYER and BUYER in text.terms.parties
    grants = (each for each in text.terms.clauses if each.kind == GRANT and BUYER in each.to)
    return next(grants, None) if asked else None


def _others_agree(mind: Mind, text: Treaty) -> bool:
    """Return whether every other party has agreed to the whole text."""
    whole = set(articles_of(text.terms))
    others = (seat for seat in text.terms.parties if seat != mind.seat)
    return all(whole <= set(text.initials.get(seat, ())) for seat in others)
