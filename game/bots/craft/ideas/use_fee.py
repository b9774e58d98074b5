"""A yearly fee for every unit in orbit, shared out among the parties: small fleets gain by it."""

from collections.abc import Iterator

import msgspec

from game.bots.craft.guesses import worth_to, would_ratify
from game.bots.craft.mind import Mind
from game.bots.craft.wording import numbered, treaty
from game.model.ids import SeatId, million
from game.model.treaties import Clause, Terms

KIND = "debris_use_fee"
FEE = 1_000
"""k$ a unit and year."""
GIFT = million(10)
"""What a seat whose agenda wants the fee pays to a party that would lose by it."""
BEGINS = 3
"""First turn in which bots think of it by themselves."""
ENOUGH, FEWEST = 5, 3
"""Parties that an agenda wants, and fewer than which no bot begins."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield the fee between states that gain by it, once a seat with initiative thinks of it."""
    if mind.public.turn < BEGINS or not mind.temper.initiative:
        return
    members = _gaining(mind)
    if mind.seat in members and len(members) >= FEWEST:
        yield _fee(mind, members)


def offered(mind: Mind) -> Iterator[Terms]:
    """Yield the fee between the seat and the four states that lose least by it."""
    if not mind.may_offer(KIND) or _is_under_way(mind):
        return
    terms = _fee(mind, mind.states)
    friends = [s for s in mind.states if s != mind.seat and would_ratify(mind, s, terms)]
    fleets = mind.outlook.profiles
    small = sorted(friends, key=lambda seat: fleets[seat].satellites)[: ENOUGH - 1]
    if small:
        yield _sweetened(mind, _fee(mind, (mind.seat, *small)))


def _gaining(mind: Mind) -> tuple[SeatId, ...]:
    """Return the states whom such a fee would pay, and the one that would pay them.

    The fee is shared out alike, so whoever has fewer satellites than the others gains by it.
    """
    if not mind.may_offer(KIND) or _is_under_way(mind) or not mind.me.is_state:
        return ()
    fleet = {seat: mind.outlook.profiles[seat].satellites for seat in mind.states}
    members = sorted(mind.states, key=lambda seat: fleet[seat])
    while len(members) > FEWEST:
        mean = sum(fleet[seat] for seat in members) // len(members)
        if fleet[members[-2]] <= mean:
            break
        members.pop()
    return tuple(seat for seat in mind.states if seat in members)


def _sweetened(mind: Mind, terms: Terms) -> Terms:
    """Return the text with a gift to every party that would lose by the fee."""
    losers = [
        seat
        for seat in terms.parties
        if seat != mind.seat and worth_to(mind, seat, terms.clauses, terms) <= 0
    ]
    gifts = tuple(
        Clause(kind="gen_pay", by=(mind.seat,), to=(seat,), p={"amount": GIFT}) for seat in losers
    )
    return msgspec.structs.replace(terms, clauses=numbered((*terms.clauses, *gifts)))


def _is_under_way(mind: Mind) -> bool:
    """Return whether such a text runs or lies on the table."""
    texts_of_ours = (*mind.under_way(), *mind.table)
    return any(clause.kind == KIND for text in texts_of_ours for clause in text.terms.clauses)


def _fee(mind: Mind, members: tuple[SeatId, ...]) -> Terms:
    """Return the text between some states."""
    clause = Clause(kind=KIND, p={"fee": FEE, "rising": 0})
    first = (mind.seat, *(seat for seat in members if seat != mind.seat))
    return treaty("Fee for the use of orbits", first, "debris", 0, clause)
