"""Seating: students take places in delegations, leave them, and share the work as jobs."""

from collections.abc import Iterator

import msgspec

from game.model.ids import SYSTEM, TEACHER, PlaceId, SeatId
from game.model.seats import Job, Place, Player
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Command, Event, change, only, require

MOST_IN_SEAT = 6
"""Places in one delegation."""


class TakeSeat(Command, frozen=True, kw_only=True):
    """Give a student a place in a delegation; the hall sends it after checking the code."""

    place: PlaceId
    seat: SeatId
    call_sign: str

    def decide(self, world: World) -> Iterator[Event]:
        """A place is taken once; a student who moves leaves the old seat."""
        require(self.actor == SYSTEM, "teacher.only")
        require(self.seat in world.seats, "seat.unknown", seat=self.seat)
        require(world.phase != "ended", "phase.wrong", phase=world.phase)
        others = [p for p in world.places.values() if p.seat == self.seat and p.id != self.place]
        require(len(others) < MOST_IN_SEAT, "seat.full", seat=self.seat)
        place = Place(id=self.place, seat=self.seat, call_sign=self.call_sign)
        if world.places.get(self.place) != place:
            yield SeatTaken(place=place)


class LeaveSeat(Command, frozen=True, kw_only=True):
    """Free a student's place."""

    place: PlaceId

    def decide(self, world: World) -> Iterator[Event]:
        """The hall or the teacher frees it."""
        require(self.actor in (SYSTEM, TEACHER), "teacher.only")
        require(self.place in world.places, "seat.place_unknown")
        yield SeatLeft(place=self.place, seat=world.places[self.place].seat)


class SetPresence(Command, frozen=True, kw_only=True):
    """Note that a student's device is connected, or has been gone for a while."""

    place: PlaceId
    present: bool

    def decide(self, world: World) -> Iterator[Event]:
        """Only changes are noted."""
        require(self.actor == SYSTEM, "teacher.only")
        require(self.place in world.places, "seat.place_unknown")
        if world.places[self.place].present != self.present:
            yield PresenceChanged(place=self.place, present=self.present)


class TakeJob(Command, frozen=True, kw_only=True):
    """Share the jobs of a delegation: who may send which orders."""

    place: PlaceId
    jobs: tuple[Job, ...]

    def decide(self, world: World) -> Iterator[Event]:
        """Within the own delegation; every job stays with somebody."""
        place = world.places.get(self.place)
        require(place is not None and place.seat == self.actor, "seat.place_unknown")
        require(bool(self.jobs), "job.not_allowed")
        yield JobsTaken(place=self.place, jobs=self.jobs)


class ReplaceByBot(Command, frozen=True, kw_only=True):
    """Let a bot play a seat from now on."""

    seat: SeatId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        require(self.seat in world.seats, "seat.unknown", seat=self.seat)
        yield PlayerChanged(seat=self.seat, played_by="bot")


class ReturnSeat(Command, frozen=True, kw_only=True):
    """Give a seat back to its students."""

    seat: SeatId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, and only where students sit."""
        require(self.actor == TEACHER, "teacher.only")
        require(_sits(world, self.seat), "seat.empty", seat=self.seat)
        yield PlayerChanged(seat=self.seat, played_by="player")


class SeatTaken(Event, frozen=True, kw_only=True):
    """A student sat down."""

    place: Place

    def evolve(self, world: World) -> World:
        """In the lobby the seat is played at once, later from the next turn on."""
        moved = change(world, places={**world.places, self.place.id: self.place})
        moved = _vacated(moved)
        return _played(moved, self.place.seat, "player") if world.phase == "lobby" else moved

    def seen_by(self, world: World) -> Audience:
        """Call signs are public."""
        return EVERYONE


class SeatLeft(Event, frozen=True, kw_only=True):
    """A student's place is free again."""

    place: PlaceId
    seat: SeatId

    def evolve(self, world: World) -> World:
        """A seat without students goes back to its bot."""
        places = {name: place for name, place in world.places.items() if name != self.place}
        return _vacated(change(world, places=places))

    def seen_by(self, world: World) -> Audience:
        """Call signs are public."""
        return EVERYONE


class PresenceChanged(Event, frozen=True, kw_only=True):
    """A student's device came or went."""

    place: PlaceId
    present: bool

    def evolve(self, world: World) -> World:
        """Mark the place."""
        place = msgspec.structs.replace(world.places[self.place], present=self.present)
        return change(world, places={**world.places, self.place: place})

    def seen_by(self, world: World) -> Audience:
        """The own delegation sees who is there."""
        return only(world.places[self.place].seat)


class JobsTaken(Event, frozen=True, kw_only=True):
    """A student has these jobs from now on."""

    place: PlaceId
    jobs: tuple[Job, ...]

    def evolve(self, world: World) -> World:
        """Mark the place."""
        place = msgspec.structs.replace(world.places[self.place], jobs=self.jobs)
        return change(world, places={**world.places, self.place: place})

    def seen_by(self, world: World) -> Audience:
        """The own delegation sees who does what."""
        return only(world.places[self.place].seat)


class PlayerChanged(Event, frozen=True, kw_only=True):
    """A seat is played by somebody else from now on."""

    seat: SeatId
    played_by: Player

    def evolve(self, world: World) -> World:
        """Mark the seat."""
        return _played(world, self.seat, self.played_by)

    def seen_by(self, world: World) -> Audience:
        """Bots and stewards are labelled for everybody."""
        return EVERYONE


def _played(world: World, name: SeatId, played_by: Player) -> World:
    """Return the world with another player in a seat."""
    seat = msgspec.structs.replace(world.seats[name], played_by=played_by)
    return change(world, seats={**world.seats, name: seat})


def _vacated(world: World) -> World:
    """Return the world with bots in the seats that no student holds any more."""
    for name, seat in world.seats.items():
        if seat.played_by == "player" and not _sits(world, name):
            world = _played(world, name, "bot")
    return world


def _sits(world: World, seat: SeatId) -> bool:
    """Return whether a student has a place in the seat."""
    return any(place.seat == seat for place in world.places.values())
