"""The sheet that a bot would set."""

import msgspec
import pytest

from game.bots.craft.final_orders import wished
from game.bots.craft.needs import next_year, this_year
from game.bots.craft.orders import RESERVE, planned
from game.bots.craft.payload_worth import payload_worth
from game.model.ids import Money, PayloadId, ProjectId, SlotId, Turn, million
from game.model.launches import Bid, OrderSheet
from game.model.treaties import Clause
from game.model.vehicles import Project
from game.model.world import World
from game.rules.orders.gates import obstacles
from game.rules.orders.orders import SetOrders
from game.rules.orders.spending import total
from game.rules.slots.trade import with_slot
from tests.bots.scene import CUSTODIAN, RECIPROCATOR, a_table, asked_once, mind_of, wishes
from tests.rules.yard import with_library
from tests.worlds import EUR, KAZ, RUS, a_sky, a_treaty, play, with_seat

PURSES = (0, 20, 75, 150, 600)


def in_orders(world: World) -> World:
    """Return the world in Orders."""
    return msgspec.structs.replace(world, phase="orders")


def rich(world: World, cash: int = 600) -> World:
    """Return the world with much money in every purse."""
    for seat in world.seats:
        world = with_seat(world, seat, cash=million(cash))
    return world


@pytest.mark.parametrize("purse", PURSES)
def test_a_bot_orders_no_more_than_it_can_pay(purse: int) -> None:
    """Not even on credit, and a little stays in the purse."""
    world = in_orders(rich(a_table(), purse))
    for seat in world.seats:
        sheet = planned(mind_of(world, seat, CUSTODIAN)).sheet
        spent = total(world, seat, sheet)

        assert not sheet.manifest or spent <= million(purse) - RESERVE
        assert isinstance(SetOrders(actor=seat, sheet=sheet), SetOrders)
        play(world, SetOrders(actor=seat, sheet=sheet))


def test_a_bot_flies_as_often_as_it_wants_and_no_more() -> None:
    """Four launches for a seat of scale 100, where money and slots reach."""
    sheet = planned(mind_of(rich(a_table(), 300), KAZ)).sheet

    assert len(sheet.manifest) == 4


def test_a_full_purse_wants_one_launch_more() -> None:
    """Money is there to be flown: five for a seat of scale 100, and never six."""
    usual, full, fuller = (
        planned(mind_of(rich(a_table(), purse), KAZ)).sheet for purse in (300, 600, 6000)
    )

    assert [len(sheet.manifest) for sheet in (usual, full, fuller)] == [4, 5, 5]


def test_an_own_slot_is_used_before_it_is_sold() -> None:
    """The host has 24 slots and wants four launches."""
    mind = mind_of(rich(a_table()), KAZ)
    flown = [entry for entry in planned(mind).sheet.manifest if entry.slot is not None]

    assert flown
    assert this_year(mind).spare == 24 - len(flown)


def test_a_seat_without_places_lacks_slots() -> None:
    """It would pay for four of them this year; so full a purse wants one more next year."""
    world = with_seat(rich(a_table(), 300), EUR, home_slots=0)
    mind = mind_of(world, EUR)

    assert planned(mind).unmet == this_year(mind).lacking == 4
    assert next_year(mind).lacking == 5


def test_what_a_slot_is_worth_depends_on_who_needs_it() -> None:
    """A spare one is worth next to nothing, a missing one a good deal."""
    host, guest = (mind_of(with_seat(rich(a_table()), EUR, home_slots=0), s) for s in (KAZ, EUR))

    assert this_year(guest).worth(1) > 5 * this_year(host).worth(1)
    assert this_year(guest).worth(-1) < 0


