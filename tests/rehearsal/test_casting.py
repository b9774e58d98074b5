"""Casting by lot."""

from game.model.ids import SeatId
from game.rehearsal.casting import TEMPERS, cast_by_lot, drawn
from tests.worlds import KAZ, a_world


def test_every_temper_gets_its_seats() -> None:
    """Over many rooms no way of playing is left out."""
    found = {drawn(f"room {number}", KAZ).temper for number in range(60)}

    assert found == set(TEMPERS)


def test_a_seed_casts_a_room_for_good() -> None:
    """Casting is part of the seed."""
    world = a_world(seed="lot")

    assert cast_by_lot(world) == cast_by_lot(world)
    assert cast_by_lot(world).seats[KAZ].casting == drawn("lot", SeatId("KAZ"))
