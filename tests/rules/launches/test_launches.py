"""The year's launches: paid, flown or failed, and what follows."""

import msgspec

from game.model.ids import million
from game.model.launches import Waiting
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change, fold
from game.rules.launches.flown import LaunchDelayed, LaunchFlown, LaunchKept, TermsPublished
from game.rules.launches.launches import fly
from game.rules.money.treasury import MoneyMoved
from game.rules.orders.dropped import OrderDropped
from tests.rules.yard import (
    CREW,
    PROTON,
    a_clear_sky,
    a_payload,
    a_sheet,
    a_yard,
    an_entry,
    ordered,
    owned_by,
    richer,
    with_ground,
    with_library,
)
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, after, cash, events_of, of_type

SLOT = "site_31/1/2/a"


def clear(*entries: object, seat: str = "KAZ", **fields: object) -> World:
    """Return a yard without bad weather and failures, in which a seat plans launches."""
    world = a_clear_sky(a_yard())
    known = next(name for name in world.seats if name == seat)
    world = owned_by(world, known, *(entry.slot for entry in entries if entry.slot))  # type: ignore[attr-defined]
    return ordered(world, known, a_sheet(*entries, **fields))  # type: ignore[arg-type]


def unlucky(world: World) -> World:
    """Return the world in which every rocket fails."""
    vehicles = {
        name: msgspec.structs.replace(vehicle, success=0)
        for name, vehicle in world.library.vehicles.items()
    }
    return change(world, library=msgspec.structs.replace(world.library, vehicles=vehicles))


def stormy(world: World, *quarters: int) -> World:
    """Return the world with bad weather for sure in some quarters."""
    weather = dict.fromkeys((str(quarter) for quarter in quarters), 1000)
    return with_ground(world, bad_weather={**world.ground.bad_weather, **weather})


def test_a_good_launch_brings_satellites() -> None:
    """Ten in the middle band, as a cohort of this turn."""
    world = after(clear(an_entry(SLOT)), fly)
    (launch,) = world.launches

    assert (launch.outcome, launch.satellites, launch.quarter) == ("success", 10, 2)
    assert [c.count for c in world.sky.cohorts if c.launched == 1 and c.owner == KAZ] == [10]


def test_a_launch_is_paid_by_its_seat() -> None:
    """Rocket, payload, insurance; the provider receives its margin."""
    world = after(clear(an_entry(SLOT)), fly)

    assert cash(world, KAZ) == million(100) - 62_240
    assert cash(world, RUS) == million(104)


def test_a_launch_is_counted_for_seat_and_provider() -> None:
    """KAZ flew, RUS sold."""
    world = after(clear(an_entry(SLOT)), fly)
    kaz, rus = world.tallies[KAZ], world.tallies[RUS]

    assert (kaz.launches, kaz.launches_own, kaz.units_launched) == (1, 0, {"MID": 10})
    assert (rus.launches, rus.launches_own, rus.launches_sold, rus.launches_baikonur) == (
        0,
        1,
        1,
        1,
    )
    assert world.ground.flights == {"soyuz_2": 1}
    assert world.slots[SLOT].used_by == "comms"  # type: ignore[index]


def test_a_home_launch_costs_the_range() -> None:
    """10 $M more, and it needs no slot."""
    world = after(clear(an_entry(None), seat="RUS"), fly)

    assert cash(world, RUS) == million(100) - 58_240 - million(10)
    assert world.tallies[RUS].launches_home == 1


def test_a_failed_launch_gets_the_payload_price_back() -> None:
    """10 of the 62.24 $M; no satellites."""
    world = after(unlucky(clear(an_entry(SLOT))), fly)

    assert cash(world, KAZ) == million(100) - 62_240 + million(10)
    assert world.launches[0].outcome == "failure"
    assert not [cohort for cohort in world.sky.cohorts if cohort.launched == 1]
    assert world.tallies[KAZ].units_launched == {}


def test_two_in_five_failures_fall_on_the_steppe() -> None:
    """Counted over many rooms; a home launch never does."""
    world = unlucky(clear(an_entry(SLOT)))
    rooms = [change(world, seed=f"room {number}") for number in range(200)]
    crashes = sum(after(room, fly).launches[0].crashed_on_steppe for room in rooms)
    home = unlucky(clear(an_entry(None), seat="RUS"))

    assert 60 <= crashes <= 100
    assert not any(
        after(change(home, seed=f"room {number}"), fly).launches[0].crashed_on_steppe
        for number in range(40)
    )


def test_bad_weather_moves_a_launch_by_a_quarter() -> None:
    """The old slot counts as used, the new one is taken."""
    world = stormy(clear(an_entry(SLOT)), 2)
    (delay,) = of_type(events_of(world, fly), LaunchDelayed)
    later = after(world, fly)

    assert (delay.reason, delay.quarter, delay.later) == ("weather", 3, "site_31/1/3/a")
    assert later.launches[0].quarter == 3
    assert later.slots[SLOT].used_by == "comms"  # type: ignore[index]


def test_a_bold_crew_flies_in_bad_weather() -> None:
    """With 300 in a thousand less chance."""
    world = stormy(clear(an_entry(SLOT, go="fly")), 2)
    (flown,) = of_type(events_of(world, fly), LaunchFlown)

    assert (flown.launch.quarter, flown.launch.success_chance) == (2, 700)


