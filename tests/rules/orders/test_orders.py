"""Order sheets: set as a whole, checked as a whole, known to nobody else."""

import msgspec
import pytest

from game.model.compliance import Sanction
from game.model.ids import FindingId, Money, PadId, ProjectId, SlotId, TreatyId, Turn, million
from game.model.launches import Bid, Breach, OrderSheet, Pledges, Stake, Visit, WeaponTest
from game.model.seats import Technology
from game.model.treaties import Clause
from game.model.world import World
from game.rules import engine
from game.rules.engine import Refusal, change
from game.rules.orders.orders import ConfirmBreach, OrdersSet, PlaceBid, SetOrders
from tests.rules.yard import (
    PROTON,
    a_payload,
    a_project,
    a_sheet,
    a_yard,
    an_entry,
    owned_by,
    richer,
    with_library,
    with_slot,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty, play, refusal, with_seat

SLOT = SlotId("site_31/1/2/a")
CAP = Clause(kind="lease_toxic_cap", by=("RUS",), to=("KAZ",), p={"launches": 0})


def setting(world: World, seat: str, sheet: OrderSheet) -> str:
    """Return the key with which a sheet is refused."""
    return refusal(world, SetOrders(actor=seat, sheet=sheet))


def test_a_sheet_is_kept_until_launch() -> None:
    """The whole sheet, and a note that the seat set it itself."""
    sheet = a_sheet(an_entry(SLOT), conduct="kit")
    world = play(a_yard(), SetOrders(actor=KAZ, sheet=sheet))

    assert world.sheets == {KAZ: sheet}
    assert world.sheets_set == (KAZ,)


def test_setting_the_same_sheet_twice_changes_nothing() -> None:
    """The second one is no event at all."""
    command = SetOrders(actor=KAZ, sheet=a_sheet(an_entry(SLOT)))
    outcome = engine.play(play(a_yard(), command), command)

    assert not isinstance(outcome, Refusal)
    assert outcome.events == ()


def test_a_new_sheet_replaces_the_old_one() -> None:
    """Nothing of it is left."""
    world = play(
        a_yard(),
        SetOrders(actor=KAZ, sheet=a_sheet(an_entry(SLOT))),
        SetOrders(actor=KAZ, sheet=OrderSheet(upkeep=True)),
    )

    assert world.sheets[KAZ] == OrderSheet(upkeep=True)


def test_nobody_else_hears_of_a_sheet() -> None:
    """Not even that there is one."""
    event = OrdersSet(seat=KAZ, sheet=OrderSheet())

    assert event.seen_by(a_yard()).seats == (KAZ,)
    assert not event.seen_by(a_yard()).everyone


def test_the_order_of_arrival_leaves_no_trace() -> None:
    """The note of who set a sheet is in seat order."""
    sheet = OrderSheet(conduct="kit")
    first = [SetOrders(actor=seat, sheet=sheet) for seat in (EUR, KAZ)]

    assert play(a_yard(), *first).sheets_set == play(a_yard(), *reversed(first)).sheets_set


@pytest.mark.parametrize("phase", ["lobby", "brief", "launch", "review", "ended"])
def test_orders_have_their_time(phase: str) -> None:
    """Negotiate and Orders."""
    world = change(a_yard(), phase=phase)

    assert setting(world, KAZ, OrderSheet()) == "phase.wrong"


def test_only_seats_give_orders() -> None:
    """The teacher has no rockets."""
    assert setting(a_yard(), "teacher", OrderSheet()) == "seat.only"


def test_the_manifest_is_checked_entry_by_entry() -> None:
    """The refusal names what is wrong with a launch."""
    assert setting(a_yard(), EUR, a_sheet(an_entry(SLOT))) == "slot.not_yours"
    assert setting(a_yard(), KAZ, a_sheet(an_entry(SLOT, payload="x"))) == "order.no_payload"


def test_a_sheet_must_be_payable() -> None:
    """Four launches at 58 $M each are more than 100 in cash and 100 of credit."""
    world = a_yard()
    entries = [an_entry(f"site_31/1/{quarter}/a") for quarter in (1, 2, 3, 4)]
    outcome = engine.play(world, SetOrders(actor=KAZ, sheet=a_sheet(*entries)))

    assert isinstance(outcome, Refusal)
    assert outcome.key == "order.over_budget"
    assert outcome.parameters["limit"] == million(200)
    play(richer(world, KAZ, 200_000), SetOrders(actor=KAZ, sheet=a_sheet(*entries)))


def test_a_sheet_that_breaks_an_article_is_held_up() -> None:
    """The refusal says which one, so that the window can ask."""
    world = owned_by(change(a_yard(), treaties={"t-1": a_treaty(CAP)}), RUS, "proton/1/2/a")
    outcome = engine.play(world, SetOrders(actor=RUS, sheet=_toxic()))

    assert isinstance(outcome, Refusal)
    assert (outcome.key, outcome.parameters["article"]) == ("order.breaks_article", 1)


def test_an_article_can_be_broken_knowingly() -> None:
    """On the sheet itself, or by confirming before."""
    world = owned_by(change(a_yard(), treaties={"t-1": a_treaty(CAP)}), RUS, "proton/1/2/a")
    breach = Breach(treaty=TreatyId("t-1"), article=1)
    openly = msgspec.structs.replace(_toxic(), knowingly=(breach,))
    confirmed = ConfirmBreach(actor=RUS, treaty=TreatyId("t-1"), article=1)

    assert play(world, SetOrders(actor=RUS, sheet=openly)).sheets[RUS] == openly
    assert play(world, confirmed, SetOrders(actor=RUS, sheet=_toxic())).sheets[RUS] == openly


def test_a_confession_of_nothing_is_forgotten() -> None:
    """Only breaches that the sheet commits stay on it."""
    breach = Breach(treaty=TreatyId("t-1"), article=1)
    world = play(a_yard(), SetOrders(actor=KAZ, sheet=OrderSheet(knowingly=(breach,))))

    assert world.sheets[KAZ].knowingly == ()


def test_only_what_binds_a_seat_can_be_broken_by_it() -> None:
    """A text of others is as unknown as one that does not exist."""
    world = change(a_yard(), treaties={"t-1": a_treaty(CAP)})

    for treaty in ("t-1", "t-none"):
        confirm = ConfirmBreach(actor=EUR, treaty=TreatyId(treaty), article=1)
        assert refusal(world, confirm) == "treaty.unknown"


def test_a_bid_goes_on_the_sheet() -> None:
    """A second one for the same slot replaces it; the rest of the sheet stays."""
    world = _with_pool()
    world = play(
        world,
        SetOrders(actor=EUR, sheet=OrderSheet(conduct="kit")),
        PlaceBid(actor=EUR, bid=Bid(slot=SLOT, price=million(14))),
        PlaceBid(actor=EUR, bid=Bid(slot=SLOT, price=million(16))),
    )

    assert world.sheets[EUR] == OrderSheet(conduct="kit", bids=(Bid(slot=SLOT, price=million(16)),))


@pytest.mark.parametrize(
    ("bid", "key"),
    [
        (Bid(slot=SlotId("site_31/1/3/a"), price=million(20)), "bid.not_for_sale"),
        (Bid(slot=SlotId("nowhere"), price=million(20)), "bid.not_for_sale"),
        (Bid(slot=SLOT, price=million(11)), "bid.below_reserve"),
        (Bid(slot=SLOT, price=million(201)), "order.amount"),
        (Bid(slot=SLOT, price=million(20), pledges=Pledges(kit=True)), "bid.pledge_kit"),
        (Bid(slot=SLOT, price=million(20), pledges=Pledges(cubesat=True)), "bid.pledge_cubesat"),
    ],
)
def test_a_bid_is_checked(bid: Bid, key: str) -> None:
    """Slot, price, and pledges that the same sheet must keep."""
    assert refusal(_with_pool(), PlaceBid(actor=EUR, bid=bid)) == key


def test_pledges_that_the_sheet_keeps_are_accepted() -> None:
    """Full kits ordered, school satellites on the launch."""
    cubesats = a_payload("edu_cubesats", launch_class="mini", satellites=3, education=2)
    world = with_library(_with_pool(), cubesats)
    bid = Bid(slot=SLOT, price=million(14), pledges=Pledges(kit=True, cubesat=True))
    sheet = a_sheet(an_entry(SLOT, cubesats=True), bids=(bid,), conduct="kit")

    assert play(world, SetOrders(actor=EUR, sheet=sheet)).sheets[EUR] == sheet


def test_a_banned_seat_does_not_bid() -> None:
    """The sanction says so."""
    ban = Sanction(
        seat=EUR,
        treaty=TreatyId("t-1"),
        what="pool_ban",
        size=0,
        until=Turn(1),
        finding=FindingId("f-1"),
    )
    world = change(_with_pool(), sanctions=(ban,))

    bid = PlaceBid(actor=EUR, bid=Bid(slot=SLOT, price=million(20)))
    assert refusal(world, bid) == "bid.banned"


@pytest.mark.parametrize(
    ("sheet", "key"),
    [
        (OrderSheet(margin=million(21)), "order.amount"),
        (OrderSheet(tug_price=Money(-1)), "order.amount"),
        (OrderSheet(lease_upkeep=million(500)), "order.amount"),
        (OrderSheet(tracking_shared=4), "order.out_of_range"),
        (OrderSheet(closures=(("C51", 2),)), "order.not_host"),
        (OrderSheet(denials=(SLOT,)), "order.not_controller"),
        (OrderSheet(denials=(SlotId("nowhere"),)), "order.no_slot"),
        (OrderSheet(weapon_test=WeaponTest(band="MID")), "order.no_technology"),
        (OrderSheet(intelligence=EUR), "seat.not_another"),
        (OrderSheet(visits=(Visit(of=EUR, where="pads"),)), "seat.not_another"),
        (OrderSheet(visits=(Visit(of=RUS, where="pads"),) * 4), "order.too_many"),
        (OrderSheet(stakes=(Stake(project=ProjectId("x"), share=10),)), "project.unknown"),
        (a_sheet(*[an_entry(None)] * 31), "order.too_many"),
    ],
)
def test_every_other_order_is_checked(sheet: OrderSheet, key: str) -> None:
    """What a guest without special gifts cannot order."""
    assert setting(a_yard(), EUR, sheet) == key


def test_a_weapon_has_its_limits() -> None:
    """Nobody has a target of nine tonnes."""
    world = with_seat(a_yard(), RUS, technology=Technology(weapon=1))
    heavy = OrderSheet(weapon_test=WeaponTest(band="MID", mass_kg=9000))

    assert setting(world, RUS, heavy) == "order.out_of_range"
    play(world, SetOrders(actor=RUS, sheet=OrderSheet(weapon_test=WeaponTest(band="MID"))))


def test_intelligence_costs_influence() -> None:
    """Two points."""
    poor = with_seat(a_yard(), EUR, influence=1)

    assert setting(poor, EUR, OrderSheet(intelligence=RUS)) == "dp.too_few"
    play(a_yard(), SetOrders(actor=EUR, sheet=OrderSheet(intelligence=RUS)))


def test_the_host_closes_and_the_controller_withholds() -> None:
    """KAZ is both here."""
    sheet = OrderSheet(closures=(("C51", 2),), denials=(SLOT,))

    assert play(a_yard(), SetOrders(actor=KAZ, sheet=sheet)).sheets[KAZ] == sheet


def test_stakes_are_bought_in_steps() -> None:
    """5 % at least, 100 % at most, each project once, at an open pad."""
    world = with_library(a_yard(), a_project())
    centre = ProjectId("training_centre")

    def stakes(*given: Stake) -> OrderSheet:
        """Return a sheet with stakes."""
        return OrderSheet(stakes=given)

    odd = stakes(Stake(project=centre, share=7))
    twice = stakes(Stake(project=centre, share=5), Stake(project=centre, share=5))
    nowhere = stakes(Stake(project=centre, share=5, pad=PadId("moon")))
    assert setting(world, EUR, odd) == "project.share"
    assert setting(world, EUR, twice) == "project.twice"
    assert setting(world, EUR, nowhere) == "project.pad"
    play(world, SetOrders(actor=EUR, sheet=stakes(Stake(project=centre, share=25))))


def _toxic() -> OrderSheet:
    """Return a sheet with a heptyl rocket."""
    return a_sheet(an_entry("proton/1/2/a", vehicle=PROTON))


def _with_pool() -> World:
    """Return a yard with one slot in the pool."""
    return with_slot(a_yard(), SLOT, owner=None, source="pool")
