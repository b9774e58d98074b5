"""Calling a conference: who may, at what price, and with which text."""

import msgspec
import pytest

from game.model.conference import Alternative, Bracket
from game.model.ids import SeatId, Turn
from game.model.treaties import Clause
from game.model.world import Settings
from game.rules.conference.calling import CallConference
from game.rules.kinds import kinds
from tests.rules.conference.hall import (
    LEVEL,
    STATES,
    a_text,
    called,
    evening,
    next_day,
    text_value,
    the_conference,
    the_room,
)
from tests.worlds import EUR, KAZ, play, refusal, with_seat


def test_a_call_costs_influence_and_opens_the_session() -> None:
    """Three points; the host takes the chair."""
    world = called(LEVEL)

    assert world.seats[EUR].influence == 7
    assert the_conference(world).chair == KAZ
    assert the_conference(world).rule is None


def test_in_a_scenario_about_a_conference_it_is_free_and_lasts() -> None:
    """The conference is the game there."""
    settings = Settings(turns=6, clause_kinds=tuple(kinds()), extras=("conference",))
    world = called(world=the_room(settings=settings))

    assert world.seats[EUR].influence == 10
    assert the_conference(world).until == 6
    assert the_conference(called()).until == 3


def test_the_caller_presides_where_the_host_is_no_delegation() -> None:
    """Somebody must."""
    terms = msgspec.structs.replace(a_text(), parties=STATES[1:], depositary=EUR)

    assert the_conference(called(terms=terms)).chair == EUR


def test_the_working_text_reads_as_the_first_values() -> None:
    """It can be printed at any time, and is open to every state afterwards."""
    bracket = msgspec.structs.replace(LEVEL, alternatives=LEVEL.alternatives[::-1])
    world = called(bracket)

    assert text_value(world, 1, "level") == 3
    assert the_conference(world).terms.open_to == ("all",)


def test_one_conference_at_a_time() -> None:
    """A second one has to wait until the first is over."""
    world = called()
    again = CallConference(actor=KAZ, terms=a_text())
    over = next_day(next_day(next_day(world)))

    assert refusal(world, again) == "conference.in_session"
    assert the_conference(play(over, again)).caller == KAZ


def test_a_conference_disperses_when_its_turns_are_over() -> None:
    """Three turns without a text are enough."""
    second = next_day(called())

    assert the_conference(evening(second)).closed is None
    third = evening(next_day(second))
    assert (the_conference(third).closed, the_conference(third).outcome) == (Turn(3), "dispersed")


@pytest.mark.parametrize(
    ("bracket", "key"),
    [
        (Bracket(article=9, parameter="level", alternatives=()), "treaty.article_unknown"),
        (Bracket(article=1, parameter="x", alternatives=()), "treaty.parameter_unknown"),
        (Bracket(article=1, parameter="level", alternatives=()), "conference.values"),
        (
            msgspec.structs.replace(LEVEL, alternatives=(Alternative(value=1),) * 2),
            "conference.values",
        ),
        (
            msgspec.structs.replace(
                LEVEL, alternatives=(Alternative(value=1), Alternative(value=7))
            ),
            "treaty.value_out_of_range",
        ),
        (
            msgspec.structs.replace(
                LEVEL,
                alternatives=(Alternative(value=1, sponsors=(KAZ,)), Alternative(value=2)),
            ),
            "conference.own_sponsor",
        ),
    ],
)
def test_a_bracket_must_be_about_something(bracket: Bracket, key: str) -> None:
    """Two to four sensible values of a parameter, and only the own name behind them."""
    call = CallConference(actor=EUR, terms=a_text(), brackets=(bracket,))

    assert refusal(the_room(), call) == key


def test_a_call_needs_a_public_text_of_ones_own() -> None:
    """Secret conferences are ordinary offers."""
    secret = a_text(Clause(kind="debris_tracking"), visibility="announced")
    poor = with_seat(the_room(), EUR, influence=2)
    call = CallConference(actor=EUR, terms=a_text(), brackets=(LEVEL, LEVEL))

    assert refusal(the_room(), CallConference(actor=EUR, terms=secret)) == "conference.public_only"
    assert refusal(the_room(), call) == "conference.bracket_twice"
    assert refusal(poor, CallConference(actor=EUR, terms=a_text())) == "dp.too_few"
    assert (
        refusal(the_room(), CallConference(actor=SeatId("COM"), terms=a_text()))
        == "treaty.own_party"
    )
