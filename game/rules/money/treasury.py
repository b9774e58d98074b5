"""Money: every move of it is one event, from one account to another.

Accounts are seats, the steppe fund and the funds of treaties. Money enters and leaves the game only
through the account ``world`` and only for the reasons listed here; everything else stays inside.
"""

from collections.abc import Iterator
from typing import Literal, get_args

import msgspec

from game.model.compliance import Arrears
from game.model.ids import (
    STEPPE_FUND,
    WORLD_ACCOUNT,
    Account,
    Money,
    SeatId,
    TreatyId,
    Turn,
    million,
)
from game.model.seats import Seat, Tally
from game.model.values import half_up
from game.model.world import World
from game.rules.engine import Audience, Event, change, only

OutsideReason = Literal[
    "income",
    "services",
    "tourism",
    "crew_customer",
    "vehicle",
    "payload",
    "payload_refund",
    "project",
    "conduct",
    "insurance",
    "interest",
    "upkeep",
    "tug_running",
    "goods",
    "home_range",
    "intelligence",
    "visit",
    "granted",
    "incident",
    "weapon_test",
]
"""Why money may enter or leave the game; every other payment is from one account to another."""
InsideReason = Literal[
    "rent",
    "environment_fee",
    "crash_compensation",
    "slot_price",
    "slot_refund",
    "slot_trade",
    "pool_bid",
    "flight_margin",
    "integration",
    "ride",
    "fund",
    "removal_work",
    "fund_tracking",
    "use_fee",
    "liability",
    "payment",
    "sanction_fine",
    "withdrawal_fee",
    "joint_project",
    "corridor_payment",
    "arrears",
    "debt",
    "claim",
    "apology",
    "award",
    "clean_up",
]
"""Why money may move between seats and funds."""
Reason = OutsideReason | InsideReason
OUTSIDE_REASONS: tuple[str, ...] = get_args(OutsideReason)
HOST_REASONS: tuple[str, ...] = (
    "rent",
    "environment_fee",
    "slot_price",
    "pool_bid",
    "slot_trade",
    "corridor_payment",
    "tourism",
)
"""What counts as income of the host as host."""
PAID: dict[str, str] = {
    "rent": "rent_paid",
    "crash_compensation": "claims_paid",
    "claim": "claims_paid",
    "joint_project": "joint_paid",
}
"""Payments that the tally counts by themselves."""
RECEIVED: dict[str, str] = {
    "slot_price": "site_receipts",
    "pool_bid": "site_receipts",
    "tourism": "site_receipts",
    "removal_work": "removal_receipts",
}
"""Receipts that the tally counts by themselves."""
CREDIT = million(-100)
"""The lowest purse a seat may have."""


class MoneyMoved(Event, frozen=True, kw_only=True):
    """Money went from one account to another."""

    payer: Account
    payee: Account
    amount: Money
    reason: Reason
    treaty: TreatyId | None = None
    article: int = 0

    def evolve(self, world: World) -> World:
        """Take it from one, give it to the other, and count it."""
        world = _booked(world, self.payer, Money(-self.amount), self.reason)
        return _booked(world, self.payee, self.amount, self.reason)

    def seen_by(self, world: World) -> Audience:
        """Only the two sides see their books."""
        return only(*(SeatId(a) for a in (self.payer, self.payee) if a in world.seats))


class ArrearsGrew(Event, frozen=True, kw_only=True):
    """A purse was too empty; the rest of a payment is owed."""

    arrears: Arrears

    def evolve(self, world: World) -> World:
        """Write the debt down."""
        return change(world, arrears=(*world.arrears, self.arrears))

    def seen_by(self, world: World) -> Audience:
        """Debtor and creditor know."""
        sides = (self.arrears.debtor, self.arrears.creditor)
        return only(*(SeatId(side) for side in sides if side in world.seats))


def pay(
    world: World,
    payer: Account,
    payee: Account,
    amount: int,
    reason: Reason,
    treaty: TreatyId | None = None,
    article: int = 0,
) -> Iterator[Event]:
    """Move money as far as the payer's credit reaches; what is missing under a treaty is owed.

    Without a treaty the caller has checked that the payer can pay.
    """
    paid = min(amount, available(world, payer)) if treaty is not None else amount
    if paid > 0 and payer != payee:
        yield MoneyMoved(
            payer=payer,
            payee=payee,
            amount=Money(paid),
            reason=reason,
            treaty=treaty,
            article=article,
        )
    if treaty is not None and paid < amount and payer in world.seats:
        yield ArrearsGrew(
            arrears=Arrears(
                debtor=SeatId(payer),
                creditor=payee,
                amount=amount - paid,
                treaty=treaty,
                article=article,
                since=Turn(world.turn),
            )
        )


def available(world: World, account: Account) -> int:
    """Return how much an account can pay now (k$): a seat down to its credit, a fund its money."""
    if account == WORLD_ACCOUNT:
        return 1 << 62
    seat = world.seats.get(SeatId(account))
    if seat is not None:
        return max(0, seat.cash - CREDIT)
    return max(0, world.funds.get(account, Money(0)))


def balance_of_everyone(world: World) -> int:
    """Return the money of all seats and funds together (k$), for the law that none appears."""
    return sum(seat.cash for seat in world.seats.values()) + sum(world.funds.values())


def interest_on(seat: Seat) -> Money:
    """Return a turn's interest on a negative purse: 10 % times (1 + (50 - R)/200)."""
    owed = max(0, -seat.cash)
    return Money(half_up(owed * (2000 + 500 - seat.reputation), 20_000))


def _booked(world: World, account: Account, amount: Money, reason: str) -> World:
    """Return the world with an amount added to an account."""
    if account == WORLD_ACCOUNT:
        return world
    seat = world.seats.get(SeatId(account))
    if seat is None:
        money = Money(world.funds.get(account, 0) + amount)
        world = change(world, funds={**world.funds, account: money})
        return _fee_counted(world, account, amount)
    richer = msgspec.structs.replace(seat, cash=Money(seat.cash + amount))
    seats = {**world.seats, seat.id: richer}
    gains = _gains(world, seat.id, amount, reason)
    if not gains:
        return change(world, seats=seats)
    tally = msgspec.structs.replace(world.tallies.get(seat.id, Tally()), **gains)
    return change(world, seats=seats, tallies={**world.tallies, seat.id: tally})


def _fee_counted(world: World, account: Account, amount: Money) -> World:
    """Return the world with a payment into the steppe fund counted as a fee of this year."""
    if account != STEPPE_FUND or amount <= 0:
        return world
    ground = world.ground
    fees = Money(ground.fees + amount)
    return change(world, ground=msgspec.structs.replace(ground, fees=fees))


def _gains(world: World, seat: SeatId, amount: Money, reason: str) -> dict[str, int]:
    """Return the fields of the seat's tally in which a payment counts, with their new values."""
    tally = world.tallies.get(seat, Tally())
    gains: dict[str, int] = {}
    if reason == "services":
        gains["services"] = tally.services + amount
    if reason in HOST_REASONS and seat == world.ground.host and amount > 0:
        gains["host_receipts"] = tally.host_receipts + amount
    if reason not in OUTSIDE_REASONS:
        side = "receipts" if amount > 0 else "payments"
        gains[side] = getattr(tally, side) + abs(amount)
    counted = (RECEIVED if amount > 0 else PAID).get(reason)
    if counted is not None:
        gains[counted] = getattr(tally, counted) + abs(amount)
    return gains
