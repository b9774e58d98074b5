"""Orbital-use fee: every unit in orbit pays a fee that rises from year to year."""

from collections.abc import Iterator

from game.model.ids import SATELLITES_PER_UNIT, Money, SeatId, million
from game.model.treaties import FUND, Clause
from game.model.values import divided, half_up
from game.rules.answers import Payment
from game.rules.duties.paying import PayingKind, Table
from game.rules.parameters import Number


class DebrisUseFee(PayingKind):
    """A fee on satellites in service."""

    name = "debris_use_fee"
    icon = "satellite"
    purpose = "debris"
    clause_set = 30
    reason = "use_fee"
    open_only = True
    reservable = True
    depth = {"fee": "more", "rising": "more"}
    parameters = (
        Number(
            name="fee",
            unit="money",
            least=0,
            most=million(5),
            step=500,
            default=million(1),
            levels=(0, 500, 1000, 2000, 3000),
        ),
        Number(
            name="rising",
            unit="percent",
            least=0,
            most=20,
            step=2,
            default=14,
            levels=(0, 10, 14, 20),
        ),
    )

    def rate(self, clause: Clause, year: int) -> int:
        """Return the fee per unit in a year of the text (k$)."""
        fee = self.number(clause, "fee")
        for _ in range(max(0, year)):
            fee = half_up(fee * (100 + self.number(clause, "rising")), 100)
        return fee

    def bill(
        self,
        table: Table,
        clause: Clause,
        payers: tuple[SeatId, ...],
        payees: tuple[SeatId, ...],
        year: int,
    ) -> Iterator[Payment]:
        """By satellites in service; to a fund, to the host, or to the other parties alike."""
        for payer in payers:
            fleet = table.satellites.get(payer, 0)
            amount = half_up(self.rate(clause, year) * fleet, SATELLITES_PER_UNIT)
            if FUND in clause.to:
                yield Payment(payer=payer, payee=FUND, amount=Money(amount))
                continue
            others: dict[str, int] = {seat: 1 for seat in payees if seat != payer}
            for payee, part in divided(amount, others).items():
                yield Payment(payer=payer, payee=payee, amount=Money(part))

    def example(self) -> Clause:
        """1 $M a unit, rising 14 % a year, into a fund."""
        return Clause(article=1, kind=self.name, to=(FUND,))


KIND = DebrisUseFee()
