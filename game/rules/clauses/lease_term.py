"""Term: how long the lease runs, who may renew it, and when it is reviewed."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import SeatId, million
from game.model.launches import Launch
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms, Treaty
from game.model.values import clamp
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.parameters import Choice, Number
from game.rules.slots.capacity import yearly

REVIEW = "review_conference"
SECURE_YEARS = 10
"""Years of access for which a tenant would pay; what comes later it hardly plans with."""
SECURE_YEAR = million(8)
"""What one of them is worth to the tenant."""
TIED_YEAR = million(2)
"""What a year of somebody else's say over the cosmodrome costs its host."""


class LeaseTerm(ClauseKind):
    """The years of a lease."""

    name = "lease_term"
    icon = "calendar-range"
    purpose = "lease"
    clause_set = 12
    enforcement = "gate"
    grade = "grave"
    open_only = True
    single = True
    depth = {"years": "more"}
    parameters = (
        Number(
            name="years",
            unit="years",
            least=1,
            most=50,
            default=25,
            levels=(5, 10, 15, 20, 25, 30, 50),
        ),
        Choice(name="renewal", options=("none", "auto", "lessee", "lessor"), default="none"),
        Number(name="review", unit="years", least=0, most=50, default=0, levels=(0, 5, 10)),
    )

    def over(self, world: World, treaty: Treaty, clause: Clause) -> bool:
        """The lease has run out when its years are over and nobody renewed it."""
        begun = treaty.force_turn if treaty.force_turn is not None else world.turn
        ended = world.turn >= begun + self.number(clause, "years")
        return ended and not self._renewed(world, treaty, clause)

    def years_left(self, world: World, duty: Duty) -> int | None:
        """Count the years of the present term, this one included; none once it is over."""
        if self.over(world, world.treaties[duty.treaty], duty.clause):
            return 0
        years = duty.number("years")
        return years - (world.turn - duty.force_turn) % years

    def calls(self, world: World, duty: Duty) -> str | None:
        """In the year of the review a conference of the parties is called."""
        review = duty.number("review")
        due = review > 0 and world.turn == duty.force_turn + review - 1
        return REVIEW if due else None

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """After the end, every launch of the tenant on a slot that nobody gave it is a breach."""
        if not self.over(world, world.treaties[duty.treaty], duty.clause):
            return
        for tenant in duty.owing(world):
            used = sum(overstays(world, tenant, launch) for launch in world.launches)
            yield self.row(world, duty, tenant, 0, -used, "launches")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Count the slots that go back to the host where the term ends within three years."""
        tenants, hosts = sides(outlook, clause, terms)
        held = sum(
            yearly(pad.base_slots, pad.condition)
            for pad in outlook.ground.pads.values()
            if outlook.ground.controllers.get(pad.id) in tenants
        )
        side = (outlook.seat in hosts) - (outlook.seat in tenants)
        gone = [year >= self.number(clause, "years") for year in range(YEARS)]
        slots = [held * side if ended else 0 for ended in gone]
        return Forecast(slots=(slots[0], slots[1], slots[2]))

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """Weigh secure years for the tenant against tied years for the host."""
        tenants, hosts = sides(outlook, clause, terms)
        years = self.number(clause, "years") if runs_in(outlook, clause, terms, 0) else 0
        secure = SECURE_YEAR * clamp(years, 0, SECURE_YEARS) if outlook.seat in tenants else 0
        tied = TIED_YEAR * years if outlook.seat in hosts else 0
        return super().worth_to(outlook, clause, terms) + secure - tied

    def example(self) -> Clause:
        """Twenty years, the first lease of 1994."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",), p={"years": 20})

    def _renewed(self, world: World, treaty: Treaty, clause: Clause) -> bool:
        """Return whether whoever may renew does so: nobody with that right objects."""
        renewal = self.value(clause, "renewal")
        may = {
            "none": (),
            "auto": treaty.bound,
            "lessee": tuple(seat for seat in treaty.bound if seat in clause.by),
            "lessor": tuple(seat for seat in treaty.bound if seat in clause.to),
        }[str(renewal)]
        return bool(may) and not any(seat in treaty.no_renewal for seat in may)


def overstays(world: World, tenant: SeatId, launch: Launch) -> bool:
    """Return whether a tenant flew as if it still had the say over the pad."""
    if launch.seat != tenant or launch.pad is None or launch.slot is None:
        return False
    slot = world.slots.get(launch.slot)
    holds = world.ground.controllers.get(launch.pad, world.ground.host) == tenant
    return slot is not None and slot.source == "control" and not holds


KIND = LeaseTerm()
