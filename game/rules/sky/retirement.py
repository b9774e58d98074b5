"""Retirement: satellites end their service, and their owners pay for how they leave."""

from collections.abc import Iterator

import msgspec

from game.model.ids import WORLD_ACCOUNT, SeatId
from game.model.orbit import Cohort
from game.model.seats import Tally
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.money.treasury import available, pay
from game.rules.orders.costs import conduct_bill
from game.rules.sky.cohorts import retires
from game.rules.sky.traffic import conduct_now


class SatellitesRetired(Event, frozen=True, kw_only=True):
    """The service of some satellites is over."""

    cohorts: tuple[Cohort, ...]

    def evolve(self, world: World) -> World:
        """Take them out of service and count them for their owners."""
        left = tuple(cohort for cohort in world.sky.cohorts if cohort not in self.cohorts)
        tallies = dict(world.tallies)
        for cohort in self.cohorts:
            tally = tallies.get(cohort.owner, Tally())
            retired = tally.satellites_retired + cohort.count
            tallies[cohort.owner] = msgspec.structs.replace(tally, satellites_retired=retired)
        sky = msgspec.structs.replace(world.sky, cohorts=left)
        return change(world, sky=sky, tallies=tallies)

    def seen_by(self, world: World) -> Audience:
        """Everybody can count satellites."""
        return EVERYONE


class ConductFollowed(Event, frozen=True, kw_only=True):
    """How each seat treated its satellites at the end of life this turn."""

    conducts: dict[SeatId, str]

    def evolve(self, world: World) -> World:
        """Remember it; whether others learn of it is the business of tracking and inspections."""
        seats = {
            name: msgspec.structs.replace(
                seat, conduct_last=self.conducts.get(name, seat.conduct_last)
            )
            for name, seat in world.seats.items()
        }
        return change(world, seats=seats)


def retire(world: World) -> Iterator[Event]:
    """End the service of old satellites and pay for conduct (a step of Launch)."""
    over = tuple(cohort for cohort in world.sky.cohorts if retires(world, cohort))
    if over:
        retired = SatellitesRetired(cohorts=over)
        yield retired
        world = retired.evolve(world)
    for seat in world.seats:
        yield from _paid(world, seat)
    yield ConductFollowed(conducts={seat: conduct_now(world, seat) for seat in world.seats})


def _paid(world: World, seat: SeatId) -> Iterator[Event]:
    """Yield the payment for a seat's conduct: on the larger of what it launched and retired."""
    tally = world.tallies.get(seat, Tally())
    bill = conduct_bill(
        conduct_now(world, seat),
        world.seats[seat].technology.green,
        sum(tally.units_launched.values()),
        tally.satellites_retired,
    )
    yield from pay(world, seat, WORLD_ACCOUNT, min(bill, available(world, seat)), "conduct")
