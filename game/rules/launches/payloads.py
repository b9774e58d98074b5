"""What a payload gives when it arrives: satellites, points, know-how, a first."""

from collections.abc import Iterator
from functools import partial

import msgspec

from game.model.ids import SeatId, Tenths, Turn, million
from game.model.launches import Launch
from game.model.orbit import Cohort
from game.model.seats import Seat
from game.model.values import divided
from game.model.vehicles import Payload
from game.model.world import World
from game.rules.answers import Joint
from game.rules.asteroid.missions import reached
from game.rules.engine import EVERYONE, Audience, Event, change, follow, only
from game.rules.gauges import moved
from game.rules.money.treasury import MoneyMoved
from game.rules.moon.blocs import blocs_of
from game.rules.moon.sites import zone_science
from game.rules.orders.manifest import CREW_GUESTS, CUBESATS
from game.rules.standing.standing import PointsScored, ReputationChanged

CREW_CUSTOMER = million(35)
"""What a crew seat brings that nobody in the game bought."""
CREW_PRESTIGE = 3
APPROVAL_TURNS = 2
MOST_MODULES = 12


class FleetGrew(Event, frozen=True, kw_only=True):
    """Satellites reached their orbit."""

    cohort: Cohort

    def evolve(self, world: World) -> World:
        """Add them to those launched alike this turn."""
        new, name = self.cohort, _kind(self.cohort)
        flying = world.sky.cohorts
        alike = [c for c in flying if c.launched == new.launched and _kind(c) == name]
        if alike:
            flying = tuple(cohort for cohort in flying if cohort not in alike)
            count = new.count + sum(cohort.count for cohort in alike)
            new = msgspec.structs.replace(new, count=count)
        return change(world, sky=msgspec.structs.replace(world.sky, cohorts=(*flying, new)))

    def seen_by(self, world: World) -> Audience:
        """Everybody can count satellites."""
        return EVERYONE


class FirstAchieved(Event, frozen=True, kw_only=True):
    """A seat did something for the first time."""

    seat: SeatId
    first: str
    """crew_seat, lunar_payload, satellite or hosted_payload."""

    def evolve(self, world: World) -> World:
        """Remember it."""
        seat = world.seats[self.seat]
        return _with_seat(world, seat, firsts=(*seat.firsts, self.first))

    def seen_by(self, world: World) -> Audience:
        """Firsts are celebrated."""
        return EVERYONE


class SensorsAdded(Event, frozen=True, kw_only=True):
    """A seat's tracking network grew."""

    seat: SeatId
    sensors: int = 1

    def evolve(self, world: World) -> World:
        """Levels 1 and 2 need one sensor each, level 3 needs two."""
        seat = world.seats[self.seat]
        level, sensors = seat.tracking, seat.sensors + self.sensors
        while level < 3 and sensors >= sensors_needed(level):
            sensors -= sensors_needed(level)
            level += 1
        return _with_seat(world, seat, tracking=level, sensors=sensors)

    def seen_by(self, world: World) -> Audience:
        """Tracking levels are public."""
        return EVERYONE


class ModuleLanded(Event, frozen=True, kw_only=True):
    """A bloc has one more module for the Moon."""

    bloc: str
    seat: SeatId
    modules: int = 1

    def evolve(self, world: World) -> World:
        """Count it; a programme has twelve at most."""
        count = min(MOST_MODULES, world.modules.get(self.bloc, 0) + self.modules)
        return change(world, modules={**world.modules, self.bloc: count})

    def seen_by(self, world: World) -> Audience:
        """The Moon is watched."""
        return EVERYONE


class ApprovalRaised(Event, frozen=True, kw_only=True):
    """A deed pleases the people at home for a while."""

    seat: SeatId
    by: int
    """Tenths."""
    until: Turn
    """Last turn in which it counts."""
    reason: str

    def evolve(self, world: World) -> World:
        """The larger of two joys counts."""
        seat = world.seats[self.seat]
        running = seat.approval_bonus if seat.approval_until >= world.turn else 0
        bonus = Tenths(max(running, self.by))
        return _with_seat(world, seat, approval_bonus=bonus, approval_until=self.until)

    def seen_by(self, world: World) -> Audience:
        """Only its own delegation feels it."""
        return only(self.seat)


def arrived(world: World, launch: Launch, venture: Joint | None) -> Iterator[Event]:
    """Yield everything that a successful launch gives."""
    payload = world.library.payloads[launch.payload]
    rides = [world.library.payloads[CUBESATS]] if launch.cubesats else []
    steps = (
        partial(_satellites, launch=launch, payload=payload),
        partial(_points, launch=launch, payload=payload, venture=venture),
        partial(_guests, launch=launch, payload=payload),
        partial(_achievements, launch=launch, payload=payload),
        partial(_programmes, launch=launch, payload=payload),
        partial(reached, launch=launch, payload=payload),
        *(partial(_satellites, launch=launch, payload=ride) for ride in rides),
        *(partial(_points, launch=launch, payload=ride, venture=None) for ride in rides),
    )
    yield from follow(world, steps)


