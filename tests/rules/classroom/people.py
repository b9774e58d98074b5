"""Students for tests: places in seats, and how they send commands through the door."""

import msgspec

from game.model.ids import PlaceId, SeatId
from game.model.seats import Job, Place
from game.model.world import World
from game.rules import engine
from game.rules.classroom.door import decided
from game.rules.classroom.jobs import dealt
from game.rules.classroom.voices import Voice
from game.rules.engine import Command, Event, Refused
from tests.worlds import a_world, with_seat

ONE, TWO, THREE = PlaceId("p-1"), PlaceId("p-2"), PlaceId("p-3")


def seated(seat: SeatId, number: int, world: World | None = None) -> World:
    """Return the world with so many students in a seat, called p-1, p-2 …, jobs dealt."""
    world = world or a_world()
    first = len(world.places) + 1
    places = {
        PlaceId(f"p-{first + n}"): Place(
            id=PlaceId(f"p-{first + n}"), seat=seat, call_sign=f"Saiga {first + n}", jobs=jobs
        )
        for n, jobs in enumerate(dealt(number)[:number])
    }
    played = with_seat(world, seat, played_by="player") if seat in world.seats else world
    return engine.change(played, places={**world.places, **places})


def away(world: World, *places: PlaceId) -> World:
    """Return the world with some students away."""
    gone = {name: msgspec.structs.replace(world.places[name], present=False) for name in places}
    return engine.change(world, places={**world.places, **gone})


def with_jobs(world: World, place: PlaceId, *jobs: Job) -> World:
    """Return the world with a student having these jobs."""
    held = msgspec.structs.replace(world.places[place], jobs=jobs)
    return engine.change(world, places={**world.places, place: held})


def sent(world: World, place: PlaceId | None, command: Command) -> tuple[Event, ...]:
    """Return what follows when a student sends a command; a refusal fails the test."""
    if place is not None:
        command = msgspec.structs.replace(command, actor=world.places[place].seat)
    if isinstance(command, Voice):
        command = msgspec.structs.replace(command, place=place)
    return decided(world, command, place)


def done(world: World, place: PlaceId | None, command: Command) -> World:
    """Return the world after a student sent a command."""
    return engine.fold(world, sent(world, place, command))


def refused(world: World, place: PlaceId | None, command: Command) -> str:
    """Return the key with which a student's command is refused."""
    try:
        events = sent(world, place, command)
    except Refused as found:
        return found.refusal.key
    raise AssertionError(f"accepted: {events}")
