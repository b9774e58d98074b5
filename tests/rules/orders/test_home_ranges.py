"""Home ranges: who flies first, and where a repeated launch goes when its range is full."""

import msgspec

from game.model.ids import SeatId, VehicleId
from game.model.launches import OrderSheet
from game.model.world import World
from game.rules.engine import change
from game.rules.orders.closing import close_sheets
from game.rules.orders.home_ranges import crowded_out
from tests.rules.yard import SOYUZ, a_sheet, a_yard, an_entry, ordered, richer
from tests.worlds import COM, EUR, KAZ, RUS, after, with_seat

ARIANE = VehicleId("ariane_6")
PLAN = a_sheet(an_entry(None))


def a_busy_range(**fields: object) -> World:
    """Return a yard in which Russia needs its whole range and Europe has one with a place."""
    world = a_yard(turn=2, **fields)
    rocket = msgspec.structs.replace(
        world.library.vehicles[SOYUZ], id=ARIANE, provider=EUR, pads=()
    )
    vehicles = {**world.library.vehicles, ARIANE: rocket}
    library = msgspec.structs.replace(world.library, vehicles=vehicles)
    world = with_seat(change(world, library=library), EUR, home_slots=1)
    return ordered(richer(world, RUS, 300_000), RUS, a_sheet(an_entry(None), an_entry(None)))


def flown_on(world: World, seat: SeatId) -> list[VehicleId]:
    """Return the rockets on a seat's sheet once it is closed."""
    return [entry.vehicle for entry in after(world, close_sheets).sheets[seat].manifest]


def test_the_owner_and_then_seats_in_order_have_the_room() -> None:
    """Two places: one for Russia itself, one for the first of its two guests."""
    world = a_yard()

    assert crowded_out(world, {KAZ: PLAN, RUS: PLAN, COM: PLAN}) == ((COM, 0),)


def test_a_repeated_launch_goes_where_there_is_room() -> None:
    """Nobody told it that Russia would fly twice this year."""
    world = a_busy_range(standing={KAZ: PLAN})

    assert flown_on(world, KAZ) == [ARIANE]


def test_an_ordered_launch_flies_as_ordered_or_not_at_all() -> None:
    """Its delegation chose the rocket."""
    assert flown_on(ordered(a_busy_range(), KAZ, PLAN), KAZ) == []


def test_a_steward_only_repeats_too() -> None:
    """The sheet that it set is not its delegation's choice of this year."""
    world = with_seat(a_busy_range(), KAZ, played_by="steward")
    old = a_sheet(an_entry("site_31/1/2/a"))

    assert flown_on(ordered(change(world, standing={KAZ: old}), KAZ, PLAN), KAZ) == [ARIANE]
    assert flown_on(ordered(change(world, standing={KAZ: PLAN}), KAZ, PLAN), KAZ) == []


def test_room_is_given_once() -> None:
    """Two guests are turned away and there is one place elsewhere."""
    world = a_busy_range(standing={KAZ: PLAN, COM: PLAN})

    assert (flown_on(world, KAZ), flown_on(world, COM)) == ([ARIANE], [])


def test_a_rocket_that_the_purse_cannot_bear_is_no_way_out() -> None:
    """The launch stays on the ground and is wished for again next year."""
    world = a_busy_range(standing={KAZ: PLAN})
    dear = msgspec.structs.replace(
        world.library.vehicles[ARIANE], price=world.library.vehicles[SOYUZ].price * 20
    )
    vehicles = {**world.library.vehicles, ARIANE: dear}
    world = change(world, library=msgspec.structs.replace(world.library, vehicles=vehicles))

    assert flown_on(world, KAZ) == []
    assert after(world, close_sheets).standing[KAZ] == PLAN


def test_a_seat_without_orders_has_nothing_to_move() -> None:
    """Its sheet is empty before and after."""
    assert after(a_busy_range(), close_sheets).sheets[KAZ] == OrderSheet()
