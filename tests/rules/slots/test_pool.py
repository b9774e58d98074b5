"""From the end of Orders to the final board: denials, suspensions, sales."""

import msgspec

from game.model.compliance import Sanction
from game.model.ids import FindingId, SeatId, SlotId, TreatyId, Turn, million
from game.model.launches import Bid, OrderSheet, Pledges
from game.model.treaties import Clause
from game.model.world import Settings, World
from game.rules.engine import change, fold
from game.rules.orders.dropped import OrderDropped
from game.rules.slots import SlotDenied, SlotPooled, SlotsCounted, SlotSold, open_board, sell_pool
from tests.rules.yard import a_sheet, an_entry, ordered, with_ground, with_slot
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, after, events_of, of_type, with_seat

FIRST, SECOND = SlotId("site_31/1/2/a"), SlotId("site_31/1/2/b")
OTHER_PAD = SlotId("light/1/2/a")


def a_pool(rule: str = "scored", *slots: str) -> World:
    """Return a world in which these slots of the board are in the pool."""
    settings = msgspec.structs.replace(Settings(turns=8), pool_rule=rule)
    world = after(a_world(settings=settings, phase="orders"), open_board)
    for slot in slots or (FIRST, SECOND):
        world = with_slot(world, slot, owner=None, source="pool")
    return world


def bidding(world: World, seat: SeatId, slot: SlotId, price: int, **fields: object) -> World:
    """Return the world with a sealed bid, in whole $M."""
    pledges = Pledges(**fields)  # type: ignore[arg-type]
    bid = Bid(slot=slot, price=million(price), pledges=pledges)
    return ordered(world, seat, OrderSheet(bids=(bid,)))


