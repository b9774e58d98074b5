"""Laws of conferences, with anything that anybody might say in any order."""

from typing import get_args

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.model.conference import MotionKind
from game.model.ids import SeatId
from game.model.treaties import Parameter, VotingRule
from game.model.world import World
from game.rules import engine
from game.rules.conference.ballots import CloseMotion
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.floor import voters
from game.rules.conference.friends import CallFriends, NameValue, ObjectValue
from game.rules.conference.motions import MoveMotion, SecondMotion
from game.rules.conference.offices import AnswerOffices, OfferGoodOffices
from game.rules.engine import Command, Outcome, Refusal, canonical, fold
from game.rules.treaties.faults import faults_of
from game.rules.treaties.motions import VoteMotion
from game.sight.changes import changes, merged
from game.sight.imagined import refusal
from game.sight.seat import seat_sight
from tests.rules.conference.hall import (
    BAN,
    LEVEL,
    STATES,
    TRACKING,
    a_text,
    called,
    evening,
    next_day,
    ruled,
    the_conference,
)
from tests.rules.conference.test_a_whole_conference import SCOPE
from tests.worlds import EUR, KAZ, RUS

SEATS = st.sampled_from(STATES)
PLACES: tuple[tuple[int, str, tuple[Parameter, ...]], ...] = (
    (1, "level", (0, 1, 2, 3)),
    (1, "notify", (True, False)),
    (2, "scope", ("all", "destructive")),
    (3, "level", (1, 2, 9)),
    (4, "level", (1, 2)),
)
KINDS: tuple[MotionKind, ...] = get_args(MotionKind)
RULES: tuple[VotingRule, ...] = get_args(VotingRule)
START = ruled(called(LEVEL, SCOPE, terms=a_text(TRACKING, BAN, TRACKING)), "majority")
NAME = the_conference(START).id
Speech = tuple[Command, ...]
FOR = st.sampled_from((True, True, True, False))
FEW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def rounds(draw: st.DrawFn) -> Speech:
    """Draw a motion with a second and the votes of some delegations."""
    article, name, values = draw(st.sampled_from(PLACES))
    motion = MoveMotion(
        actor=draw(SEATS),
        motion=draw(st.sampled_from(KINDS)),
        article=article,
        parameter=name,
        value=draw(st.sampled_from(values)),
        rule=draw(st.sampled_from(RULES)),
    )
    votes = draw(st.lists(FOR, min_size=1, max_size=4))
    cast = (
        VoteMotion(actor=seat, treaty=NAME, vote="yes" if agree else "no")
        for seat, agree in zip(STATES, votes, strict=False)
    )
    return (motion, SecondMotion(actor=draw(SEATS)), *cast, CloseMotion(actor=KAZ))


@st.composite
def asides(draw: st.DrawFn) -> Speech:
    """Draw what is said beside the votes: a sponsor, the chair's friends, good offices."""
    article, name, values = draw(st.sampled_from(PLACES))
    value, seats = draw(st.sampled_from(values)), draw(st.permutations(STATES))
    some: tuple[Speech, ...] = (
        (SponsorValue(actor=seats[0], article=article, parameter=name, value=value),),
        (
            CallFriends(actor=KAZ, article=article, parameter=name, seats=tuple(seats[:2])),
            *(NameValue(actor=seat, value=value) for seat in seats[:2]),
        ),
        tuple(ObjectValue(actor=seat) for seat in seats[: draw(st.integers(0, 2))]),
        (
            SponsorValue(actor=RUS, article=article, parameter=name, value=values[0]),
            SponsorValue(actor=EUR, article=article, parameter=name, value=values[1]),
            OfferGoodOffices(actor=KAZ, article=article, parameter=name),
            *(AnswerOffices(actor=seat, accept=draw(FOR)) for seat in seats),
        ),
    )
    return draw(st.sampled_from(some))


SAYINGS = st.one_of(rounds(), asides(), asides())
SPEECHES = st.lists(SAYINGS, min_size=8, max_size=24).map(
    lambda said: [command for speech in said for command in speech]
)


def heard(world: World, speeches: list[Command]) -> World:
    """Return the world after everything that was not refused."""
    for speech in speeches:
        outcome = engine.play(world, speech)
        world = outcome.world if isinstance(outcome, Outcome) else world
    return world


@FEW
@given(speeches=SPEECHES)
def test_the_working_text_could_always_be_signed(speeches: list[Command]) -> None:
    """Whatever is said, chosen or deleted, in every reading that is on the table."""
    for world in (heard(START, speeches), evening(heard(START, speeches))):
        conference = the_conference(world)

        assert list(faults_of(conference.terms, world)) == []
        assert all(2 <= len(set(b.values)) <= 4 for b in conference.brackets)
        assert {b.article for b in conference.brackets}.isdisjoint(conference.adopted)


@FEW
@given(speeches=SPEECHES)
def test_only_delegations_vote_and_each_decision_shows_its_votes(speeches: list[Command]) -> None:
    """The record is complete: who voted, how, and never anybody else."""
    conference = the_conference(evening(heard(START, speeches)))

    for past in conference.decisions:
        assert set(past.motion.votes) == set(past.motion.voted) <= set(voters(conference))
        assert not past.carried or past.motion.seconder is not None


@FEW
@given(before=SPEECHES, then=SAYINGS)
def test_a_seat_knows_beforehand_what_will_be_refused(before: list[Command], then: Speech) -> None:
    """Its sight is enough; nobody runs into a rule that only others could see."""
    world = heard(next_day(heard(START, before[:20])), before[20:])

    for command in then:
        outcome = engine.play(world, command)
        real = outcome if isinstance(outcome, Refusal) else None
        assert refusal(seat_sight(world, SeatId(command.actor)), command) == real
        world = heard(world, [command])


@FEW
@given(speeches=SPEECHES)
def test_the_events_alone_make_the_same_conference(speeches: list[Command]) -> None:
    """Replay equals play."""
    world = again = START
    for speech in speeches:
        outcome = engine.play(world, speech)
        if isinstance(outcome, Outcome):
            world, again = outcome.world, fold(again, outcome.events)

    assert canonical(world) == canonical(again)


@FEW
@given(speeches=SPEECHES)
def test_a_window_that_hears_the_changes_sees_the_conference(speeches: list[Command]) -> None:
    """The changes of a sight, made to the old one, give the new one."""
    after_all = heard(START, speeches)

    for seat in (KAZ, RUS):
        before, now = seat_sight(START, seat), seat_sight(after_all, seat)
        told = msgspec.json.decode(msgspec.json.encode(changes(before, now)))
        assert canonical(merged(before, told)) == canonical(now)
