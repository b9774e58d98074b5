"""Ballots: how a motion is voted on, counted, and carried out.

Everybody sees who has voted; how they voted is read out when the vote is closed. Half of the
delegations must have voted, otherwise the motion falls.
"""

from collections.abc import Callable, Iterator

import msgspec

from game.model.conference import Conference, Decision, Motion, MotionKind
from game.model.ids import TEACHER, SeatId, TreatyId, Turn
from game.model.treaties import Terms, Treaty, Version
from game.model.world import World
from game.rules.conference.floor import conferring, in_session, settled, voters, with_a_vote
from game.rules.conference.motions import on_the_floor, without_article
from game.rules.engine import EVERYONE, Audience, Command, Event, change, only, require
from game.rules.treaties.known import require_talks
from game.rules.treaties.voting import carried


class CloseMotion(Command, frozen=True, kw_only=True):
    """End the vote on the motion, or let a motion fall that nobody seconds."""

    def decide(self, world: World) -> Iterator[Event]:
        """By the chair, or the teacher in its stead, once half of the delegations have voted."""
        require_talks(world)
        conference = in_session(world)
        require(self.actor in (conference.chair, TEACHER), "conference.chair_only")
        motion = on_the_floor(conference)
        ready = motion.seconder is None or quorate(conference, motion)
        require(ready, "conference.too_few_votes")
        yield from decided(world, conference, motion)


class MotionVoted(Event, frozen=True, kw_only=True):
    """A delegation voted on the motion."""

    seat: SeatId
    agree: bool

    def evolve(self, world: World) -> World:
        """Keep the vote; a later one replaces it."""
        conference = world.conference
        if conference is None or conference.motion is None:
            return world
        motion = conference.motion
        votes = {**motion.votes, self.seat: self.agree}
        raised = (*motion.voted, self.seat)
        hands = tuple(seat for seat in voters(conference) if seat in raised)
        return conferring(world, motion=msgspec.structs.replace(motion, votes=votes, voted=hands))

    def seen_by(self, world: World) -> Audience:
        """How it voted stays with the delegation until the vote is closed."""
        return only(self.seat)


class MotionDecided(Event, frozen=True, kw_only=True):
    """A vote was closed and read out."""

    motion: Motion
    carried: bool
    turn: Turn

    def evolve(self, world: World) -> World:
        """File it and do what was carried."""
        conference = world.conference
        if conference is None:
            return world
        past = Decision(motion=self.motion, turn=self.turn, carried=self.carried)
        filed = msgspec.structs.replace(
            conference, motion=None, decisions=(*conference.decisions, past)
        )
        done = EFFECTS[self.motion.kind](filed, self.motion, self.turn) if self.carried else filed
        return change(world, conference=done)

    def seen_by(self, world: World) -> Audience:
        """Conferences are public, and so are closed votes."""
        return EVERYONE


class TextAdopted(Event, frozen=True, kw_only=True):
    """A conference adopted its text; it is open for signature now."""

    treaty: TreatyId
    proposer: SeatId
    terms: Terms
    turn: Turn

    def evolve(self, world: World) -> World:
        """Close the conference and put the text among the signed ones, waiting for signatures."""
        version = Version(number=1, author=self.proposer, terms=self.terms, turn=self.turn)
        text = Treaty(
            id=self.treaty,
            state="signed",
            proposer=self.proposer,
            versions=(version,),
            offered_turn=self.turn,
            signed_turn=self.turn,
            adopted=self.turn,
        )
        world = conferring(world, closed=self.turn, outcome="adopted")
        return change(world, treaties={**world.treaties, self.treaty: text})

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


def cast(world: World, actor: str, vote: str) -> Iterator[Event]:
    """Yield a vote on the motion; the last vote of the room closes it."""
    seat, conference = with_a_vote(world, actor)
    motion = on_the_floor(conference)
    require(motion.seconder is not None, "conference.not_seconded")
    require(vote != "half", "vote.nothing")
    voted = MotionVoted(seat=seat, agree=vote == "yes")
    yield voted
    world = voted.evolve(world)
    conference = in_session(world)
    motion = on_the_floor(conference)
    if len(motion.voted) == len(voters(conference)):
        yield from decided(world, conference, motion)


def decided(world: World, conference: Conference, motion: Motion) -> Iterator[Event]:
    """Yield the result of a motion, and the adopted text if that is what was carried."""
    rule = conference.rule or "majority"
    agreed = quorate(conference, motion) and carried(world, rule, voters(conference), motion.votes)
    yield MotionDecided(motion=motion, carried=agreed, turn=Turn(world.turn))
    if agreed and motion.kind == "adopt_text":
        yield TextAdopted(
            treaty=conference.id,
            proposer=conference.caller,
            terms=conference.terms,
            turn=Turn(world.turn),
        )


def quorate(conference: Conference, motion: Motion) -> bool:
    """Return whether at least half of the delegations with a vote have voted."""
    return 2 * len(motion.voted) >= len(voters(conference))


def _rule(conference: Conference, motion: Motion, turn: Turn) -> Conference:
    """Vote by this rule from now on."""
    return msgspec.structs.replace(conference, rule=motion.rule)


def _adopt_article(conference: Conference, motion: Motion, turn: Turn) -> Conference:
    """Nobody touches the article any more."""
    adopted = (*conference.adopted, motion.article)
    return msgspec.structs.replace(conference, adopted=tuple(sorted(adopted)))


def _choose(conference: Conference, motion: Motion, turn: Turn) -> Conference:
    """Close the bracket on the value as it was proposed."""
    values = (
        value
        for bracket in conference.brackets
        if (bracket.article, bracket.parameter) == (motion.article, motion.parameter)
        for value in bracket.values
        if value == motion.value
    )
    for value in values:
        return settled(conference, motion.article, motion.parameter, value)
    return conference


def _delete_article(conference: Conference, motion: Motion, turn: Turn) -> Conference:
    """Take the article and its brackets out."""
    brackets = tuple(b for b in conference.brackets if b.article != motion.article)
    terms = without_article(conference.terms, motion.article)
    return msgspec.structs.replace(conference, terms=terms, brackets=brackets)


def _postpone(conference: Conference, motion: Motion, turn: Turn) -> Conference:
    """Let the article, or the session, rest for this turn."""
    postponed = {**conference.postponed, str(motion.article): turn}
    return msgspec.structs.replace(conference, postponed=postponed)


def _close_debate(conference: Conference, motion: Motion, turn: Turn) -> Conference:
    """Nothing new is proposed any more."""
    return msgspec.structs.replace(conference, debate_closed=True)


def _adopt_text(conference: Conference, motion: Motion, turn: Turn) -> Conference:
    """Every article is agreed."""
    numbers = tuple(clause.article for clause in conference.terms.clauses)
    return msgspec.structs.replace(conference, adopted=numbers)


EFFECTS: dict[MotionKind, Callable[[Conference, Motion, Turn], Conference]] = {
    "rule": _rule,
    "adopt_article": _adopt_article,
    "choose": _choose,
    "delete_article": _delete_article,
    "postpone": _postpone,
    "close_debate": _close_debate,
    "adopt_text": _adopt_text,
}
