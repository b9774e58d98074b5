"""Rent: one nation pays another for the use of the cosmodrome, in money and partly in goods."""

from collections.abc import Iterator

import msgspec

from game.model.ids import WORLD_ACCOUNT, Money, SeatId, million
from game.model.treaties import Clause
from game.model.values import half_up
from game.model.world import World
from game.rules.answers import Payment
from game.rules.clause_kind import Duty
from game.rules.duties.paying import PayingKind, Table
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.money.treasury import available, pay
from game.rules.parameters import Number

GOODS_LOST = 40
"""Percent of the goods part that never becomes money for the host."""


class GoodsDelivered(Event, frozen=True, kw_only=True):
    """Part of the rent came as goods and services, which mend the pads a little."""

    amount: Money

    def evolve(self, world: World) -> World:
        """Add to the goods of this turn."""
        goods = Money(world.ground.goods + self.amount)
        return change(world, ground=msgspec.structs.replace(world.ground, goods=goods))

    def seen_by(self, world: World) -> Audience:
        """Trains full of cement are seen by everybody."""
        return EVERYONE


class LeaseRent(PayingKind):
    """Rent for the cosmodrome."""

    name = "lease_rent"
    icon = "banknote"
    purpose = "lease"
    clause_set = 12
    reason = "rent"
    open_only = True
    single = True
    depth = {"amount": "more", "in_kind": "less"}
    parameters = (
        Number(
            name="amount",
            unit="money",
            least=0,
            most=million(300),
            step=million(5),
            default=million(115),
            levels=tuple(million(m) for m in (60, 90, 115, 140, 170, 200, 250)),
        ),
        Number(
            name="in_kind",
            unit="percent",
            least=0,
            most=60,
            step=10,
            default=0,
            levels=(0, 30, 60),
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
        """The same amount every year."""
        for payer, payee in zip(payers, payees, strict=False):
            yield Payment(payer=payer, payee=payee, amount=Money(self.number(clause, "amount")))

    def paid(self, world: World, duty: Duty, payment: Payment) -> Iterator[Event]:
        """Goods first, as far as the purse reaches; the rest in money."""
        goods = self.goods(duty.clause, min(payment.amount, available(world, payment.payer)))
        if goods:
            yield GoodsDelivered(amount=goods)
            lost = pay(world, payment.payer, WORLD_ACCOUNT, lost_in(goods), "goods")
            for event in lost:
                yield event
                world = event.evolve(world)
        rest = msgspec.structs.replace(payment, amount=Money(payment.amount - lost_in(goods)))
        yield from super().paid(world, duty, rest)

    def goods(self, clause: Clause, amount: int) -> Money:
        """Return the part of an amount that comes as goods (k$)."""
        return Money(half_up(amount * self.number(clause, "in_kind"), 100))

    def effect(self, seat: SeatId, clause: Clause, payment: Payment) -> int:
        """The host loses what the goods are worth less than money."""
        lost = lost_in(self.goods(clause, payment.amount)) if payment.payee == seat else 0
        return super().effect(seat, clause, payment) - lost

    def example(self) -> Clause:
        """115 $M a year, the figure of the historical lease."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",))


def lost_in(goods: Money) -> Money:
    """Return how much less than money a delivery of goods is worth to the host (k$)."""
    return Money(goods * GOODS_LOST // 100)


KIND = LeaseRent()
