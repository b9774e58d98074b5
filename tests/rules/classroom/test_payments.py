"""Payments above 25 $M wait for the treasurer."""

import msgspec
import pytest

from game.model.ids import SYSTEM, PayloadId, VehicleId, million
from game.model.launches import ManifestEntry, OrderSheet
from game.model.world import World
from game.rules.classroom.payments import (
    ApprovePayment,
    OpenPayment,
    PaymentAsked,
    PaymentDecided,
    waiting,
)
from game.rules.orders.orders import OrdersSet, SetOrders
from tests.rules.classroom.people import ONE, THREE, TWO, away, done, refused, seated, sent
from tests.worlds import RUS, of_type, play, with_seat

FLIGHT = ManifestEntry(payload=PayloadId("comms"), shell="MID", vehicle=VehicleId("soyuz_2"))
FLY = SetOrders(sheet=OrderSheet(manifest=(FLIGHT,)))
"""A launch from the home range: far more than 25 $M."""


@pytest.fixture
def world() -> World:
    """Give Russia with a head, a launch director and a treasurer, and enough money."""
    return with_seat(seated(RUS, 3), RUS, cash=million(500))


def test_a_large_order_is_a_question_to_the_treasurer(world: World) -> None:
    """Nothing is ordered until the answer."""
    asked = done(world, TWO, FLY)
    (payment,) = waiting(asked, RUS)

    assert asked.sheets == {}
    assert payment.asked_by == TWO
    assert payment.amount > million(25)


def test_a_small_order_needs_nobody(world: World) -> None:
    """The voluntary upkeep costs 12 $M."""
    events = sent(world, TWO, SetOrders(sheet=OrderSheet(upkeep=True)))

    assert of_type(events, OrdersSet)
    assert not of_type(events, PaymentAsked)


def test_the_treasurer_orders_without_asking(world: World) -> None:
    """Who could say yes need not be asked; the manifest is still the launch director's."""
    both = seated(RUS, 2)
    rich = with_seat(both, RUS, cash=million(500))

    assert of_type(sent(rich, TWO, FLY), OrdersSet)
    assert refused(world, THREE, FLY) == "job.not_allowed"


def test_a_yes_gives_the_order_and_a_no_forgets_it(world: World) -> None:
    """Both are told to the delegation."""
    asked = done(world, TWO, FLY)
    (payment,) = waiting(asked, RUS)
    yes = done(asked, THREE, ApprovePayment(payment=payment.id, place=THREE))
    no = done(asked, THREE, ApprovePayment(payment=payment.id, approved=False, place=THREE))

    assert yes.sheets[RUS].manifest == (FLIGHT,)
    assert no.sheets == {}
    assert waiting(yes, RUS) == waiting(no, RUS) == ()


def test_the_head_decides_when_the_treasurer_is_silent(world: World) -> None:
    """Not before the house says that the time is over."""
    asked = done(world, TWO, FLY)
    (payment,) = waiting(asked, RUS)
    approve = ApprovePayment(payment=payment.id, place=ONE)
    late = play(asked, OpenPayment(actor=SYSTEM, payment=payment.id))

    assert refused(asked, ONE, approve) == "payment.not_yours"
    assert of_type(sent(late, ONE, approve), PaymentDecided)


def test_without_a_treasurer_at_the_screen_nobody_waits(world: World) -> None:
    """The chair is empty; the order is given at once."""
    assert of_type(sent(away(world, THREE), TWO, FLY), OrdersSet)


def test_another_delegation_cannot_answer(world: World) -> None:
    """It is told that there is no such payment."""
    both = seated(world.seats[RUS].id, 3)
    asked = done(with_seat(both, RUS, cash=million(500)), TWO, FLY)
    (payment,) = waiting(asked, RUS)
    forged = ApprovePayment(actor="KAZ", payment=payment.id)

    assert refused(asked, None, forged) == "payment.unknown"


def test_a_second_wish_replaces_the_first(world: World) -> None:
    """One question of each member at a time."""
    once = done(world, TWO, FLY)
    two = SetOrders(sheet=OrderSheet(manifest=(FLIGHT, msgspec.structs.replace(FLIGHT))))

    assert len(waiting(done(once, TWO, two), RUS)) == 1
