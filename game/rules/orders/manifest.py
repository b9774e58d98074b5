"""The manifest: whether a seat may launch a payload on a vehicle from there this year."""

from collections.abc import Iterator

import msgspec

from game.model.ids import Money, PayloadId, Quarter, SeatId, Shell, SlotId, Turn
from game.model.launches import Breach, ManifestEntry, OrderSheet, Slot
from game.model.seats import Seat
from game.model.vehicles import Payload, Vehicle
from game.model.world import World
from game.rules.deck import effects
from game.rules.engine import Refusal, Refused, require
from game.rules.kinds import duties_answering
from game.rules.moon.sites import require_site
from game.rules.orders import costs
from game.rules.orders.gates import breach_of, obstacles
from game.rules.slots.capacity import QUARTERS, is_shut
from game.rules.slots.reach import at_least, can_carry, can_fly

GEO_POSITIONS = 12
CUBESATS = PayloadId("edu_cubesats")
CREW_GUESTS = 2
"""Seats of a crew flight that can be sold or given away."""


def check_manifest(world: World, seat: Seat, sheet: OrderSheet) -> None:
    """Refuse a manifest of which a launch cannot fly, with the reason."""
    for place, entry in enumerate(sheet.manifest):
        check_entry(world, seat, sheet, entry)
        check_beside(world, seat, sheet.manifest[:place], entry)


def fault(
    world: World,
    seat: Seat,
    sheet: OrderSheet,
    before: tuple[ManifestEntry, ...],
    entry: ManifestEntry,
) -> Refusal | None:
    """Return why an entry cannot fly beside those before it, or None."""
    try:
        check_entry(world, seat, sheet, entry)
        check_beside(world, seat, before, entry)
    except Refused as refused:
        return refused.refusal
    return None


def check_entry(world: World, seat: Seat, sheet: OrderSheet, entry: ManifestEntry) -> None:
    """Refuse an entry that cannot fly, whatever else is on the sheet."""
    payload = world.library.payloads.get(entry.payload)
    vehicle = world.library.vehicles.get(entry.vehicle)
    require(payload is not None, "order.no_payload", payload=entry.payload)
    require(vehicle is not None, "order.no_vehicle", vehicle=entry.vehicle)
    if payload is None or vehicle is None:
        return
    _check_payload(world, seat, entry, payload)
    require(can_carry(vehicle, payload), "order.too_heavy", payload=payload.id, vehicle=vehicle.id)
    if entry.cubesats:
        require(CUBESATS in world.library.payloads, "order.no_payload", payload=CUBESATS)
    if entry.slot is None:
        _check_home(world, seat, entry, payload, vehicle)
    else:
        _check_slot(world, seat, sheet, entry.slot)
        _check_pad(world, seat, world.slots[entry.slot], payload, vehicle)
        _check_open(world, seat, sheet, entry)


def check_beside(
    world: World, seat: Seat, before: tuple[ManifestEntry, ...], entry: ManifestEntry
) -> None:
    """Refuse an entry for which those before it leave no room."""
    if entry.slot is None:
        owner = home_owner(world, seat, entry)
        used = sum(
            other.slot is None and home_owner(world, seat, other) == owner for other in before
        )
        room = world.seats[owner].home_slots if owner is not None else 0
        require(used < room, "order.home_full", seat=str(owner), slots=room)
    else:
        used = sum(other.slot == entry.slot for other in before)
        require(used < flights_on(world, entry), "order.slot_twice", slot=entry.slot)
    payload, home = world.library.payloads[entry.payload], entry.slot is None
    if payload.purpose == "crew":
        same = [other for other in _crewed(world, before) if (other.slot is None) == home]
        quarters = [_quarter(world, other) for other in same]
        often = len(same) < len(QUARTERS) if home else _quarter(world, entry) not in quarters
        require(often, "order.crew_once", payload=payload.id)
    if entry.shell == "GEO":
        planned = sum(other.shell == "GEO" for other in before)
        require(positions_taken(world) + planned < GEO_POSITIONS, "geo.full", most=GEO_POSITIONS)


def home_owner(world: World, seat: Seat, entry: ManifestEntry) -> SeatId | None:
    """Return whose home range a launch without a slot flies from; None: nobody's."""
    vehicle = world.library.vehicles[entry.vehicle]
    if vehicle.any_home and seat.home_slots > 0:
        return seat.id
    return vehicle.provider if vehicle.provider in world.seats else None


