"""Motions: what a delegation may ask the room to decide, one thing at a time.

The first motion chooses the rule of procedure, by a plain majority; all others are voted on by that
rule. A motion needs a second delegation behind it before anybody votes.
"""

from collections.abc import Callable, Iterator

import msgspec

from game.model.conference import Conference, Motion, MotionKind
from game.model.ids import SeatId
from game.model.treaties import Parameter, Terms, VotingRule
from game.model.world import World
from game.rules.conference.floor import (
    SESSION,
    articles,
    awake,
    clause_of,
    conferring,
    found_bracket,
    reading,
    require_open,
    with_a_vote,
)
from game.rules.engine import EVERYONE, Audience, Command, Event, Refused, require
from game.rules.treaties.faults import kinds_of, require_sound

MOTIONS_A_TURN = 6
"""How often one delegation may take the floor in a turn."""


class MoveMotion(Command, frozen=True, kw_only=True):
    """Ask the room to decide something about the working text."""

    motion: MotionKind
    article: int = 0
    """0 with ``postpone``: adjourn the whole session to the next turn."""
    parameter: str = ""
    value: Parameter | None = None
    """For ``choose``."""
    rule: VotingRule | None = None
    """For ``rule``."""

    def decide(self, world: World) -> Iterator[Event]:
        """By a delegation with a vote, when the floor is free; the rule of procedure first."""
        seat, conference = with_a_vote(world, self.actor)
        require(conference.motion is None, "conference.motion_open")
        require(awake(world, conference, SESSION), "conference.adjourned")
        require(conference.rule is not None or self.motion == "rule", "conference.rule_first")
        today = sum(
            past.turn == world.turn and past.motion.mover == seat for past in conference.decisions
        )
        require(today < MOTIONS_A_TURN, "conference.motion_limit", most=MOTIONS_A_TURN)
        motion = Motion(
            kind=self.motion,
            mover=seat,
            article=self.article,
            parameter=self.parameter,
            value=self.value,
            rule=self.rule,
        )
        CHECKS[self.motion](world, conference, motion)
        yield MotionMoved(motion=motion)


class SecondMotion(Command, frozen=True, kw_only=True):
    """Stand behind the motion on the floor, so that it comes to the vote."""

    def decide(self, world: World) -> Iterator[Event]:
        """By another delegation with a vote."""
        seat, conference = with_a_vote(world, self.actor)
        motion = on_the_floor(conference)
        require(motion.seconder is None, "conference.seconded")
        require(motion.mover != seat, "conference.own_motion")
        yield MotionSeconded(seat=seat)


class MotionMoved(Event, frozen=True, kw_only=True):
    """A motion is on the floor."""

    motion: Motion

    def evolve(self, world: World) -> World:
        """Wait for a second."""
        return conferring(world, motion=self.motion)

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


class MotionSeconded(Event, frozen=True, kw_only=True):
    """The motion on the floor is open for votes."""

    seat: SeatId

    def evolve(self, world: World) -> World:
        """Open it."""
        conference = world.conference
        if conference is None or conference.motion is None:
            return world
        motion = msgspec.structs.replace(conference.motion, seconder=self.seat)
        return conferring(world, motion=motion)

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


def on_the_floor(conference: Conference) -> Motion:
    """Return the motion on the floor, or refuse."""
    if conference.motion is None:
        raise Refused("conference.motion_none")
    return conference.motion


def without_article(terms: Terms, article: int) -> Terms:
    """Return the text without one article; the others keep their numbers."""
    clauses = tuple(clause for clause in terms.clauses if clause.article != article)
    return msgspec.structs.replace(terms, clauses=clauses)


def _rule(world: World, conference: Conference, motion: Motion) -> None:
    """Refuse a second rule of procedure, or none."""
    require(conference.rule is None, "conference.rule_fixed")
    require(motion.rule is not None, "conference.rule_missing")


def _adopt_article(world: World, conference: Conference, motion: Motion) -> None:
    """Refuse an article in which something is still in brackets."""
    require_open(world, conference, motion.article)
    open_ = any(bracket.article == motion.article for bracket in conference.brackets)
    require(not open_, "conference.brackets_open")


def _choose(world: World, conference: Conference, motion: Motion) -> None:
    """Refuse a value that nobody proposed, or that does not fit the rest of the text."""
    require_open(world, conference, motion.article)
    bracket = found_bracket(conference, motion.article, motion.parameter)
    chosen = [value for value in bracket.values if value == motion.value]
    require(bool(chosen), "conference.value_unknown")
    read = reading(conference.terms, motion.article, motion.parameter, chosen[0])
    require_sound(read, world, kinds_of(conference.terms))


def _delete_article(world: World, conference: Conference, motion: Motion) -> None:
    """Refuse to delete what is agreed, or what the rest of the text needs."""
    require_open(world, conference, motion.article)
    clause_of(conference.terms, motion.article)
    rest = without_article(conference.terms, motion.article)
    require_sound(rest, world, kinds_of(conference.terms))


def _postpone(world: World, conference: Conference, motion: Motion) -> None:
    """Refuse to postpone what is agreed or rests already; the session can always be adjourned."""
    if motion.article != SESSION:
        require_open(world, conference, motion.article)


def _close_debate(world: World, conference: Conference, motion: Motion) -> None:
    """Refuse to close it twice."""
    require(not conference.debate_closed, "conference.debate_closed")


def _adopt_text(world: World, conference: Conference, motion: Motion) -> None:
    """Refuse a text in which something is in brackets or postponed."""
    require(not conference.brackets, "conference.brackets_open")
    resting = [a for a in articles(conference) if not awake(world, conference, a)]
    require(not resting, "conference.article_postponed", article=min(resting, default=0))
    require_sound(conference.terms, world, kinds_of(conference.terms))


CHECKS: dict[MotionKind, Callable[[World, Conference, Motion], None]] = {
    "rule": _rule,
    "adopt_article": _adopt_article,
    "choose": _choose,
    "delete_article": _delete_article,
    "postpone": _postpone,
    "close_debate": _close_debate,
    "adopt_text": _adopt_text,
}
