"""Buying a slot of this year from whoever holds the most."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.needs import this_year
from game.bots.craft.tries import asked
from game.model.ids import SeatId, million
from game.model.launches import Slot
from game.model.seats import Style
from game.model.treaties import Clause, Duration, Terms

BIDS: dict[Style, tuple[int, ...]] = {
    "boulware": (8, 12, 12, 16, 20),
    "linear": (8, 12, 16, 20),
    "conceder": (12, 16, 20),
}
"""$M a slot, the first bid first."""
SELLERS = 2
"""How many holders of slots are asked."""
FEW = 2
"""A seat with no more slots than this needs them itself."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield an offer to each of the seats that hold the most slots."""
    if not mind.may_offer("slot_trade") or not this_year(mind).lacking:
        return
    price = million(asked(mind, BIDS[mind.me.casting.style], "slot_trade"))
    for seller in holders(mind)[:SELLERS]:
        (slot, *_) = latest_first(mind, seller)
        yield sale(seller, mind.seat, (slot,), price)


def holders(mind: Mind) -> list[SeatId]:
    """Return the other seats with slots to spare, by how many they hold."""
    held = {seat: len(latest_first(mind, seat)) for seat in mind.public.seats if seat != mind.seat}
    return sorted((seat for seat in held if held[seat] > FEW), key=lambda seat: -held[seat])


def latest_first(mind: Mind, seat: SeatId) -> list[Slot]:
    """Return the slots of a seat, those at the end of the year first."""
    own = [slot for slot in mind.public.slots.values() if slot.owner == seat]
    return sorted(own, key=lambda slot: (-slot.quarter, slot.id))


def sale(seller: SeatId, buyer: SeatId, slots: tuple[Slot, ...], price: int) -> Terms:
    """Return the contract by which slots of this year change hands; the price is for all."""
    clause = Clause(
        article=1,
        kind="slot_trade",
        by=(seller,),
        to=(buyer,),
        p={"slots": tuple(slot.id for slot in slots), "price": price * len(slots)},
    )
    return Terms(
        title=f"Sale of launch slots, {seller} to {buyer}",
        form="contract",
        purpose="slots",
        depositary=seller,
        parties=(seller, buyer),
        duration=Duration(turns=1),
        clauses=(clause,),
    )
