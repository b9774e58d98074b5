"""Disposal: satellites and rocket stages leave orbit in time when their work is done."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import Money, SeatId
from game.model.launches import CONDUCTS, Conduct, OrderSheet
from game.model.outlook import Forecast, Outlook, Profile
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import SkyPromise
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import graded
from game.rules.duties.paying import sides
from game.rules.orders.costs import conduct_price
from game.rules.parameters import Choice, Number
from game.rules.sky.conduct import DISPOSAL, least_conduct, meets
from game.rules.sky.fast_sky import Habits
from game.rules.sky.sky_forecast import has_flown, index_forecast, units_a_year

SLIGHT = 10
"""Below the promise by fewer points is a minor breach."""


class DebrisDisposal(ClauseKind):
    """A promise about the end of life of everything that is launched or retires."""

    name = "debris_disposal"
    icon = "shield-check"
    purpose = "debris"
    clause_set = 12
    enforcement = "audit"
    monitors = ("S", "I")
    places = ("factories",)
    grade = "material"
    reservable = True
    makes_liable = True
    echoes = ("debris_guidelines",)
    depth = {"rate": "more", "years": "less"}
    parameters = (
        Number(
            name="rate",
            unit="percent",
            least=60,
            most=99,
            default=90,
            levels=(60, 75, 85, 90, 95, 99),
        ),
        Number(
            name="years",
            unit="years",
            least=1,
            most=25,
            default=5,
            levels=(1, 5, 25),
            listed=True,
        ),
        Choice(name="covers", options=("satellites", "stages", "both"), default="both"),
    )

    def conduct(self, world: World, duty: Duty, seat: SeatId) -> SkyPromise | None:
        """Promise rate and deadline for satellites, passivation for stages."""
        return self.promise(duty.clause) if duty.towards(world, seat) else None

    def promise(self, clause: Clause) -> SkyPromise:
        """Return what the clause promises about the sky."""
        covers = self.value(clause, "covers")
        stages = covers in ("stages", "both")
        return SkyPromise(
            disposal_rate=self.number(clause, "rate"),
            disposal_years=self.number(clause, "years"),
            passivation=stages,
            bodies=stages,
        )

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Whoever launched or retired anything owes the promised rate."""
        rate = duty.number("rate")
        for seat in duty.owing(world):
            if not has_to_dispose(world, seat):
                continue
            done = min(rate, achieved(self.promise(duty.clause), conduct_of(world, seat)))
            row = self.row(world, duty, seat, rate, done, "percent")
            yield graded(row, "minor") if 0 < rate - done < SLIGHT else row

    def habits(self, clause: Clause, habits: Habits) -> Habits:
        """Dispose of at least as much as the conduct that keeps the promise."""
        kept = DISPOSAL[least_conduct((self.promise(clause),))] / 1000
        return msgspec.structs.replace(habits, disposal=max(habits.disposal, kept))

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Kits cost money; a sky with fewer derelicts breaks up more slowly."""
        obligors, _ = sides(outlook, clause, terms)
        price = extra_cost(self.promise(clause), outlook) if outlook.seat in obligors else 0
        return Forecast(
            cash=(Money(-price), Money(-price), Money(-price)),
            index=index_forecast(outlook, clause, terms),
        )

    def example(self) -> Clause:
        """Nine of ten within five years."""
        return Clause(article=1, kind=self.name, p={"rate": 90, "years": 5, "covers": "both"})


def achieved(promise: SkyPromise, conduct: Conduct) -> int:
    """Return the percent that a conduct brings down in time for a promise."""
    quick = meets(conduct, SkyPromise(disposal_rate=0, disposal_years=promise.disposal_years))
    return DISPOSAL[conduct if quick else "none"] // 10


def conduct_of(world: World, seat: SeatId) -> Conduct:
    """Return the conduct that a seat ordered this turn."""
    return world.sheets.get(seat, OrderSheet()).conduct


def has_to_dispose(world: World, seat: SeatId) -> bool:
    """Return whether a seat launched or retired satellites this turn."""
    tally = world.tallies.get(seat)
    return tally is not None and tally.satellites_retired + sum(tally.units_launched.values()) > 0


def extra_cost(promise: SkyPromise, outlook: Outlook) -> int:
    """Return what the promise costs the outlook's seat a year beyond its last conduct (k$).

    Before anybody has flown, for the satellites that keep its fleet up.
    """
    profile: Profile = outlook.profiles[outlook.seat]
    green = outlook.me.technology.green
    last = next(known for known in CONDUCTS if known == profile.conduct_last)
    needed = least_conduct((promise,), last)
    units = round(units_a_year(profile, has_flown(outlook)))
    return (conduct_price(needed, green) - conduct_price(last, green)) * units


KIND = DebrisDisposal()