def flights_on(world: World, entry: ManifestEntry) -> int:
    """Return how many launches of this vehicle one slot of its pad bears."""
    if entry.slot is None:
        return 1
    vehicle = world.library.vehicles[entry.vehicle]
    quick = vehicle.launch_class == "mini" or vehicle.reusable
    return 2 if quick and world.ground.pads[world.slots[entry.slot].pad].reusable_twice else 1


def positions_taken(world: World) -> int:
    """Return the positions in geostationary orbit that are taken."""
    return sum(cohort.count for cohort in world.sky.cohorts if cohort.shell == "GEO")


def bill_of(world: World, seat: Seat, entry: ManifestEntry) -> costs.Bill:
    """Return what an entry costs besides its slot."""
    vehicle = world.library.vehicles[entry.vehicle]
    owner = home_owner(world, seat, entry) if entry.slot is None else None
    return costs.launch_bill(
        buyer=seat,
        provider=world.seats.get(vehicle.provider),
        vehicle=priced(world, vehicle),
        payload=world.library.payloads[entry.payload],
        surcharge=world.seats[owner].home_surcharge if owner is not None else Money(0),
        extra=world.library.payloads[CUBESATS].price if entry.cubesats else Money(0),
    )


def priced(world: World, vehicle: Vehicle) -> Vehicle:
    """Return a vehicle at the price that the market of this turn asks."""
    price = Money(max(0, vehicle.price - effects.price_cut(world, vehicle)))
    return vehicle if price == vehicle.price else msgspec.structs.replace(vehicle, price=price)


def satellites_of(world: World, entry: ManifestEntry) -> int:
    """Return the satellites that an entry brings into orbit."""
    cubesats = world.library.payloads[CUBESATS].satellites if entry.cubesats else 0
    return world.library.payloads[entry.payload].satellites + cubesats


def school_shell(world: World, shell: Shell) -> Shell:
    """Return where school satellites are let go on a flight to a shell: there, or below."""
    known = world.library.payloads[CUBESATS].shells
    return shell if shell in known else known[0]


def is_closed(world: World, corridor: str, quarter: Quarter) -> bool:
    """Return whether a drop-zone corridor is closed in a quarter of this turn."""
    ordered = any(
        (closure.corridor, closure.turn, closure.quarter) == (corridor, world.turn, quarter)
        for closure in world.ground.closures
    )
    return ordered or any(
        duty.kind.closed(world, duty, corridor, quarter)
        for duty in duties_answering(world, "closed")
    )


def is_grounded(world: World, vehicle: Vehicle, quarter: Quarter) -> bool:
    """Return whether a vehicle may not fly from the shared site in a quarter of this turn."""
    return (world.turn, quarter) < grounded_until(world, vehicle)


def grounded_until(world: World, vehicle: Vehicle) -> tuple[Turn, Quarter]:
    """Return turn and quarter from which a vehicle may fly from the shared site again."""
    ends = (g.until for g in world.ground.groundings if g.vehicle == vehicle.id)
    return max(ends, default=(Turn(0), 1))


def is_barred(world: World, seat: SeatId, vehicle: Vehicle) -> bool:
    """Return whether a text takes no more flights of a vehicle from seats it does not bind."""
    return any(
        seat not in duty.obligors and duty.kind.bars(world, duty, vehicle.id)
        for duty in duties_answering(world, "bars")
    )


def would_breach(world: World, seat: SeatId, sheet: OrderSheet, vehicle: Vehicle) -> bool:
    """Return whether one more flight breaks an article that its seat does not mean to break.

    The year can fill up with flights of others after a seat gave its orders.
    """
    return any(
        seat in duty.obligors
        and Breach(treaty=duty.treaty, article=duty.article) not in sheet.knowingly
        and duty.kind.bars(world, duty, vehicle.id)
        for duty in duties_answering(world, "bars")
    )


def breaks_knowingly(world: World, seat: SeatId, sheet: OrderSheet, entry: ManifestEntry) -> bool:
    """Return whether a launch by itself breaks articles, all of which the sheet confesses."""
    if not sheet.knowingly:
        return False
    alone = OrderSheet(manifest=(entry,))
    broken = [breach_of(obstacle) for obstacle in obstacles(world, seat, alone)]
    return bool(broken) and all(breach in sheet.knowingly for breach in broken)


