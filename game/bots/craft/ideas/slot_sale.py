"""Selling a slot of this year that would stay empty."""

from collections.abc import Iterator

from game.bots.craft.flights import free_slots
from game.bots.craft.guesses import is_full
from game.bots.craft.ideas.slot_purchase import sale
from game.bots.craft.mind import Mind
from game.bots.craft.needs import this_year
from game.bots.craft.orders import planned
from game.bots.craft.tries import asked
from game.model.ids import SeatId, million
from game.model.seats import Style
from game.model.treaties import Terms

ASKS: dict[Style, tuple[int, ...]] = {
    "boulware": (32, 26, 26, 20, 16, 12),
    "linear": (26, 20, 16, 12),
    "conceder": (16, 12, 8),
}
"""$M a slot, the first ask first."""
EVERY = 2
"""A seat goes selling only in every second turn."""
SPARE = 2
"""A seat offers slots only if it has so many to spare."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield an offer to one of the seats that used every place they had last year, by turns."""
    willing = buyers(mind)
    resting = (mind.public.turn + list(mind.public.seats).index(mind.seat)) % EVERY
    if resting or not willing or not mind.may_offer("slot_trade"):
        return
    if this_year(mind).spare < SPARE:
        return
    (slot, *_) = sorted(free_slots(mind, planned(mind).sheet), key=lambda s: (-s.quarter, s.id))
    price = million(asked(mind, ASKS[mind.me.casting.style], "slot_trade"))
    yield sale(mind.seat, willing[mind.public.turn % len(willing)], (slot,), price)


def buyers(mind: Mind) -> list[SeatId]:
    """Return the other seats that use all their places, the one with the largest fleet first."""
    full = [seat for seat in mind.public.seats if seat != mind.seat and is_full(mind, seat)]
    return sorted(full, key=lambda seat: -mind.public.seats[seat].satellites)
