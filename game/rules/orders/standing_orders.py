"""Standing orders: what happens to a seat's launches when nobody touches its sheet.

They repeat manifest, stakes, upkeep and conduct of the last sheet that the delegation set itself,
at first of its adviser's, as far as cash, slots and promises allow; what had to be left out in a
bad year comes back in a better one. A launch without a slot flies from the home range of its
rocket, or on another clean rocket. A stake is bought again while its project takes one: a clean-up
every year, the next stage.
Standing orders never break a gate, never test a weapon, never spy, bid or sign.
"""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId, SlotId, VehicleId
from game.model.launches import ManifestEntry, OrderSheet, Slot
from game.model.seats import Seat
from game.model.world import World
from game.rules.kinds import duties
from game.rules.orders.manifest import fault
from game.rules.orders.trimming import trimmed
from game.rules.sky.conduct import least_conduct, promises
from game.rules.slots.reach import can_carry


def sheet_of(world: World, seat: SeatId) -> OrderSheet:
    """Return the sheet that a seat set this turn, or else its standing orders."""
    given = world.sheets.get(seat)
    return given if given is not None else repeated(world, seat)


def repeated(world: World, seat: SeatId) -> OrderSheet:
    """Return the orders that a seat gave last, fitted to this year's board, purse and promises."""
    last = world.standing.get(seat)
    if last is None:
        return OrderSheet()
    owner = world.seats[seat]
    made = promises(world, duties(world), seat)
    kept = OrderSheet(
        stakes=last.stakes,
        upkeep=last.upkeep,
        conduct=least_conduct(made, last.conduct),
        tug_band=last.tug_band,
        tug_price=last.tug_price,
        refused_customers=last.refused_customers,
        margin=last.margin,
    )
    manifest: tuple[ManifestEntry, ...] = ()
    for entry in last.manifest:
        again = _again(world, owner, manifest, entry)
        manifest = manifest if again is None else (*manifest, again)
    return trimmed(world, owner, msgspec.structs.replace(kept, manifest=manifest)).sheet


def _again(
    world: World, seat: Seat, before: tuple[ManifestEntry, ...], entry: ManifestEntry
) -> ManifestEntry | None:
    """Return a launch of the old list as it can fly this year, or None if it cannot."""
    for vehicle in rockets(world, seat.id, entry):
        for slot in _places(world, seat.id, entry):
            planned = msgspec.structs.replace(
                entry, slot=slot, vehicle=vehicle, go="wait", rescue=False
            )
            if fault(world, seat, OrderSheet(), before, planned) is None:
                return planned
    return None


def rockets(world: World, seat: SeatId, entry: ManifestEntry) -> Iterator[VehicleId]:
    """Yield the rocket of old, then clean ones that can do it: own ones first, then cheap ones."""
    yield entry.vehicle
    payload = world.library.payloads.get(entry.payload)
    others = [
        vehicle
        for vehicle in world.library.vehicles.values()
        if vehicle.id != entry.vehicle and not vehicle.toxic
        if payload is not None and can_carry(vehicle, payload)
    ]
    by_price = sorted(others, key=lambda rocket: (rocket.provider != seat, rocket.price))
    yield from (vehicle.id for vehicle in by_price)


def _places(world: World, seat: SeatId, entry: ManifestEntry) -> tuple[SlotId | None, ...]:
    """Return the own slots that resemble the old one most, then the home range.

    The slots of launches that wait since last year are not free.
    """
    if entry.slot is None:
        return (None,)
    pad, _, quarter, letter = entry.slot.split("/")
    own = [slot for slot in world.slots.values() if slot.owner == seat and slot.source != "waiting"]

    def unlike(slot: Slot) -> tuple[bool, bool, bool, str]:
        """Return how far a slot is from the old one."""
        same = slot.id.endswith(f"/{quarter}/{letter}")
        return slot.pad != pad, str(slot.quarter) != quarter, not same, slot.id

    return (*(slot.id for slot in sorted(own, key=unlike)), None)
