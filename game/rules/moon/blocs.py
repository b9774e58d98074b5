"""Lunar blocs: a seat belongs to one by its memoranda and by the treaties that bind it."""

from game.model.seats import Seat
from game.model.world import World
from game.rules.kinds import duties_answering


def blocs_of(world: World, seat: Seat) -> tuple[str, ...]:
    """Return the lunar blocs that a seat belongs to: by its memoranda, then by treaty."""
    bound = (duty.kind.bloc(world, duty, seat.id) for duty in duties_answering(world, "bloc"))
    return tuple(dict.fromkeys((*seat.bloc, *(bloc for bloc in bound if bloc is not None))))


def members(world: World, bloc: str) -> tuple[Seat, ...]:
    """Return the seats that belong to a bloc."""
    return tuple(seat for seat in world.seats.values() if bloc in blocs_of(world, seat))
