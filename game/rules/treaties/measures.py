"""How much each seat has of what treaties count: satellites, derelict objects, slots."""

from game.model.ids import SeatId
from game.model.world import World


def satellites(world: World) -> dict[SeatId, int]:
    """Return the satellites in service of each seat."""
    counts = dict.fromkeys(world.seats, 0)
    for cohort in world.sky.cohorts:
        if cohort.owner in counts:
            counts[cohort.owner] += cohort.count
    return counts


def derelicts(world: World) -> dict[SeatId, int]:
    """Return the derelict objects that each seat left in orbit."""
    return {seat: world.sky.derelicts_of.get(seat, 0) for seat in world.seats}


def slots(world: World) -> dict[SeatId, int]:
    """Return the slots of this turn that each seat owns."""
    counts = dict.fromkeys(world.seats, 0)
    for slot in world.slots.values():
        if slot.owner in counts:
            counts[slot.owner] += 1
    return counts


MEASURES = {"satellites": satellites, "derelicts": derelicts, "slots": slots}
"""What an entry rule may count a share of."""


def percent_of(counts: dict[SeatId, int], seats: tuple[SeatId, ...]) -> int:
    """Return the whole percent that these seats have of everything counted (0 of nothing)."""
    total = sum(counts.values())
    return sum(counts.get(seat, 0) for seat in seats) * 100 // total if total else 0
