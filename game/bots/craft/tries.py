"""Tries: what has been offered already, so that a bot does not repeat itself and asks for less.

Texts that came to nothing lie on the table until the next Brief; after that the turn itself tells a
bot how far its ask has fallen.
"""

from typing import TypeVar

from game.bots.craft.mind import Mind
from game.model.ids import SeatId
from game.model.treaties import OPEN, Terms, Treaty

FAILED = ("rejected", "withdrawn", "lapsed")
T = TypeVar("T")


def kinds_in(terms: Terms) -> tuple[str, ...]:
    """Return the kinds of a text's articles, each once, in alphabetical order."""
    return tuple(sorted(dict.fromkeys(clause.kind for clause in terms.clauses)))


def is_tried(mind: Mind, terms: Terms) -> bool:
    """Return whether such a text between the same seats is on the table or failed this turn."""
    return any(
        kinds_in(text.terms) == kinds_in(terms) and _same_parties(text.terms, terms)
        for text in mind.texts.values()
        if text.state in OPEN or _failed_now(mind, text)
    )


def asked(mind: Mind, ladder: tuple[T, ...], kind: str) -> T:
    """Return what to ask for: one rung of a ladder down a turn, and one for each failure."""
    failures = sum(kind in kinds_in(text.terms) and text.state in FAILED for text in own(mind))
    return ladder[min(mind.public.turn - 1 + failures, len(ladder) - 1)]


def own(mind: Mind) -> tuple[Treaty, ...]:
    """Return the texts that the seat itself offered and that are not forgotten yet."""
    return tuple(text for text in mind.texts.values() if text.proposer == mind.seat)


def offered_now(mind: Mind) -> tuple[Treaty, ...]:
    """Return the texts that the seat offered this turn."""
    return tuple(text for text in own(mind) if text.versions[0].turn == mind.public.turn)


def unwilling(mind: Mind) -> tuple[SeatId, ...]:
    """Return the seats over which a text among many failed lately: they did not agree."""
    known = mind.texts.values()
    failed = [t for t in known if t.state in FAILED and len(t.terms.parties) > 2]
    return tuple(
        seat for seat in mind.public.seats if any(_held_back(text, seat) for text in failed)
    )


def _held_back(text: Treaty, seat: SeatId) -> bool:
    """Return whether a party did not initial a text, or did not sign what others signed."""
    agreed = seat in text.initials and (seat in text.signatures or not text.signatures)
    return seat in text.terms.parties and not agreed


def _failed_now(mind: Mind, text: Treaty) -> bool:
    """Return whether a text of this turn came to nothing."""
    return text.state in FAILED and text.offered_turn == mind.public.turn


def _same_parties(one: Terms, other: Terms) -> bool:
    """Return whether two texts are between the same seats."""
    return sorted(one.parties) == sorted(other.parties)
