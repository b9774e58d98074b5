"""Motions: the rule of procedure first, one thing at a time, and never without a second."""

import pytest

from game.model.ids import SeatId
from game.model.treaties import Clause
from game.rules.conference.motions import MoveMotion, SecondMotion
from tests.rules.conference.hall import (
    BAN,
    LEVEL,
    TRACKING,
    USA,
    a_text,
    called,
    meeting,
    move,
    next_day,
    passed,
    seconded,
    text_value,
    the_conference,
    the_motion,
    vote,
)
from tests.worlds import COM, EUR, KAZ, RUS, play, refusal


def test_the_rule_of_procedure_comes_first() -> None:
    """Nobody can vote before the room knows how."""
    world = called(LEVEL)

    assert refusal(world, move("close_debate")) == "conference.rule_first"
    assert refusal(world, move("rule")) == "conference.rule_missing"
    assert the_conference(passed(world, move("rule", rule="weighted"))).rule == "weighted"


def test_the_rule_of_procedure_is_chosen_once() -> None:
    """Otherwise whoever loses would change it."""
    assert refusal(meeting(), move("rule", rule="consensus")) == "conference.rule_fixed"


def test_a_motion_needs_a_second() -> None:
    """From another delegation, and before anybody votes."""
    world = play(meeting(LEVEL), move("close_debate"))

    assert refusal(world, vote(world, EUR)) == "conference.not_seconded"
    assert refusal(world, SecondMotion(actor=KAZ)) == "conference.own_motion"
    assert the_motion(play(world, SecondMotion(actor=RUS))).seconder == RUS


def test_one_motion_at_a_time() -> None:
    """The floor is free again when it has been decided."""
    world = seconded(meeting(LEVEL), move("close_debate"))

    assert refusal(world, move("adopt_text", by=EUR)) == "conference.motion_open"
    assert refusal(world, SecondMotion(actor=EUR)) == "conference.seconded"
    assert refusal(meeting(), SecondMotion(actor=EUR)) == "conference.motion_none"


def test_nobody_talks_the_whole_day() -> None:
    """Six motions a turn for each delegation."""
    world = called(LEVEL)
    for _ in range(6):
        world = passed(world, move("rule", by=RUS, rule="majority"), against=(KAZ, EUR, USA))

    assert refusal(world, move("rule", by=RUS, rule="majority")) == "conference.motion_limit"
    assert play(next_day(world), move("rule", by=RUS, rule="majority"))


def test_a_chosen_value_closes_its_bracket() -> None:
    """And stands in the text."""
    world = passed(
        meeting(LEVEL), move("choose", article=1, parameter="level", value=2), against=(RUS,)
    )

    assert the_conference(world).brackets == ()
    assert text_value(world, 1, "level") == 2


def test_only_proposed_values_can_be_chosen() -> None:
    """New ones are sponsored first."""
    world = meeting(LEVEL)
    zero = move("choose", article=1, parameter="level", value=0)
    notify = move("choose", article=1, parameter="notify", value=True)

    assert refusal(world, zero) == "conference.value_unknown"
    assert refusal(world, notify) == "conference.bracket_unknown"


def test_an_adopted_article_is_left_alone() -> None:
    """Adoption needs closed brackets."""
    world = passed(meeting(LEVEL), move("adopt_article", article=2))

    assert the_conference(world).adopted == (2,)
    assert refusal(world, move("delete_article", article=2)) == "conference.article_adopted"
    assert refusal(world, move("adopt_article", article=1)) == "conference.brackets_open"
    assert refusal(world, move("adopt_article", article=7)) == "treaty.article_unknown"


def test_a_deleted_article_takes_its_brackets_along() -> None:
    """The others keep their numbers."""
    conference = the_conference(passed(meeting(LEVEL), move("delete_article", article=1)))

    assert [clause.article for clause in conference.terms.clauses] == [2]
    assert conference.brackets == ()


def test_an_article_that_others_speak_of_stays() -> None:
    """A sanction for breaches of nothing would be nonsense."""
    sanction = Clause(kind="gen_sanction", p={"articles": ("1",)})
    world = meeting(terms=a_text(TRACKING, BAN, sanction))

    assert refusal(world, move("delete_article", article=1)) == "treaty.name_unknown"


def test_a_postponed_article_rests_for_the_turn() -> None:
    """Tomorrow it is on the table again."""
    world = passed(meeting(LEVEL), move("postpone", article=2))
    adopt = move("adopt_article", by=EUR, article=2)

    assert refusal(world, adopt) == "conference.article_postponed"
    assert the_motion(play(next_day(world), adopt)).article == 2


def test_an_adjourned_session_moves_nothing_today() -> None:
    """Postponing everything is adjourning."""
    world = passed(meeting(LEVEL), move("postpone"))

    assert refusal(world, move("close_debate", by=EUR)) == "conference.adjourned"
    assert the_motion(play(next_day(world), move("close_debate", by=EUR))).kind == "close_debate"


def test_a_debate_is_closed_once() -> None:
    """Then only decisions are left."""
    world = passed(meeting(LEVEL), move("close_debate"))

    assert the_conference(world).debate_closed
    assert refusal(world, move("close_debate")) == "conference.debate_closed"


def test_a_text_in_brackets_cannot_be_adopted() -> None:
    """Nor one with a postponed article."""
    postponed = passed(meeting(), move("postpone", article=1))

    assert refusal(meeting(LEVEL), move("adopt_text")) == "conference.brackets_open"
    assert refusal(postponed, move("adopt_text", by=EUR)) == "conference.article_postponed"


@pytest.mark.parametrize(
    ("actor", "key"), [(COM, "conference.not_a_delegation"), ("teacher", "seat.only")]
)
def test_the_floor_belongs_to_the_delegations(actor: str, key: str) -> None:
    """A company listens; the teacher has other means."""
    assert refusal(meeting(), MoveMotion(actor=actor, motion="adopt_text")) == key


def test_a_company_that_the_text_names_may_speak_but_not_vote() -> None:
    """It may join the text later."""
    world = meeting(LEVEL, terms=a_text(open_to=("COM",)))

    assert refusal(world, MoveMotion(actor=SeatId("COM"), motion="adopt_text")) == "vote.none"
