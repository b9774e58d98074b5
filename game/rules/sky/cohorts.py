"""Satellites in service, as cohorts: how long they work and whose they are."""

from game.model.ids import SeatId
from game.model.orbit import Cohort
from game.model.world import World
from game.rules.kept import Kept


def life_of(world: World, cohort: Cohort) -> int:
    """Return the turns that satellites of a cohort's kind work."""
    payload = world.library.payloads.get(cohort.payload)
    return payload.life if payload is not None else 5


def retires(world: World, cohort: Cohort) -> bool:
    """Return whether a cohort's last year is over."""
    return cohort.launched + life_of(world, cohort) <= world.turn


def retiring(world: World, seat: SeatId) -> int:
    """Return the satellites of a seat that retire this turn."""
    return sum(
        cohort.count
        for cohort in world.sky.cohorts
        if cohort.owner == seat and retires(world, cohort)
    )


def in_service(world: World, seat: SeatId) -> int:
    """Return the satellites that a seat has in service."""
    return sum(cohort.count for cohort in world.sky.cohorts if cohort.owner == seat)


def fleets(world: World) -> dict[SeatId, int]:
    """Return the satellites in service of every seat."""
    owned = _owned(world.sky.cohorts)
    return {seat: owned.get(seat, 0) for seat in world.seats}


@Kept
def _owned(cohorts: tuple[Cohort, ...]) -> dict[SeatId, int]:
    """Return the satellites of each owner that has any."""
    counts: dict[SeatId, int] = {}
    for cohort in cohorts:
        counts[cohort.owner] = counts.get(cohort.owner, 0) + cohort.count
    return counts
