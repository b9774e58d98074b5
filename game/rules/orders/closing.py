"""Closing time: at Launch every sheet is checked once more and cut to what is possible."""

from collections.abc import Iterator

import msgspec

from game.model.ground import Closure
from game.model.ids import SeatId
from game.model.launches import ManifestEntry, OrderSheet
from game.model.world import World
from game.rules.engine import Event, change
from game.rules.ground.ground import CorridorClosed
from game.rules.orders.dropped import OrderDropped
from game.rules.orders.home_ranges import crowded_out, rerouted
from game.rules.orders.manifest import home_owner
from game.rules.orders.standing_orders import sheet_of
from game.rules.orders.trimming import trimmed


class SheetsClosed(Event, frozen=True, kw_only=True):
    """Orders are closed: these are carried out."""

    sheets: dict[SeatId, OrderSheet]

    def evolve(self, world: World) -> World:
        """Replace what was ordered by what is possible; waiting launches are on the sheets."""
        return change(world, sheets=self.sheets, waiting=())


def close_sheets(world: World) -> Iterator[Event]:
    """Check and cut every sheet, seat by seat (a step of Launch)."""
    closed: dict[SeatId, OrderSheet] = {}
    for seat in world.seats.values():
        sheet = with_waiting(world, seat.id, sheet_of(world, seat.id))
        cut = trimmed(world, seat, sheet)
        closed[seat.id] = cut.sheet
        yield from cut.dropped
    closed = rerouted(world, closed)
    for seat_id, place in crowded_out(world, closed):
        yield _crowded(world, seat_id, closed[seat_id].manifest[place])
    closed = _thinned(world, closed)
    yield SheetsClosed(sheets=closed)
    for corridor, quarter in closed.get(world.ground.host, OrderSheet()).closures:
        yield CorridorClosed(
            closure=Closure(
                corridor=corridor, turn=world.turn, quarter=quarter, by=world.ground.host
            )
        )


def with_waiting(world: World, seat: SeatId, sheet: OrderSheet) -> OrderSheet:
    """Return the sheet with last year's waiting launches in front."""
    free = [
        slot.id for slot in world.slots.values() if slot.owner == seat and slot.source == "waiting"
    ]
    planned = {entry.slot for entry in sheet.manifest}
    first: list[ManifestEntry] = []
    for waiting in world.waiting:
        if waiting.seat != seat:
            continue
        slot = next((s for s in free if s.split("/")[0] == waiting.pad and s not in planned), None)
        if slot is not None or waiting.pad is None:
            first.append(msgspec.structs.replace(waiting.entry, slot=slot))
            planned.add(slot)
    return msgspec.structs.replace(sheet, manifest=(*first, *sheet.manifest))


def _crowded(world: World, seat: SeatId, entry: ManifestEntry) -> OrderDropped:
    """Return the report of a launch that found a home range full."""
    owner = home_owner(world, world.seats[seat], entry)
    return OrderDropped(
        seat=seat,
        what="manifest",
        item=entry.payload,
        key="order.home_crowded",
        given={"payload": entry.payload, "seat": str(owner)},
    )


def _thinned(world: World, sheets: dict[SeatId, OrderSheet]) -> dict[SeatId, OrderSheet]:
    """Return the sheets without the launches that home ranges have no room for."""
    late = crowded_out(world, sheets)
    return {
        seat: msgspec.structs.replace(
            sheet,
            manifest=tuple(
                entry for place, entry in enumerate(sheet.manifest) if (seat, place) not in late
            ),
        )
        for seat, sheet in sheets.items()
    }