def test_a_launch_that_never_found_weather_stays_for_the_next_year() -> None:
    """It pays nothing now."""
    world = stormy(clear(an_entry(SLOT)), 2, 3, 4)
    (kept,) = of_type(events_of(world, fly), LaunchKept)
    later = after(world, fly)

    assert kept.waiting == Waiting(seat=KAZ, entry=an_entry(None), pad="site_31")  # type: ignore[arg-type]
    assert later.waiting == (kept.waiting,)
    assert cash(later, KAZ) == million(100)


def test_an_unsold_slot_belongs_to_whoever_waited_for_it() -> None:
    """Free of charge: it has paid for the first one."""
    world = stormy(clear(an_entry(SLOT), seat="EUR"), 2)
    slots = {
        name: msgspec.structs.replace(slot, owner=None, source="pool")
        if slot.owner == KAZ
        else slot
        for name, slot in world.slots.items()
    }
    later = after(change(world, slots=slots), fly)

    assert later.slots["site_31/1/3/a"].owner == EUR  # type: ignore[index]
    assert later.launches[0].slot == "site_31/1/3/a"


def test_a_purse_that_is_empty_by_then_launches_nothing() -> None:
    """Payments of the year came first."""
    world = richer(clear(an_entry(SLOT)), KAZ, -90_000)
    (dropped,) = of_type(events_of(world, fly), OrderDropped)

    assert dropped.key == "money.limit"
    assert after(world, fly).launches == ()


def test_a_crew_flight_sells_its_seats_to_the_world() -> None:
    """Two seats at 35 $M, prestige 4, a first."""
    world = after(clear(an_entry(SLOT, payload=CREW, shell="LOW"), seat="RUS"), fly)

    assert cash(world, RUS) == million(100) - 46_000 - 60_000 - 4_240 + million(70)
    assert (world.seats[RUS].prestige, world.seats[RUS].firsts) == (4, ("crew_seat",))
    assert world.tallies[RUS].crewed_flights == 1


def test_invited_guests_ride_along() -> None:
    """Two seats are given away: prestige 3 each, a first, and no customers from outside."""
    plan = an_entry(SLOT, payload=CREW, shell="LOW", guests=(EUR, KAZ, COM))
    world = after(clear(plan, seat="RUS"), fly)

    assert world.launches[0].guests == (EUR, KAZ)
    assert (world.seats[EUR].prestige, world.seats[EUR].firsts) == (3, ("crew_seat",))
    assert cash(world, RUS) == million(100) - 46_000 - 60_000 - 4_240


def test_a_promised_ride_is_taken_and_paid() -> None:
    """By clause: one crew seat for 55 $M."""
    ride = Clause(
        kind="slot_ride",
        by=("RUS",),
        to=("EUR",),
        p={"what": "crew_seat", "number": 1, "price": million(55), "on": "crewed"},
    )
    plan = an_entry(SLOT, payload=CREW, shell="LOW")
    world = clear(plan, seat="RUS")
    world = change(world, treaties={"t-1": a_treaty(ride, parties=(RUS, EUR))})
    later = after(world, fly)

    assert later.launches[0].guests == (EUR,)
    assert cash(later, EUR) == million(45)
    assert cash(later, RUS) == million(100) - 46_000 - 60_000 - 4_240 + million(55 + 35)


def test_school_satellites_ride_with_any_launch() -> None:
    """3 $M, education 2, three satellites."""
    cubesats = a_payload(
        "edu_cubesats", launch_class="mini", price=million(3), satellites=3, education=2
    )
    world = with_library(clear(an_entry(SLOT, cubesats=True)), cubesats)
    world = after(world, fly)

    assert world.seats[KAZ].education == 2
    assert world.tallies[KAZ].units_launched == {"MID": 10, "LOW": 3}
    assert cash(world, KAZ) == million(100) - 62_240 - 3_120


def test_launches_of_a_quarter_know_each_other() -> None:
    """A crash in winter grounds the rocket for spring, under the crash clause."""
    crash = Clause(
        kind="lease_crash", by=("RUS",), to=("KAZ",), p={"grounding": 8, "base": million(30)}
    )
    plan = (an_entry("proton/1/1/a", vehicle=PROTON), an_entry("proton/1/2/a", vehicle=PROTON))
    world = change(unlucky(clear(*plan, seat="RUS")), treaties={"t-1": a_treaty(crash)})
    rooms = [after(change(world, seed=f"room {number}"), fly) for number in range(20)]
    crashed = [room for room in rooms if room.launches[0].crashed_on_steppe]

    assert crashed
    assert all(len(room.launches) == 1 and room.waiting for room in crashed)


def test_terms_of_business_are_published_for_the_next_year() -> None:
    """Margin and refusals; nobody is surprised after ordering."""
    world = ordered(a_yard(), RUS, a_sheet(margin=million(9), refused_customers=(EUR,)))
    world = ordered(world, KAZ, a_sheet())
    (terms,) = of_type(events_of(world, fly), TermsPublished)
    later = fold(world, [terms])

    assert terms.seen_by(world).everyone
    assert (later.seats[RUS].margin, later.seats[RUS].refuses) == (million(9), (EUR,))


def test_launches_are_logged_in_order_of_flight() -> None:
    """Winter first, whatever the list says."""
    world = clear(an_entry("site_31/1/4/a"), an_entry("site_31/1/1/a"))
    world = richer(world, KAZ, 300_000)
    flown = after(world, fly).launches

    assert [launch.quarter for launch in flown] == [1, 4]


def test_money_of_a_launch_is_moved_by_events_only() -> None:
    """Every dollar has a reason."""
    moves = of_type(events_of(clear(an_entry(SLOT)), fly), MoneyMoved)

    assert [move.reason for move in moves] == ["vehicle", "payload", "insurance", "flight_margin"]