def _check_payload(world: World, seat: Seat, entry: ManifestEntry, payload: Payload) -> None:
    """Refuse a payload that the seat cannot build or the shell does not take."""
    shells = payload.shells
    require(entry.shell in shells, "order.wrong_shell", payload=payload.id, shells=shells)
    for technology, level in payload.needs.items():
        has = int(getattr(seat.technology, technology))
        require(has >= level, "order.no_technology", technology=technology, level=level, has=has)
    if payload.modules:
        require_site(world, seat)
    commercial = payload.services > 0
    shut = any(band == entry.shell and state.closed for band, state in world.sky.bands.items())
    require(not (commercial and shut), "shell.closed", shell=entry.shell)


def _check_home(
    world: World, seat: Seat, entry: ManifestEntry, payload: Payload, vehicle: Vehicle
) -> None:
    """Refuse a home launch that the range, the provider or the crew do not allow."""
    owner = home_owner(world, seat, entry)
    room = world.seats[owner].home_slots if owner is not None else 0
    require(room > 0, "order.no_home_range", vehicle=vehicle.id)
    if payload.purpose == "crew":
        require(vehicle.provider == seat.id, "order.no_crew_rocket", vehicle=vehicle.id)
        has = seat.technology.crew
        require(has > 0, "order.no_technology", technology="crew", level=1, has=has)
        ready = world.turn >= seat.home_crew_from
        require(ready, "order.no_crew_range", turn=seat.home_crew_from)
    _check_customer(world, seat, vehicle)


def _check_slot(world: World, seat: Seat, sheet: OrderSheet, slot: SlotId) -> None:
    """Refuse a slot that the seat neither owns, bids for, nor withholds from its owner."""
    known = world.slots.get(slot)
    require(known is not None, "order.no_slot", slot=slot)
    bids = any(bid.slot == slot for bid in sheet.bids)
    mine = known is not None and known.owner == seat.id
    require(mine or bids or slot in sheet.denials, "slot.not_yours", slot=slot)


def _check_pad(world: World, seat: Seat, slot: Slot, payload: Payload, vehicle: Vehicle) -> None:
    """Refuse what the pad cannot serve."""
    pad = world.ground.pads[slot.pad]
    serves = pad.is_open and can_fly(vehicle, pad)
    require(serves, "order.pad_cannot", pad=pad.id, vehicle=vehicle.id)
    carries = at_least(pad.launch_class, payload.launch_class)
    require(carries, "order.pad_too_small", pad=pad.id, payload=payload.id)
    shut = is_shut(pad, slot.turn, slot.quarter)
    require(not shut, "order.pad_shut", pad=pad.id, quarter=slot.quarter)
    if payload.purpose == "crew":
        require(pad.crew and vehicle.crew, "order.no_crew", pad=pad.id, vehicle=vehicle.id)
    _check_customer(world, seat, vehicle)


def _check_open(world: World, seat: Seat, sheet: OrderSheet, entry: ManifestEntry) -> None:
    """Refuse a closed corridor or a grounded rocket, unless a promise is broken knowingly."""
    if entry.slot is None or breaks_knowingly(world, seat.id, sheet, entry):
        return
    quarter = world.slots[entry.slot].quarter
    payload = world.library.payloads[entry.payload]
    vehicle = world.library.vehicles[entry.vehicle]
    shut = is_closed(world, payload.corridor, quarter)
    require(not shut, "order.corridor_closed", corridor=payload.corridor, quarter=quarter)
    turn, freed = grounded_until(world, vehicle)
    held = (world.turn, quarter) < (turn, freed)
    require(not held, "order.grounded", vehicle=vehicle.id, turn=turn, quarter=freed)
    barred = is_barred(world, seat.id, vehicle)
    require(not barred, "order.barred", vehicle=vehicle.id)


def _check_customer(world: World, seat: Seat, vehicle: Vehicle) -> None:
    """Refuse a vehicle whose maker is not in the game or did not want this customer last time."""
    provider = world.seats.get(vehicle.provider)
    require(provider is not None or vehicle.any_home, "order.no_vehicle", vehicle=vehicle.id)
    refused = provider is not None and seat.id in provider.refuses
    require(not refused, "order.refused_customer", provider=vehicle.provider)


def _crewed(world: World, entries: tuple[ManifestEntry, ...]) -> Iterator[ManifestEntry]:
    """Yield the entries that carry a crew."""
    for entry in entries:
        if world.library.payloads[entry.payload].purpose == "crew":
            yield entry


def _quarter(world: World, entry: ManifestEntry) -> Quarter | None:
    """Return the quarter of an entry's slot; None at home."""
    return None if entry.slot is None else world.slots[entry.slot].quarter
