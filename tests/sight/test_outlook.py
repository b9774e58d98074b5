"""What a seat can reckon with."""

from game.model.ids import Money, PadId, PayloadId, SlotId, Tenths, Turn, VehicleId
from game.model.launches import Launch, Slot
from game.model.scores import TurnRecord
from game.model.seats import Tally
from game.model.treaties import Clause
from game.rules.engine import canonical
from game.sight.outlook import outlook, public_outlook
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world

LEVEL = Tenths(500)
FLIGHT = Launch(
    turn=Turn(1),
    quarter=1,
    seat=EUR,
    provider=RUS,
    vehicle=VehicleId("soyuz_2"),
    payload=PayloadId("comms"),
    shell="MID",
    pad=PadId("site_31"),
    slot=None,
    outcome="success",
    satellites=20,
)


def test_an_outlook_holds_the_own_books_and_nobody_elses() -> None:
    """A forecast never knows more than its reader."""
    seen = outlook(seat_sight(a_world(), EUR))

    assert seen.me.id == EUR
    assert b"cash" not in canonical(seen.profiles)


def test_profiles_tell_what_flew_last() -> None:
    """From the public log of launches."""
    world = a_world(launch_log=(FLIGHT, FLIGHT), turn=Turn(2))
    profile = outlook(seat_sight(world, KAZ)).profiles[EUR]

    assert (profile.launches_last, profile.units_last) == (2, 4)
    assert (profile.satellites, profile.satellites_mid) == (10, 10)


def test_treaties_in_force_count_secret_ones_of_our_own() -> None:
    """Each side reckons with what it knows."""
    secret = a_treaty(Clause(kind="gen_pay"), name="t-s", visibility="secret")
    world = a_world(secret, a_treaty(Clause(kind="gen_pay"), name="t-o", state="offered"))

    assert list(outlook(seat_sight(world, KAZ)).treaties) == ["t-s"]
    assert list(outlook(seat_sight(world, EUR)).treaties) == []


def test_income_and_slots_come_from_the_own_sheets() -> None:
    """Last turn's receipts, this turn's board."""
    tallies = {KAZ: Tally(receipts=Money(7_000), services=Money(3_000))}
    past = TurnRecord(
        turn=Turn(1),
        tallies=tallies,
        index={},
        health={},
        steppe=LEVEL,
        tension=LEVEL,
        demand=0,
        price=0,
    )
    slot = Slot(id=SlotId("light/1/1/a"), pad=PadId("light"), turn=Turn(1), quarter=1, owner=KAZ)
    seen = outlook(seat_sight(a_world(history=(past,), slots={slot.id: slot}), KAZ))

    assert (seen.income_last, seen.services_last, seen.slots_now) == (57_000, 3_000, 1)


def test_everybody_may_count_on_public_texts_alone() -> None:
    """The wall of a classroom knows no secret treaty."""
    payment = Clause(kind="gen_pay")
    world = a_world(
        a_treaty(payment, name="t-open"), a_treaty(payment, name="t-secret", visibility="secret")
    )
    known = public_outlook(public_sight(world))

    assert set(known.treaties) == {"t-open"}
    assert known.profiles == outlook(seat_sight(world, EUR)).profiles
