"""Losses: what debris takes from each cohort in a turn, in whole satellites."""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId
from game.model.orbit import Cohort
from game.model.world import World
from game.orbit import Sky, Traffic
from game.orbit.readings import yearly_risk
from game.rules.clause_kind import Duty
from game.rules.dice import roll
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.sky.sky_record import params
from game.rules.sky.traffic import SHARING_HELPS, sharing_level

MILLION = 1_000_000


class SatellitesLost(Event, frozen=True, kw_only=True):
    """Debris destroyed or disabled satellites."""

    cohorts: tuple[Cohort, ...]
    """As they were launched, with the number lost."""

    def evolve(self, world: World) -> World:
        """Take them out of service."""
        lost = {_name(cohort): cohort.count for cohort in self.cohorts}
        left = [_less(cohort, lost.get(_name(cohort), 0)) for cohort in world.sky.cohorts]
        by_owner: dict[SeatId, int] = {}
        for cohort in self.cohorts:
            by_owner[cohort.owner] = by_owner.get(cohort.owner, 0) + cohort.count
        sky = msgspec.structs.replace(
            world.sky, cohorts=tuple(c for c in left if c.count > 0), lost_last=by_owner
        )
        return change(world, sky=sky)

    def seen_by(self, world: World) -> Audience:
        """Everybody can count satellites."""
        return EVERYONE


def lost(
    world: World, running: tuple[Duty, ...], sky: Sky, traffic: Traffic, years: int
) -> Iterator[Event]:
    """Yield the satellites that the sky of this turn takes from the seats.

    Each cohort loses the share 1 − (1 − q)^y of itself, q being the yearly risk of its band and
    owner, less for members of a tracking treaty; whole satellites, the fraction by one roll.
    """
    risks = yearly_risk(sky, params(), traffic)
    care = {
        owner: 1 - SHARING_HELPS * sharing_level(world, running, owner) / 3 for owner in world.seats
    }
    gone = []
    for cohort in world.sky.cohorts:
        if cohort.shell not in risks or cohort.owner not in sky.owners:
            continue
        risk = float(risks[cohort.shell][sky.owners.index(cohort.owner)])
        count = _whole(world, cohort, (1 - (1 - risk) ** years) * care[cohort.owner])
        if count:
            gone.append(msgspec.structs.replace(cohort, count=count))
    yield SatellitesLost(cohorts=tuple(gone))


def _whole(world: World, cohort: Cohort, share: float) -> int:
    """Return whole satellites for a share of a cohort; one roll decides about the fraction."""
    millionths = round(cohort.count * share * MILLION)
    whole, rest = divmod(millionths, MILLION)
    more = roll(world, "loss", *_name(cohort), sides=MILLION) < rest
    return min(cohort.count, whole + more)


def _less(cohort: Cohort, number: int) -> Cohort:
    """Return a cohort after a loss."""
    return msgspec.structs.replace(cohort, count=max(0, cohort.count - number))


def _name(cohort: Cohort) -> tuple[str, str, str, int]:
    """Return what tells cohorts apart."""
    return cohort.owner, cohort.payload, cohort.shell, cohort.launched
