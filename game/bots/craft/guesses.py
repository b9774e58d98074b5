"""Guesses: what a text may mean to another seat, from what everybody knows of it."""

from game.bots.craft.lease_worth import lease_worth
from game.bots.craft.mind import Mind, name_of
from game.bots.craft.needs import IDLE
from game.model.ids import SeatId
from game.model.treaties import Clause, Terms
from game.rules.duties.worth import SLOT
from game.rules.home.approval import approval, mood
from game.rules.kinds import kind_of
from game.rules.treaties.ratification import APPROVED


def worth_to(mind: Mind, other: SeatId, clauses: tuple[Clause, ...], terms: Terms) -> int:
    """Return what articles may be worth to another seat (k$ over three turns)."""
    return sum(_worth_to(mind.calm, other, clause, terms) for clause in clauses)


def _worth_to(mind: Mind, other: SeatId, clause: Clause, terms: Terms) -> int:
    """Return what an article may be worth to another seat; it is guessed once."""
    name = (other, name_of(clause, terms))
    kept = mind.guesses.get(name)
    if kept is None:
        kept = mind.guesses[name] = _guessed(mind, other, clause, terms)
    return kept


def _guessed(mind: Mind, other: SeatId, clause: Clause, terms: Terms) -> int:
    """Return what an article may be worth to another seat, guessed now."""
    seen, kind = mind.outlook_of(other), kind_of(clause)
    number = sum(kind.forecast(seen, clause, terms).slots)
    slots = SLOT if needs_slots(mind, other) else IDLE
    worth = kind.worth_to(seen, clause, terms) + (slots - SLOT) * number
    return worth + lease_worth(mind, other, clause)


def needs_slots(mind: Mind, other: SeatId) -> bool:
    """Return whether another seat used most of its slots last year, as the log tells."""
    profile = mind.outlook.profiles[other]
    held = sum(slot.owner == other for slot in mind.public.slots.values())
    return held <= profile.site_last + 1


def is_full(mind: Mind, other: SeatId) -> bool:
    """Return whether another seat launched last year as often as it has places for this year."""
    held = sum(slot.owner == other for slot in mind.public.slots.values())
    places = held + mind.public.seats[other].home_slots
    flown = mind.outlook.profiles[other].launches_last
    return flown > 0 and flown >= places


def would_ratify(mind: Mind, other: SeatId, terms: Terms) -> bool:
    """Return whether another people may well accept a text."""
    return approval(mood(mind.world, other), terms) >= APPROVED
