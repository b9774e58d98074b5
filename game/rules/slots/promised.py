"""Slots on the table: a seat offers each of its slots to one buyer at a time."""

from game.model.ids import SeatId, SlotId, TreatyId
from game.model.treaties import OPEN, Terms
from game.model.world import World
from game.rules.engine import require
from game.rules.kinds import kind_of


def require_unpromised(
    world: World, seat: SeatId, terms: Terms, own: TreatyId | None = None
) -> None:
    """Refuse a text by which a seat sells a slot that it has offered in another open text.

    Only the seller's own offers count, so a refusal tells nobody what others talk about.
    """
    wanted = sold_by(seat, terms)
    if not wanted:
        return
    for name, text in world.treaties.items():
        if name != own and text.state in OPEN and text.versions[-1].author == seat:
            for slot in sold_by(seat, text.terms):
                require(slot not in wanted, "slot.promised", slot=slot)


def sold_by(seat: SeatId, terms: Terms) -> tuple[SlotId, ...]:
    """Return the slots that a seat hands over by a text."""
    return tuple(
        slot
        for clause in terms.clauses
        if seat in clause.by
        for slot in kind_of(clause).hands_over(clause)
    )