def test_a_slot_of_the_pool_is_bid_for() -> None:
    """With the launch that it is meant for, above the reserve."""
    slot = SlotId("site_31/1/2/a")
    world = with_seat(rich(a_table()), EUR, home_slots=0)
    sheet = planned(mind_of(with_slot(world, slot, owner=None), EUR)).sheet
    (bid,) = sheet.bids

    assert isinstance(bid, Bid)
    assert bid.slot == sheet.manifest[0].slot == slot
    assert bid.price >= world.ground.pads[world.slots[slot].pad].reserve


def test_a_bot_never_breaks_a_gate() -> None:
    """Under a cap of one unit it flies one unit, not four."""
    cap = a_treaty(Clause(kind="debris_cap", p={"units": 1}), parties=(KAZ, RUS))
    world = in_orders(rich(a_table(cap)))
    sheet = planned(mind_of(world, RUS)).sheet

    assert not list(obstacles(world, RUS, sheet))
    assert sheet.knowingly == ()


def test_a_bot_keeps_its_promise_of_kits() -> None:
    """Whatever it would do without one."""
    promise = a_treaty(Clause(kind="debris_disposal", p={"rate": 90}), parties=(KAZ, RUS))

    assert planned(mind_of(a_table(promise), RUS, RECIPROCATOR)).sheet.conduct == "kit"


def test_a_bot_tests_no_weapons() -> None:
    """Not in any purse, not in any phase."""
    assert planned(mind_of(rich(a_table()), RUS)).sheet.weapon_test is None


def test_no_satellites_that_earn_go_into_a_closed_shell() -> None:
    """They go lower, where there is room."""
    bands = a_sky().bands
    closed = msgspec.structs.replace(bands["MID"], index=5200, health=0, closed=True)
    sky = a_sky(bands={**bands, "MID": closed})
    manifest = planned(mind_of(rich(a_table(sky=sky)), RUS)).sheet.manifest

    assert manifest
    assert "MID" not in {entry.shell for entry in manifest}


def test_satellites_are_worth_less_when_the_game_ends_soon() -> None:
    """They earn for fewer years."""
    payload = a_table().library.payloads[PayloadId("comms")]
    early, late = (mind_of(a_table(turn=Turn(turn)), RUS) for turn in (1, 8))

    assert payload_worth(late, payload, "MID") < payload_worth(early, payload, "MID")


def test_a_project_that_serves_an_objective_is_built() -> None:
    """With what the launches leave."""
    hall = Project(id=ProjectId("summit_hall"), name={"en": "Hall"}, price=million(15), turns=1)
    world = with_library(rich(a_table()), hall)
    convener = with_seat(world, KAZ, objectives={"convening": 100})

    assert [s.project for s in planned(mind_of(convener, KAZ)).sheet.stakes] == ["summit_hall"]
    assert not planned(mind_of(world, KAZ)).sheet.stakes


def test_a_sheet_that_stands_is_not_set_again() -> None:
    """Whoever asks a second time hears nothing new."""
    world, _ = asked_once(in_orders(rich(a_table())))

    assert all(wished(mind_of(world, seat)) == () for seat in world.seats)
    assert not [wish for wish in wishes(world, RUS) if isinstance(wish, SetOrders)]


def test_an_empty_purse_still_orders_what_is_free() -> None:
    """A sheet without launches, with the conduct that was promised."""
    poor = with_seat(a_table(), EUR, cash=Money(0))

    assert planned(mind_of(poor, EUR)).sheet == OrderSheet(tug_price=million(28))


def test_a_programme_comes_first_and_asks_for_slots() -> None:
    """A crew flight a year is expected; a seat that finds no pad for it lacks a slot."""
    crew = PayloadId("crew_flight")
    proud = {"objectives": {"prestige": 100}, "programme": {crew: 1}}
    world = with_seat(rich(a_table(), 300), RUS, home_slots=6, **proud)
    stranded = with_seat(world, RUS, home_slots=0)
    flown = [entry.payload for entry in planned(mind_of(world, RUS)).sheet.manifest]

    assert flown.count(crew) == 1
    assert this_year(mind_of(msgspec.structs.replace(stranded, slots={}), RUS)).lacking >= 1
