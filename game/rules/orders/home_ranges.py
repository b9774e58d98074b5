"""Home ranges: who flies first where a range is full, and where a repeated launch goes instead.

The owner of a range flies first, then its customers in seat order. Whoever only repeats its orders
cannot know who else comes this year, so such a launch looks for another rocket whose range has
room. What a delegation ordered itself flies as it was ordered, or not at all.
"""

import msgspec

from game.model.ids import SeatId
from game.model.launches import ManifestEntry, OrderSheet
from game.model.seats import Seat
from game.model.world import World
from game.rules.orders.manifest import home_owner
from game.rules.orders.standing_orders import rockets
from game.rules.orders.trimming import trimmed

Sheets = dict[SeatId, OrderSheet]


def crowded_out(world: World, sheets: Sheets) -> tuple[tuple[SeatId, int], ...]:
    """Return the launches, by seat and place, for which a home range has no room.

    The owner of the range flies first, then its customers in seat order.
    """
    wanted: dict[SeatId, list[tuple[SeatId, int]]] = {}
    for seat, sheet in sheets.items():
        for place, entry in enumerate(sheet.manifest):
            owner = _range_of(world, seat, entry)
            if owner is not None:
                wanted.setdefault(owner, []).append((seat, place))
    return tuple(
        late
        for owner, guests in wanted.items()
        for late in sorted(guests, key=lambda guest: guest[0] != owner)[
            world.seats[owner].home_slots :
        ]
    )


def rerouted(world: World, sheets: Sheets) -> Sheets:
    """Return the sheets with repeated launches moved from full home ranges to those with room."""
    for seat, place in crowded_out(world, sheets):
        if _repeats(world, seat):
            moved = _by_another_rocket(world, sheets, world.seats[seat], place)
            sheets = {**sheets, seat: moved}
    return sheets


def _repeats(world: World, seat: SeatId) -> bool:
    """Return whether nobody of a delegation touched its sheet this year."""
    given = world.sheets.get(seat)
    kept = world.seats[seat].played_by == "steward" and given != world.standing.get(seat)
    return given is None or kept


def _by_another_rocket(world: World, sheets: Sheets, seat: Seat, place: int) -> OrderSheet:
    """Return a sheet with one launch on another rocket, if one can carry it and be paid."""
    sheet = sheets[seat.id]
    entry = sheet.manifest[place]
    for vehicle in rockets(world, seat.id, entry):
        planned = msgspec.structs.replace(entry, vehicle=vehicle)
        manifest = (*sheet.manifest[:place], planned, *sheet.manifest[place + 1 :])
        moved = msgspec.structs.replace(sheet, manifest=manifest)
        if _has_room(world, sheets, seat.id, planned) and _stands(world, seat, moved):
            return moved
    return sheet


def _has_room(world: World, sheets: Sheets, seat: SeatId, entry: ManifestEntry) -> bool:
    """Return whether the home range of a launch has room beside everything that is ordered."""
    owner = _range_of(world, seat, entry)
    flying = (
        _range_of(world, name, other) for name, sheet in sheets.items() for other in sheet.manifest
    )
    used = sum(place == owner for place in flying)
    return owner is not None and used < world.seats[owner].home_slots


def _stands(world: World, seat: Seat, sheet: OrderSheet) -> bool:
    """Return whether nothing would have to be cut from a sheet."""
    return trimmed(world, seat, sheet).sheet == sheet


def _range_of(world: World, seat: SeatId, entry: ManifestEntry) -> SeatId | None:
    """Return whose home range a launch flies from; None: from the shared site, or nobody's."""
    return home_owner(world, world.seats[seat], entry) if entry.slot is None else None
