"""Ballots: open hands, sealed votes, half of the room, and what an adopted text becomes."""

from game.model.ids import TEACHER, SeatId
from game.model.world import World
from game.rules.conference.ballots import CloseMotion, MotionVoted
from game.rules.engine import digest, only
from game.rules.treaties.accession import AccedeTreaty
from game.rules.treaties.reservations import ReserveArticle
from game.rules.treaties.signing import SignTreaty
from tests.rules.conference.hall import (
    STATES,
    USA,
    evening,
    meeting,
    move,
    passed,
    seconded,
    the_conference,
    the_motion,
    vote,
)
from tests.rules.treaties.talks import next_year, ratified, the_text
from tests.worlds import EUR, KAZ, RUS, play, refusal


def test_the_last_vote_closes_the_motion() -> None:
    """Three yes and one no are a majority."""
    world = passed(meeting(), move("close_debate"), against=(RUS,))
    (_, decision) = the_conference(world).decisions

    assert decision.carried
    assert decision.motion.votes == {KAZ: True, RUS: False, EUR: True, USA: True}
    assert the_conference(world).motion is None


def test_the_rule_of_procedure_decides() -> None:
    """One no stops a consensus; two thirds need three of four."""
    motion = move("close_debate")

    assert not the_conference(passed(meeting(rule="consensus"), motion, (RUS,))).debate_closed
    assert the_conference(passed(meeting(rule="two_thirds"), motion, (RUS,))).debate_closed
    assert not the_conference(passed(meeting(rule="two_thirds"), motion, (RUS, KAZ))).debate_closed


def test_hands_are_seen_and_votes_are_not() -> None:
    """Until the vote is closed; a delegation may still change its mind."""
    world = seconded(meeting(), move("close_debate"))
    world = play(world, vote(world, RUS), vote(world, RUS, "no"))

    assert the_motion(world).voted == (RUS,)
    assert the_motion(world).votes == {RUS: False}
    assert MotionVoted(seat=RUS, agree=True).seen_by(world) == only(RUS)


def test_the_chair_closes_a_vote_once_half_have_voted() -> None:
    """The others have had their time; the teacher may do it too."""
    world = seconded(meeting(), move("close_debate"))
    one = play(world, vote(world, RUS))
    two = play(one, vote(one, EUR))

    assert refusal(one, CloseMotion(actor=KAZ)) == "conference.too_few_votes"
    assert refusal(two, CloseMotion(actor=EUR)) == "conference.chair_only"
    assert the_conference(play(two, CloseMotion(actor=KAZ))).debate_closed
    assert the_conference(play(two, CloseMotion(actor=TEACHER))).debate_closed


def test_a_motion_that_nobody_seconds_falls() -> None:
    """By the chair's word, or in the evening."""
    world = play(meeting(), move("close_debate"))
    ruled_out = the_conference(play(world, CloseMotion(actor=KAZ)))

    assert (ruled_out.motion, ruled_out.debate_closed) == (None, False)
    assert the_conference(evening(world)).motion is None


def test_the_evening_counts_what_is_there() -> None:
    """With less than half of the room the motion falls."""
    world = seconded(meeting(), move("close_debate"))
    one = play(world, vote(world, RUS))
    two = play(one, vote(one, EUR))

    assert not the_conference(evening(one)).debate_closed
    assert the_conference(evening(two)).debate_closed


def test_half_a_yes_is_for_arbiters() -> None:
    """And a vote needs a motion."""
    world = seconded(meeting(), move("close_debate"))

    assert refusal(world, vote(world, RUS, "half")) == "vote.nothing"
    assert refusal(meeting(), vote(world, RUS)) == "conference.motion_none"


def test_an_adopted_text_waits_for_signatures() -> None:
    """Everybody may read it, nobody is bound by it."""
    world = passed(meeting(), move("adopt_text"), against=(RUS,))
    text = the_text(world)

    assert (text.state, text.signatures, text.text_is_public) == ("signed", {}, True)
    assert the_conference(world).outcome == "adopted"
    assert text.id == the_conference(world).id


def test_each_party_signs_an_adopted_text_for_itself() -> None:
    """Those who voted against it need not; three ratifications are enough here."""
    world = _adopted_and_signed(KAZ, EUR, USA)
    text = the_text(next_year(ratified(world, KAZ, EUR, USA)))

    assert (text.state, text.bound) == ("in_force", (KAZ, EUR, USA))
    assert text.signatures[EUR].hash == digest(text.terms)


def test_who_did_not_sign_may_join_later() -> None:
    """Conference texts are open to every state."""
    world = next_year(ratified(_adopted_and_signed(KAZ, EUR, USA), KAZ, EUR, USA))
    text = the_text(world)
    world = play(world, AccedeTreaty(actor=RUS, treaty=text.id, version=1))

    assert the_text(next_year(ratified(world, RUS))).bound == STATES


def test_reservations_come_with_the_signature() -> None:
    """As to any other text."""
    world = _adopted_and_signed(KAZ)
    text = the_text(world).id
    reserve = ReserveArticle(actor=KAZ, treaty=text, article=1)

    assert the_text(play(world, reserve)).reservations == {KAZ: (1,)}
    assert refusal(world, SignTreaty(actor=KAZ, treaty=text, version=1)) == (
        "treaty.already_signed"
    )
    assert refusal(world, SignTreaty(actor="COM", treaty=text, version=1)) == (
        "treaty.not_addressed"
    )


def test_a_text_that_too_few_ratify_lapses() -> None:
    """After three turns, like any other."""
    world = _adopted_and_signed(KAZ, EUR)
    for _ in range(3):
        world = next_year(world)

    assert the_text(world).state == "lapsed"


def _adopted_and_signed(*seats: SeatId) -> World:
    """Return a world in which these states signed a text that a conference adopted."""
    world = passed(meeting(), move("adopt_text"), against=(RUS,))
    text = the_text(world)
    return play(world, *(SignTreaty(actor=s, treaty=text.id, version=1) for s in seats))
