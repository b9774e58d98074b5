"""What bots do at a conference: values, motions, seconds, votes, signatures."""

import msgspec

from game.bots import bot_of
from game.bots.craft.convening import convened
from game.bots.craft.floor import agrees, on_the_floor, ratings, signatures
from game.bots.craft.mind import Mind
from game.bots.craft.moon_sites import claims
from game.model.conference import Motion
from game.model.ids import SeatId, Turn
from game.model.seats import Technology
from game.model.treaties import Clause
from game.model.world import Settings, World
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.calling import CallConference
from game.rules.conference.chairing import RateChair
from game.rules.conference.motions import MoveMotion, SecondMotion
from game.rules.engine import Command
from game.rules.kinds import kinds
from game.rules.moon.sites import SITES, ClaimLunarSite
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.signing import SignTreaty
from game.sight.seat import seat_sight
from tests.bots.scene import asked_once
from tests.rules.conference.hall import (
    LEVEL,
    STATES,
    a_text,
    called,
    meeting,
    move,
    passed,
    seconded,
    the_conference,
    the_room,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty, play, with_seat

ROUNDS = 30
DEAR = Clause(kind="debris_use_fee", to=("fund",), p={"fee": 5_000})


def mind_of(world: World, seat: SeatId, temper: str = "broker") -> Mind:
    """Return what the bot of a seat reckons with."""
    named = next(name for name in ("broker", "custodian", "reciprocator") if name == temper)
    return Mind(seat_sight(world, seat), bot_of(named))


def floor(world: World, seat: SeatId) -> tuple[Command, ...]:
    """Return what a bot does at the conference now."""
    return on_the_floor(mind_of(world, seat))


def test_a_delegation_stands_behind_one_value_of_each_bracket() -> None:
    """The one that is worth most to it; then it has nothing more to say about it."""
    world = called(LEVEL)
    (value,) = floor(world, RUS)
    backed = play(world, msgspec.structs.replace(value, actor=RUS))

    assert isinstance(value, SponsorValue)
    assert not floor(backed, RUS)


def test_the_chair_moves_the_rule_of_procedure_first() -> None:
    """Others wait for it; there is one mover in a room of bots."""
    world = called()
    (motion,) = floor(world, KAZ)

    assert isinstance(motion, MoveMotion)
    assert motion.motion == "rule"
    assert not floor(world, RUS)


def test_a_motion_is_seconded_and_voted_on() -> None:
    """First by one other delegation, then by everybody."""
    world = play(called(), move("rule", rule="two_thirds"))
    (second,) = floor(world, EUR)
    ready = play(world, msgspec.structs.replace(second, actor=EUR))

    assert isinstance(second, SecondMotion)
    assert [type(wish) for wish in floor(ready, RUS)] == [VoteMotion]


def test_nobody_votes_for_a_text_that_it_would_not_sign() -> None:
    """A fee of five million a unit to a fund."""
    world = meeting(terms=a_text(DEAR))
    motion = Motion(kind="adopt_text", mover=KAZ)
    conference = the_conference(world)

    assert not agrees(mind_of(world, RUS, "reciprocator"), conference, motion)


def test_an_article_that_costs_is_deleted_gladly() -> None:
    """And never adopted on its own."""
    world = meeting(terms=a_text(DEAR, Clause(kind="debris_asat_ban")))
    delete = Motion(kind="delete_article", mover=KAZ, article=1)
    adopt = Motion(kind="adopt_article", mover=KAZ, article=1)
    conference = the_conference(world)

    assert agrees(mind_of(world, RUS), conference, delete)
    assert not agrees(mind_of(world, RUS), conference, adopt)


def test_a_failed_motion_is_not_moved_again() -> None:
    """The mover goes on to the next best thing."""
    world = passed(meeting(), move("adopt_text"), against=STATES)
    (motion,) = floor(world, KAZ)

    assert isinstance(motion, MoveMotion)
    assert motion.motion != "adopt_text"


def test_an_adopted_text_is_signed_by_those_who_like_it() -> None:
    """Each for itself."""
    world = passed(meeting(), move("adopt_text"))
    texts = [signatures(mind_of(world, seat, "custodian")) for seat in STATES]

    assert any(texts)
    assert all(isinstance(wish, SignTreaty) for wishes in texts for wish in wishes)


def test_a_room_of_bots_comes_to_an_end_with_its_text() -> None:
    """Adopted or taken apart; the floor is not left with an open motion."""
    world = called(LEVEL)
    for _ in range(ROUNDS):
        before = world
        world, _ = asked_once(world)
        if world is before:
            break

    conference = the_conference(world)
    assert conference.rule is not None
    assert conference.outcome == "adopted" or conference.decisions
    assert conference.motion is None


def test_a_host_calls_a_conference_when_talks_have_failed() -> None:
    """From turn 3 on, with influence to spare; not while a text binds half of the states."""
    room = {"settings": Settings(turns=8, clause_kinds=tuple(kinds()))}
    late = the_room(turn=Turn(3), **room)
    agreed = a_treaty(Clause(kind="debris_disposal"), parties=STATES)
    bound = the_room(turn=Turn(3), treaties={agreed.id: agreed}, **room)
    early = the_room(turn=Turn(1), **room)

    assert [type(wish) for wish in convened(mind_of(late, EUR))] == [CallConference]
    assert not convened(mind_of(early, EUR))
    assert not convened(mind_of(bound, EUR))
    assert not convened(mind_of(late, EUR, "reciprocator"))


def test_a_company_without_a_vote_listens() -> None:
    """Delegations speak; the others read the news."""
    world = seconded(meeting(), move("close_debate"))

    assert not floor(world, SeatId("COM"))


def test_the_chair_is_rated_once_when_it_is_over() -> None:
    """Five stars for an adopted text; not by the chair itself, and not before."""
    open_, done = meeting(), passed(meeting(), move("adopt_text"))
    (rating,) = ratings(mind_of(done, EUR))
    rated = play(done, msgspec.structs.replace(rating, actor=EUR))

    assert rating == RateChair(stars=5)
    assert not ratings(mind_of(rated, EUR))
    assert not ratings(mind_of(done, KAZ))
    assert not ratings(mind_of(open_, EUR))


def test_a_bloc_without_a_site_claims_one_with_notice() -> None:
    """Where the room plays with sites; far from the claims of others, if it can."""
    moon = Settings(turns=8, clause_kinds=tuple(kinds()), extras=("lunar_sites",))
    able = {"technology": Technology(lunar=2), "bloc": ("A",)}
    world = with_seat(the_room(settings=moon), EUR, **able)
    (claim,) = claims(mind_of(world, EUR))
    taken = play(world, msgspec.structs.replace(claim, actor=EUR))
    rival = with_seat(taken, RUS, technology=Technology(lunar=2), bloc=("I",))
    (other,) = claims(mind_of(rival, RUS))

    assert isinstance(claim, ClaimLunarSite)
    assert isinstance(other, ClaimLunarSite)
    assert abs(SITES.index(other.site) - SITES.index(claim.site)) == 2
    assert not claims(mind_of(taken, EUR))
    assert not claims(mind_of(with_seat(the_room(), EUR, **able), EUR))
