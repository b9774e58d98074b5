"""Public texts on the wall: their titles, how far they have come, and the seals under them."""

from collections.abc import Iterator
from itertools import accumulate
from typing import Literal

from game import text
from game.model.ids import SeatId
from game.model.treaties import BINDING, State, Terms, Treaty
from game.model.values import Value
from game.rules.sky.sky_forecast import habits_now, under
from game.sight.outlook import public_outlook
from game.sight.seen import PublicSight

MOST_ASKED = 2
"""Texts whose futures are drawn."""
BESIDE, IN_LINE = 2, 5
"""Seals that stand beside a title, and in one line with their marks."""
COMING: tuple[State, ...] = ("signed", "pending")
LIVING: tuple[State, ...] = (*COMING, *BINDING)
Mark = Literal["bound", "signed", "refused", "open"]


class Seal(Value, frozen=True, kw_only=True):
    """One party and what it has done with the text."""

    seat: SeatId
    mark: Mark


class Paper(Value, frozen=True, kw_only=True):
    """One text."""

    title: str
    state: str
    seals: tuple[Seal, ...]

    @property
    def settled(self) -> bool:
        """Return whether all of them are bound; then no seal needs a mark."""
        return all(seal.mark == "bound" for seal in self.seals)

    @property
    def lines(self) -> int:
        """Return how many lines it takes on the wall."""
        if len(self.seals) <= BESIDE:
            return 1
        return 2 if self.settled or len(self.seals) <= IN_LINE else 3


def papers(public: PublicSight, language: str) -> tuple[Paper, ...]:
    """Return the texts that live: those on their way, treaties of many, then contracts."""
    known = sorted(public.treaties.values(), key=_weight, reverse=True)
    living = [one for one in known if one.state in LIVING]
    return (
        *_in_conference(public, language),
        *(_paper(public, treaty, language) for treaty in living),
        *_announced(public, language),
    )


def fitting(found: tuple[Paper, ...], lines: int) -> tuple[Paper, ...]:
    """Return the first papers, as many as fit into some lines."""
    needed = accumulate(paper.lines for paper in found)
    return tuple(paper for paper, line in zip(found, needed, strict=True) if line <= lines)


def asked(public: PublicSight) -> tuple[Terms, ...]:
    """Return the public texts, not in force yet, that would change what becomes of the sky."""
    habits = habits_now(public_outlook(public))
    return tuple(
        terms for terms in _coming(public) if under(terms.clauses, terms.parties, habits) != habits
    )[:MOST_ASKED]


def _weight(treaty: Treaty) -> tuple[bool, bool, int, int]:
    """Return what matters more to the room: what is on its way, treaties, many parties, news."""
    coming = treaty.state in COMING
    return (
        coming,
        treaty.terms.form == "treaty",
        len(treaty.terms.parties),
        treaty.signed_turn or 0,
    )


def _coming(public: PublicSight) -> Iterator[Terms]:
    """Yield the public texts that are on the table or wait for ratifications."""
    conference = public.conference
    if conference is not None and conference.closed is None:
        yield conference.terms
    for treaty in public.treaties.values():
        if treaty.state in COMING:
            yield treaty.terms


def _in_conference(public: PublicSight, language: str) -> Iterator[Paper]:
    """Yield the text that a conference has on the table."""
    conference = public.conference
    if conference is not None and conference.closed is None:
        seals = tuple(Seal(seat=seat, mark="open") for seat in conference.terms.parties)
        state = text.say(language, "projector.state.conference")
        title = text.titled(conference.terms.title, language, text.names_in(public))
        yield Paper(title=title, state=state, seals=seals)


def _paper(public: PublicSight, treaty: Treaty, language: str) -> Paper:
    """Return a text with its seals."""
    seats = tuple(dict.fromkeys((*treaty.terms.parties, *treaty.bound)))
    return Paper(
        title=text.titled(treaty.terms.title, language, text.names_in(public)),
        state=text.say(language, f"projector.state.{treaty.state}"),
        seals=tuple(Seal(seat=seat, mark=_mark(treaty, seat)) for seat in seats),
    )


def _mark(treaty: Treaty, seat: SeatId) -> Mark:
    """Return what a party has done."""
    if seat in treaty.bound or seat in treaty.ratified:
        return "bound"
    if seat in treaty.refused:
        return "refused"
    return "signed" if seat in treaty.signatures else "open"


def _announced(public: PublicSight, language: str) -> Iterator[Paper]:
    """Yield the texts of which everybody knows no more than that they exist."""
    for treaty in public.announced.values():
        if treaty.state in LIVING:
            seals = tuple(Seal(seat=seat, mark="signed") for seat in treaty.parties)
            title = text.say(language, "projector.announced")
            state = text.say(language, f"projector.state.{treaty.state}")
            yield Paper(title=title, state=state, seals=seals)
