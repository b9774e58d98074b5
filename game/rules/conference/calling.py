"""Calling a conference: a delegation invites others to work on one text."""

from collections.abc import Iterator

import msgspec

from game.model.conference import Bracket, Conference
from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import ALL, Terms
from game.model.world import World
from game.rules import dice
from game.rules.conference.floor import parameter_of, reading, sitting, sponsors
from game.rules.engine import EVERYONE, Audience, Command, Event, change, digest, require
from game.rules.standing.standing import InfluenceChanged
from game.rules.treaties.faults import kinds_of, require_sound
from game.rules.treaties.known import require_talks, seat_of

EXTRA = "conference"
"""Scenarios with this extra are about a conference: calling it is free, and it lasts to the end."""
PRICE = 3
"""Influence that a call costs elsewhere."""
DAYS = 3
"""Turns that a conference lasts elsewhere, the turn of the call included."""
MOST_BRACKETS = 24
LEAST_VALUES, MOST_VALUES = 2, 4


class CallConference(Command, frozen=True, kw_only=True):
    """Invite delegations to work on a text; parameters in brackets are still open."""

    terms: Terms
    brackets: tuple[Bracket, ...] = ()
    """The caller may stand behind values; the others choose for themselves."""

    def decide(self, world: World) -> Iterator[Event]:
        """A public treaty with the caller among its parties, one conference at a time."""
        seat = seat_of(world, self.actor)
        require_talks(world)
        require(sitting(world) is None, "conference.in_session")
        require(seat in self.terms.parties, "treaty.own_party")
        behind = {name for bracket in self.brackets for name in sponsors(bracket)}
        require(behind <= {seat}, "conference.own_sponsor")
        require_workable(world, self.terms, self.brackets)
        price = 0 if EXTRA in world.settings.extras else PRICE
        require(world.seats[seat].influence >= price, "dp.too_few", needed=price)
        if price:
            yield InfluenceChanged(seat=seat, by=-price, reason="conference")
        yield ConferenceCalled(conference=convened(world, seat, self.terms, self.brackets))


class ConferenceCalled(Event, frozen=True, kw_only=True):
    """A conference came together."""

    conference: Conference

    def evolve(self, world: World) -> World:
        """Put the working text on the table."""
        return change(world, conference=self.conference)

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


def convened(
    world: World, caller: SeatId, terms: Terms, brackets: tuple[Bracket, ...]
) -> Conference:
    """Return a conference on its first day.

    The host takes the chair if it is a delegation, otherwise the caller does. The text is open to
    every state afterwards, and reads as if the first value of each bracket were meant.
    """
    lasts = world.settings.turns if EXTRA in world.settings.extras else world.turn + DAYS - 1
    host = world.ground.host
    open_to = terms.open_to if ALL in terms.open_to else (ALL, *terms.open_to)
    return Conference(
        id=_new_name(world, caller, terms),
        caller=caller,
        chair=host if host in terms.parties else caller,
        opened=Turn(world.turn),
        until=Turn(max(lasts, world.turn)),
        terms=msgspec.structs.replace(working(terms, brackets), open_to=open_to),
        brackets=brackets,
    )


def require_workable(world: World, terms: Terms, brackets: tuple[Bracket, ...]) -> None:
    """Refuse a text that could not be adopted, whichever value of a bracket is chosen."""
    public = terms.form == "treaty" and terms.visibility == "public"
    require(public, "conference.public_only")
    require(len(brackets) <= MOST_BRACKETS, "conference.brackets", most=MOST_BRACKETS)
    places = [(bracket.article, bracket.parameter) for bracket in brackets]
    require(len(set(places)) == len(places), "conference.bracket_twice")
    require_sound(terms, world)
    for bracket in brackets:
        _require_bracket(bracket, terms)
    text = working(terms, brackets)
    for bracket in brackets:
        for value in bracket.values:
            read = reading(text, bracket.article, bracket.parameter, value)
            require_sound(read, world, kinds_of(text))


def working(terms: Terms, brackets: tuple[Bracket, ...]) -> Terms:
    """Return a text that reads as if the first value of every bracket were meant."""
    for bracket in brackets:
        terms = reading(terms, bracket.article, bracket.parameter, bracket.values[0])
    return terms


def _require_bracket(bracket: Bracket, terms: Terms) -> None:
    """Refuse a bracket around nothing, or one without two to four different values."""
    parameter_of(terms, bracket.article, bracket.parameter)
    values = bracket.values
    fits = LEAST_VALUES <= len(values) <= MOST_VALUES and len(set(values)) == len(values)
    require(fits, "conference.values", least=LEAST_VALUES, most=MOST_VALUES)


def _new_name(world: World, caller: SeatId, terms: Terms) -> TreatyId:
    """Return an opaque name for the text that no other text has."""
    number = 0
    while True:
        name = TreatyId(dice.token(world, "c", caller, digest(terms), number))
        if name not in world.treaties:
            return name
        number += 1
