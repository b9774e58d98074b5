"""What a sheet costs, and what is left of it without one of its orders."""

import pytest

from game.model.ids import Money, ProjectId, SlotId, million
from game.model.launches import Bid, OrderSheet, Stake, Visit, WeaponTest
from game.model.treaties import Clause
from game.rules.engine import change
from game.rules.orders.spending import (
    committed,
    conduct_cost,
    items,
    lease_upkeep,
    project_price,
    total,
    without,
)
from tests.rules.yard import (
    a_project,
    a_sheet,
    a_yard,
    an_entry,
    owned_by,
    with_ground,
    with_library,
    with_slot,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty

SLOT = SlotId("site_31/1/2/a")
FULL = a_sheet(
    an_entry("site_31/1/3/a"),
    an_entry(SLOT),
    bids=(Bid(slot=SLOT, price=million(20)), Bid(slot=SlotId("light/1/2/a"), price=million(7))),
    stakes=(Stake(project=ProjectId("training_centre"), share=25),),
    upkeep=True,
    conduct="kit",
    weapon_test=WeaponTest(band="MID"),
    visits=(Visit(of=RUS, where="books"),),
    closures=(("C51", 2),),
    denials=(SlotId("site_31/1/4/a"),),
)


def test_orders_are_listed_from_the_first_kept_to_the_first_cut() -> None:
    """Say over the site, upkeep, stakes, launches with their bids, and what is left."""
    world = with_library(a_yard(), a_project())
    listed = [(item.what, item.cost) for item in items(world, KAZ, FULL)]

    assert listed == [
        ("denials", 0),
        ("closures", 0),
        ("upkeep", 12_000),
        ("stakes", 10_000),
        ("manifest", 62_240),
        ("manifest", 82_240),
        ("bids", 7_000),
        ("weapon_test", 20_000),
        ("visits", 2_000),
    ]


def test_the_total_adds_what_must_be_paid_anyway() -> None:
    """Care for two units, whatever is cut."""
    world = with_library(a_yard(), a_project())
    ordered = sum(item.cost for item in items(world, KAZ, FULL))

    assert conduct_cost(world, KAZ, FULL) == million(4)
    assert total(world, KAZ, FULL) == ordered + million(4)


@pytest.mark.parametrize("place", range(9))
def test_every_order_can_be_taken_off(place: int) -> None:
    """And only that one; a launch takes its bid along."""
    world = with_library(a_yard(), a_project())
    listed = items(world, KAZ, FULL)
    cut = items(world, KAZ, without(FULL, listed[place]))

    assert len(cut) == len(listed) - 1
    assert sum(item.cost for item in cut) == sum(i.cost for i in listed) - listed[place].cost


def test_a_slot_held_is_paid_half_if_nothing_flies() -> None:
    """8 $M with a launch on it, 4 without."""
    world = with_slot(owned_by(a_yard(), EUR, SLOT), SLOT, source="grant")

    assert committed(world, EUR, OrderSheet()) == million(4)
    assert committed(world, EUR, a_sheet(an_entry(SLOT))) == million(8)


def test_a_lease_commits_its_upkeep() -> None:
    """As promised, or as ordered; without a lease nothing."""
    upkeep = Clause(kind="lease_upkeep", by=("RUS",), to=("KAZ",), p={"amount": million(50)})
    world = change(a_yard(), treaties={"t-1": a_treaty(upkeep)})
    less = OrderSheet(lease_upkeep=million(20))

    assert lease_upkeep(world, RUS, OrderSheet()) == million(50)
    assert lease_upkeep(world, RUS, less) == million(20)
    assert lease_upkeep(world, KAZ, less) == 0


def test_a_project_has_its_price_of_the_year() -> None:
    """Half on a day of heritage, nothing for a fancy."""
    world = with_library(a_yard(), a_project())
    centre = ProjectId("training_centre")
    cheap = with_ground(world, discounts={centre: 50})

    assert project_price(world, centre) == million(40)
    assert project_price(cheap, centre) == million(20)
    assert project_price(world, ProjectId("castle")) == Money(0)
