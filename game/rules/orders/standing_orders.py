"""Standing orders: what happens to a seat's launches when nobody touches its sheet.

They repeat last year's manifest, upkeep and conduct as far as cash, slots and promises allow. They
never break a gate, never test a weapon, never spy, bid or sign.
"""

import msgspec

from game.model.ids import SeatId, SlotId
from game.model.launches import ManifestEntry, OrderSheet, Slot
from game.model.seats import Seat
from game.model.world import World
from game.rules.kinds import duties
from game.rules.orders.manifest import fault
from game.rules.orders.trimming import trimmed
from game.rules.sky.conduct import least_conduct, promises


def sheet_of(world: World, seat: SeatId) -> OrderSheet:
    """Return the sheet that a seat set this turn, or else its standing orders."""
    given = world.sheets.get(seat)
    return given if given is not None else repeated(world, seat)


def repeated(world: World, seat: SeatId) -> OrderSheet:
    """Return last year's orders, fitted to this year's board, purse and promises."""
    last = world.standing.get(seat)
    if last is None:
        return OrderSheet()
    owner = world.seats[seat]
    made = promises(world, duties(world), seat)
    kept = OrderSheet(
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
    """Return last year's launch on a slot of this year, or None if it cannot be repeated."""
    for slot in _likely(world, seat.id, entry):
        planned = msgspec.structs.replace(entry, slot=slot, go="wait", rescue=False)
        if fault(world, seat, OrderSheet(), before, planned) is None:
            return planned
    return None


def _likely(world: World, seat: SeatId, entry: ManifestEntry) -> list[SlotId | None]:
    """Return the own slots that resemble last year's most, or the home range."""
    if entry.slot is None:
        return [None]
    pad, _, quarter, letter = entry.slot.split("/")
    own = [slot for slot in world.slots.values() if slot.owner == seat]

    def unlike(slot: Slot) -> tuple[bool, bool, bool, str]:
        """Return how far a slot is from last year's."""
        same = slot.id.endswith(f"/{quarter}/{letter}")
        return slot.pad != pad, str(slot.quarter) != quarter, not same, slot.id

    return [slot.id for slot in sorted(own, key=unlike)]
