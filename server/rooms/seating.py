"""Which seat a student is offered: seats fill evenly, in the order in which they matter most."""

from game.model.ids import SeatId
from game.model.values import Text
from game.model.world import World
from game.rules.seating import MOST_IN_SEAT
from game.wire.to_client import Chair, Door

ORDER = ("KAZ", "RUS", "EUR", "USA", "CHN", "COM", "IND", "UAE", "JPN")
"""Seats fill in this order; others follow in the order of the scenario."""


def players(world: World, seat: SeatId) -> tuple[str, ...]:
    """Return the call signs of a delegation."""
    return tuple(place.call_sign for place in world.places.values() if place.seat == seat)


def proposed(world: World) -> SeatId | None:
    """Return the seat with the fewest players, the first in order among equals; None: all full."""
    seats = sorted(world.seats, key=lambda seat: (len(players(world, seat)), _rank(world, seat)))
    free = (seat for seat in seats if len(players(world, seat)) < MOST_IN_SEAT)
    return next(free, None)


def door(world: World, code: str) -> Door:
    """Return what somebody sees who knows the code."""
    return Door(
        code=code,
        title=world.scenario.title,
        phase=world.phase,
        chairs=tuple(_chair(world, seat, held.name) for seat, held in world.seats.items()),
        proposed=proposed(world),
    )


def _chair(world: World, seat: SeatId, name: Text) -> Chair:
    """Return one seat as seen from the door."""
    sitting = players(world, seat)
    return Chair(seat=seat, name=name, players=sitting, free=len(sitting) < MOST_IN_SEAT)


def _rank(world: World, seat: SeatId) -> int:
    """Return the place of a seat in the order of filling."""
    if seat in ORDER:
        return ORDER.index(seat)
    return len(ORDER) + list(world.seats).index(seat)
