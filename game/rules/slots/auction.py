"""The six ways to share out the slots of the pool, as plain functions of the bids.

Every rule ranks the bids and says what the winners pay; ties were broken before, in the order in
which the bids come in.
"""

from collections.abc import Callable

from game.model.ids import Money, SeatId, SlotId
from game.model.launches import PoolRule
from game.model.values import Value


class PoolBid(Value, frozen=True, kw_only=True):
    """One bid for one slot of a pad, with what the rules need to rank it."""

    seat: SeatId
    wish: SlotId
    """The slot it would like best; any other of the pad will do."""
    price: Money
    points: int = 0
    """Points for pledges."""
    rank: int = 0
    """Place of the launch in the order of priority; 0 is served first."""
    waited: int = 0
    """Turns since the seat last won a slot of the pool."""
    ticket: int = 0
    """A seeded draw."""


class Award(Value, frozen=True, kw_only=True):
    """A bid that won, and what it pays."""

    bid: PoolBid
    price: Money


def sold(
    rule: PoolRule, lots: int, bids: tuple[PoolBid, ...], reserve: Money, fixed: Money
) -> tuple[Award, ...]:
    """Return the winning bids, best first.

    ``bids`` come in the order that settles ties. ``fixed`` is the price under the rules that do not
    ask for money; the others never sell below ``reserve``.
    """
    return _RULES[rule](lots, bids, reserve, fixed)


def score(bid: PoolBid) -> int:
    """Return twice the bid in $M plus the points for pledges, in thousandths."""
    return 2 * bid.price + 1000 * bid.points


def _uniform(
    lots: int, bids: tuple[PoolBid, ...], reserve: Money, fixed: Money
) -> tuple[Award, ...]:
    """Sell to the highest bids; all pay the highest losing bid, or the reserve."""
    ranked = _serious(bids, reserve, lambda bid: bid.price)
    losing = [bid.price for bid in ranked[lots:]]
    price = max([reserve, *losing])
    return tuple(Award(bid=bid, price=price) for bid in ranked[:lots])


def _first_price(
    lots: int, bids: tuple[PoolBid, ...], reserve: Money, fixed: Money
) -> tuple[Award, ...]:
    """Sell to the highest bids; each pays its own."""
    ranked = _serious(bids, reserve, lambda bid: bid.price)
    return tuple(Award(bid=bid, price=bid.price) for bid in ranked[:lots])


def _scored(
    lots: int, bids: tuple[PoolBid, ...], reserve: Money, fixed: Money
) -> tuple[Award, ...]:
    """Sell to the best scores of money and pledges; each pays its own bid."""
    ranked = _serious(bids, reserve, score)
    return tuple(Award(bid=bid, price=bid.price) for bid in ranked[:lots])


def _lottery(
    lots: int, bids: tuple[PoolBid, ...], reserve: Money, fixed: Money
) -> tuple[Award, ...]:
    """Draw among the applicants, one ticket for each slot wanted."""
    ranked = sorted(bids, key=lambda bid: bid.ticket)
    return tuple(Award(bid=bid, price=fixed) for bid in ranked[:lots])


def _priority(
    lots: int, bids: tuple[PoolBid, ...], reserve: Money, fixed: Money
) -> tuple[Award, ...]:
    """Serve the order of purposes, then whoever waited longest."""
    ranked = sorted(bids, key=lambda bid: (bid.rank, -bid.waited))
    return tuple(Award(bid=bid, price=fixed) for bid in ranked[:lots])


def _pro_rata(
    lots: int, bids: tuple[PoolBid, ...], reserve: Money, fixed: Money
) -> tuple[Award, ...]:
    """Share out in proportion to what each seat asks for, by largest remainders."""
    asked: dict[SeatId, list[PoolBid]] = {}
    for bid in bids:
        asked.setdefault(bid.seat, []).append(bid)
    given = min(lots, len(bids))
    shares = {seat: given * len(wishes) for seat, wishes in asked.items()}
    whole = {seat: share // max(1, len(bids)) for seat, share in shares.items()}
    remainders = sorted(asked, key=lambda seat: -(shares[seat] % max(1, len(bids))))
    for seat in remainders[: given - sum(whole.values())]:
        whole[seat] += 1
    return tuple(
        Award(bid=bid, price=fixed)
        for seat, wishes in asked.items()
        for bid in wishes[: whole[seat]]
    )


def _serious(
    bids: tuple[PoolBid, ...], reserve: Money, worth: Callable[[PoolBid], int]
) -> list[PoolBid]:
    """Return the bids that reach the reserve, the most worth first; equal ones keep their order."""
    return sorted((bid for bid in bids if bid.price >= reserve), key=lambda bid: -worth(bid))


_RULES: dict[PoolRule, Callable[[int, tuple[PoolBid, ...], Money, Money], tuple[Award, ...]]] = {
    "uniform": _uniform,
    "first_price": _first_price,
    "scored": _scored,
    "lottery": _lottery,
    "priority": _priority,
    "pro_rata": _pro_rata,
}
