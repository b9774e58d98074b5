"""Slots cost money: to whom, how much, and what an unused one spares."""

from game.model.ground import Works
from game.model.ids import Percent, ProjectId, SlotId, Turn, million
from game.model.launches import OrderSheet
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change, fold
from game.rules.money.treasury import MoneyMoved
from game.rules.slots import charge
from game.rules.slots.prices import split_up
from tests.rules.yard import (
    a_project,
    a_sheet,
    a_yard,
    an_entry,
    ordered,
    richer,
    with_ground,
    with_library,
    with_slot,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty, cash, events_of, of_type

SLOT = SlotId("site_31/1/2/a")
LEASE = Clause(kind="lease_sites", by=("RUS",), to=("KAZ",), p={"pads": ("site_31",), "share": 20})


def leased(**slot: object) -> World:
    """Return a world in which RUS leases Site 31 and EUR has one of its slots."""
    world = change(a_yard(), treaties={"t-1": a_treaty(LEASE)})
    world = with_ground(world, controllers={"site_31": RUS})
    return with_slot(world, SLOT, **{"owner": EUR, "source": "grant", **slot})


def paid(world: World) -> dict[str, int]:
    """Return what each seat receives for slots, in $M tenths."""
    moves = of_type(events_of(world, charge), MoneyMoved)
    return {move.payee: move.amount for move in moves if move.payer == EUR}


def test_the_host_gets_its_share_and_the_controller_the_rest() -> None:
    """20 % and 80 % of 8 $M."""
    world = ordered(leased(), EUR, a_sheet(an_entry(SLOT)))

    assert paid(world) == {KAZ: 1_600, RUS: 6_400}


def test_without_a_lease_the_host_gets_everything() -> None:
    """It is host and controller."""
    world = with_slot(a_yard(), SLOT, owner=EUR, source="grant")

    assert paid(ordered(world, EUR, a_sheet(an_entry(SLOT)))) == {KAZ: 8_000}


def test_half_is_spared_if_nothing_was_planned() -> None:
    """4 $M for an idle slot."""
    assert paid(leased()) == {KAZ: 800, RUS: 3_200}


def test_host_and_controller_fly_free() -> None:
    """Their own slots cost them nothing."""
    world = leased(owner=RUS)
    world = with_slot(world, "light/1/2/a", owner=KAZ)

    assert events_of(world, charge) == ()


def test_a_denied_slot_costs_nothing() -> None:
    """The owner got nothing for it."""
    assert paid(leased(owner=RUS, denied=EUR)) == {}


def test_what_the_pool_sold_is_paid_by_everybody() -> None:
    """The host too; its own share comes back by not leaving."""
    world = leased(owner=KAZ, source="pool", price=million(20), bought=million(20), treaty=None)
    moves = of_type(events_of(world, charge), MoneyMoved)

    assert [(move.payer, move.payee, move.amount) for move in moves] == [(KAZ, RUS, 8_000)]


def test_an_auction_clause_divides_its_own_income() -> None:
    """Half to the host, half to the steppe fund."""
    auction = Clause(
        kind="slot_auction",
        by=("RUS",),
        to=("KAZ",),
        p={"share": 50, "host_part": 50, "tenant_part": 0, "fund_part": 50},
    )
    world = leased(source="pool", price=million(20), treaty=None)
    world = change(world, treaties={"t-1": a_treaty(LEASE, auction)})
    world = ordered(world, EUR, a_sheet(an_entry(SLOT)))

    assert paid(world) == {KAZ: 10_000, "steppe_fund": 10_000}


def test_builders_of_a_pad_take_their_stake_of_the_controllers_part() -> None:
    """EUR built a quarter of it; host and controller are one here."""
    project = a_project("new_pad", opens_pad="light", pad_slots=4)
    world = with_library(a_yard(), project)
    works = Works(
        project=ProjectId("new_pad"),
        stakes={EUR: Percent(25), KAZ: Percent(75)},
        done=Turn(1),
        paid=million(40),
    )
    world = with_ground(world, works=(works,))
    world = with_slot(world, "light/1/2/a", owner=RUS, source="grant", price=million(8))
    world = ordered(world, RUS, a_sheet(an_entry("light/1/2/a")))
    moves = of_type(events_of(world, charge), MoneyMoved)

    assert {move.payee: move.amount for move in moves} == {KAZ: 7_000, EUR: 1_000}


def test_an_empty_purse_owes_the_price_of_a_promised_slot() -> None:
    """A treaty stands behind it, so the rest becomes arrears."""
    world = richer(leased(treaty="t-1"), EUR, -98_000)
    world = ordered(world, EUR, a_sheet(an_entry(SLOT)))
    world = fold(world, events_of(world, charge))

    assert cash(world, EUR) == -100_000
    assert sum(owed.amount for owed in world.arrears) == 6_000


def test_nothing_is_lost_by_dividing() -> None:
    """What is rounded away goes to the largest part."""
    assert split_up(100, {"KAZ": 33, "RUS": 67}) == {"KAZ": 33, "RUS": 67}
    assert split_up(7, {"KAZ": 50, "RUS": 50}) == {"KAZ": 4, "RUS": 3}


def test_an_idle_sheet_still_pays_for_its_slots() -> None:
    """Orders for something else do not make a slot used."""
    world = ordered(leased(), EUR, OrderSheet(upkeep=True))

    assert sum(paid(world).values()) == 4_000
