"""Blows to the sky from outside the traffic of the year: storms, collisions and break-ups of cards.

Like its neighbours this file is a border to the debris model: whole numbers on one side, real
numbers on the other.
"""

from collections.abc import Mapping

from game.model.ids import Band, Permille, SeatId
from game.model.orbit import Cohort
from game.model.values import Value
from game.model.world import World
from game.orbit import DebrisModel
from game.orbit.tables import masses
from game.rules.dice import roll
from game.rules.sky.sky_record import params, record_of, sky_of
from game.rules.sky.weapons import SHELL_OF_TEST, SkyStruck

THOUSAND = 1000


class Blow(Value, frozen=True, kw_only=True):
    """What a blow did to the debris model."""

    struck: SkyStruck
    pieces: int
    """Tracked pieces that stay in orbit."""


def near_solar_maximum(world: World, years: int = 2) -> bool:
    """Return whether the first sky year of this turn lies within some years of a solar maximum."""
    maximum, period = params().solar_max_year, params().solar_period
    phase = (world.sky.record.year - maximum) % period
    return bool(min(phase, period - phase) <= years)


def disabled(world: World, shares: Mapping[str, Permille], bands: tuple[Band, ...]) -> SkyStruck:
    """Return the sky in which a share of each owner's satellites died and stays as derelicts."""
    model = _model(world)
    for owner, share in shares.items():
        for band in bands:
            if owner in world.sky.record.owners:
                model.disable(owner, share / THOUSAND, band)
    return SkyStruck(record=record_of(model.sky))


def exploded(world: World, band: Band, owner: str) -> Blow:
    """Return the sky after a rocket body of an owner broke up in a band."""
    model = _model(world)
    cloud = model.explode(SHELL_OF_TEST[band], "B", owner)
    return Blow(struck=SkyStruck(record=record_of(model.sky)), pieces=round(cloud.stayed))


def collided(world: World, band: Band, owners: tuple[str, str]) -> Blow:
    """Return the sky after a satellite of each of two owners met the other in a band.

    Each satellite breaks up as its own mass does; its pieces are blamed on its owner.
    """
    model = _model(world)
    mass = masses(params())["S"]
    stayed = 0.0
    for owner in owners:
        cloud = model.asat(SHELL_OF_TEST[band], mass, owner, target=("S", owner))
        stayed += cloud.stayed
    return Blow(struck=SkyStruck(record=record_of(model.sky)), pieces=round(stayed))


def modelled(world: World, *owners: str) -> bool:
    """Return whether this world has a debris model that knows these owners."""
    known = world.sky.record.owners
    return bool(known) and all(owner in known for owner in owners)


def share_lost(world: World, cohort: Cohort, share: Permille, what: str) -> int:
    """Return whole satellites for a share of a cohort; one roll decides about the fraction."""
    whole, rest = divmod(cohort.count * share, THOUSAND)
    name = (cohort.owner, cohort.payload, cohort.shell, cohort.launched)
    return min(cohort.count, whole + (roll(world, what, *name, sides=THOUSAND) < rest))


def largest(world: World, seat: SeatId, band: Band) -> Cohort | None:
    """Return a seat's largest group of satellites in a band, or None."""
    own = [c for c in world.sky.cohorts if c.owner == seat and c.shell == band]
    return max(own, key=lambda cohort: cohort.count, default=None)


def fleet_in(world: World, band: Band) -> dict[SeatId, int]:
    """Return the satellites of every seat in a band."""
    fleet = dict.fromkeys(world.seats, 0)
    for cohort in world.sky.cohorts:
        if cohort.shell == band and cohort.owner in fleet:
            fleet[cohort.owner] += cohort.count
    return fleet


def _model(world: World) -> DebrisModel:
    """Return the debris model of this world, without chance."""
    return DebrisModel(sky_of(world.sky.record), params(), deterministic=True)
