"""Seating: students take places in delegations, leave them, and share the work as jobs."""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Before
from game.model.ids import SYSTEM, TEACHER, PlaceId, SeatId
from game.model.seats import Job, Place
from game.model.world import World
from game.rules.channels import readers
from game.rules.classroom.jobs import JOBS, dealt
from game.rules.classroom.stewards import handed_back
from game.rules.engine import (
    EVERYONE,
    NOBODY,
    Audience,
    Command,
    Event,
    Refused,
    change,
    only,
    require,
)
from game.rules.players import played, players_before, sits, unbound, vacated

MOST_IN_SEAT = 6
"""Places in one delegation, or in a role without a seat."""


class TakeSeat(Command, frozen=True, kw_only=True):
    """Give a student a place in a delegation; the hall sends it after checking the code."""

    place: PlaceId
    seat: SeatId
    """A seat, or an open role without one."""
    call_sign: str

    def decide(self, world: World) -> Iterator[Event]:
        """A place is taken once; a student who moves leaves the old seat."""
        require(self.actor == SYSTEM, "teacher.only")
        require(world.phase != "ended", "phase.wrong", when="before_end")
        yield from _sat_down(world, self.place, self.seat, self.call_sign)


class AssignSeat(Command, frozen=True, kw_only=True):
    """Move a student to another delegation, or to a role without a seat."""

    place: PlaceId
    seat: SeatId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, before and during the game; call sign and history stay."""
        require(self.actor == TEACHER, "teacher.only")
        held = placed(world, self.place)
        yield from _sat_down(world, self.place, self.seat, held.call_sign)

    def before(self, world: World) -> Before | None:
        """Where everybody sat."""
        return _seating(world, *_seat_of(world, self.place), self.seat)


class SwapPlaces(Command, frozen=True, kw_only=True):
    """Let two students change places."""

    place: PlaceId
    other: PlaceId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher; each takes over the other's jobs."""
        require(self.actor == TEACHER, "teacher.only")
        one, other = placed(world, self.place), placed(world, self.other)
        require(one.seat != other.seat, "seat.same")
        yield PlacesSwapped(
            one=msgspec.structs.replace(one, seat=other.seat, jobs=other.jobs),
            other=msgspec.structs.replace(other, seat=one.seat, jobs=one.jobs),
        )

    def before(self, world: World) -> Before | None:
        """Where everybody sat."""
        return _seating(world, *_seat_of(world, self.place, self.other))


class LeaveSeat(Command, frozen=True, kw_only=True):
    """Free a student's place."""

    place: PlaceId

    def decide(self, world: World) -> Iterator[Event]:
        """The hall or the teacher frees it."""
        require(self.actor in (SYSTEM, TEACHER), "teacher.only")
        yield from _left(world, placed(world, self.place))


class RemovePlayer(Command, frozen=True, kw_only=True):
    """Take a student out of the room; undone, the same device is back in its place."""

    place: PlaceId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        yield from _left(world, placed(world, self.place))

    def before(self, world: World) -> Before | None:
        """Where everybody sat."""
        sat = _seating(world, *_seat_of(world, self.place))
        return msgspec.structs.replace(sat, removed=self.place)


class SetPresence(Command, frozen=True, kw_only=True):
    """Note that a student's device is connected, or has been gone for a while."""

    place: PlaceId
    present: bool

    def decide(self, world: World) -> Iterator[Event]:
        """Only changes are noted."""
        require(self.actor == SYSTEM, "teacher.only")
        place = placed(world, self.place)
        if place.present == self.present:
            return
        yield PresenceChanged(place=self.place, present=self.present)
        if self.present:
            yield from handed_back(world, place.seat)


class TakeJob(Command, frozen=True, kw_only=True):
    """Choose the jobs of a member of the own delegation: who may send which commands."""

    place: PlaceId
    jobs: tuple[Job, ...]

    def decide(self, world: World) -> Iterator[Event]:
        """Within the own delegation; every job stays with somebody."""
        place = world.places.get(self.place)
        require(place is not None and place.seat == self.actor, "seat.place_unknown")
        require(bool(self.jobs), "job.none")
        jobs = tuple(job for job in JOBS if job in self.jobs)
        others = {
            j for p in delegation(world, SeatId(self.actor)) if p.id != self.place for j in p.jobs
        }
        require(others.union(jobs) == set(JOBS), "job.needed")
        if place is not None and place.jobs != jobs:
            yield JobsTaken(place=self.place, jobs=jobs)


