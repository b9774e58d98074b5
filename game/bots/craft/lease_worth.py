"""What a lease is worth beyond its forecast: the host's part of slot prices, and reassurance.

Both are guesses that host and tenant make alike, from the slot board that everybody sees.
"""

from game.bots.craft.mind import Mind
from game.model.ids import SeatId, million
from game.model.treaties import Clause
from game.rules.clause_kind import ClauseKind
from game.rules.kinds import kind_of
from game.rules.scoring.strength import depth

YEARS, PERCENT, PERMILLE = 3, 100, 1000
REASSURED = million(12)
"""What the strictest limit on somebody's launches is worth to whom it is promised, even if it
stops nothing today (k$ over three years)."""


def lease_worth(mind: Mind, seat: SeatId, clause: Clause) -> int:
    """Return what an article of a lease is worth to a seat besides its forecast (k$)."""
    if kind_of(clause).purpose != "lease":
        return 0
    return _part_of_sales(mind, seat, clause) + _reassurance(seat, clause)


def _part_of_sales(mind: Mind, seat: SeatId, clause: Clause) -> int:
    """Return the part of slot prices that the host gets and the tenant gives up in three years."""
    kind = kind_of(clause)
    if type(kind).slot_share is ClauseKind.slot_share:
        return 0
    side = (seat in clause.to) - (seat in clause.by)
    sides = (*clause.by, *clause.to)
    sold = sum(
        slot.price for slot in mind.public.slots.values() if slot.owner and slot.owner not in sides
    )
    return side * YEARS * sold * kind.number(clause, "share") // PERCENT


def _reassurance(seat: SeatId, clause: Clause) -> int:
    """Return what a limit on launches is worth to the seat to which it is promised."""
    limits = type(kind_of(clause)).gate is not ClauseKind.gate
    return REASSURED * depth(clause) // PERMILLE if limits and seat in clause.to else 0
