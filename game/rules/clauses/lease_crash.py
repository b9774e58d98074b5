"""Crash: what the tenant pays when a rocket falls on the steppe, and how long it stays grounded."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ground import Grounding
from game.model.ids import Money, Quarter, SeatId, Turn, VehicleId, million
from game.model.launches import Launch, OrderSheet
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import Obstacle, Payment
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import graded, unpaid
from game.rules.duties.paying import YEARS, pay_under, runs_in, sides
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.parameters import Flag, Number

FALLS = 400
"""Chance (permille) that a failed launch comes down on the steppe."""
QUARTERS: tuple[Quarter, ...] = (1, 2, 3, 4)


class VehicleGrounded(Event, frozen=True, kw_only=True):
    """A vehicle may not fly from the shared site for a while."""

    grounding: Grounding

    def evolve(self, world: World) -> World:
        """Add it to the groundings."""
        groundings = (*world.ground.groundings, self.grounding)
        return change(world, ground=msgspec.structs.replace(world.ground, groundings=groundings))

    def seen_by(self, world: World) -> Audience:
        """Everybody plans with it."""
        return EVERYONE


class LeaseCrash(ClauseKind):
    """Compensation, grounding and inquiry after a crash."""

    name = "lease_crash"
    icon = "triangle-alert"
    purpose = "lease"
    clause_set = 22
    grade = "material"
    open_only = True
    single = True
    depth = {"base": "more", "per_tonne": "more", "grounding": "more"}
    parameters = (
        Number(
            name="base",
            unit="money",
            least=0,
            most=million(100),
            step=million(5),
            default=million(30),
            levels=tuple(million(m) for m in (0, 10, 30, 50, 80)),
        ),
        Number(
            name="per_tonne",
            unit="money",
            least=0,
            most=500,
            step=50,
            default=100,
            levels=(0, 100, 200),
        ),
        Number(
            name="grounding",
            unit="quarters",
            least=0,
            most=8,
            default=2,
            levels=(0, 1, 2, 4),
        ),
        Flag(name="inquiry", default=False),
    )

    def after_launch(self, world: World, duty: Duty, launch: Launch) -> Iterator[Event]:
        """Pay the host and keep the vehicle on the ground."""
        for tenant in duty.owing(world):
            if not answers_for(world, tenant, launch):
                continue
            amount = self.claim(world, duty, launch)
            for host in duty.towards(world, tenant):
                bill = Payment(payer=tenant, payee=host, amount=amount)
                yield from pay_under(world, duty, bill, "crash_compensation")
            if duty.number("grounding"):
                yield VehicleGrounded(grounding=grounded(launch, duty.number("grounding")))

    def claim(self, world: World, duty: Duty, launch: Launch) -> Money:
        """Return the compensation for a crash: base, and more for each tonne of toxic fuel."""
        vehicle = world.library.vehicles[launch.vehicle]
        tonnes = vehicle.propellant_tonnes if launch.toxic else 0
        return Money(duty.number("base") + duty.number("per_tonne") * tonnes)

    def answers_crash(self, world: World, duty: Duty, launch: Launch) -> bool:
        """It says so for the rockets and pads that the tenant answers for."""
        return any(answers_for(world, tenant, launch) for tenant in duty.owing(world))

    def inquiry(self, world: World, duty: Duty) -> bool:
        """A joint inquiry softens a crash for the steppe."""
        return bool(duty.value("inquiry"))

    def gate(self, world: World, duty: Duty, seat: SeatId, sheet: OrderSheet) -> Iterator[Obstacle]:
        """A grounded vehicle must not fly from the site."""
        for entry in sheet.manifest:
            slot = world.slots.get(entry.slot) if entry.slot is not None else None
            if slot and is_grounded(world, entry.vehicle, (slot.turn, slot.quarter)):
                yield Obstacle(
                    treaty=duty.treaty, article=duty.article, kind=self.name, where=slot.id
                )

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Compensation is due within the turn; flying while grounded is grave."""
        for tenant in duty.owing(world):
            crashes = [flight for flight in world.launches if answers_for(world, tenant, flight)]
            due = sum(self.claim(world, duty, flight) for flight in crashes)
            done = max(0, due - unpaid(world, duty, tenant))
            yield self.row(world, duty, tenant, due, done, "money")
            flown = sum(
                is_grounded(world, flight.vehicle, (flight.turn, flight.quarter))
                for flight in world.launches
                if flight.seat == tenant and flight.pad is not None and not flight.unordered
            )
            yield graded(self.row(world, duty, tenant, 0, -flown, "launches"), "grave")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Expect as many crashes as last year's launches and the tenant's rockets make likely."""
        tenants, hosts = sides(outlook, clause, terms)
        side = (outlook.seat in hosts) - (outlook.seat in tenants)
        expected = sum(self._expected(outlook, clause, tenant) for tenant in tenants)
        cash = [
            Money(side * expected if runs_in(outlook, clause, terms, year) else 0)
            for year in range(YEARS)
        ]
        return Forecast(cash=(cash[0], cash[1], cash[2]))

    def example(self) -> Clause:
        """30 $M and 0.1 $M a tonne, two quarters on the ground."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",))

    def _expected(self, outlook: Outlook, clause: Clause, tenant: SeatId) -> int:
        """Return the compensation to expect a year (k$)."""
        profile = outlook.profiles[tenant]
        parts = ((False, profile.site_last - profile.toxic_last), (True, profile.toxic_last))
        total = 0
        for toxic, launches in parts:
            fleet = [
                vehicle
                for vehicle in outlook.library.vehicles.values()
                if vehicle.provider == tenant and vehicle.toxic == toxic and vehicle.pads
            ]
            if fleet:
                tonnes = fleet[0].propellant_tonnes if toxic else 0
                claim = self.number(clause, "base") + self.number(clause, "per_tonne") * tonnes
                total += launches * (1000 - fleet[0].success) * FALLS * claim // 1_000_000
        return total


def answers_for(world: World, tenant: SeatId, launch: Launch) -> bool:
    """Return whether a launch crashed on the steppe and the tenant answers for it."""
    if not launch.crashed_on_steppe or launch.pad is None:
        return False
    holder = world.ground.controllers.get(launch.pad, world.ground.host)
    return tenant in (launch.seat, launch.provider, holder)


def grounded(launch: Launch, quarters: int) -> Grounding:
    """Return a grounding for so many whole quarters after a launch."""
    last = 4 * launch.turn + launch.quarter + quarters
    return Grounding(
        vehicle=launch.vehicle,
        since=(launch.turn, launch.quarter),
        until=(Turn(last // 4), QUARTERS[last % 4]),
    )


def is_grounded(world: World, vehicle: VehicleId, when: tuple[Turn, Quarter]) -> bool:
    """Return whether a vehicle was to stay on the ground at that time."""
    return any(
        grounding.vehicle == vehicle and grounding.since < when < grounding.until
        for grounding in world.ground.groundings
    )


KIND = LeaseCrash()
