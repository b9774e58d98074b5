"""Closing time: what is left of every sheet when the year begins."""

import msgspec

from game.model.ids import million
from game.model.launches import Bid, Breach, OrderSheet, Stake, Waiting, WeaponTest
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change
from game.rules.ground.ground import CorridorClosed
from game.rules.orders.closing import SheetsClosed, close_sheets
from game.rules.orders.dropped import OrderDropped
from tests.rules.yard import (
    PROTON,
    a_project,
    a_sheet,
    a_yard,
    an_entry,
    ordered,
    owned_by,
    richer,
    with_library,
    with_slot,
)
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, after, events_of, of_type

SLOT = "site_31/1/2/a"


def closed(world: World, seat: str) -> OrderSheet:
    """Return what is left of a seat's sheet."""
    (event,) = of_type(events_of(world, close_sheets), SheetsClosed)
    return next(sheet for name, sheet in event.sheets.items() if name == seat)


def dropped(world: World) -> list[tuple[str, str, str]]:
    """Return what had to go: whose, what, why."""
    events = of_type(events_of(world, close_sheets), OrderDropped)
    return [(drop.seat, drop.what, drop.key) for drop in events]


def test_a_sound_sheet_stays_as_it_is() -> None:
    """And seats without one have an empty sheet."""
    world = ordered(a_yard(), KAZ, a_sheet(an_entry(SLOT), conduct="kit"))

    assert closed(world, KAZ) == a_sheet(an_entry(SLOT), conduct="kit")
    assert closed(world, EUR) == OrderSheet()
    assert dropped(world) == []


def test_a_slot_sold_after_the_order_takes_its_launch_along() -> None:
    """The seat hears why."""
    world = ordered(a_yard(), KAZ, a_sheet(an_entry(SLOT), an_entry("site_31/1/3/a")))
    world = owned_by(world, EUR, SLOT)

    assert closed(world, KAZ) == a_sheet(an_entry("site_31/1/3/a"))
    assert dropped(world) == [(KAZ, "manifest", "slot.not_yours")]


def test_an_empty_purse_cuts_from_the_bottom() -> None:
    """Three launches at 62 $M, 100 of credit: one is left."""
    entries = [an_entry(f"site_31/1/{quarter}/a") for quarter in (2, 3, 4)]
    world = richer(ordered(a_yard(), KAZ, a_sheet(*entries, upkeep=True)), KAZ, 0)

    assert closed(world, KAZ) == a_sheet(entries[0], upkeep=True)
    assert dropped(world) == [(KAZ, "manifest", "money.limit")] * 2


def test_bids_without_a_launch_are_cut_first() -> None:
    """A bid is money too."""
    world = with_slot(a_yard(), SLOT, owner=None, source="pool")
    bid = Bid(slot="site_31/1/2/a", price=million(90))  # type: ignore[arg-type]
    sheet = a_sheet(an_entry("site_31/1/3/a"), bids=(bid,))
    world = richer(ordered(world, KAZ, sheet), KAZ, 0)

    assert closed(world, KAZ) == a_sheet(an_entry("site_31/1/3/a"))
    assert dropped(world) == [(KAZ, "bids", "money.limit")]


def test_a_gate_that_closed_meanwhile_is_kept() -> None:
    """Nobody said that it should be broken."""
    cap = Clause(kind="lease_toxic_cap", by=("RUS",), to=("KAZ",), p={"launches": 0})
    sheet = a_sheet(an_entry("proton/1/2/a", vehicle=PROTON), an_entry(SLOT))
    world = ordered(owned_by(a_yard(), RUS, SLOT, "proton/1/2/a"), RUS, sheet)
    world = change(world, treaties={"t-1": a_treaty(cap)})
    openly = msgspec.structs.replace(
        sheet,
        knowingly=(Breach(treaty="t-1", article=1),),  # type: ignore[arg-type]
    )

    assert closed(world, RUS) == a_sheet(an_entry(SLOT))
    assert dropped(world) == [(RUS, "manifest", "order.breaks_article")]
    assert closed(ordered(world, RUS, openly), RUS) == openly


def test_an_act_without_the_means_is_dropped() -> None:
    """The rest of the sheet is carried out."""
    sheet = OrderSheet(weapon_test=WeaponTest(band="MID"), closures=(("C51", 2),), conduct="kit")
    world = ordered(a_yard(), EUR, sheet)

    assert closed(world, EUR) == OrderSheet(conduct="kit")
    assert dropped(world) == [
        (EUR, "denials", "order.not_host"),
        (EUR, "weapon_test", "order.no_technology"),
    ]


def test_a_project_that_is_taken_is_dropped() -> None:
    """Somebody else paid for all of it."""
    stake = Stake(project="nothing", share=5)  # type: ignore[arg-type]
    world = ordered(with_library(a_yard(), a_project()), EUR, OrderSheet(stakes=(stake,)))

    assert dropped(world) == [(EUR, "stakes", "project.unknown")]


def test_the_owner_of_a_home_range_flies_first() -> None:
    """Two places, two own launches, a guest too many."""
    world = ordered(a_yard(), RUS, a_sheet(an_entry(None), an_entry(None)))
    world = ordered(richer(world, RUS, 300_000), KAZ, a_sheet(an_entry(None)))

    assert dropped(world) == [(KAZ, "manifest", "order.home_crowded")]
    assert closed(world, KAZ) == OrderSheet()


def test_guests_of_a_home_range_are_served_in_seat_order() -> None:
    """KAZ and EUR before COM."""
    world = a_yard()
    for seat in (COM, EUR, KAZ):
        world = ordered(world, seat, a_sheet(an_entry(None)))

    assert dropped(world) == [(COM, "manifest", "order.home_crowded")]


def test_a_waiting_launch_stands_in_front() -> None:
    """It has its slot already; last year's orders come after it."""
    waiting = Waiting(seat=KAZ, entry=an_entry(None), pad="site_31")  # type: ignore[arg-type]
    world = ordered(a_yard(waiting=(waiting,)), KAZ, a_sheet(an_entry("site_31/1/3/a")))
    world = with_slot(world, "site_31/1/1/a", source="waiting")

    assert closed(world, KAZ) == a_sheet(an_entry("site_31/1/1/a"), an_entry("site_31/1/3/a"))
    assert after(world, close_sheets).waiting == ()


def test_the_host_closes_a_drop_zone() -> None:
    """Everybody learns of it when the year begins."""
    world = ordered(a_yard(), KAZ, OrderSheet(closures=(("C51", 2),)))
    (event,) = of_type(events_of(world, close_sheets), CorridorClosed)

    assert (event.closure.corridor, event.closure.quarter, event.closure.by) == ("C51", 2, KAZ)


def test_closed_sheets_are_nobodys_reading() -> None:
    """What they did is seen; what they said stays theirs."""
    (event,) = of_type(events_of(a_yard(), close_sheets), SheetsClosed)

    assert event.seen_by(a_yard()).seats == ()
    assert not event.seen_by(a_yard()).everyone
