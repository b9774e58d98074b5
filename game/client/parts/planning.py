"""Planning: what can be ordered, what it costs and what stands in the way.

It asks the rules on the world as the seat imagines it. Answers are remembered, because a page asks
for them in every frame.
"""

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from game.client.known import Known
from game.client.scene import Scene
from game.model.ids import Money, PayloadId, SlotId, VehicleId
from game.model.launches import ManifestEntry, OrderSheet, Slot
from game.model.world import World
from game.rules.answers import Obstacle
from game.rules.engine import Refusal
from game.rules.money import treasury
from game.rules.orders import gates, spending
from game.rules.orders.manifest import bill_of, fault
from game.rules.orders.orders import PHASES
from game.rules.orders.standing_orders import sheet_of
from game.rules.slots.board import preview
from game.rules.slots.reach import can_carry

NOTHING = OrderSheet()


def known_of(scene: Scene) -> Known:
    """Return what the seat can reckon with; pages of orders are only shown in a game."""
    if scene.known is None:
        raise LookupError("orders belong to a game, and no game is open")
    return scene.known


def open_for_orders(scene: Scene) -> bool:
    """Return whether orders are taken in this phase."""
    return scene.public.phase in PHASES


@lru_cache(maxsize=8)
def standing(known: Known) -> OrderSheet:
    """Return the sheet that counts if nothing is changed: the one set, or last year's orders."""
    return sheet_of(known.world, known.sight.seat)


@lru_cache(maxsize=32)
def costs_of(known: Known, sheet: OrderSheet) -> tuple[spending.Item, ...]:
    """Return the orders of a sheet with what each costs."""
    return spending.items(known.world, known.sight.seat, sheet)


@lru_cache(maxsize=32)
def total(known: Known, sheet: OrderSheet) -> Money:
    """Return the most that a sheet can cost."""
    return spending.total(known.world, known.sight.seat, sheet)


@lru_cache(maxsize=32)
def obstacles(known: Known, sheet: OrderSheet) -> tuple[Obstacle, ...]:
    """Return the articles that a sheet would break without saying so."""
    found = gates.obstacles(known.world, known.sight.seat, sheet)
    return tuple(each for each in found if gates.breach_of(each) not in sheet.knowingly)


@lru_cache(maxsize=4)
def next_board(known: Known) -> tuple[Slot, ...]:
    """Return the slots of next year if nothing changed until then, as far as the seat knows."""
    return preview(known.world)


def credit(known: Known) -> Money:
    """Return what the seat can spend, its credit included."""
    return Money(treasury.available(known.world, known.sight.seat))


def price(known: Known, entry: ManifestEntry) -> Money:
    """Return what one launch costs without its slot."""
    return bill_of(known.world, known.world.seats[known.sight.seat], entry).total


@lru_cache(maxsize=256)
def entry_fault(
    known: Known, sheet: OrderSheet, place: int, entry: ManifestEntry
) -> Refusal | None:
    """Return why an entry could not stand at a place of the manifest, or None."""
    others = (*sheet.manifest[:place], *sheet.manifest[place + 1 :])
    seat = known.world.seats[known.sight.seat]
    return fault(known.world, seat, sheet, others, entry)


def with_entry(sheet: OrderSheet, place: int, entry: ManifestEntry) -> OrderSheet:
    """Return the sheet with an entry put in place, or added at the end."""
    manifest = (*sheet.manifest[:place], entry, *sheet.manifest[place + 1 :])
    return msgspec.structs.replace(sheet, manifest=manifest)


def without_entry(sheet: OrderSheet, place: int) -> OrderSheet:
    """Return the sheet without an entry."""
    manifest = (*sheet.manifest[:place], *sheet.manifest[place + 1 :])
    return msgspec.structs.replace(sheet, manifest=manifest)


def payloads(known: Known) -> tuple[PayloadId, ...]:
    """Return the payloads that fly on rockets of their own and that the seat can build."""
    technology = known.sight.own.me.technology
    return tuple(
        name
        for name, payload in known.world.library.payloads.items()
        if payload.shells
        and all(int(getattr(technology, need)) >= level for need, level in payload.needs.items())
    )


def vehicles(world: World, payload: PayloadId) -> tuple[VehicleId, ...]:
    """Return the vehicles that are strong enough for a payload."""
    carried = world.library.payloads[payload]
    return tuple(
        name for name, vehicle in world.library.vehicles.items() if can_carry(vehicle, carried)
    )


def places(known: Known, sheet: OrderSheet) -> tuple[SlotId | None, ...]:
    """Return where the seat could launch from: its slots, those it bids for, and home ranges."""
    bids = {bid.slot for bid in sheet.bids}
    return (
        *(
            name
            for name, slot in known.world.slots.items()
            if slot.owner == known.sight.seat or name in bids or name in sheet.denials
        ),
        None,
    )


def fitted(known: Known, sheet: OrderSheet, place: int, wish: ManifestEntry) -> ManifestEntry:
    """Return the entry that can fly and resembles a wish most; the wish itself if none can."""
    for entry in (wish, *_likely(known, sheet, wish)):
        if entry_fault(known, sheet, place, entry) is None:
            return entry
    return wish


@lru_cache(maxsize=64)
def first_launch(known: Known, sheet: OrderSheet) -> ManifestEntry | None:
    """Return a launch that could be added: own slots first, then the commonest payload."""
    place, library = len(sheet.manifest), known.world.library
    for payload in payloads(known):
        shell = library.payloads[payload].shells[0]
        for slot in places(known, sheet):
            for vehicle in _by_price(known.world, payload):
                entry = ManifestEntry(payload=payload, shell=shell, vehicle=vehicle, slot=slot)
                if entry_fault(known, sheet, place, entry) is None:
                    return entry
    return None


def _likely(known: Known, sheet: OrderSheet, wish: ManifestEntry) -> Iterator[ManifestEntry]:
    """Yield entries near a wish: the same vehicle from elsewhere, then other vehicles."""
    payload = known.world.library.payloads[wish.payload]
    shells = (wish.shell, *payload.shells) if wish.shell in payload.shells else payload.shells
    for vehicle in (wish.vehicle, *_by_price(known.world, wish.payload)):
        for slot in (wish.slot, *places(known, sheet)):
            yield msgspec.structs.replace(wish, shell=shells[0], vehicle=vehicle, slot=slot)


def _by_price(world: World, payload: PayloadId) -> list[VehicleId]:
    names = vehicles(world, payload)
    return sorted(names, key=lambda name: world.library.vehicles[name].price)
