"""Missions to the asteroid: scouts look, impactors push, a nuclear charge pushes three times.

All pushes of one year count together. Enough of them and it will miss; too few move the point of
impact along the corridor, perhaps onto somebody else. Early is cheap: a small push grows with time.
"""

from collections.abc import Iterator

from game.model.asteroid import Asteroid, Mission
from game.model.ids import SeatId, Turn
from game.model.launches import Launch
from game.model.vehicles import Payload
from game.model.world import World
from game.rules.asteroid import truth
from game.rules.asteroid.watch import with_asteroid
from game.rules.dice import happens
from game.rules.engine import EVERYONE, Audience, Event
from game.rules.gauges import moved

SCOUTED, BLIND, REHEARSED = 550, 350, 100
"""Chance (permille) that an impactor hits: after a scout, without one; more after a rehearsal."""
NUCLEAR = 800
NUCLEAR_PUSHES = 3
ALARM = 200
"""World tension (tenths) that a nuclear charge in orbit costs, whether it works or not."""
PUSH = 25
"""How far one push too few moves the point of impact."""
NEEDED = ((4, 2), (2, 3), (1, 5))
"""At least so many turns before the last one, so many pushes in one year are enough."""


class AsteroidScouted(Event, frozen=True, kw_only=True):
    """A scout reached the asteroid and told how large it is."""

    seat: SeatId
    size: int
    turn: Turn

    def evolve(self, world: World) -> World:
        """Publish it."""
        return with_asteroid(world, scouted=self.turn, size=self.size)

    def seen_by(self, world: World) -> Audience:
        """Everybody's neck is at stake."""
        return EVERYONE


class AsteroidStruck(Event, frozen=True, kw_only=True):
    """A craft reached the asteroid: it pushed it, or missed."""

    seat: SeatId
    mission: Mission
    pushes: int
    """0: it missed."""
    turn: Turn

    def evolve(self, world: World) -> World:
        """Count the pushes of the year."""
        asteroid = world.asteroid
        if asteroid is None or self.pushes == 0:
            return world
        year = str(self.turn)
        strikes = {**asteroid.strikes, year: asteroid.strikes.get(year, 0) + self.pushes}
        return with_asteroid(world, strikes=strikes)

    def seen_by(self, world: World) -> Audience:
        """The whole world watches."""
        return EVERYONE


class AsteroidShifted(Event, frozen=True, kw_only=True):
    """The pushes of a year were added up."""

    pushes: int
    needed: int
    by: int
    """How far the point of impact moved east; enough pushes need not move it."""
    deflected: bool

    def evolve(self, world: World) -> World:
        """It will miss, or fall further east."""
        asteroid = world.asteroid
        if asteroid is None:
            return world
        return with_asteroid(world, shift=asteroid.shift + self.by, deflected=self.deflected)

    def seen_by(self, world: World) -> Audience:
        """Warnings are for everybody."""
        return EVERYONE


def reached(world: World, launch: Launch, payload: Payload) -> Iterator[Event]:
    """Yield what a craft does that was launched well."""
    asteroid = world.asteroid
    if asteroid is None or not payload.mission:
        return
    if payload.mission == "scout":
        yield AsteroidScouted(seat=launch.seat, size=truth.size(world), turn=Turn(world.turn))
        return
    if payload.mission == "nuclear":
        yield from moved("tension", ALARM, payload.id)
    which = sum(before.seat == launch.seat for before in world.launches)
    chance = chance_of(world, asteroid, payload.mission)
    met = happens(world, chance, "asteroid", payload.mission, launch.seat, which)
    each = NUCLEAR_PUSHES if payload.mission == "nuclear" else 1
    yield AsteroidStruck(
        seat=launch.seat,
        mission=payload.mission,
        pushes=each if met else 0,
        turn=Turn(world.turn),
    )


def chance_of(world: World, asteroid: Asteroid, mission: Mission) -> int:
    """Return the chance that a craft hits, permille."""
    if mission == "nuclear":
        return NUCLEAR
    chance = SCOUTED if asteroid.scouted is not None else BLIND
    return chance + REHEARSED * is_rehearsed(world, asteroid)


def is_rehearsed(world: World, asteroid: Asteroid) -> bool:
    """Return whether somebody paid for a rehearsal or held a summit."""
    return asteroid.rehearsed or bool(world.summits)


def needed(world: World) -> int | None:
    """Return how many pushes this year are enough; None: it is too late."""
    left = world.settings.turns - world.turn
    return next((pushes for turns, pushes in NEEDED if left >= turns), None)


def deflect(world: World) -> Iterator[Event]:
    """Add up the pushes of this year (a step of Review)."""
    asteroid = world.asteroid
    if asteroid is None or asteroid.deflected:
        return
    pushes, enough = asteroid.strikes.get(str(world.turn), 0), needed(world)
    if pushes == 0 or enough is None:
        return
    by = 0 if pushes >= enough else PUSH * pushes
    past = truth.point(world) + asteroid.shift + by > truth.EAST
    yield AsteroidShifted(pushes=pushes, needed=enough, by=by, deflected=pushes >= enough or past)
