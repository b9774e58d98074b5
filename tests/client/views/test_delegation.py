"""Jobs are taken, the steward is told what to do, and payments are approved."""

import msgspec

from game.client.scene import Ticket
from game.client.views.delegation import Delegation
from game.client.widgets.words import Label
from game.model.classroom import Handback, OpenMatter, Payment, StewardAct
from game.model.ids import PlaceId, Turn, million
from game.model.instructions import StandingInstructions
from game.model.launches import OrderSheet
from game.model.world import World
from game.rules.classroom.payments import ApprovePayment
from game.rules.classroom.stewards import SetInstructions, TakeSteward
from game.rules.engine import change
from game.rules.seating import TakeJob, TakeSeat
from tests.client import scenes
from tests.client.hands import became, both, widget
from tests.client.scenes import KAZ
from tests.worlds import play, with_seat

WORLD = scenes.briefed()
HERE = Ticket(place=PlaceId("p-1"), call_sign="Saiga 7")


def two_of_us() -> World:
    """Return a lobby in which two students share Kazakhstan."""
    second = TakeSeat(actor="system", place=PlaceId("p-3"), seat=KAZ, call_sign="Turna 2")
    return play(scenes.lobby(), second)


def back_again() -> World:
    """Return a world in which a payment waits and a steward has just handed back."""
    payment = Payment(
        id="pay-1",
        seat=KAZ,
        asked_by=PlaceId("p-1"),
        amount=million(40),
        sheet=OrderSheet(),
        turn=Turn(1),
    )
    handback = Handback(
        since=Turn(1),
        until=Turn(1),
        acts=(StewardAct(turn=Turn(1), phase="orders", command="SetOrders"),),
        left_open=(OpenMatter(kind="offer", id="t-1"),),
    )
    classroom = msgspec.structs.replace(
        WORLD.classroom, payments=(payment,), handbacks={KAZ: handback}
    )
    return change(WORLD, classroom=classroom)


def test_a_job_is_given_up_only_if_another_has_it() -> None:
    """One student alone keeps all of them."""
    alone = scenes.scene(scenes.lobby(), ticket=HERE)

    assert not widget(Delegation(), alone, "pick.job.science").answer


def test_a_job_is_taken() -> None:
    """The command names all jobs of the member."""
    world = two_of_us()
    jobs = {place.id: place.jobs for place in world.places.values()}
    missing = next(job for job in jobs[PlaceId("p-1")] if job not in jobs[PlaceId("p-3")])
    page = became(both(Delegation(), scenes.scene(world, ticket=HERE), "pick.place.p-3"))

    answer = both(page, scenes.scene(world, ticket=HERE), f"pick.job.{missing}")

    assert isinstance(answer, TakeJob)
    assert (answer.place, missing in answer.jobs) == ("p-3", True)


def test_an_instruction_is_changed() -> None:
    """The others stay as they are."""
    answer = both(Delegation(), scenes.scene(WORLD), "pick.end_of_life.full_kit")

    assert answer == SetInstructions(instructions=StandingInstructions(end_of_life="full_kit"))


def test_kinds_are_ticked_once_offers_may_be_accepted() -> None:
    """Before that nothing is asked."""
    told = StandingInstructions(new_offers="accept_if_better")
    scene = scenes.scene(with_seat(WORLD, KAZ, instructions=told))

    answer = both(Delegation(), scene, "pick.kinds.lease_rent")

    assert isinstance(answer, SetInstructions)
    assert answer.instructions.kinds == ("lease_rent",)


def test_the_seat_is_handed_to_the_steward() -> None:
    """By the delegation itself."""
    assert both(Delegation(), scenes.scene(WORLD), "team.take") == TakeSteward(seat=KAZ)


def test_a_payment_is_approved() -> None:
    """By the member at this device."""
    scene = scenes.scene(back_again(), ticket=HERE)

    answer = both(Delegation(), scene, "team.pay.pay-1")

    assert answer == ApprovePayment(payment="pay-1", place=PlaceId("p-1"))


def test_who_comes_back_reads_what_was_done() -> None:
    """And what was left open."""
    page = Delegation().widgets(scenes.scene(back_again(), ticket=HERE))
    labels = [
        child.words
        for area in page
        for child in getattr(area, "children", ())
        if isinstance(child, Label)
    ]

    assert "Set the orders" in labels
    assert "Left open: an offer" in labels
