"""What a lease is worth beyond its forecast: slots sold, launches that count, and reassurance.

Whoever has the say over pads sells their slots, less the host's part; without a lease all of it is
the host's. These are guesses that host and tenant make alike, from what everybody sees.
"""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import RECORD
from game.model.ids import PadId, SeatId, million
from game.model.launches import Slot
from game.model.treaties import Clause
from game.rules.clause_kind import ClauseKind
from game.rules.kinds import duties, kind_of
from game.rules.scoring.strength import depth
from game.rules.slots.control import price_parts

YEARS, PERCENT, PERMILLE = 3, 100, 1000
REASSURED = million(12)
"""What the strictest limit on somebody's launches is worth to whom it is promised, even if it
stops nothing today (k$ over three years)."""


def lease_worth(mind: Mind, seat: SeatId, clause: Clause) -> int:
    """Return what an article of a lease is worth to a seat besides its forecast (k$)."""
    if kind_of(clause).purpose != "lease":
        return 0
    return pads_worth(mind, seat, clause) + _reassurance(seat, clause)


def pads_worth(mind: Mind, seat: SeatId, clause: Clause) -> int:
    """Return what a seat gains in three years by who sells the slots of pads, and flies there."""
    if type(kind_of(clause)).controls is ClauseKind.controls:
        return 0
    if seat not in (*clause.by, *clause.to):
        return 0
    sold = tuple(_sold(mind, clause))
    gain = sum(_part(slot, seat, clause) for slot in sold) - _paid_now(mind, seat, sold)
    return YEARS * (gain + (_flights(mind, seat, clause) if seat in clause.by else 0))


def _sold(mind: Mind, clause: Clause) -> Iterator[Slot]:
    """Yield this year's slots of guests at the pads of an article."""
    pads, sides = _pads(clause), (*clause.by, *clause.to)
    for slot in mind.public.slots.values():
        if slot.pad in pads and slot.owner is not None and slot.owner not in sides:
            yield slot


def _part(slot: Slot, seat: SeatId, clause: Clause) -> int:
    """Return a side's part of the price of a slot; without subletting nobody could buy it."""
    kind = kind_of(clause)
    if not kind.value(clause, "sublease"):
        return 0
    to_host = slot.price * kind.number(clause, "share") // PERCENT
    return to_host if seat in clause.to else slot.price - to_host


def _paid_now(mind: Mind, seat: SeatId, sold: tuple[Slot, ...]) -> int:
    """Return what a seat receives for some slots as things are."""
    running = duties(mind.world)
    parts = (price_parts(mind.world, running, slot.pad, slot.price) for slot in sold)
    return sum(part.get(seat, 0) for part in parts)


def _flights(mind: Mind, tenant: SeatId, clause: Clause) -> int:
    """Return what it is worth in a year that last year's launches can fly from the site again.

    Some would find room at the home range, for its surcharge; and from there they do not count as
    launches from the site. Where the tenant has the say already, an article wins it none.
    """
    holders = mind.public.ground.controllers
    if all(holders.get(PadId(pad)) == tenant for pad in _pads(clause)):
        return 0
    seat, flown = mind.public.seats[tenant], mind.outlook.profiles[tenant]
    room = max(0, seat.home_slots - (flown.launches_last - flown.site_last))
    counted = RECORD * seat.objectives.get("baikonur_launches", 0) * flown.site_last
    return counted + seat.home_surcharge * min(room, flown.site_last)


def _pads(clause: Clause) -> tuple[str, ...]:
    """Return the pads that an article names."""
    pads = kind_of(clause).value(clause, "pads")
    return pads if isinstance(pads, tuple) else ()


def _reassurance(seat: SeatId, clause: Clause) -> int:
    """Return what a limit on launches is worth to the seat to which it is promised."""
    limits = type(kind_of(clause)).gate is not ClauseKind.gate
    return REASSURED * depth(clause) // PERMILLE if limits and seat in clause.to else 0
