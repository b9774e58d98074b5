"""Flights: which one goes when, in what weather, with which chance."""

import msgspec
import pytest

from game.model.ground import Closure, Grounding
from game.model.ids import PadId, Permille, SlotId, TreatyId, Turn, VehicleId
from game.model.launches import Breach, ManifestEntry
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change
from game.rules.launches.flights import (
    Flight,
    hindrance,
    in_order,
    next_chance,
    planned,
    success_chance,
    weather_chance,
)
from tests.rules.clauses.desk import a_flight
from tests.rules.yard import (
    PROTON,
    a_sheet,
    a_yard,
    an_entry,
    ordered,
    owned_by,
    with_ground,
    with_pad,
    with_slot,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty

SLOT = "site_31/1/2/a"


def flying(*entries: ManifestEntry, seat: str = "KAZ", **fields: object) -> World:
    """Return a yard in which a seat plans some launches."""
    world = a_yard()
    known = next(name for name in world.seats if name == seat)
    return ordered(world, known, a_sheet(*entries, **fields))


def the_flight(world: World) -> Flight:
    """Return the only flight of the year."""
    (flight,) = planned(world)
    return flight


def test_only_owners_fly() -> None:
    """A launch on a slot that was lost meanwhile does not take place."""
    world = flying(an_entry(SLOT), an_entry("site_31/1/3/a"))

    assert [flight.quarter for flight in planned(world)] == [2, 3]
    assert [flight.quarter for flight in planned(owned_by(world, EUR, SLOT))] == [3]


def test_a_slot_bears_one_launch() -> None:
    """Two plans for it: the first flies."""
    assert len(planned(flying(an_entry(SLOT), an_entry(SLOT)))) == 1


def test_home_launches_are_spread_over_the_year() -> None:
    """The first in winter, the second in spring."""
    world = flying(an_entry(None), an_entry(None), seat="RUS")

    assert [(flight.quarter, flight.pad) for flight in planned(world)] == [(1, None), (2, None)]


def test_a_quarter_goes_by_pad_and_slot() -> None:
    """Home launches come last."""
    world = flying(an_entry("light/1/2/a"), an_entry("site_31/1/2/b"), an_entry(SLOT))
    home = Flight(seat=RUS, entry=an_entry(None), place=0, quarter=2)

    flights = in_order(world, [home, *planned(world)])
    assert [flight.slot for flight in flights] == [SLOT, "site_31/1/2/b", "light/1/2/a", None]


@pytest.mark.parametrize(("quarter", "chance"), [(1, 100), (2, 30), (3, 20), (4, 60)])
def test_the_steppe_has_clear_weather(quarter: int, chance: int) -> None:
    """Winter is the worst."""
    world = flying(an_entry(f"site_31/1/{quarter}/a"))

    assert weather_chance(world, the_flight(world)) == chance


def test_other_ranges_have_worse_weather() -> None:
    """15 in 100 attempts."""
    world = flying(an_entry(None), seat="RUS")

    assert weather_chance(world, the_flight(world)) == 150


def test_a_dust_storm_adds_to_it() -> None:
    """In its quarter."""
    world = with_ground(flying(an_entry(SLOT)), bad_weather={"2": 150})

    assert weather_chance(world, the_flight(world)) == 180


@pytest.mark.parametrize(
    ("condition", "bad", "chance"), [(1000, 0, 979), (700, 0, 949), (0, 0, 881), (1000, 1, 679)]
)
def test_success_depends_on_pad_and_weather(condition: int, bad: int, chance: int) -> None:
    """‰ · (0.9 + 0.1 · condition), less 300 for flying in bad weather."""
    world = with_pad(flying(an_entry(SLOT)), "site_31", condition=condition)

    assert success_chance(world, the_flight(world), bad) == chance


def test_a_home_range_is_in_perfect_condition() -> None:
    """The rocket's own record counts."""
    world = flying(an_entry(None), seat="RUS")

    assert success_chance(world, the_flight(world), 0) == 979


def test_a_new_rocket_fails_more_often() -> None:
    """Its first three flights."""
    world = with_pad(flying(an_entry(SLOT)), "site_31", condition=1000)
    name = VehicleId("soyuz_2")
    young = msgspec.structs.replace(
        world.library.vehicles[name], success=Permille(950), success_first=Permille(880)
    )
    library = msgspec.structs.replace(
        world.library, vehicles={**world.library.vehicles, name: young}
    )
    world = change(world, library=library)

    assert success_chance(world, the_flight(world), 0) == 880
    world = with_ground(world, flights={name: 3})
    assert success_chance(world, the_flight(world), 0) == 950


def test_a_clear_flight_has_no_hindrance() -> None:
    """Nothing forbids it."""
    world = flying(an_entry(SLOT))

    assert hindrance(world, the_flight(world)) is None


def test_a_home_flight_minds_none_of_the_sites_rules() -> None:
    """Corridors and groundings are those of the steppe."""
    closure = Closure(corridor="C51", turn=Turn(1), quarter=1, by=KAZ)
    world = with_ground(flying(an_entry(None), seat="RUS"), closures=(closure,))

    assert hindrance(world, the_flight(world)) is None


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        (
            {"closures": (Closure(corridor="C51", turn=Turn(1), quarter=2, by=KAZ),)},
            "corridor_closed",
        ),
        (
            {"groundings": (Grounding(vehicle=VehicleId("soyuz_2"), until=(Turn(1), 4)),)},
            "grounded",
        ),
    ],
)
def test_the_site_can_forbid_a_flight(fields: dict[str, object], reason: str) -> None:
    """A corridor closed by the host, a rocket grounded since last year."""
    world = with_ground(flying(an_entry(SLOT)), **fields)

    assert hindrance(world, the_flight(world)) == reason


