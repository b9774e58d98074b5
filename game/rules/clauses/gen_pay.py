"""Payment: one party pays another, once, every year, or by forgiving a debt."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Arrears
from game.model.ids import Money, SeatId, million
from game.model.treaties import Clause
from game.model.world import World
from game.rules.answers import Payment
from game.rules.clause_kind import Duty
from game.rules.duties.paying import PayingKind, Table
from game.rules.engine import Audience, Event, change, only
from game.rules.money.debts import DebtReduced, old_debt
from game.rules.parameters import Choice, Number


class DebtForgiven(Event, frozen=True, kw_only=True):
    """A creditor set a payment off against what it was owed."""

    debtor: SeatId
    creditor: SeatId
    amount: Money

    def evolve(self, world: World) -> World:
        """Strike it off, the oldest debts first."""
        left = int(self.amount)
        kept: list[Arrears] = []
        for owed in world.arrears:
            cut = 0
            if (owed.debtor, owed.creditor) == (self.debtor, self.creditor):
                cut = min(left, owed.amount)
            left -= cut
            if owed.amount > cut:
                kept.append(msgspec.structs.replace(owed, amount=owed.amount - cut))
        return change(world, arrears=tuple(kept))

    def seen_by(self, world: World) -> Audience:
        """Both sides."""
        return only(self.debtor, self.creditor)


class GenPay(PayingKind):
    """A payment between two parties."""

    name = "gen_pay"
    icon = "coins"
    clause_set = 12
    reason = "payment"
    in_contract = True
    settles_claims = True
    single = True
    depth = {"amount": "more"}
    parameters = (
        Number(
            name="amount",
            unit="money",
            least=0,
            most=million(300),
            step=million(5),
            default=million(20),
            levels=tuple(million(m) for m in (5, 10, 20, 40, 80)),
        ),
        Choice(name="schedule", options=("once", "yearly", "offset"), default="once"),
        Number(name="years", unit="years", least=1, most=10, default=1, levels=(1, 2, 3, 5)),
    )

    def bill(
        self,
        table: Table,
        clause: Clause,
        payers: tuple[SeatId, ...],
        payees: tuple[SeatId, ...],
        year: int,
    ) -> Iterator[Payment]:
        """In the first year, or in every year of the schedule."""
        yearly = self.value(clause, "schedule") == "yearly"
        if 0 <= year < (self.number(clause, "years") if yearly else 1):
            for payer, payee in zip(payers, payees, strict=False):
                yield Payment(payer=payer, payee=payee, amount=Money(self.number(clause, "amount")))

    def at_force(self, world: World, duty: Duty) -> Iterator[Event]:
        """A contract signed during the year pays at once; texts that begin at Brief pay there."""
        if world.phase != "brief":
            yield from self.each_turn(world, duty)

    def paid(self, world: World, duty: Duty, payment: Payment) -> Iterator[Event]:
        """Pay, or strike debts of the payee off: arrears first, then what is owed of old."""
        if duty.word("schedule") != "offset":
            yield from super().paid(world, duty, payment)
            return
        payee = SeatId(payment.payee)
        owed = sum(
            debt.amount
            for debt in world.arrears
            if (debt.debtor, debt.creditor) == (payee, payment.payer)
        )
        amount = Money(min(owed, payment.amount))
        if amount:
            yield DebtForgiven(debtor=payee, creditor=payment.payer, amount=amount)
        rest = min(payment.amount - amount, old_debt(world, payee, payment.payer))
        if rest:
            yield DebtReduced(debtor=payee, creditor=payment.payer, by=rest)

    def effect(self, seat: SeatId, clause: Clause, payment: Payment) -> int:
        """A debt that is set off moves no cash."""
        if self.value(clause, "schedule") == "offset":
            return 0
        return super().effect(seat, clause, payment)

    def example(self) -> Clause:
        """20 $M once."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",))


KIND = GenPay()