def sensors_needed(level: int) -> int:
    """Return the sensors that lift a tracking network from a level to the next."""
    return 2 if level == 2 else 1


def wished_point(seat: Seat) -> tuple[int, int]:
    """Return (science, education) that a hosted payload brings its owner: what it values more."""
    learns = seat.objectives.get("education", 0) > seat.objectives.get("science", 0)
    return (0, 1) if learns else (1, 0)


def _satellites(world: World, launch: Launch, payload: Payload) -> Iterator[Event]:
    """Yield the new cohort."""
    if payload.satellites == 0:
        return
    shell = launch.shell if launch.shell in payload.shells else payload.shells[0]
    yield FleetGrew(
        cohort=Cohort(
            owner=launch.seat,
            payload=payload.id,
            shell=shell,
            launched=world.turn,
            count=payload.satellites,
        )
    )
    if "satellite" not in world.seats[launch.seat].firsts:
        yield FirstAchieved(seat=launch.seat, first="satellite")


def _points(
    world: World, launch: Launch, payload: Payload, venture: Joint | None
) -> Iterator[Event]:
    """Yield points and reputation, divided among the parties of a venture."""
    mine = {str(launch.seat): 100}
    shares = {str(s): p for s, p in venture.benefits.items()} if venture is not None else mine
    won = zone_science(world, world.seats[launch.seat]) if payload.modules else 0
    prestige = divided(payload.prestige, shares)
    science = divided(payload.science + won, shares)
    education = divided(payload.education, shares)
    for name in shares:
        if prestige[name] or science[name] or education[name]:
            yield PointsScored(
                seat=SeatId(name),
                prestige=prestige[name],
                science=science[name],
                education=education[name],
                reason=payload.id,
            )
    if payload.reputation:
        by = 10 * payload.reputation
        yield ReputationChanged(seat=launch.seat, by=by, reason=payload.id)


def _guests(world: World, launch: Launch, payload: Payload) -> Iterator[Event]:
    """Yield what a ride gives its guests; crew seats left over are sold outside the game."""
    crewed = payload.purpose == "crew"
    first = "crew_seat" if crewed else "hosted_payload"
    for guest in launch.guests:
        science, education = wished_point(world.seats[guest])
        if crewed:
            yield PointsScored(seat=guest, prestige=CREW_PRESTIGE, reason="crew_seat")
        else:
            yield PointsScored(
                seat=guest, science=science, education=education, reason="hosted_payload"
            )
        if first not in world.seats[guest].firsts:
            yield FirstAchieved(seat=guest, first=first)
    if crewed:
        for _ in range(CREW_GUESTS - len(launch.guests)):
            yield MoneyMoved(
                payer="world", payee=launch.seat, amount=CREW_CUSTOMER, reason="crew_customer"
            )


def _achievements(world: World, launch: Launch, payload: Payload) -> Iterator[Event]:
    """Yield the seat's own firsts that its payload brings."""
    seat = world.seats[launch.seat]
    if payload.purpose == "crew" and "crew_seat" not in seat.firsts:
        yield FirstAchieved(seat=seat.id, first="crew_seat")
    if payload.modules and "lunar_payload" not in seat.firsts:
        yield FirstAchieved(seat=seat.id, first="lunar_payload")


def _programmes(world: World, launch: Launch, payload: Payload) -> Iterator[Event]:
    """Yield what a payload adds to tracking, planetary defence, the Moon and approval."""
    seat = world.seats[launch.seat]
    if payload.tracking:
        yield SensorsAdded(seat=seat.id, sensors=payload.tracking)
    yield from moved("planetary_defence", 10 * payload.defence, payload.id)
    blocs = blocs_of(world, seat) if payload.modules else ()
    if blocs:
        yield ModuleLanded(bloc=blocs[0], seat=seat.id, modules=payload.modules)
    if payload.approval:
        until = Turn(world.turn + APPROVAL_TURNS)
        yield ApprovalRaised(seat=seat.id, by=10 * payload.approval, until=until, reason=payload.id)


def _kind(cohort: Cohort) -> tuple[str, str, str, int]:
    """Return what makes two groups of satellites one cohort."""
    return cohort.owner, cohort.payload, cohort.shell, cohort.launched


def _with_seat(world: World, seat: Seat, **fields: object) -> World:
    """Return the world with one seat changed."""
    return change(world, seats={**world.seats, seat.id: msgspec.structs.replace(seat, **fields)})
