"""Tugs: they take derelicts and rocket bodies down, with the consent of their owners."""

from collections.abc import Iterator

import msgspec

from game.model.ids import Band, SeatId, million
from game.model.seats import Tally
from game.model.values import Value, half_up
from game.model.world import World
from game.orbit import DebrisModel
from game.rules.clause_kind import Duty
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.kinds import duties_answering
from game.rules.money.treasury import available, pay
from game.rules.sky.cohorts import retires
from game.rules.sky.traffic import OTHERS
from game.rules.standing.standing import PointsScored

OBJECTS_PER_UNIT = 5
"""Objects that a removal unit takes down in each sky year; a number of the game's own."""
PRICE = million(30)
"""What a fund pays for a removal unit."""


class RemovalsDone(Event, frozen=True, kw_only=True):
    """Tugs have worked for a year."""

    units: dict[SeatId, int]
    """Removal units by owner of the tugs."""

    def evolve(self, world: World) -> World:
        """Count them."""
        tallies = dict(world.tallies)
        for seat, units in self.units.items():
            tally = tallies.get(seat, Tally())
            tallies[seat] = msgspec.structs.replace(tally, removals=tally.removals + units)
        sky = msgspec.structs.replace(world.sky, removals_last=self.units)
        return change(world, tallies=tallies, sky=sky)

    def seen_by(self, world: World) -> Audience:
        """Everybody watches the sky."""
        return EVERYONE


class Tug(Value, frozen=True, kw_only=True):
    """The tugs of one seat, and what they can do this turn."""

    seat: SeatId
    units: int
    band: Band
    owners: tuple[str, ...]
    """Whose dead objects they may touch."""


def tugs(world: World, running: tuple[Duty, ...], owners: tuple[str, ...]) -> tuple[Tug, ...]:
    """Return the tugs at work, in seat order."""
    found = []
    for seat in world.seats.values():
        units = removal_units(world, seat.id)
        sheet = world.sheets.get(seat.id)
        if units:
            found.append(
                Tug(
                    seat=seat.id,
                    units=units,
                    band=sheet.tug_band if sheet is not None else "MID",
                    owners=consenting(world, running, seat.id, owners),
                )
            )
    return tuple(found)


def removal_units(world: World, seat: SeatId) -> int:
    """Return the removal units that a seat's tugs can do this turn."""
    level = world.seats[seat].technology.adr
    return level * sum(
        cohort.count * world.library.payloads[cohort.payload].removals
        for cohort in world.sky.cohorts
        if cohort.owner == seat
        and cohort.payload in world.library.payloads
        and not retires(world, cohort)
    )


def consenting(
    world: World, running: tuple[Duty, ...], seat: SeatId, owners: tuple[str, ...]
) -> tuple[str, ...]:
    """Return whose dead objects a seat may take: its own, nobody's, and those of its partners.

    A dead object belongs to its state of registry; partners of a text with ``lends_derelicts`` have
    given their consent.
    """
    partners = {
        partner
        for duty in running
        if duty.kind.lends_derelicts and seat in duty.obligors
        for partner in duty.obligors
    }
    return tuple(o for o in owners if o in (seat, OTHERS) or SeatId(o) in partners)


def take_down(model: DebrisModel, working: tuple[Tug, ...]) -> dict[SeatId, int]:
    """Let the tugs work for one sky year; return the objects that each took down."""
    return {
        tug.seat: len(
            model.remove(count=OBJECTS_PER_UNIT * tug.units, owners=tug.owners, band=tug.band)
        )
        for tug in working
    }


def reported(years: int, taken: dict[SeatId, int]) -> Iterator[Event]:
    """Yield the units done: full ones for what was taken in all sky years of the turn."""
    units = {seat: half_up(objects, OBJECTS_PER_UNIT * years) for seat, objects in taken.items()}
    yield RemovalsDone(units={seat: done for seat, done in units.items() if done})
    for seat, done in units.items():
        if done:
            yield PointsScored(seat=seat, prestige=done, reason="removal")


def pay_removals(world: World) -> Iterator[Event]:
    """Let funds pay for the removal work of the turn (a step of Launch).

    The cheapest owner is paid first, then by seat order; each unit is paid once.
    """
    unpaid = dict(world.sky.removals_last)
    queue = sorted(unpaid, key=lambda seat: (_asked(world, seat), list(world.seats).index(seat)))
    for duty in duties_answering(world, "purse"):
        fund = duty.kind.purse(world, duty, "removal")
        for seat in queue if fund is not None else ():
            units = min(unpaid[seat], available(world, fund or "") // PRICE)
            unpaid[seat] -= units
            for event in pay(
                world, fund or "", seat, units * PRICE, "removal_work", duty.treaty, duty.article
            ):
                yield event
                world = event.evolve(world)


def _asked(world: World, seat: SeatId) -> int:
    """Return the price that an owner of tugs asked for a unit."""
    sheet = world.sheets.get(seat)
    return sheet.tug_price if sheet is not None else PRICE
