"""Standing orders: last year's plans on this year's slots."""

from game.model.ids import million
from game.model.launches import Bid, OrderSheet, WeaponTest
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change
from game.rules.orders.standing_orders import repeated, sheet_of
from tests.rules.yard import PROTON, a_sheet, a_yard, an_entry, owned_by, richer, with_slot
from tests.worlds import EUR, KAZ, RUS, a_treaty


def after_last_year(sheet: OrderSheet, seat: str = "KAZ", **fields: object) -> World:
    """Return a yard in the second turn, in which a seat has standing orders."""
    world = a_yard(turn=2, **fields)
    known = next(name for name in world.seats if name == seat)
    return change(world, standing={known: sheet})


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


def test_a_launch_without_a_slot_is_given_up() -> None:
    """All pads are in other hands."""
    world = after_last_year(a_sheet(an_entry("site_31/1/3/b")))
    world = owned_by(world, EUR, *world.slots)

    assert repeated(world, KAZ).manifest == ()


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


def test_a_slot_in_the_pool_is_no_slot() -> None:
    """Standing orders do not bid."""
    world = after_last_year(a_sheet(an_entry("site_31/1/3/b")))
    world = owned_by(world, EUR, *world.slots)
    world = with_slot(world, "site_31/2/3/b", owner=None, source="pool")

    assert repeated(world, KAZ).manifest == ()
