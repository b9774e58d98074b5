"""The ground through the year: pads wear, the steppe suffers and heals, tension settles."""

from collections.abc import Iterator

import msgspec

from game.model.ground import Closure
from game.model.ids import Money, PadId, Quarter, Turn
from game.model.launches import Launch
from game.model.values import clamp, half_up
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.gauges import FULL, moved
from game.rules.kinds import duties, those_answering
from game.rules.orders.manifest import is_closed
from game.rules.slots.capacity import QUARTERS

CORRIDORS = ("C51", "C65", "POLAR")
WEAR = 55
"""What an open pad loses in a year, tenths of a percent."""
VOLUNTEER_MENDS = 8
HEALING = 20
"""What the steppe gains in a year, tenths."""
TOXIC_CRASH, TOXIC_CRASH_LOOKED_INTO, OTHER_CRASH = 160, 120, 40
CLOSED_QUARTER = 20
WEAPON_TEST = 150
CALM = 10
"""What each treaty on tracking or inspection takes off world tension, tenths."""


class CorridorClosed(Event, frozen=True, kw_only=True):
    """A drop-zone corridor is closed for a quarter."""

    closure: Closure

    def evolve(self, world: World) -> World:
        """Remember it."""
        return _with(world, closures=(*world.ground.closures, self.closure))

    def seen_by(self, world: World) -> Audience:
        """Everybody flies through it."""
        return EVERYONE


class PadShut(Event, frozen=True, kw_only=True):
    """A pad is under repair until a quarter."""

    pad: PadId
    until: tuple[Turn, Quarter]

    def evolve(self, world: World) -> World:
        """No slot of it works until then."""
        return _with_pad(world, self.pad, shut_until=self.until)

    def seen_by(self, world: World) -> Audience:
        """Everybody sees the pad."""
        return EVERYONE


class WeatherTurned(Event, frozen=True, kw_only=True):
    """Bad weather is likelier at all pads in a quarter of this turn."""

    quarter: Quarter
    by: int
    """Permille added to the chance."""

    def evolve(self, world: World) -> World:
        """Add it to the chance of that quarter."""
        now = world.ground.bad_weather
        name = str(self.quarter)
        return _with(world, bad_weather={**now, name: now.get(name, 0) + self.by})

    def seen_by(self, world: World) -> Audience:
        """Everybody hears the forecast."""
        return EVERYONE


class PadsAged(Event, frozen=True, kw_only=True):
    """A year went over the pads."""

    conditions: dict[PadId, int]
    """New condition of every open pad, tenths of a percent."""

    def evolve(self, world: World) -> World:
        """Set the conditions and forget what held only for this year."""
        for pad, condition in self.conditions.items():
            world = _with_pad(world, pad, condition=condition)
        ground = world.ground
        return _with(
            world,
            fees=Money(0),
            goods=Money(0),
            bad_weather={},
            discounts={},
            closures=tuple(c for c in ground.closures if c.turn >= world.turn),
            groundings=tuple(g for g in ground.groundings if g.until > (world.turn, 1)),
        )

    def seen_by(self, world: World) -> Audience:
        """Everybody sees the pads."""
        return EVERYONE


def age(world: World) -> Iterator[Event]:
    """Let the year leave its marks on steppe, tension and pads (the last step of Launch)."""
    running = duties(world)
    yield from moved("steppe", steppe_change(world, running), "year")
    yield from moved("tension", tension_change(world, running), "year")
    change_of_pads = pad_change(world)
    yield PadsAged(
        conditions={
            pad.id: clamp(pad.condition + change_of_pads, 0, FULL)
            for pad in world.ground.pads.values()
            if pad.is_open
        }
    )


def pad_change(world: World) -> int:
    """Return what every open pad gains or loses this year, tenths.

    −5.5 + 0.8 for each seat that pays voluntary upkeep + 0.08 for each $M of lease upkeep really
    spent + 0.05 for each $M of goods.
    """
    volunteers = sum(sheet.upkeep for sheet in world.sheets.values())
    spent = sum(tally.upkeep_spent for tally in world.tallies.values())
    mended = half_up(8 * spent + 5 * world.ground.goods, 10_000)
    return -WEAR + VOLUNTEER_MENDS * volunteers + mended


def steppe_change(world: World, running: tuple[Duty, ...]) -> int:
    """Return what the steppe gains or loses this year, tenths.

    +2 − 0.35 for each toxic launch (half with green technology) − 16 for each toxic crash (12 if
    looked into together) − 4 for other crashes + fees/20 + 2 for each closed quarter.
    """
    toxic = [launch for launch in _flown(world) if launch.toxic]
    green = sum(world.seats[launch.seat].technology.green > 0 for launch in toxic)
    fumes = half_up(14 * (len(toxic) - green) + 7 * green, 4)
    crashes = sum(_crash(world, running, launch) for launch in _flown(world))
    fees = half_up(5 * world.ground.fees, 10_000)
    return HEALING - fumes - crashes + fees + CLOSED_QUARTER * closed_quarters(world)


def tension_change(world: World, running: tuple[Duty, ...]) -> int:
    """Return what world tension gains or loses this year before Review, tenths.

    It decays by a tenth; each weapon test adds 15; each public treaty with tracking or inspection
    takes 1 off.
    """
    decay = half_up(9 * world.tension, 10) - world.tension
    tests = sum(sheet.weapon_test is not None for sheet in world.sheets.values())
    calming = {duty.treaty for duty in running if duty.public and duty.kind.calming}
    return decay + WEAPON_TEST * tests - CALM * len(calming)


def closed_quarters(world: World) -> int:
    """Return how many quarters of corridors are closed this turn."""
    return sum(
        is_closed(world, corridor, quarter) for corridor in CORRIDORS for quarter in QUARTERS
    )


def _crash(world: World, running: tuple[Duty, ...], launch: Launch) -> int:
    """Return what a launch cost the steppe by falling on it, tenths."""
    if not launch.crashed_on_steppe:
        return 0
    if not launch.toxic:
        return OTHER_CRASH
    looked_into = any(
        duty.kind.inquiry(world, duty) for duty in those_answering(running, "inquiry")
    )
    return TOXIC_CRASH_LOOKED_INTO if looked_into else TOXIC_CRASH


def _flown(world: World) -> Iterator[Launch]:
    """Yield this turn's launches from the shared site that left the pad."""
    for launch in world.launches:
        if launch.pad is not None and launch.outcome != "scrubbed":
            yield launch


def _with(world: World, **fields: object) -> World:
    """Return the world with some fields of the ground replaced."""
    return change(world, ground=msgspec.structs.replace(world.ground, **fields))


def _with_pad(world: World, pad: PadId, **fields: object) -> World:
    """Return the world with some fields of one pad replaced."""
    changed = msgspec.structs.replace(world.ground.pads[pad], **fields)
    return _with(world, pads={**world.ground.pads, pad: changed})
