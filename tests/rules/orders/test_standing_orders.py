"""Standing orders: last year's plans on this year's slots."""

import msgspec

from game.model.ground import Works
from game.model.ids import PadId, Percent, ProjectId, VehicleId, million
from game.model.launches import Bid, OrderSheet, Stake, Waiting, WeaponTest
from game.model.treaties import Clause
from game.model.vehicles import Project
from game.model.world import World
from game.rules import slots
from game.rules.engine import change
from game.rules.orders import closing
from game.rules.orders.orders import OrdersSet
from game.rules.orders.standing_orders import repeated, sheet_of
from tests.rules.yard import (
    PROTON,
    SOYUZ,
    YEAR,
    a_project,
    a_sheet,
    a_yard,
    an_entry,
    next_turn,
    owned_by,
    richer,
    with_ground,
    with_library,
    with_slot,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty, after, with_seat


def after_last_year(sheet: OrderSheet, seat: str = "KAZ", **fields: object) -> World:
    """Return a yard in the second turn, in which a seat has standing orders."""
    world = a_yard(turn=2, **fields)
    known = next(name for name in world.seats if name == seat)
    return change(world, standing={known: sheet})


def ordering(world: World, sheet: OrderSheet) -> World:
    """Return a world in which the host has set a sheet, whatever was wrong with it."""
    return OrdersSet(seat=KAZ, sheet=sheet).evolve(world)


def a_clean_up() -> Project:
    """Return the works that can be bought every year."""
    return a_project("steppe_clean_up", price=million(20), repeatable=True)


def test_a_seat_that_never_ordered_orders_nothing() -> None:
    """The first year of a seat without players or bots."""
    assert sheet_of(a_yard(), KAZ) == OrderSheet()


def test_a_sheet_that_was_set_is_the_sheet() -> None:
    """Standing orders do not mix with it."""
    world = change(after_last_year(OrderSheet(upkeep=True)), sheets={KAZ: OrderSheet()})

    assert sheet_of(world, KAZ) == OrderSheet()


def test_launches_are_repeated_on_the_slots_of_this_year() -> None:
    """The same pad, quarter and letter."""
    world = after_last_year(a_sheet(an_entry("site_31/1/3/b"), conduct="kit"))
    sheet = repeated(world, KAZ)

    assert sheet == a_sheet(an_entry("site_31/2/3/b"), conduct="kit")


def test_another_slot_will_do() -> None:
    """The old one belongs to somebody else now: first another of that quarter, then any."""
    world = after_last_year(a_sheet(an_entry("site_31/1/3/b"), an_entry("site_31/1/3/c")))
    for letter in "ab":
        world = owned_by(world, EUR, f"site_31/2/3/{letter}")

    assert [entry.slot for entry in repeated(world, KAZ).manifest] == [
        "site_31/2/3/c",
        "site_31/2/1/a",
    ]


def test_a_launch_without_a_slot_flies_from_the_range_of_its_rocket() -> None:
    """All pads are in other hands, but whoever builds the rocket has a range at home."""
    world = after_last_year(a_sheet(an_entry("site_31/1/3/b")))
    world = owned_by(world, EUR, *world.slots)

    assert repeated(world, KAZ).manifest == (an_entry(None),)


def test_an_own_rocket_steps_in_where_the_old_one_cannot_fly() -> None:
    """Its maker sells no more flights to this seat, and its slot is gone."""
    world = after_last_year(a_sheet(an_entry("site_31/1/3/b")), seat="EUR")
    world = with_seat(owned_by(world, KAZ, *world.slots), RUS, refuses=(EUR,))
    own = msgspec.structs.replace(
        world.library.vehicles[SOYUZ], id=VehicleId("ariane_6"), provider=EUR, pads=()
    )
    vehicles = {**world.library.vehicles, own.id: own}
    library = msgspec.structs.replace(world.library, vehicles=vehicles)
    world = change(with_seat(world, EUR, home_slots=1), library=library)

    assert repeated(world, EUR).manifest == (an_entry(None, vehicle=own.id),)


def test_a_launch_that_can_fly_nowhere_is_left_out() -> None:
    """No slot, and every range is full or closed to this seat."""
    world = after_last_year(a_sheet(an_entry("site_31/1/3/b")))
    world = owned_by(world, EUR, *world.slots)
    for seat in world.seats:
        world = with_seat(world, seat, home_slots=0)

    assert repeated(world, KAZ).manifest == ()


def test_what_was_left_out_comes_back_with_the_slots() -> None:
    """A year without slots is not the end of the programme."""
    world = ordering(a_yard(), a_sheet(an_entry("site_31/1/3/b")))
    for seat in world.seats:
        world = with_seat(world, seat, home_slots=0)
    world = next_turn(after(world, *YEAR))
    board = after(world, slots.open_board)
    poor = after(owned_by(board, EUR, *board.slots), *YEAR)
    assert not poor.launches

    again = after(next_turn(poor), slots.open_board)
    assert [entry.slot for entry in repeated(again, KAZ).manifest] == ["site_31/3/3/b"]


def test_a_stewards_cuts_do_not_last() -> None:
    """It flew what one poor year allowed; the delegation's own sheet is still what is repeated."""
    plan = a_sheet(an_entry("site_31/1/2/a"), an_entry("site_31/1/3/a"))
    world = with_seat(ordering(a_yard(), plan), KAZ, played_by="steward")
    world = ordering(world, a_sheet(an_entry("site_31/1/2/a")))

    assert len(world.sheets[KAZ].manifest) == 1
    assert world.standing[KAZ] == plan


def test_a_cut_launch_stays_wished_for() -> None:
    """The purse was too thin this year; the sheet that was set is still what its seat wants."""
    plan = a_sheet(an_entry("site_31/1/2/a"), an_entry("site_31/1/3/a"))
    world = ordering(a_yard(), plan)
    world = after(richer(world, KAZ, 0), closing.close_sheets)

    assert len(world.sheets[KAZ].manifest) == 1
    assert world.standing[KAZ] == plan


def test_a_waiting_launch_keeps_its_slot() -> None:
    """Weather carried it over: it flies beside the launches that are repeated, not instead."""
    world = ordering(a_yard(), a_sheet(an_entry("site_31/1/3/b")))
    world = next_turn(after(world, closing.close_sheets))
    late = Waiting(seat=KAZ, entry=an_entry("site_31/1/4/a"), pad=PadId("site_31"))
    world = after(change(world, waiting=(late,)), slots.open_board)
    world = after(world, closing.close_sheets)

    flying = [entry.slot for entry in world.sheets[KAZ].manifest]
    assert len(flying) == 2
    assert [world.slots[slot].source for slot in flying if slot] == ["waiting", "control"]


def test_home_launches_stay_at_home() -> None:
    """They need no slot."""
    world = after_last_year(a_sheet(an_entry(None)), seat="RUS")

    assert repeated(world, RUS).manifest == (an_entry(None),)


def test_nothing_bold_is_repeated() -> None:
    """No flying in bad weather, no weapons, no bids."""
    last = a_sheet(
        an_entry("site_31/1/3/b", go="fly"),
        weapon_test=WeaponTest(band="MID"),
        bids=(Bid(slot="site_31/1/2/a", price=million(20)),),  # type: ignore[arg-type]
    )
    sheet = repeated(after_last_year(last), KAZ)

    assert sheet == a_sheet(an_entry("site_31/2/3/b"))


def test_promises_lift_the_conduct() -> None:
    """Sails were fine before the seat promised nine of ten within five years."""
    promise = Clause(kind="debris_disposal", p={"rate": 90, "years": 5})
    world = after_last_year(OrderSheet(conduct="sail"))

    assert repeated(world, KAZ).conduct == "sail"
    assert repeated(change(world, treaties={"t-1": a_treaty(promise)}), KAZ).conduct == "kit"


def test_gates_are_kept() -> None:
    """The cap has fallen to one toxic rocket, so the second stays on the ground."""
    cap = Clause(kind="lease_toxic_cap", by=("RUS",), to=("KAZ",), p={"launches": 1})
    plan = a_sheet(
        an_entry("proton/1/2/a", vehicle=PROTON), an_entry("proton/1/3/a", vehicle=PROTON)
    )
    world = after_last_year(plan, seat="RUS")
    world = owned_by(world, RUS, "proton/2/2/a", "proton/2/3/a")
    world = change(world, treaties={"t-1": a_treaty(cap)})

    assert [entry.slot for entry in repeated(world, RUS).manifest] == ["proton/2/2/a"]


def test_the_purse_sets_the_limit() -> None:
    """The last launch of the list goes first."""
    plan = a_sheet(an_entry("site_31/1/2/a"), an_entry("site_31/1/3/a"), upkeep=True)
    world = richer(after_last_year(plan), KAZ, 0)

    sheet = repeated(world, KAZ)
    assert [entry.slot for entry in sheet.manifest] == ["site_31/2/2/a"]
    assert sheet.upkeep


def test_a_clean_up_is_bought_every_year() -> None:
    """Like the upkeep of the pads it is never done once and for all."""
    stake = Stake(project=ProjectId("steppe_clean_up"), share=100)
    world = with_library(after_last_year(OrderSheet(stakes=(stake,))), a_clean_up())

    assert repeated(world, KAZ).stakes == (stake,)


def test_a_hall_is_built_once() -> None:
    """Nobody pays again for what stands already."""
    hall = ProjectId("summit_hall")
    stake = Stake(project=hall, share=100)
    world = with_library(after_last_year(OrderSheet(stakes=(stake,))), a_project(hall))
    built = Works(project=hall, stakes={KAZ: Percent(100)}, started=world.turn, done=world.turn)

    assert repeated(world, KAZ).stakes == (stake,)
    assert repeated(with_ground(world, works=(built,)), KAZ).stakes == ()


def test_a_share_that_the_purse_could_not_bear_comes_back() -> None:
    """It was cut in a poor year and is wished for still."""
    stake = Stake(project=ProjectId("steppe_clean_up"), share=100)
    world = with_library(after_last_year(OrderSheet(stakes=(stake,))), a_clean_up())
    poor = richer(world, KAZ, -million(95))

    assert repeated(poor, KAZ).stakes == ()
    assert repeated(richer(poor, KAZ, million(50)), KAZ).stakes == (stake,)


def test_a_slot_in_the_pool_is_no_slot() -> None:
    """Standing orders do not bid."""
    world = after_last_year(a_sheet(an_entry("site_31/1/3/b")))
    world = owned_by(world, EUR, *world.slots)
    world = with_slot(world, "site_31/2/3/b", owner=None, source="pool")

    assert [entry.slot for entry in repeated(world, KAZ).manifest] == [None]
