"""The manifest: what may fly from where, and why not."""

import msgspec
import pytest

from game.model.ground import Closure, Grounding
from game.model.ids import PadId, PayloadId, Permille, SlotId, Tenths, Turn, VehicleId, million
from game.model.launches import Bid, ManifestEntry
from game.model.orbit import BandState, Cohort
from game.model.seats import Technology
from game.model.treaties import Clause
from game.model.vehicles import Vehicle
from game.model.world import World
from game.rules.engine import change
from game.rules.orders.manifest import fault
from tests.rules.yard import (
    COMMS,
    CREW,
    PROTON,
    a_payload,
    a_sheet,
    a_yard,
    an_entry,
    owned_by,
    with_ground,
    with_library,
    with_pad,
    with_slot,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty, with_seat

SPRING, SUMMER = "site_31/1/2/a", "site_31/1/3/a"


def reason(world: World, *entries: ManifestEntry, seat: str = "RUS", **fields: object) -> str:
    """Return why the last of these launches cannot fly, or nothing."""
    sheet = a_sheet(*entries, **fields)
    owner = next(known for known in world.seats.values() if known.id == seat)
    refusal = fault(world, owner, sheet, entries[:-1], entries[-1])
    return refusal.key if refusal is not None else ""


def russian(*more: str) -> World:
    """Return a yard in which RUS owns some slots."""
    return owned_by(a_yard(), RUS, SPRING, SUMMER, "proton/1/2/a", "light/1/2/a", *more)


def test_an_ordinary_launch_may_fly() -> None:
    """An own slot, a fitting rocket, a payload that works there."""
    assert reason(russian(), an_entry(SPRING)) == ""


@pytest.mark.parametrize(
    ("change_of_entry", "key"),
    [
        ({"payload": "castle"}, "order.no_payload"),
        ({"vehicle": "broom"}, "order.no_vehicle"),
        ({"shell": "HIGH"}, "order.wrong_shell"),
        ({"slot": "site_31/9/9/z"}, "order.no_slot"),
        ({"slot": "site_31/1/4/a"}, "slot.not_yours"),
        ({"slot": "proton/1/2/a"}, "order.pad_cannot"),
        ({"cubesats": True}, "order.no_payload"),
    ],
)
def test_what_cannot_fly_is_refused_with_its_reason(
    change_of_entry: dict[str, object], key: str
) -> None:
    """One thing is wrong in each."""
    assert reason(russian(), an_entry(**{"slot": SPRING, **change_of_entry})) == key  # type: ignore[arg-type]


def test_a_heavy_payload_needs_a_heavy_rocket() -> None:
    """And then a pad that takes it."""
    world = with_library(russian(), a_payload("relay", launch_class="heavy"))
    relay = {"payload": "relay", "shell": "LOW"}

    assert reason(world, an_entry(SPRING, **relay)) == "order.too_heavy"
    assert reason(world, an_entry("proton/1/2/a", vehicle=PROTON, **relay)) == ""


def test_the_light_pad_launches_no_heavy_payload() -> None:
    """Even on a strong rocket that may stand there."""
    world = with_library(russian(), a_payload("relay", launch_class="heavy"))
    vehicles = {
        **world.library.vehicles,
        PROTON: msgspec.structs.replace(
            world.library.vehicles[PROTON], pads=(PadId("proton"), PadId("light"))
        ),
    }
    world = change(world, library=msgspec.structs.replace(world.library, vehicles=vehicles))

    heavy = an_entry("light/1/2/a", payload="relay", shell="LOW", vehicle=PROTON)
    assert reason(world, heavy) == "order.pad_too_small"
    assert reason(world, an_entry("light/1/2/a", vehicle=PROTON)) == ""


def test_any_mini_rocket_may_use_the_light_pad() -> None:
    """Whoever made it."""
    mini = Vehicle(
        id=VehicleId("mini"),
        name={"en": "Mini"},
        provider=EUR,
        launch_class="mini",
        price=million(8),
        success=Permille(926),
    )
    world = with_library(russian(), a_payload("micro", launch_class="mini"))
    vehicles = {**world.library.vehicles, mini.id: mini}
    world = change(world, library=msgspec.structs.replace(world.library, vehicles=vehicles))
    micro = {"payload": "micro", "shell": "LOW", "vehicle": "mini"}

    assert reason(world, an_entry("light/1/2/a", **micro)) == ""
    assert reason(world, an_entry(SPRING, **micro)) == "order.pad_cannot"


def test_a_crew_needs_training_a_crew_rocket_and_a_crew_pad() -> None:
    """Site 31 has the gantry, the light pad has none."""
    crew = {"payload": CREW, "shell": "LOW"}
    world = owned_by(russian(), EUR, "site_31/1/4/a")

    assert reason(world, an_entry(SPRING, **crew)) == ""
    assert reason(world, an_entry("light/1/2/a", **crew)) == "order.no_crew"
    assert reason(world, an_entry("site_31/1/4/a", **crew), seat="EUR") == "order.no_technology"


def test_one_crew_flies_in_a_quarter() -> None:
    """The second one waits for summer."""
    world = owned_by(russian(), RUS, "site_31/1/2/b")
    crew = {"payload": CREW, "shell": "LOW"}
    first, second = an_entry(SPRING, **crew), an_entry("site_31/1/2/b", **crew)

    assert reason(world, first, second) == "order.crew_once"
    assert reason(world, first, an_entry(SUMMER, **crew)) == ""


def test_a_home_range_flies_a_crew_in_every_quarter() -> None:
    """Launches from home are spread over the year; the second crew was refused for no reason."""
    world = with_seat(a_yard(), RUS, home_slots=5)
    crew = an_entry(None, payload=CREW, shell="LOW")

    assert reason(world, crew, crew, crew, crew) == ""
    assert reason(world, crew, crew, crew, crew, crew) == "order.crew_once"


def test_a_crew_flies_from_home_only_on_the_own_rocket() -> None:
    """With the own training."""
    trained = with_seat(a_yard(), EUR, technology=Technology(crew=1))
    untrained = with_seat(a_yard(), RUS, technology=Technology())
    crew = an_entry(None, payload=CREW, shell="LOW")

    assert reason(trained, crew) == ""
    assert reason(trained, crew, seat="EUR") == "order.no_crew_rocket"
    assert reason(untrained, crew) == "order.no_technology"


def test_a_new_range_launches_crews_only_after_some_years() -> None:
    """The move to the north takes five years; until then crews need the cosmodrome."""
    crew = an_entry(None, payload=CREW, shell="LOW")
    moving = with_seat(a_yard(), RUS, technology=Technology(crew=1), home_crew_from=Turn(6))

    assert reason(moving, crew) == "order.no_crew_range"
    assert reason(with_seat(moving, RUS, home_crew_from=Turn(1)), crew) == ""


def test_a_slot_takes_one_launch() -> None:
    """Unless the pad is built for quick turnaround and the rocket is small or reusable."""
    world = russian()
    quick = with_pad(world, "site_31", reusable_twice=True)
    vehicles = {
        **quick.library.vehicles,
        VehicleId("soyuz_2"): msgspec.structs.replace(
            quick.library.vehicles[VehicleId("soyuz_2")], reusable=True
        ),
    }
    quick = change(quick, library=msgspec.structs.replace(quick.library, vehicles=vehicles))
    twice = (an_entry(SPRING), an_entry(SPRING))

    assert reason(world, *twice) == "order.slot_twice"
    assert reason(quick, *twice) == ""
    assert reason(quick, *twice, an_entry(SPRING)) == "order.slot_twice"


def test_a_home_range_has_its_yearly_number() -> None:
    """Two launches, the third has no place."""
    home = an_entry(None)

    assert reason(a_yard(), home, home) == ""
    assert reason(a_yard(), home, home, home) == "order.home_full"


def test_a_seat_without_a_range_buys_a_flight_from_its_maker() -> None:
    """KAZ flies from the home range of RUS, if RUS has one."""
    world = with_seat(a_yard(), RUS, home_slots=0)

    assert reason(a_yard(), an_entry(None), seat="KAZ") == ""
    assert reason(world, an_entry(None), seat="KAZ") == "order.no_home_range"


def test_a_provider_may_refuse_a_customer() -> None:
    """It said so last year, in public."""
    world = owned_by(with_seat(a_yard(), RUS, refuses=(EUR,)), EUR, SPRING)

    assert reason(world, an_entry(SPRING), seat="EUR") == "order.refused_customer"


def test_a_closed_shell_takes_no_new_satellites() -> None:
    """But a crew may still go there, and what earns nothing."""
    world = russian()
    shut = BandState(index=Tenths(6000), health=Permille(0), fragments=9, derelicts=9, closed=True)
    bands = {**world.sky.bands, "LOW": shut, "MID": shut}
    world = change(world, sky=msgspec.structs.replace(world.sky, bands=bands))

    assert reason(world, an_entry(SPRING)) == "shell.closed"
    assert reason(world, an_entry(SPRING, payload=CREW, shell="LOW")) == ""


def test_the_geostationary_orbit_has_twelve_positions() -> None:
    """Eleven are taken, so only one of two relays goes."""
    relay = a_payload("relay", shells=("GEO",))
    world = with_library(russian(), relay)
    taken = Cohort(owner=EUR, payload=PayloadId("relay"), shell="GEO", launched=Turn(1), count=11)
    world = change(world, sky=msgspec.structs.replace(world.sky, cohorts=(taken,)))
    plan = [an_entry(slot, payload="relay", shell="GEO") for slot in (SPRING, SUMMER)]

    assert reason(world, plan[0]) == ""
    assert reason(world, *plan) == "geo.full"


def test_a_bid_makes_room_for_a_launch() -> None:
    """Whoever bids for a slot may plan on it."""
    world = with_slot(a_yard(), SPRING, owner=None, source="pool")
    bids = (Bid(slot=SlotId(SPRING), price=million(20)),)

    assert reason(world, an_entry(SPRING), seat="EUR", bids=bids) == ""
    assert reason(world, an_entry(SPRING), seat="EUR") == "slot.not_yours"


def test_a_controller_may_bump_an_owner() -> None:
    """It plans on a slot that it withholds."""
    world = with_slot(a_yard(), SPRING, owner=EUR)

    assert reason(world, an_entry(SPRING), seat="KAZ", denials=(SlotId(SPRING),)) == ""


def test_a_pad_under_repair_launches_nothing() -> None:
    """The slot is still there, the pad is not."""
    world = with_pad(russian(), "site_31", shut_until=(1, 3))

    assert reason(world, an_entry(SPRING)) == "order.pad_shut"
    assert reason(world, an_entry(SUMMER)) == ""


def test_a_closed_drop_zone_stops_its_launches() -> None:
    """Communication satellites fly over C51."""
    closure = Closure(corridor="C51", turn=Turn(1), quarter=2, by=KAZ)
    world = with_ground(russian(), closures=(closure,))

    assert reason(world, an_entry(SPRING)) == "order.corridor_closed"
    assert reason(world, an_entry(SUMMER)) == ""


def test_a_grounded_rocket_stays() -> None:
    """Until its quarter has come."""
    grounding = Grounding(vehicle=VehicleId("soyuz_2"), until=(Turn(1), 3))
    world = with_ground(russian(), groundings=(grounding,))

    assert reason(world, an_entry(SPRING)) == "order.grounded"
    assert reason(world, an_entry(SUMMER)) == ""


def test_guests_fly_no_toxic_rockets_under_a_cap_of_none() -> None:
    """The cap binds the tenant by its gate, guests by the site."""
    cap = Clause(kind="lease_toxic_cap", by=("RUS",), to=("KAZ",), p={"launches": 0})
    world = change(a_yard(), treaties={"t-1": a_treaty(cap)})
    world = owned_by(world, EUR, "proton/1/2/a")
    toxic = an_entry("proton/1/2/a", vehicle=PROTON, payload=COMMS)

    assert reason(world, toxic, seat="EUR") == "order.barred"
