"""A conference played through: call, rule, sponsors, mediation, friends, votes, adoption, force."""

from game.model.conference import Alternative, Bracket
from game.model.treaties import Clause
from game.model.world import World
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.friends import CallFriends, NameValue
from game.rules.conference.offices import AnswerOffices, OfferGoodOffices
from game.rules.engine import canonical, fold
from game.rules.kinds import duties
from game.rules.treaties.signing import SignTreaty
from game.sight.imagined import refusal
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from tests.rules.conference.hall import (
    BAN,
    LEVEL,
    STATES,
    TRACKING,
    USA,
    a_text,
    called,
    move,
    next_day,
    passed,
    seconded,
    the_conference,
    vote,
)
from tests.rules.treaties.talks import next_year, ratified, the_text
from tests.worlds import EUR, KAZ, RUS, play

SCOPE = Bracket(
    article=2,
    parameter="scope",
    alternatives=(Alternative(value="destructive"), Alternative(value="all")),
)
DISPOSAL = Clause(kind="debris_disposal")


def first_day() -> World:
    """Return a conference with sponsors, whose rule is two thirds, and whose level is settled."""
    world = called(LEVEL, SCOPE, terms=a_text(TRACKING, BAN, DISPOSAL))
    world = passed(world, move("rule", rule="two_thirds"))
    world = play(
        world,
        SponsorValue(actor=RUS, article=1, parameter="level", value=1),
        SponsorValue(actor=EUR, article=1, parameter="level", value=3),
        OfferGoodOffices(actor=KAZ, article=1, parameter="level"),
        AnswerOffices(actor=RUS, accept=True),
        AnswerOffices(actor=EUR, accept=True),
    )
    return play(
        world,
        CallFriends(actor=KAZ, article=2, parameter="scope", seats=(RUS, USA)),
        NameValue(actor=RUS, value="all"),
        NameValue(actor=USA, value="all"),
    )


def second_day() -> World:
    """Return the world after the text was cleaned up and adopted against one voice."""
    world = passed(next_day(first_day()), move("delete_article", article=3))
    world = passed(world, move("adopt_article", by=EUR, article=1))
    return passed(world, move("adopt_text", by=EUR), against=(USA,))


def test_six_steps_lead_from_a_call_to_a_treaty_in_force() -> None:
    """Call, rule, good offices, friends of the chair, adoption, signature and ratification."""
    adopted = second_day()
    text = the_text(adopted)
    signing = [SignTreaty(actor=s, treaty=text.id, version=1) for s in (KAZ, RUS, EUR)]
    world = next_year(ratified(play(adopted, *signing), KAZ, RUS, EUR))

    assert [clause.p for clause in text.terms.clauses][1] == {"scope": "all"}
    assert (the_text(world).state, the_text(world).bound) == ("in_force", (KAZ, RUS, EUR))
    assert [duty.clause.kind for duty in duties(world)] == ["debris_tracking", "debris_asat_ban"]


def test_the_record_shows_every_decision_with_its_votes() -> None:
    """Votes are public when they are closed."""
    public = public_sight(second_day()).conference

    assert public is not None
    assert [past.motion.kind for past in public.decisions] == [
        "rule",
        "delete_article",
        "adopt_article",
        "adopt_text",
    ]
    assert public.decisions[-1].motion.votes == {s: s != USA for s in STATES}


def test_an_open_vote_changes_no_byte_of_what_others_see() -> None:
    """A yes and a no look alike until the vote is closed."""
    world = seconded(next_day(first_day()), move("close_debate"))
    yes, no = (play(world, vote(world, RUS, word)) for word in ("yes", "no"))

    for seat in (KAZ, EUR, USA):
        assert canonical(seat_sight(yes, seat)) == canonical(seat_sight(no, seat))
    assert canonical(public_sight(yes)) == canonical(public_sight(no))
    assert canonical(seat_sight(yes, RUS)) != canonical(seat_sight(no, RUS))


def test_a_delegation_can_ask_beforehand_what_would_be_refused() -> None:
    """From its sight alone, as windows and bots do."""
    world = seconded(next_day(first_day()), move("close_debate"))
    world = play(world, vote(world, RUS))
    sight = seat_sight(world, EUR)
    again = refusal(sight, move("adopt_text"))

    assert refusal(sight, vote(world, EUR)) is None
    assert again is not None
    assert again.key == "conference.motion_open"


def test_what_was_decided_can_be_replayed() -> None:
    """The events alone make the same conference."""
    world = seconded(next_day(first_day()), move("close_debate"))
    for seat in STATES:
        events = tuple(vote(world, seat).decide(world))
        again = fold(world, events)
        world = play(world, vote(world, seat))
        assert canonical(again) == canonical(world)

    assert the_conference(world).debate_closed
