"""Summits: a hall, a guest, a point of influence; the world is calmer."""

from game.model.conference import Summit
from game.model.ids import SeatId, Turn
from game.rules.conference.summits import HoldSummit, hall_owner
from game.rules.engine import change
from game.sight.projector import public_sight
from tests.rules.conference.hall import the_room
from tests.rules.conference.test_offices import with_a_hall
from tests.worlds import EUR, KAZ, RUS, play, refusal, with_seat


def summit(*guests: SeatId, by: SeatId = EUR) -> HoldSummit:
    """Return an invitation to a summit."""
    return HoldSummit(actor=by, guests=guests)


def test_a_summit_calms_the_world_and_is_remembered() -> None:
    """Three points of tension less; it counts as convening and is public."""
    world = play(with_a_hall(the_room(), EUR), summit(RUS, KAZ))

    assert (world.tension, world.seats[EUR].influence) == (420, 9)
    assert world.tallies[EUR].summits == 1
    assert public_sight(world).summits == (Summit(seat=EUR, guests=(KAZ, RUS), turn=Turn(1)),)


def test_one_summit_a_turn() -> None:
    """The next year another."""
    world = play(with_a_hall(the_room(), EUR), summit(RUS))

    assert refusal(world, summit(KAZ)) == "summit.once"
    assert play(change(world, turn=Turn(2)), summit(KAZ)).tension == 390


def test_a_summit_needs_a_hall_of_ones_own() -> None:
    """Half a hall belongs to whoever paid most."""
    world = the_room()

    assert hall_owner(world) is None
    assert refusal(world, summit(RUS)) == "summit.no_hall"
    assert refusal(with_a_hall(world, KAZ), summit(RUS)) == "summit.no_hall"


def test_a_summit_needs_guests() -> None:
    """Other seats, each once; and a point of influence."""
    world = with_a_hall(the_room(), EUR)

    assert refusal(world, summit()) == "summit.guests"
    assert refusal(world, summit(EUR)) == "summit.guests"
    assert refusal(world, summit(RUS, RUS)) == "summit.guests"
    assert refusal(world, summit(SeatId("XYZ"))) == "summit.guests"
    assert refusal(with_seat(world, EUR, influence=0), summit(RUS)) == "dp.too_few"