def test_a_pad_that_was_hit_launches_nothing() -> None:
    """Even for those who break articles."""
    world = with_pad(flying(an_entry(SLOT)), "site_31", shut_until=(1, 4))

    assert hindrance(world, the_flight(world)) == "pad_shut"


def test_a_closed_corridor_can_be_flown_through_knowingly() -> None:
    """Where a text closes it and its obligor confesses the breach."""
    zone = Clause(
        kind="slot_drop_zone",
        by=("KAZ",),
        to=("RUS",),
        p={"corridor": "C51", "quarters": ("Q2",)},
    )
    breach = Breach(treaty="t-1", article=1)  # type: ignore[arg-type]
    honest = change(flying(an_entry(SLOT)), treaties={"t-1": a_treaty(zone)})
    bold = change(flying(an_entry(SLOT), knowingly=(breach,)), treaties={"t-1": a_treaty(zone)})

    assert hindrance(honest, the_flight(honest)) == "corridor_closed"
    assert hindrance(bold, the_flight(bold)) is None


def test_nobody_flies_a_rocket_that_crashed_this_year_by_mistake() -> None:
    """The sheet was sealed before the crash; no confession can have meant it."""
    crash = Clause(kind="lease_crash", by=("RUS",), to=("KAZ",))
    breach = Breach(treaty="t-1", article=1)  # type: ignore[arg-type]
    grounding = Grounding(vehicle=VehicleId("proton_m"), since=(Turn(1), 1), until=(Turn(1), 4))
    world = owned_by(flying(an_entry("proton/1/2/a", vehicle=PROTON)), RUS, "proton/1/2/a")
    plan = a_sheet(an_entry("proton/1/2/a", vehicle=PROTON), knowingly=(breach,))
    world = change(ordered(world, RUS, plan), treaties={"t-1": a_treaty(crash)})
    world = with_ground(world, groundings=(grounding,))

    (flight,) = [flight for flight in planned(world) if flight.seat == RUS]
    assert hindrance(world, flight) == "grounded"


def test_a_cap_bars_guests_once_it_is_reached() -> None:
    """The site takes no more toxic rockets."""
    cap = Clause(kind="lease_toxic_cap", by=("RUS",), to=("KAZ",), p={"launches": 0})
    world = owned_by(a_yard(), EUR, "proton/1/2/a")
    world = ordered(world, EUR, a_sheet(an_entry("proton/1/2/a", vehicle=PROTON)))
    world = change(world, treaties={"t-1": a_treaty(cap)})

    assert hindrance(world, the_flight(world)) == "barred"


def test_guests_cannot_push_a_tenant_over_the_cap_unasked() -> None:
    """Their flights had made the tenant's last one a breach that nobody had confirmed."""
    cap = Clause(kind="lease_toxic_cap", by=(RUS,), to=(KAZ,), p={"launches": 1})
    guest = a_flight(EUR, vehicle=PROTON, pad=PadId("proton"), slot=None, toxic=True)
    plan = an_entry("proton/1/2/a", vehicle=PROTON)
    breach = Breach(treaty=TreatyId("t-1"), article=1)
    world = ordered(owned_by(a_yard(), RUS, "proton/1/2/a"), RUS, a_sheet(plan))
    world = change(world, treaties={TreatyId("t-1"): a_treaty(cap)}, launches=(guest,))
    bold = change(world, sheets={RUS: a_sheet(plan, knowingly=(breach,))})

    assert hindrance(world, the_flight(world)) == "barred"
    assert hindrance(bold, the_flight(bold)) is None


def test_a_waiting_launch_takes_an_own_slot_first() -> None:
    """Then one that the pool did not sell."""
    world = flying(an_entry(SLOT))
    free = with_slot(world, "site_31/1/3/a", owner=None, source="pool")

    flight = the_flight(free)
    assert _next_slot(free, flight, set()) == "site_31/1/3/b"
    owned = {SlotId("site_31/1/3/b"), SlotId("site_31/1/3/c")}
    assert _next_slot(free, flight, owned) == "site_31/1/3/a"


def test_a_launch_without_a_free_slot_cannot_wait() -> None:
    """Nor one of the last quarter."""
    world = flying(an_entry(SLOT))
    full = owned_by(world, EUR, *(f"site_31/1/3/{letter}" for letter in "abc"))
    late = flying(an_entry("site_31/1/4/a"))

    assert next_chance(full, the_flight(full), set()) is None
    assert next_chance(late, the_flight(late), set()) is None


def test_a_home_range_has_room_in_the_next_quarter() -> None:
    """Nobody else wants it."""
    world = flying(an_entry(None), seat="RUS")
    later = next_chance(world, the_flight(world), set())

    assert later is not None
    assert later.quarter == 2


def _next_slot(world: World, flight: Flight, taken: set[SlotId]) -> str | None:
    """Return the slot to which a flight would move."""
    later = next_chance(world, flight, taken)
    return later.slot if later is not None else None
