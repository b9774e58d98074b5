"""Which seat a student is offered: seats fill evenly, in the order in which they matter most."""

from game.model.ids import SeatId
from game.model.values import Text
from game.model.world import TURN_PHASES, World
from game.rules.seating import MOST_IN_SEAT
from game.wire.to_client import Chair, Door

ORDER = ("KAZ", "RUS", "EUR", "USA", "CHN", "COM", "IND", "UAE", "JPN")
"""Seats fill in this order; others follow in the order of the scenario."""
FOURS = 4
"""Students in every seat before roles without a seat are offered."""
PAIRS = 2
"""Students that are offered one role."""
MOST_IN_ROOM = 40


def players(world: World, seat: SeatId) -> tuple[str, ...]:
    """Return the call signs of a delegation."""
    return tuple(place.call_sign for place in world.places.values() if place.seat == seat)


def proposed(world: World) -> SeatId | None:
    """Return the seat with the fewest players, the first in order among equals; None: all full.

    Last come delegations that only watch, because the teacher gave their seat to a bot. When all
    seats have four players the open roles without a seat get two each.
    """
    sitting = [place.seat for place in world.places.values()]
    watching = [seat for seat in world.classroom.by_bot if seat in sitting]
    seats = sorted(
        world.seats, key=lambda seat: (seat in watching, sitting.count(seat), _rank(world, seat))
    )
    if sitting.count(seats[0]) >= FOURS:
        for role in world.classroom.roles:
            if sitting.count(SeatId(role.id)) < PAIRS:
                return SeatId(role.id)
    return next((seat for seat in seats if sitting.count(seat) < MOST_IN_SEAT), None)


def room_for(seats: int, roles: int) -> int:
    """Return how many students have something to do in one room."""
    return min(MOST_IN_ROOM, FOURS * seats + PAIRS * roles)


def is_crowded(world: World, students: int) -> bool:
    """Return whether the next students are better off in another room of the lesson."""
    return students >= room_for(len(world.seats), len(world.classroom.roles))


def empty_seats(world: World) -> tuple[SeatId, ...]:
    """Return the seats of a running game that students play and where all of them are away."""
    if world.phase not in TURN_PHASES:
        return ()
    here = {place.seat for place in world.places.values() if place.present}
    return tuple(
        name
        for name, seat in world.seats.items()
        if seat.played_by == "player" and name not in here
    )


def door(world: World, code: str) -> Door:
    """Return what somebody sees who knows the code."""
    seats = tuple(_chair(world, seat, held.name) for seat, held in world.seats.items())
    roles = tuple(_role(world, SeatId(role.id)) for role in world.classroom.roles)
    return Door(
        code=code,
        title=world.scenario.title,
        phase=world.phase,
        chairs=(*seats, *roles),
        proposed=proposed(world),
    )


def _chair(world: World, seat: SeatId, name: Text) -> Chair:
    """Return one seat as seen from the door."""
    sitting = players(world, seat)
    return Chair(seat=seat, name=name, players=sitting, free=len(sitting) < MOST_IN_SEAT)


def _role(world: World, role: SeatId) -> Chair:
    """Return one role without a seat as seen from the door."""
    sitting = players(world, role)
    free = len(sitting) < MOST_IN_SEAT
    return Chair(seat=role, name={}, players=sitting, free=free, role=True)


def _rank(world: World, seat: SeatId) -> int:
    """Return the place of a seat in the order of filling."""
    if seat in ORDER:
        return ORDER.index(seat)
    return len(ORDER) + list(world.seats).index(seat)
