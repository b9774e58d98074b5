"""Drop zone: a corridor under the flight path is closed in some quarters, for money."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import Money, SeatId, million
from game.model.launches import Launch, OrderSheet
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import Obstacle, Payment
from game.rules.clause_kind import Duty
from game.rules.duties.ledger import graded
from game.rules.duties.paying import YEARS, PayingKind, Table, runs_in
from game.rules.parameters import Choice, Number, Subset

HEALED = 20
"""Tenths of steppe health for each quarter without falling stages."""


class SlotDropZone(PayingKind):
    """Quarters without launches over a drop zone; whoever wants them pays."""

    name = "slot_drop_zone"
    icon = "wind"
    purpose = "slots"
    clause_set = 22
    enforcement = "gate"
    reason = "corridor_payment"
    open_only = True
    parameters = (
        Choice(name="corridor", options=("C51", "C65", "POLAR"), default="C51"),
        Subset(
            name="quarters",
            options=("Q1", "Q2", "Q3", "Q4"),
            default=("Q2",),
            least=1,
        ),
        Number(
            name="payment",
            unit="money",
            least=0,
            most=million(20),
            step=million(1),
            default=million(3),
            levels=tuple(million(m) for m in (0, 3, 6, 10)),
        ),
    )

    def bill(
        self,
        table: Table,
        clause: Clause,
        payers: tuple[SeatId, ...],
        payees: tuple[SeatId, ...],
        year: int,
    ) -> Iterator[Payment]:
        """Who wanted the corridor closed pays whoever keeps away from it."""
        quarters = self.value(clause, "quarters")
        closed = len(quarters) if isinstance(quarters, tuple) else 0
        amount = Money(self.number(clause, "payment") * closed)
        wanting = [seat for seat in payees if seat not in payers]
        for seat in wanting:
            for keeper in payers:
                yield Payment(payer=seat, payee=keeper, amount=amount)

    def payments(self, world: World, duty: Duty) -> tuple[Payment, ...]:
        """Return this turn's bill; a keeper whose promise rests is not paid."""
        keepers = tuple(duty.owing(world))
        year = world.turn - duty.force_turn
        empty = Table(satellites={}, derelicts={}, launches={})
        return tuple(self.bill(empty, duty.clause, keepers, duty.beneficiaries, year))

    def closed(self, world: World, duty: Duty, corridor: str, quarter: int) -> bool:
        """The corridor is closed in the quarters that are named."""
        named = corridor == duty.word("corridor") and f"Q{quarter}" in duty.words("quarters")
        return named and any(duty.owing(world))

    def gate(self, world: World, duty: Duty, seat: SeatId, sheet: OrderSheet) -> Iterator[Obstacle]:
        """A launch through the closed corridor breaks the article."""
        for entry in sheet.manifest:
            slot = world.slots.get(entry.slot) if entry.slot is not None else None
            payload = world.library.payloads.get(entry.payload)
            if slot is None or payload is None:
                continue
            if self.closed(world, duty, payload.corridor, slot.quarter):
                yield Obstacle(
                    treaty=duty.treaty,
                    article=duty.article,
                    kind=self.name,
                    where=payload.corridor,
                )

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """The payments, and no launch through the corridor."""
        keepers = tuple(duty.owing(world))
        for row in super().obligations(world, duty):
            yield msgspec.structs.replace(row, victims=keepers)
        for keeper in keepers:
            through = sum(
                flight.seat == keeper
                and not flight.unordered
                and self._through(world, duty, flight)
                for flight in world.launches
            )
            yield graded(self.row(world, duty, keeper, 0, -through, "launches"), "grave")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The payments, and a steppe that rests."""
        quarters = self.value(clause, "quarters")
        closed = len(quarters) if isinstance(quarters, tuple) else 0
        years = sum(runs_in(outlook, clause, terms, year) for year in range(YEARS))
        paid = super().forecast(outlook, clause, terms)
        return msgspec.structs.replace(paid, steppe=HEALED * closed * years)

    def example(self) -> Clause:
        """No launches to the station in the spring, when the saiga calve."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",), p={"quarters": ("Q2",)})

    def _through(self, world: World, duty: Duty, launch: Launch) -> bool:
        """Return whether a launch flew through the closed corridor."""
        corridor = world.library.payloads[launch.payload].corridor
        flew = launch.pad is not None and launch.outcome != "scrubbed"
        return flew and self.closed(world, duty, corridor, launch.quarter)


KIND = SlotDropZone()
