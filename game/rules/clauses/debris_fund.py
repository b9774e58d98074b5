"""Fund: parties pay into a pot for removing debris, tracking it, or making good what it breaks."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import WORLD_ACCOUNT, Account, Money, SeatId, fund_of, million
from game.model.outlook import Forecast, Outlook
from game.model.treaties import FUND, Clause, Terms
from game.model.values import divided
from game.model.world import World
from game.rules.answers import Payment
from game.rules.clause_kind import Duty
from game.rules.duties.ledger import escalated
from game.rules.duties.paying import PayingKind, Table
from game.rules.engine import Event
from game.rules.launches.payloads import SensorsAdded, sensors_needed
from game.rules.money.treasury import available, pay
from game.rules.parameters import Choice, Named, Number
from game.rules.sky.fast_sky import Habits
from game.rules.sky.removals import PRICE
from game.rules.sky.sky_forecast import index_forecast

STEP_PRICE = million(25)
"""What one level of tracking costs the fund."""
HIGHEST = 3
DEPOSITARY = "depositary"


class DebrisFund(PayingKind):
    """A common pot."""

    name = "debris_fund"
    icon = "piggy-bank"
    purpose = "debris"
    clause_set = 12
    reason = "fund"
    open_only = True
    reservable = True
    lends_derelicts = True
    depth = {"amount": "more"}
    parameters = (
        Number(
            name="amount",
            unit="money",
            least=0,
            most=million(60),
            step=million(2),
            default=million(12),
            levels=tuple(million(m) for m in (0, 6, 12, 20, 30)),
        ),
        Choice(
            name="formula",
            options=("equal", "assets", "launches", "history"),
            default="assets",
        ),
        Choice(name="spend", options=("removal", "tracking", "compensation"), default="removal"),
        Named(name="manager", of="seat", default=DEPOSITARY, single=True, also=(DEPOSITARY,)),
    )

    def bill(
        self,
        table: Table,
        clause: Clause,
        payers: tuple[SeatId, ...],
        payees: tuple[SeatId, ...],
        year: int,
    ) -> Iterator[Payment]:
        """The pot is the amount times the parties; the formula says who bears how much of it."""
        counts = {
            "equal": dict.fromkeys(payers, 1),
            "assets": table.satellites,
            "launches": table.launches,
            "history": table.derelicts,
        }[str(self.value(clause, "formula"))]
        weights: dict[str, int] = {seat: counts.get(seat, 0) for seat in payers}
        pot = self.number(clause, "amount") * len(payers)
        for seat, part in divided(pot, weights).items():
            yield Payment(payer=SeatId(seat), payee=FUND, amount=Money(part))

    def each_turn(self, world: World, duty: Duty) -> Iterator[Event]:
        """Pay in, then buy telescopes if that is what the money is for."""
        for event in super().each_turn(world, duty):
            yield event
            world = event.evolve(world)
        if duty.word("spend") == "tracking":
            yield from self._telescopes(world, duty)

    def habits(self, clause: Clause, habits: Habits) -> Habits:
        """Let tugs remove what the money pays for."""
        if self.value(clause, "spend") != "removal":
            return habits
        removals = habits.removals + self.number(clause, "amount") / PRICE
        return msgspec.structs.replace(habits, removals=removals)

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The own share of the pot, and the sky that it cleans."""
        index = index_forecast(outlook, clause, terms)
        return msgspec.structs.replace(super().forecast(outlook, clause, terms), index=index)

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Arrears are a minor breach, and a material one in the second year running."""
        for row in super().obligations(world, duty):
            yield escalated(world, duty, row)

    def purse(self, world: World, duty: Duty, use: str) -> Account | None:
        """The fund pays for what it was made for."""
        return fund_of(duty.treaty) if duty.word("spend") == use else None

    def example(self) -> Clause:
        """12 $M a party and year for removal, by satellites in service."""
        return Clause(article=1, kind=self.name)

    def _telescopes(self, world: World, duty: Duty) -> Iterator[Event]:
        """Raise the tracking level of the party with the lowest one, while the money lasts."""
        fund = fund_of(duty.treaty)
        while available(world, fund) >= STEP_PRICE:
            lowest = min(duty.bound, key=lambda seat: world.seats[seat].tracking)
            level = world.seats[lowest].tracking
            if level >= HIGHEST:
                return
            raised = SensorsAdded(seat=lowest, sensors=sensors_needed(level))
            for event in (*pay(world, fund, WORLD_ACCOUNT, STEP_PRICE, "fund_tracking"), raised):
                yield event
                world = event.evolve(world)


KIND = DebrisFund()
