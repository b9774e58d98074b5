"""A cosmodrome for tests: a published board, short order sheets, a year of launches."""

import msgspec

from game.assets import orbit_inputs
from game.model.ids import Money, PayloadId, SeatId, SlotId, Turn, VehicleId, million
from game.model.launches import ManifestEntry, OrderSheet, Slot
from game.model.vehicles import Payload, Project
from game.model.world import World
from game.orbit import Sky, scaled_to_index, with_fleets
from game.rules import engine, slots
from game.rules.engine import Event
from game.rules.launches import launches
from game.rules.orders import closing
from game.rules.sky import sky
from game.rules.sky.sky_record import params
from tests.worlds import SEATS, a_world, after, events_of

SOYUZ, PROTON = VehicleId("soyuz_2"), VehicleId("proton_m")
COMMS, CREW = PayloadId("comms"), PayloadId("crew_flight")
YEAR = (closing.close_sheets, slots.sell_pool, slots.charge, launches.fly)
"""From the end of Orders to the last flight of the year."""


def a_yard(**fields: object) -> World:
    """Return a world in Orders with this year's board published; the host holds every slot."""
    return after(a_world(**{"phase": "orders", **fields}), slots.open_board)


def with_library(world: World, *things: Payload | Project) -> World:
    """Return the world with more payloads and projects for sale."""
    library = world.library
    payloads = {thing.id: thing for thing in things if isinstance(thing, Payload)}
    projects = {thing.id: thing for thing in things if isinstance(thing, Project)}
    library = msgspec.structs.replace(
        library,
        payloads={**library.payloads, **payloads},
        projects={**library.projects, **projects},
    )
    return engine.change(world, library=library)


def with_pad(world: World, pad: str, **fields: object) -> World:
    """Return the world with some fields of one pad replaced."""
    pads = {
        name: msgspec.structs.replace(known, **fields) if name == pad else known
        for name, known in world.ground.pads.items()
    }
    return with_ground(world, pads=pads)


def with_ground(world: World, **fields: object) -> World:
    """Return the world with some fields of the ground replaced."""
    return engine.change(world, ground=msgspec.structs.replace(world.ground, **fields))


def with_slot(world: World, slot: str, **fields: object) -> World:
    """Return the world with some fields of one slot replaced."""
    changed: Slot = msgspec.structs.replace(world.slots[SlotId(slot)], **fields)
    return engine.change(world, slots={**world.slots, SlotId(slot): changed})


def owned_by(world: World, seat: SeatId, *names: str) -> World:
    """Return the world with some slots in the hands of a seat."""
    for name in names:
        world = with_slot(world, name, owner=seat)
    return world


def an_entry(slot: str | None = "site_31/1/2/a", **fields: object) -> ManifestEntry:
    """Return a plan to launch communication satellites on a Soyuz from Site 31 in spring."""
    given: dict[str, object] = {
        "payload": COMMS,
        "shell": "MID",
        "vehicle": SOYUZ,
        "slot": slot,
    }
    return ManifestEntry(**{**given, **fields})  # type: ignore[arg-type]


def a_sheet(*entries: ManifestEntry, **fields: object) -> OrderSheet:
    """Return an order sheet with these launches."""
    return OrderSheet(manifest=entries, **fields)  # type: ignore[arg-type]


def ordered(world: World, seat: SeatId, sheet: OrderSheet) -> World:
    """Return the world with a sheet put down, checked by nobody."""
    return engine.change(world, sheets={**world.sheets, seat: sheet})


def a_year(world: World) -> tuple[Event, ...]:
    """Return what happens from the end of Orders to the last flight."""
    return events_of(world, *YEAR)


def a_clear_sky(world: World) -> World:
    """Return the world in which no weather and no rocket ever fails."""
    vehicles = {
        name: msgspec.structs.replace(vehicle, success=1000)
        for name, vehicle in world.library.vehicles.items()
    }
    pads = {
        name: msgspec.structs.replace(pad, condition=1000)
        for name, pad in world.ground.pads.items()
    }
    clear = {str(quarter): -1000 for quarter in (1, 2, 3, 4)}
    library = msgspec.structs.replace(world.library, vehicles=vehicles)
    return with_ground(engine.change(world, library=library), pads=pads, bad_weather=clear)


def in_orbit(world: World, index: int = 130, fleet: int = 10) -> World:
    """Return the world with a debris model: this index in the middle band, fleets for all seats."""
    owners = (*SEATS, "others")
    start = Sky.of(orbit_inputs(), owners=owners)
    start = with_fleets(start, {seat: {"MID": fleet} for seat in SEATS})
    return sky.described(world, scaled_to_index(start, params(), {"MID": index}))


def a_project(name: str = "training_centre", **fields: object) -> Project:
    """Return a project for 40 $M that takes a turn."""
    given: dict[str, object] = {
        "id": name,
        "name": {"en": name},
        "price": million(40),
        "turns": 1,
    }
    return Project(**{**given, **fields})  # type: ignore[arg-type]


def a_payload(name: str, **fields: object) -> Payload:
    """Return a payload of medium class for LOW that costs 10 $M."""
    given: dict[str, object] = {
        "id": name,
        "name": {"en": name},
        "shells": ("LOW",),
        "launch_class": "medium",
        "price": million(10),
    }
    return Payload(**{**given, **fields})  # type: ignore[arg-type]


def next_turn(world: World) -> World:
    """Return the world a turn later, its papers filed as the calendar does."""
    return engine.change(
        world,
        turn=Turn(world.turn + 1),
        orders_last=world.sheets,
        sheets={},
        launches=(),
        launch_log=(*world.launch_log, *world.launches),
        tallies={},
    )


def richer(world: World, seat: SeatId, cash: int) -> World:
    """Return the world with this much money in a seat's purse (k$)."""
    changed = msgspec.structs.replace(world.seats[seat], cash=Money(cash))
    return engine.change(world, seats={**world.seats, seat: changed})
