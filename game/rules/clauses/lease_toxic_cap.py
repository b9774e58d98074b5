"""Toxic cap: how many rockets with toxic fuel fly from the site in a year."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import SeatId, VehicleId
from game.model.launches import Launch, OrderSheet
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.values import half_up
from game.model.world import World
from game.rules.answers import Obstacle
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.parameters import Number

HARM = 35
"""What one toxic launch costs the steppe, in hundredths of a point."""


class LeaseToxicCap(ClauseKind):
    """A cap on toxic launches, which may fall every year."""

    name = "lease_toxic_cap"
    icon = "leaf"
    purpose = "lease"
    clause_set = 22
    enforcement = "gate"
    grade = "material"
    open_only = True
    single = True
    depth = {"launches": "less", "falling": "more"}
    parameters = (
        Number(
            name="launches",
            unit="launches",
            least=0,
            most=14,
            default=12,
            levels=(0, 2, 4, 6, 8, 10, 12),
        ),
        Number(name="falling", unit="launches", least=0, most=3, default=0, levels=(0, 1, 2)),
    )

    def cap(self, clause: Clause, year: int) -> int:
        """Return the cap in a year of the text; 0 is its first."""
        return max(0, self.number(clause, "launches") - self.number(clause, "falling") * year)

    def gate(self, world: World, duty: Duty, seat: SeatId, sheet: OrderSheet) -> Iterator[Obstacle]:
        """Every toxic launch beyond the cap on the tenant's own manifest."""
        vehicles = world.library.vehicles
        toxic = [
            entry
            for entry in sheet.manifest
            if entry.slot is not None and entry.vehicle in vehicles
            if vehicles[entry.vehicle].toxic
        ]
        for entry in toxic[self.cap(duty.clause, world.turn - duty.force_turn) :]:
            yield Obstacle(
                treaty=duty.treaty, article=duty.article, kind=self.name, where=str(entry.slot)
            )

    def bars(self, world: World, duty: Duty, vehicle: VehicleId) -> bool:
        """The cap is reached: no more toxic rockets but those of a tenant that means it."""
        toxic = world.library.vehicles[vehicle].toxic
        cap = self.cap(duty.clause, world.turn - duty.force_turn)
        return toxic and len(toxic_flights(world)) >= cap

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Each of the tenant's launches beyond the cap is a breach."""
        flown = toxic_flights(world)
        excess = max(0, len(flown) - self.cap(duty.clause, world.turn - duty.force_turn))
        for tenant in duty.owing(world):
            own = sum(tenant in (flight.seat, flight.provider) for flight in flown)
            yield self.row(world, duty, tenant, 0, -min(own, excess), "launches")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Fewer toxic launches than last year: fewer flights for the tenant, a cleaner steppe."""
        tenants, _ = sides(outlook, clause, terms)
        flown = sum(profile.toxic_last for profile in outlook.profiles.values())
        fewer = [
            max(0, flown - self.cap(clause, year)) if runs_in(outlook, clause, terms, year) else 0
            for year in range(YEARS)
        ]
        side = -1 if outlook.seat in tenants else 0
        return Forecast(
            slots=(side * fewer[0], side * fewer[1], side * fewer[2]),
            steppe=half_up(HARM * sum(fewer), 10),
        )

    def example(self) -> Clause:
        """Eight a year, two fewer every year."""
        return Clause(
            article=1,
            kind=self.name,
            by=("RUS",),
            to=("KAZ",),
            p={"launches": 8, "falling": 2},
        )


def toxic_flights(world: World) -> list[Launch]:
    """Return the toxic rockets that left the site this turn."""
    return [
        flight
        for flight in world.launches
        if flight.toxic and flight.pad is not None and not flight.unordered
        if flight.outcome != "scrubbed"
    ]


KIND = LeaseToxicCap()
