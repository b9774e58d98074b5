"""Debts: purses below zero pay interest, what is owed grows until it is paid, old debts shrink."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Arrears, Debt
from game.model.ids import WORLD_ACCOUNT, SeatId
from game.model.values import half_up
from game.model.world import World
from game.rules.engine import Audience, Event, change, follow, only
from game.rules.money.treasury import available, interest_on, pay

ARREARS_PERCENT = 5
"""Interest on arrears a turn; it is owed to the creditor."""


class ArrearsBore(Event, frozen=True, kw_only=True):
    """What is owed grew by its interest."""

    arrears: Arrears
    """As it was."""
    interest: int

    def evolve(self, world: World) -> World:
        """Add it to the debt."""
        return with_arrears(world, self.arrears, self.arrears.amount + self.interest)

    def seen_by(self, world: World) -> Audience:
        """Debtor and creditor know."""
        return sides(world, self.arrears)


class ArrearsPaid(Event, frozen=True, kw_only=True):
    """A part of what was owed has been paid."""

    arrears: Arrears
    """As it was."""
    paid: int

    def evolve(self, world: World) -> World:
        """Take it off the debt; nothing is left of a debt of zero."""
        return with_arrears(world, self.arrears, self.arrears.amount - self.paid)

    def seen_by(self, world: World) -> Audience:
        """Debtor and creditor know."""
        return sides(world, self.arrears)


class DebtReduced(Event, frozen=True, kw_only=True):
    """A part of an old debt was paid off or set off."""

    debtor: SeatId
    creditor: SeatId
    by: int

    def evolve(self, world: World) -> World:
        """Strike it off, the oldest debt between the two first."""
        left, kept = self.by, []
        for debt in world.debts:
            mine = (debt.debtor, debt.creditor) == (self.debtor, self.creditor)
            cut = min(left, debt.amount) if mine else 0
            left -= cut
            kept.append(msgspec.structs.replace(debt, amount=debt.amount - cut))
        return change(world, debts=tuple(kept))

    def seen_by(self, world: World) -> Audience:
        """Debtor and creditor know."""
        return only(self.debtor, self.creditor)


def settle_debts(world: World) -> Iterator[Event]:
    """Charge interest on purses and arrears, then pay off what can be paid (a step of Brief)."""
    yield from follow(world, (_interest, _growth, _repayment, _instalments))


def old_debt(world: World, debtor: SeatId, creditor: SeatId) -> int:
    """Return what one seat still owes another from before the game, k$."""
    return sum(
        debt.amount for debt in world.debts if (debt.debtor, debt.creditor) == (debtor, creditor)
    )


def sides(world: World, arrears: Arrears) -> Audience:
    """Return debtor and creditor as an audience."""
    named = (arrears.debtor, arrears.creditor)
    return only(*(SeatId(side) for side in named if side in world.seats))


def with_arrears(world: World, old: Arrears, amount: int) -> World:
    """Return the world with one debt at another amount, or without it at zero."""
    left = (msgspec.structs.replace(old, amount=amount),) if amount > 0 else ()
    place = world.arrears.index(old)
    return change(world, arrears=(*world.arrears[:place], *left, *world.arrears[place + 1 :]))


def _interest(world: World) -> Iterator[Event]:
    """Charge interest on purses below zero, as far as credit reaches."""
    for seat in world.seats.values():
        owed = min(interest_on(seat), available(world, seat.id))
        yield from pay(world, seat.id, WORLD_ACCOUNT, owed, "interest")


def _growth(world: World) -> Iterator[Event]:
    """Let debts of earlier turns bear interest."""
    for debt in world.arrears:
        interest = half_up(debt.amount * ARREARS_PERCENT, 100)
        if debt.since < world.turn and interest:
            yield ArrearsBore(arrears=debt, interest=interest)


def _instalments(world: World) -> Iterator[Event]:
    """Pay this year's part of every old debt, as far as the purse reaches; the rest stays owed."""
    for debt in world.debts:
        for event in _instalment(world, debt):
            yield event
            world = event.evolve(world)


def _instalment(world: World, debt: Debt) -> Iterator[Event]:
    """Pay this year's part of one debt."""
    paid = min(debt.yearly, debt.amount, available(world, debt.debtor))
    if paid > 0:
        yield from pay(world, debt.debtor, debt.creditor, paid, "debt")
        yield DebtReduced(debtor=debt.debtor, creditor=debt.creditor, by=paid)


def _repayment(world: World) -> Iterator[Event]:
    """Pay debts off, the oldest first, as far as the purse reaches."""
    for debt in sorted(world.arrears, key=lambda owed: owed.since):
        paid = min(debt.amount, available(world, debt.debtor))
        if paid <= 0:
            continue
        for event in (
            *pay(world, debt.debtor, debt.creditor, paid, "arrears"),
            ArrearsPaid(arrears=debt, paid=paid),
        ):
            yield event
            world = event.evolve(world)
