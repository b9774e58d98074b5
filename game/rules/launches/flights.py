"""Flights of the year: which launch stands where in which quarter, and whether it may go."""

from collections.abc import Iterator

import msgspec

from game.model.ids import PadId, Permille, Quarter, SeatId, SlotId
from game.model.launches import ManifestEntry, Slot
from game.model.values import Value, clamp
from game.model.vehicles import Vehicle
from game.model.world import World
from game.rules.dice import happens
from game.rules.orders.manifest import (
    breaks_knowingly,
    flights_on,
    is_barred,
    is_closed,
    is_grounded,
    would_breach,
)
from game.rules.slots.capacity import QUARTERS, is_shut

WEATHER: dict[Quarter, int] = {1: 100, 2: 30, 3: 20, 4: 60}
"""Chance of bad weather at the shared site, permille an attempt."""
HOME_WEATHER = 150
BAD_WEATHER_COSTS = 300
"""What flying in bad weather takes off the chance of success, permille."""
PERFECT = 1000


class Flight(Value, frozen=True, kw_only=True):
    """A launch on the list of the year."""

    seat: SeatId
    entry: ManifestEntry
    place: int
    """Its place on the manifest."""
    quarter: Quarter
    pad: PadId | None = None
    slot: SlotId | None = None

    @property
    def question(self) -> tuple[str, ...]:
        """Return what names this flight in questions to chance."""
        where = self.slot if self.slot is not None else f"home/{self.place}"
        return self.seat, self.entry.payload, where, str(self.quarter)


def planned(world: World) -> tuple[Flight, ...]:
    """Return every launch that owns its slot, or flies from a home range."""
    flown: dict[SlotId, int] = {}
    flights = []
    for seat in world.seats:
        for flight in _of_seat(world, seat):
            if flight.slot is not None:
                flown[flight.slot] = flown.get(flight.slot, 0) + 1
                if flown[flight.slot] > flights_on(world, flight.entry):
                    continue
            flights.append(flight)
    return tuple(flights)


def _of_seat(world: World, seat: SeatId) -> Iterator[Flight]:
    """Yield the launches of one sheet; home launches are spread over the year."""
    sheet = world.sheets.get(seat)
    home = 0
    for place, entry in enumerate(sheet.manifest if sheet is not None else ()):
        if entry.slot is None:
            quarter = QUARTERS[home % 4]
            home += 1
            yield Flight(seat=seat, entry=entry, place=place, quarter=quarter)
            continue
        slot = world.slots.get(entry.slot)
        if slot is not None and slot.owner == seat:
            yield Flight(
                seat=seat,
                entry=entry,
                place=place,
                quarter=slot.quarter,
                pad=slot.pad,
                slot=slot.id,
            )


def in_order(world: World, flights: list[Flight]) -> list[Flight]:
    """Return the flights of one quarter by pad and slot, home launches last, by seat."""
    pads, seats = list(world.ground.pads), list(world.seats)

    def order(flight: Flight) -> tuple[int, str, int, int]:
        """Return where a flight stands in its quarter."""
        pad = pads.index(flight.pad) if flight.pad is not None else len(pads)
        return pad, flight.slot or "", seats.index(flight.seat), flight.place

    return sorted(flights, key=order)


def hindrance(world: World, flight: Flight) -> str | None:
    """Return what forbids a flight now whatever its crew wants, or None."""
    if flight.pad is None:
        return None
    if is_shut(world.ground.pads[flight.pad], world.turn, flight.quarter):
        return "pad_shut"
    vehicle = world.library.vehicles[flight.entry.vehicle]
    if grounded_this_year(world, vehicle, flight.quarter):
        return "grounded"
    sheet = world.sheets[flight.seat]
    if breaks_knowingly(world, flight.seat, sheet, flight.entry):
        return None
    if is_closed(world, _corridor(world, flight), flight.quarter):
        return "corridor_closed"
    if is_grounded(world, vehicle, flight.quarter):
        return "grounded"
    full = is_barred(world, flight.seat, vehicle)
    return "barred" if full or would_breach(world, flight.seat, sheet, vehicle) else None


def grounded_this_year(world: World, vehicle: Vehicle, quarter: Quarter) -> bool:
    """Return whether a crash of this very year keeps a vehicle on the ground.

    When orders were sealed nobody knew of it, so nobody can have meant to break it.
    """
    return any(
        grounding.vehicle == vehicle.id
        and grounding.since[0] == world.turn
        and grounding.since < (world.turn, quarter) < grounding.until
        for grounding in world.ground.groundings
    )


def bad_weather(world: World, flight: Flight) -> bool:
    """Return whether the weather is bad when this flight wants to go."""
    return happens(world, weather_chance(world, flight), "weather", *flight.question)


def weather_chance(world: World, flight: Flight) -> int:
    """Return the chance of bad weather, permille."""
    if flight.pad is None:
        return HOME_WEATHER
    more = world.ground.bad_weather.get(str(flight.quarter), 0)
    return clamp(WEATHER[flight.quarter] + more, 0, 1000)


def success_chance(world: World, flight: Flight, weather_is_bad: int) -> Permille:
    """Return the chance that the flight succeeds: that of the vehicle, on this pad, today.

    ‰ times (0.9 + 0.1 · condition/100), less 300 in bad weather (pass 1, else 0).
    """
    vehicle = world.library.vehicles[flight.entry.vehicle]
    young = world.ground.flights.get(vehicle.id, 0) < 3
    early = vehicle.success_first if young else None
    chance = vehicle.success if early is None else early
    condition = world.ground.pads[flight.pad].condition if flight.pad is not None else PERFECT
    on_pad = chance * (9 * PERFECT + condition) // (10 * PERFECT)
    return Permille(clamp(on_pad - BAD_WEATHER_COSTS * weather_is_bad, 0, 1000))


def next_chance(world: World, flight: Flight, taken: set[SlotId]) -> Flight | None:
    """Return the flight a quarter later, on a free slot of its pad, or None if there is none.

    Free are the seat's own slots without a launch, then what the pool did not sell.
    """
    if flight.quarter == 4:
        return None
    later = QUARTERS[flight.quarter]
    if flight.pad is None:
        return msgspec.structs.replace(flight, quarter=later)
    free = [
        slot
        for slot in world.slots.values()
        if (slot.pad, slot.quarter) == (flight.pad, later)
        and slot.owner in (flight.seat, None)
        and slot.id not in taken
        and slot.used_by is None
    ]
    if not free:
        return None
    slot = min(free, key=lambda s: (s.owner is None, s.id))
    return moved_to(flight, slot)


def moved_to(flight: Flight, slot: Slot) -> Flight:
    """Return the flight on another slot."""
    entry = msgspec.structs.replace(flight.entry, slot=slot.id)
    return msgspec.structs.replace(flight, quarter=slot.quarter, slot=slot.id, entry=entry)


def _corridor(world: World, flight: Flight) -> str:
    """Return the drop-zone corridor that a flight uses."""
    return world.library.payloads[flight.entry.payload].corridor
