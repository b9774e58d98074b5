"""Brackets: values are proposed and sponsored until the debate is closed."""

from game.model.ids import SeatId, million
from game.model.treaties import Clause, Parameter
from game.rules.conference.brackets import SponsorValue
from tests.rules.conference.hall import (
    LEVEL,
    a_text,
    called,
    meeting,
    move,
    passed,
    seconded,
    text_value,
    the_conference,
)
from tests.worlds import COM, EUR, KAZ, RUS, play, refusal


def sponsor(
    seat: SeatId, value: Parameter, parameter: str = "level", article: int = 1
) -> SponsorValue:
    """Return a delegation's word for a value."""
    return SponsorValue(actor=seat, article=article, parameter=parameter, value=value)


def test_a_delegation_stands_behind_one_value_of_a_bracket() -> None:
    """Who changes sides leaves the old one."""
    world = play(called(LEVEL), sponsor(RUS, 1), sponsor(EUR, 2), sponsor(RUS, 2))
    (bracket,) = the_conference(world).brackets

    assert [a.sponsors for a in bracket.alternatives] == [(), (EUR, RUS), ()]


def test_a_new_value_opens_a_bracket() -> None:
    """The text keeps its value as the first one."""
    world = play(called(), sponsor(RUS, 3))
    (bracket,) = the_conference(world).brackets

    assert bracket.values == (1, 3)
    assert text_value(world, 1, "level") == 1


def test_a_parameter_at_its_default_can_be_put_into_brackets() -> None:
    """Even where the text does not name it."""
    world = play(called(), sponsor(RUS, False, "notify"))
    (bracket,) = the_conference(world).brackets

    assert bracket.values == (True, False)


def test_a_new_value_must_make_sense() -> None:
    """It is checked like any value of a clause."""
    world = called(LEVEL)

    assert refusal(world, sponsor(RUS, 9)) == "treaty.value_out_of_range"
    assert refusal(world, sponsor(RUS, "two")) == "treaty.value_wrong_kind"
    assert refusal(world, sponsor(RUS, 1, "weight")) == "treaty.parameter_unknown"
    assert refusal(world, sponsor(RUS, 1, article=8)) == "treaty.article_unknown"


def test_four_values_are_enough() -> None:
    """Whoever wants a fifth stands behind one of the four."""
    text = a_text(Clause(kind="gen_pay", by=("RUS",), to=("EUR",), p={"amount": million(5)}))
    moves = [sponsor(RUS, million(amount), "amount") for amount in (10, 15, 20)]
    world = play(called(terms=text), *moves)

    assert len(the_conference(world).brackets[0].values) == 4
    assert refusal(world, sponsor(EUR, million(25), "amount")) == "conference.values_full"


def test_standing_behind_the_text_needs_a_dispute() -> None:
    """And nobody stands behind a value twice."""
    world = play(called(LEVEL), sponsor(RUS, 1))

    assert refusal(called(), sponsor(RUS, 1)) == "conference.bracket_unknown"
    assert refusal(world, sponsor(RUS, 1)) == "conference.already_sponsor"


def test_a_closed_debate_hears_nothing_new() -> None:
    """Nor does an adopted article."""
    closed = passed(meeting(LEVEL), move("close_debate"))
    adopted = passed(meeting(LEVEL), move("adopt_article", article=2))

    assert refusal(closed, sponsor(RUS, 1)) == "conference.debate_closed"
    assert refusal(adopted, sponsor(RUS, "all", "scope", 2)) == "conference.article_adopted"


def test_no_new_value_slips_into_an_article_under_vote() -> None:
    """Delegations vote on what they have read."""
    world = seconded(meeting(), move("adopt_article", article=1))

    assert refusal(world, sponsor(RUS, 3)) == "conference.motion_open"
    assert refusal(seconded(meeting(), move("adopt_text")), sponsor(RUS, 3)) == (
        "conference.motion_open"
    )


def test_a_company_named_by_the_text_may_propose() -> None:
    """Others listen."""
    world = called(LEVEL, terms=a_text(open_to=("COM",)))
    (bracket,) = the_conference(play(world, sponsor(COM, 1))).brackets

    assert bracket.alternatives[0].sponsors == (COM,)
    assert refusal(called(LEVEL), sponsor(COM, 1)) == "conference.not_a_delegation"
    assert refusal(play(world), sponsor(SeatId("teacher"), 1)) == "seat.only"
    assert the_conference(world).chair == KAZ
