"""Upkeep: the tenant spends money on the pads every year and keeps them in condition."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import Money, PadId, SeatId, million
from game.model.launches import OrderSheet
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import escalated, graded
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.parameters import Number

MENDED = 30
"""Percent of the money that the host sees again in pads that last longer."""


class LeaseUpkeep(ClauseKind):
    """Real spending on the pads."""

    name = "lease_upkeep"
    icon = "wrench"
    purpose = "lease"
    clause_set = 22
    enforcement = "audit"
    monitors = ("H", "I")
    places = ("books",)
    open_only = True
    single = True
    depth = {"amount": "more", "floor": "more"}
    parameters = (
        Number(
            name="amount",
            unit="money",
            least=0,
            most=million(150),
            step=million(10),
            default=million(50),
            levels=tuple(million(m) for m in (0, 30, 50, 80, 120)),
        ),
        Number(
            name="floor",
            unit="percent",
            least=0,
            most=90,
            step=5,
            default=60,
            levels=(0, 50, 60, 70),
        ),
    )

    def upkeep(self, world: World, duty: Duty) -> Iterator[tuple[SeatId, Money]]:
        """The tenant should spend the amount."""
        for tenant in duty.owing(world):
            yield tenant, Money(duty.number("amount"))

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """What was really spent, and the worst leased pad."""
        for tenant in duty.owing(world):
            due = duty.number("amount")
            row = self.row(world, duty, tenant, due, min(due, spent(world, tenant, due)), "money")
            yield escalated(world, duty, row)
            pads = leased_pads(world, tenant)
            if pads and duty.number("floor"):
                worst = min(world.ground.pads[pad].condition for pad in pads) // 10
                floor = duty.number("floor")
                kept = self.row(world, duty, tenant, floor, min(floor, worst), "percent")
                yield graded(msgspec.structs.replace(kept, monitors=("P",)), "material")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The tenant spends the amount every year."""
        tenants, _ = sides(outlook, clause, terms)
        amount = self.number(clause, "amount") if outlook.seat in tenants else 0
        cash = [
            Money(-amount if runs_in(outlook, clause, terms, year) else 0) for year in range(YEARS)
        ]
        return Forecast(cash=(cash[0], cash[1], cash[2]))

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """The host gains pads in better condition."""
        _, hosts = sides(outlook, clause, terms)
        mended = YEARS * self.number(clause, "amount") * MENDED // 100
        gain = mended if outlook.seat in hosts else 0
        return super().worth_to(outlook, clause, terms) + gain

    def example(self) -> Clause:
        """50 $M a year, no pad below 60 %."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",))


def spent(world: World, tenant: SeatId, promised: int) -> int:
    """Return what a tenant ordered to be spent this turn (k$); by default what it promised."""
    ordered = world.sheets.get(tenant, OrderSheet()).lease_upkeep
    return promised if ordered is None else int(ordered)


def leased_pads(world: World, tenant: SeatId) -> tuple[PadId, ...]:
    """Return the open pads over which a tenant has the say this turn."""
    return tuple(
        pad.id
        for pad in world.ground.pads.values()
        if pad.is_open and world.ground.controllers.get(pad.id) == tenant
    )


KIND = LeaseUpkeep()
