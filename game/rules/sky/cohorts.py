"""Satellites in service, as cohorts: how long they work and whose they are."""

from game.model.ids import SeatId
from game.model.orbit import Cohort
from game.model.world import World


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
    counts = dict.fromkeys(world.seats, 0)
    for cohort in world.sky.cohorts:
        if cohort.owner in counts:
            counts[cohort.owner] += cohort.count
    return counts