def sales(world: World) -> list[tuple[str, str, int]]:
    """Return what the pool sells: slot, buyer, price in $M."""
    sold = of_type(events_of(world, sell_pool), SlotSold)
    return [(sale.slot, sale.buyer, sale.price // 1000) for sale in sold]


def a_sanction(what: str, seat: SeatId = EUR, size: int = 1, until: int = 1) -> Sanction:
    """Return a sanction that runs until a turn."""
    return Sanction(
        seat=seat,
        treaty=TreatyId("t-1"),
        what=what,  # type: ignore[arg-type]
        size=size,
        until=Turn(until),
        finding=FindingId("f-1"),
    )


def test_the_best_score_has_the_slot_it_asked_for() -> None:
    """22 with full kits beats 24: twice 22 and 8."""
    world = bidding(a_pool(), EUR, FIRST, 24)
    world = bidding(world, COM, FIRST, 22, kit=True)

    assert sales(world) == [(FIRST, "COM", 22), (SECOND, "EUR", 24)]


def test_pads_are_sold_one_by_one() -> None:
    """A bid for Site 31 wins nothing at the light pad."""
    world = bidding(a_pool("uniform", OTHER_PAD), EUR, FIRST, 24)

    assert sales(world) == []


def test_every_pad_has_its_own_reserve() -> None:
    """6 $M at the light pad, 12 elsewhere."""
    world = a_pool("first_price", FIRST, OTHER_PAD)
    world = bidding(world, EUR, FIRST, 11)
    world = bidding(world, COM, OTHER_PAD, 6)

    assert sales(world) == [(OTHER_PAD, "COM", 6)]


def test_a_launch_moves_with_its_slot() -> None:
    """EUR planned on the slot that COM won, and flies from the one next to it."""
    world = bidding(a_pool("first_price"), COM, FIRST, 30)
    sheet = a_sheet(an_entry(FIRST), bids=(Bid(slot=FIRST, price=million(20)),))
    world = after(ordered(world, EUR, sheet), sell_pool)

    assert world.sheets[EUR].manifest[0].slot == SECOND


def test_a_lost_bid_is_reported() -> None:
    """One slot, two bidders: the loser hears that its launch has none."""
    world = bidding(a_pool("first_price", FIRST), COM, FIRST, 30)
    sheet = a_sheet(an_entry(FIRST), bids=(Bid(slot=FIRST, price=million(20)),))
    dropped = of_type(events_of(ordered(world, EUR, sheet), sell_pool), OrderDropped)

    assert [(drop.seat, drop.key) for drop in dropped] == [(EUR, "order.slot_lost")]


def test_equal_bids_are_settled_by_what_flies_then_by_reputation() -> None:
    """A science launch before a better known company; without launches the better known one."""
    world = a_pool("first_price", FIRST)
    world = with_seat(bidding(world, COM, FIRST, 20), COM, reputation=900)
    science = a_sheet(
        an_entry(FIRST, payload="crew_flight"), bids=(Bid(slot=FIRST, price=million(20)),)
    )

    assert sales(ordered(world, EUR, science)) == [(FIRST, "EUR", 20)]
    assert sales(bidding(world, EUR, FIRST, 20)) == [(FIRST, "COM", 20)]


def test_a_treaty_can_name_another_order() -> None:
    """Commerce before crews, if that is what they signed."""
    order = ("commercial", "crew", "rescue", "planetary_defence", "science", "state")
    clause = Clause(kind="slot_priority", p={"order": order})
    world = change(a_pool("first_price", FIRST), treaties={"t-1": a_treaty(clause)})
    crew = a_sheet(
        an_entry(FIRST, payload="crew_flight"), bids=(Bid(slot=FIRST, price=million(20)),)
    )
    world = bidding(ordered(world, EUR, crew), COM, FIRST, 20)

    assert sales(world) == [(FIRST, "COM", 20)]


def test_the_order_in_which_sheets_arrive_changes_nothing() -> None:
    """Equal bids of equal seats are settled by a draw, not by the post."""
    one = bidding(bidding(a_pool("first_price", FIRST), EUR, FIRST, 20), COM, FIRST, 20)
    other = bidding(bidding(a_pool("first_price", FIRST), COM, FIRST, 20), EUR, FIRST, 20)

    assert sales(one) == sales(other)


def test_the_patient_are_served_first_under_priority() -> None:
    """COM won last year."""
    world = with_ground(a_pool("priority", FIRST), pool_last={COM: 0, EUR: -3})
    world = bidding(bidding(world, COM, FIRST, 20), EUR, FIRST, 20)

    assert sales(world) == [(FIRST, "EUR", 8)]


def test_winning_is_remembered() -> None:
    """For the rule that serves the patient."""
    world = after(bidding(a_pool("first_price", FIRST), EUR, FIRST, 20), sell_pool)

    assert world.ground.pool_last == {EUR: 1}
    assert (world.slots[FIRST].owner, world.slots[FIRST].price) == (EUR, million(20))


def test_a_banned_seat_does_not_take_part() -> None:
    """Its bid lies there as if it had not been made."""
    world = change(a_pool("first_price"), sanctions=(a_sanction("pool_ban"),))

    assert sales(bidding(world, EUR, FIRST, 50)) == []


def test_a_suspended_seat_loses_its_latest_slots() -> None:
    """One of two, the one in autumn."""
    world = a_pool()
    world = with_slot(world, "site_31/1/2/c", owner=EUR)
    world = with_slot(world, "site_31/1/4/c", owner=EUR)
    world = change(world, sanctions=(a_sanction("slots"), a_sanction("slots", until=0)))
    pooled = of_type(events_of(world, sell_pool), SlotPooled)

    assert [event.slot for event in pooled] == ["site_31/1/4/c"]


def test_only_the_controller_can_withhold_a_slot() -> None:
    """And then the whole world sees it."""
    world = with_slot(a_pool(), "site_31/1/3/a", owner=EUR)
    world = ordered(world, KAZ, OrderSheet(denials=(SlotId("site_31/1/3/a"),)))
    denied = of_type(events_of(world, sell_pool), SlotDenied)
    powerless = of_type(
        events_of(ordered(a_pool(), RUS, OrderSheet(denials=(FIRST,))), sell_pool), SlotDenied
    )
    after_all = fold(world, denied)

    assert [(event.controller, event.owner) for event in denied] == [(KAZ, EUR)]
    assert denied[0].seen_by(world).everyone
    assert after_all.slots[SlotId("site_31/1/3/a")].denied == EUR
    assert powerless == ()


def test_a_slot_withheld_from_the_pool_is_not_sold() -> None:
    """The controller keeps it, free of charge and in front of everybody."""
    world = bidding(a_pool("first_price", FIRST), EUR, FIRST, 30)
    world = ordered(world, KAZ, OrderSheet(denials=(FIRST,)))
    later = after(world, sell_pool)

    assert sales(world) == []
    assert (later.slots[FIRST].owner, later.slots[FIRST].denied) == (KAZ, KAZ)


def test_the_final_board_is_counted() -> None:
    """Held, planned, guaranteed."""
    world = with_slot(a_pool(), "site_31/1/3/a", owner=EUR, source="grant")
    world = ordered(world, EUR, a_sheet(an_entry("site_31/1/3/a")))
    (counted,) = of_type(events_of(world, sell_pool), SlotsCounted)

    assert (counted.held[EUR], counted.used[EUR], counted.guaranteed[EUR]) == (1, 1, 1)
    assert counted.held[KAZ] == 24 - 3
