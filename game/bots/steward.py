"""The steward: keeps the seat of a delegation that is away, by its standing instructions.

It holds course. It keeps every duty, renews launches and upkeep, and answers what must be answered;
it never tests a weapon, never leaves or suspends a text, and signs nothing new in its first turn.
What it does is marked by the house, and the delegation finds a list of it when it comes back.
"""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.reasons import reason
from game.bots.craft.steward_orders import sheet_of
from game.bots.craft.temper import Temper
from game.bots.craft.weighing import weighed
from game.model.ids import million
from game.model.incidents import Incident
from game.model.treaties import BINDING, Treaty
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.home.approval import approval
from game.rules.incident_kind import default_choice, kind_of
from game.rules.orders.orders import SetOrders
from game.rules.treaties.leaving import GiveNotice
from game.rules.treaties.offers import RejectTreaty, articles_of, is_live
from game.rules.treaties.ratification import APPROVED, RatifyTreaty, may_ratify
from game.rules.treaties.signing import InitialArticle, SignTreaty
from game.rules.vocabulary import AnyCommand
from game.sight.seen import Sight

TALKING = ("negotiate", "orders")
RESERVED = 2
"""Hundredths of the score by which a text must be better than none in any case."""
HUNDREDTH = million(2)
"""What a hundredth of the utility of a text is worth (k$ over three turns)."""


class Steward(Temper):
    """Keeps what was promised, and adds nothing."""

    name = "steward"


BOT = Steward()


def act(sight: Sight) -> tuple[AnyCommand, ...]:
    """Return what the steward of a seat does now, by the instructions of its delegation."""
    mind = Mind(sight, BOT)
    done = tuple(_cards(mind))
    if sight.public.phase in TALKING:
        done = (*done, *_offers(mind), *_renewals(mind))
    if sight.public.phase == "orders":
        done = (*done, *_ratifications(mind), *_orders(mind))
    return done


def _cards(mind: Mind) -> Iterator[AnyCommand]:
    """Yield an answer to every card that waits for one."""
    for card in mind.public.incidents.values():
        waits = mind.seat in card.deciders and not card.resolved
        if waits and card.id not in mind.own.answers and card.choices:
            yield AnswerIncident(incident=card.id, choice=_choice(mind, card))


def _choice(mind: Mind, card: Incident) -> str:
    """Return the default answer, the cheapest, or the one that is kindest: it costs the most."""

    def price(choice: str) -> int:
        """Return the most that an answer costs the seat."""
        return kind_of(card).price(mind.world, card, mind.seat, choice)

    payable = [choice for choice in card.choices if price(choice) <= max(0, mind.me.cash)]
    choices = payable or list(card.choices)
    wanted = {
        "cheapest": min(choices, key=price),
        "kindest": max(choices, key=price),
    }
    usual = default_choice(card) or card.choices[0]
    return wanted.get(mind.me.instructions.incidents, usual)


def _offers(mind: Mind) -> Iterator[AnyCommand]:
    """Yield the answer to every offer of somebody else that has not been answered."""
    for treaty in mind.table:
        whole = set(articles_of(treaty.terms))
        mine = treaty.versions[-1].author == mind.seat
        if mine or not is_live(mind.world, treaty):
            continue
        if whole <= set(treaty.initials.get(mind.seat, ())):
            yield from _signature(mind, treaty)
        elif mind.me.instructions.new_offers == "decline":
            why = reason(mind, weighed(mind, treaty.terms), "refuse")
            yield RejectTreaty(treaty=treaty.id, reason=why)
        elif not _is_new_here(mind) and _is_welcome(mind, treaty):
            why = reason(mind, weighed(mind, treaty.terms), "accept")
            yield InitialArticle(treaty=treaty.id, version=treaty.version, reason=why)
            yield from _signature(mind, treaty)


def _signature(mind: Mind, treaty: Treaty) -> Iterator[AnyCommand]:
    """Yield the signature under a text to which all have agreed, after the first turn."""
    whole = set(articles_of(treaty.terms))
    others = (seat for seat in treaty.terms.parties if seat != mind.seat)
    agreed = all(whole <= set(treaty.initials.get(seat, ())) for seat in others)
    if agreed and not _is_new_here(mind) and mind.seat not in treaty.signatures:
        yield SignTreaty(treaty=treaty.id, version=treaty.version)


def _is_new_here(mind: Mind) -> bool:
    """Return whether this is the steward's first turn in the seat."""
    return mind.public.turn <= mind.me.steward_since


def _is_welcome(mind: Mind, treaty: Treaty) -> bool:
    """Return whether the delegation would accept a text: its kinds are ticked and it pays."""
    told = mind.me.instructions
    kinds = {inner.kind for clause in treaty.terms.clauses for inner in (clause, *clause.then)}
    text = weighed(mind, treaty.terms)
    enough = text.worth >= HUNDREDTH * (RESERVED + told.margin)
    return kinds <= set(told.kinds) and enough and mind.me.cash + min(0, text.cash_now) >= 0


def _renewals(mind: Mind) -> Iterator[AnyCommand]:
    """Yield the notice that ends a text at its term, where nothing is to be renewed."""
    if mind.me.instructions.renewals == "yes":
        return
    for treaty in mind.texts.values():
        due = treaty.end_turn == mind.public.turn + 1
        renewed = treaty.terms.duration.renewal == "auto" and mind.seat not in treaty.no_renewal
        if treaty.state in BINDING and mind.seat in treaty.bound and due and renewed:
            yield GiveNotice(treaty=treaty.id, of="no_renewal")


def _ratifications(mind: Mind) -> Iterator[AnyCommand]:
    """Yield what becomes of the texts that the head of the delegation signed."""
    if not mind.public.ratifying:
        return
    for treaty in mind.texts.values():
        if may_ratify(treaty, mind.seat) and treaty.refused.get(mind.seat) != mind.public.turn:
            popular = approval(mind.mood, treaty.terms) >= APPROVED
            wanted = mind.me.instructions.ratify == "if_approved"
            yield RatifyTreaty(treaty=treaty.id, ratify=popular and wanted)


def _orders(mind: Mind) -> Iterator[AnyCommand]:
    """Yield the sheet by the instructions; what the delegation ordered this year stands."""
    if not mind.own.sheet_set:
        yield SetOrders(sheet=sheet_of(mind))
