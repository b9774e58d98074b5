"""Brackets: delegations propose values for what is not agreed, and stand behind them."""

from collections.abc import Iterator

import msgspec

from game.model.conference import Alternative, Bracket, ClosedBy, Conference
from game.model.ids import SeatId
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.conference.calling import MOST_BRACKETS, MOST_VALUES
from game.rules.conference.floor import (
    SESSION,
    at_conference,
    awake,
    bracket_of,
    conferring,
    parameter_of,
    reading,
    require_open,
    settled,
    value_of,
)
from game.rules.engine import EVERYONE, Audience, Command, Event, require
from game.rules.treaties.faults import kinds_of, require_sound


class SponsorValue(Command, frozen=True, kw_only=True):
    """Stand behind a value of a parameter; a new value puts the parameter into brackets."""

    article: int
    parameter: str
    value: Parameter

    def decide(self, world: World) -> Iterator[Event]:
        """Each delegation stands behind one value of a bracket, until the debate is closed."""
        seat, conference = at_conference(world, self.actor)
        require(awake(world, conference, SESSION), "conference.adjourned")
        require(not conference.debate_closed, "conference.debate_closed")
        require_open(world, conference, self.article)
        parameter_of(conference.terms, self.article, self.parameter)
        bracket = _as_it_stands(conference, self.article, self.parameter)
        known = next((a for a in bracket.alternatives if a.value == self.value), None)
        require(known is None or bracket in conference.brackets, "conference.bracket_unknown")
        require(known is None or seat not in known.sponsors, "conference.already_sponsor")
        value = self.value if known is None else known.value
        if known is None:
            self._require_welcome(world, conference, bracket)
        yield ValueSponsored(seat=seat, article=self.article, parameter=self.parameter, value=value)

    def _require_welcome(self, world: World, conference: Conference, bracket: Bracket) -> None:
        """Refuse a new value that makes no sense, is one too many, or comes during a vote."""
        require_sound(
            reading(conference.terms, self.article, self.parameter, self.value),
            world,
            kinds_of(conference.terms),
        )
        require(len(bracket.values) < MOST_VALUES, "conference.values_full", most=MOST_VALUES)
        new = bracket not in conference.brackets
        room = not new or len(conference.brackets) < MOST_BRACKETS
        require(room, "conference.brackets", most=MOST_BRACKETS)
        require(not _under_vote(conference, self.article), "conference.motion_open")


class ValueSponsored(Event, frozen=True, kw_only=True):
    """A delegation stood behind a value."""

    seat: SeatId
    article: int
    parameter: str
    value: Parameter

    def evolve(self, world: World) -> World:
        """Put it among the sponsors of this value, and of no other one of the bracket."""
        conference = world.conference
        if conference is None:
            return world
        bracket = _as_it_stands(conference, self.article, self.parameter)
        backed = _backed(bracket, self.seat, self.value)
        if bracket not in conference.brackets:
            return conferring(world, brackets=(*conference.brackets, backed))
        brackets = tuple(backed if old == bracket else old for old in conference.brackets)
        return conferring(world, brackets=brackets)

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


class BracketClosed(Event, frozen=True, kw_only=True):
    """A bracket was settled without a vote."""

    article: int
    parameter: str
    value: Parameter
    by: ClosedBy

    def evolve(self, world: World) -> World:
        """Write the value into the text."""
        if world.conference is None:
            return world
        conference = settled(world.conference, self.article, self.parameter, self.value)
        return conferring(world, terms=conference.terms, brackets=conference.brackets)

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


def _as_it_stands(conference: Conference, article: int, name: str) -> Bracket:
    """Return the bracket around a parameter, or one with its present value alone."""
    present = Alternative(value=value_of(conference.terms, article, name))
    alone = Bracket(article=article, parameter=name, alternatives=(present,))
    return bracket_of(conference, article, name) or alone


def _backed(bracket: Bracket, seat: SeatId, value: Parameter) -> Bracket:
    """Return the bracket with a seat behind exactly this value."""
    without = [
        msgspec.structs.replace(a, sponsors=tuple(s for s in a.sponsors if s != seat))
        for a in bracket.alternatives
    ]
    if all(a.value != value for a in without):
        without.append(Alternative(value=value))
    behind = tuple(
        msgspec.structs.replace(a, sponsors=(*a.sponsors, seat)) if a.value == value else a
        for a in without
    )
    return msgspec.structs.replace(bracket, alternatives=behind)


def _under_vote(conference: Conference, article: int) -> bool:
    """Return whether the motion on the floor is about this article or the whole text."""
    motion = conference.motion
    return motion is not None and (motion.article == article or motion.kind == "adopt_text")