class SeatTaken(Event, frozen=True, kw_only=True):
    """A student sat down."""

    place: Place

    def evolve(self, world: World) -> World:
        """In the lobby the seat is played at once, later from the next turn on.

        Where nobody sat any more, it is not the bot's by the teacher's word any longer.
        """
        moved = change(world, places={**world.places, self.place.id: self.place})
        moved = vacated(moved if sits(world, self.place.seat) else unbound(moved, self.place.seat))
        at_once = world.phase == "lobby" and self.place.seat in world.seats
        return played(moved, self.place.seat, "player") if at_once else moved

    def seen_by(self, world: World) -> Audience:
        """Call signs are public."""
        return EVERYONE


class PlacesSwapped(Event, frozen=True, kw_only=True):
    """Two students changed places."""

    one: Place
    other: Place

    def evolve(self, world: World) -> World:
        """No seat becomes empty by it."""
        places = {**world.places, self.one.id: self.one, self.other.id: self.other}
        return change(world, places=places)

    def seen_by(self, world: World) -> Audience:
        """Call signs are public; jobs are not, and stand in each delegation's sight."""
        return NOBODY


class SeatLeft(Event, frozen=True, kw_only=True):
    """A student's place is free again."""

    place: PlaceId
    seat: SeatId

    def evolve(self, world: World) -> World:
        """A seat without students goes back to its bot."""
        places = {name: place for name, place in world.places.items() if name != self.place}
        return vacated(change(world, places=places))

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


def placed(world: World, name: PlaceId) -> Place:
    """Return a place, or refuse: there is none of this name."""
    place = world.places.get(name)
    if place is None:
        raise Refused("seat.place_unknown")
    return place


def delegation(world: World, seat: SeatId) -> tuple[Place, ...]:
    """Return the members of a delegation in the order in which they came."""
    return tuple(place for place in world.places.values() if place.seat == seat)


def _sat_down(world: World, name: PlaceId, seat: SeatId, call_sign: str) -> Iterator[Event]:
    """Yield that somebody sits in a seat now, and who has which job in both delegations."""
    require(seat in readers(world), "seat.unknown", seat=seat)
    others = [place for place in delegation(world, seat) if place.id != name]
    require(len(others) < MOST_IN_SEAT, "seat.full", seat=seat)
    held = world.places.get(name)
    if held is not None and held.seat == seat:
        return
    taken = SeatTaken(place=Place(id=name, seat=seat, call_sign=call_sign))
    yield taken
    after = taken.evolve(world)
    yield from handed_back(after, seat)
    yield from _dealt_anew(after, seat)
    if held is not None:
        yield from _dealt_anew(after, held.seat)


def _left(world: World, place: Place) -> Iterator[Event]:
    """Yield that a place is free, and who takes over its jobs."""
    left = SeatLeft(place=place.id, seat=place.seat)
    yield left
    yield from _dealt_anew(left.evolve(world), place.seat)


def _dealt_anew(world: World, seat: SeatId) -> Iterator[Event]:
    """Yield the jobs of a delegation whose number changed."""
    members = delegation(world, seat)
    if seat not in world.seats:
        return
    for place, jobs in zip(members, dealt(len(members)), strict=False):
        if place.jobs != jobs:
            yield JobsTaken(place=place.id, jobs=jobs)


def _seating(world: World, *seats: SeatId) -> Before:
    """Return who sits in some seats, with which jobs, and who plays them."""
    places = {place.id: place for place in world.places.values() if place.seat in seats}
    return msgspec.structs.replace(players_before(world, *seats), places=places)


def _seat_of(world: World, *places: PlaceId) -> tuple[SeatId, ...]:
    """Return the seats of places that are there."""
    return tuple(world.places[place].seat for place in places if place in world.places)
