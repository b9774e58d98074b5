"""Good offices: who may mediate, what is proposed, and what a settled dispute brings."""

import msgspec

from game.model.ground import Works
from game.model.ids import Percent, ProjectId, SeatId, Turn
from game.model.world import World
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.offices import AnswerOffices, OfferGoodOffices
from game.rules.engine import change
from tests.rules.conference.hall import (
    LEVEL,
    USA,
    called,
    evening,
    meeting,
    move,
    passed,
    text_value,
    the_conference,
)
from tests.worlds import EUR, KAZ, RUS, play, refusal, with_seat


def offer(seat: SeatId = KAZ, article: int = 1, parameter: str = "level") -> OfferGoodOffices:
    """Return an offer of good offices."""
    return OfferGoodOffices(actor=seat, article=article, parameter=parameter)


def disputed(world: World | None = None) -> World:
    """Return a conference in which Russia wants level 1 and Europe level 3."""
    return play(
        world or called(LEVEL),
        SponsorValue(actor=RUS, article=1, parameter="level", value=1),
        SponsorValue(actor=EUR, article=1, parameter="level", value=3),
    )


def with_a_hall(world: World, seat: SeatId) -> World:
    """Return the world with a summit hall of a seat."""
    hall = Works(project=ProjectId("summit_hall"), stakes={seat: Percent(100)}, done=Turn(1))
    return change(world, ground=msgspec.structs.replace(world.ground, works=(hall,)))


def test_the_seats_in_dispute_are_asked() -> None:
    """Nobody else, and it costs two points of influence."""
    world = play(disputed(), offer())
    offices = the_conference(world).offices

    assert offices is not None
    assert offices.seats == (RUS, EUR)
    assert offices.value in (1, 2, 3)
    assert world.seats[KAZ].influence == 8


def test_acceptance_by_all_closes_the_bracket_and_honours_the_mediator() -> None:
    """Reputation grows by three points, and the dispute counts for convening."""
    world = play(disputed(), offer(), AnswerOffices(actor=RUS, accept=True))
    assert the_conference(world).brackets != ()
    proposed = the_conference(world).offices
    world = play(world, AnswerOffices(actor=EUR, accept=True))

    assert the_conference(world).brackets == ()
    assert proposed is not None
    assert text_value(world, 1, "level") == proposed.value
    assert world.seats[KAZ].reputation == 530
    assert world.tallies[KAZ].settled == 1


def test_one_refusal_ends_the_offer() -> None:
    """The bracket stays open, and nobody is praised."""
    world = play(disputed(), offer(), AnswerOffices(actor=RUS, accept=False))

    assert the_conference(world).offices is None
    assert len(the_conference(world).brackets) == 1
    assert world.seats[KAZ].reputation == 500


def test_an_offer_lapses_in_the_evening() -> None:
    """Silence is no agreement."""
    world = evening(play(disputed(), offer(), AnswerOffices(actor=RUS, accept=True)))

    assert the_conference(world).offices is None
    assert len(the_conference(world).brackets) == 1


def test_the_owner_of_a_summit_hall_may_mediate_too() -> None:
    """Others may not."""
    world = disputed()

    assert refusal(world, offer(USA)) == "offices.not_yours"
    assert the_conference(play(with_a_hall(world, USA), offer(USA))).offices is not None


def test_a_mediator_is_neutral() -> None:
    """And there must be something to mediate."""
    own = play(disputed(), SponsorValue(actor=KAZ, article=1, parameter="level", value=2))

    assert refusal(own, offer()) == "offices.own_dispute"
    assert refusal(called(LEVEL), offer()) == "offices.no_dispute"
    assert refusal(disputed(), offer(parameter="notify")) == "conference.bracket_unknown"
    assert refusal(with_seat(disputed(), KAZ, influence=1), offer()) == "dp.too_few"


def test_offers_come_one_at_a_time_and_before_the_debate_is_closed() -> None:
    """Only the seats in dispute answer, each once."""
    world = play(disputed(), offer())
    closed = passed(disputed(meeting(LEVEL)), move("close_debate"))

    assert refusal(world, offer()) == "offices.open"
    assert refusal(closed, offer()) == "conference.debate_closed"
    assert refusal(world, AnswerOffices(actor=USA, accept=True)) == "offices.not_in_dispute"
    assert refusal(disputed(), AnswerOffices(actor=RUS, accept=True)) == "offices.none"
    said = play(world, AnswerOffices(actor=RUS, accept=True))
    assert refusal(said, AnswerOffices(actor=RUS, accept=True)) == "offices.answered"
