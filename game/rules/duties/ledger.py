"""Small questions about the obligation ledger that several kinds of clause ask."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import SeatId, TreatyId
from game.model.launches import Slot
from game.model.treaties import Grade
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.kept import Kept


def last_year(world: World, duty: Duty, obligor: SeatId) -> Obligation | None:
    """Return last turn's row of the same article and obligor, or None."""
    return _by_article(world.obligations_last).get((duty.treaty, duty.article, obligor))


@Kept
def _by_article(rows: tuple[Obligation, ...]) -> dict[tuple[TreatyId, int, SeatId], Obligation]:
    """Return the first row of each article and obligor."""
    return {(row.treaty, row.article, row.obligor): row for row in reversed(rows)}


def graded(row: Obligation, grade: Grade) -> Obligation:
    """Return a row whose breach has another grade."""
    return msgspec.structs.replace(row, grade=grade)


def escalated(world: World, duty: Duty, row: Obligation) -> Obligation:
    """Return a row that is material if the same promise was short last turn as well."""
    before = last_year(world, duty, row.obligor)
    again = not row.kept and before is not None and not before.kept
    return graded(row, "material") if again else row


def unpaid(world: World, duty: Duty, debtor: SeatId) -> int:
    """Return what a seat has not yet paid of this turn's bill of an article (k$)."""
    return sum(
        owed.amount
        for owed in world.arrears
        if (owed.treaty, owed.article) == (duty.treaty, duty.article)
        and owed.debtor == debtor
        and owed.since == world.turn
    )


def slots_of(world: World, duty: Duty) -> Iterator[Slot]:
    """Yield the slots of this turn that an article guarantees to its beneficiaries."""
    for slot in world.slots.values():
        holder = slot.denied or slot.owner
        guaranteed = (slot.treaty, slot.article) == (duty.treaty, duty.article)
        if guaranteed and (slot.source == "trade" or holder in duty.beneficiaries):
            yield slot


def guaranteed_row(world: World, duty: Duty, giver: SeatId) -> Obligation:
    """Return the row of guaranteed slots: how many there are, and how many were not withheld."""
    slots = [slot for slot in slots_of(world, duty) if controlled_by(world, giver, slot)]
    withheld = sum(slot.denied is not None for slot in slots)
    return duty.kind.row(world, duty, giver, len(slots), len(slots) - withheld, "slots")


def pool_row(world: World, duty: Duty, controller: SeatId) -> Obligation:
    """Return the row of the pool's slots at a controller's pads: none of them is withheld."""
    pooled = [
        slot
        for slot in world.slots.values()
        if slot.source == "pool" and controlled_by(world, controller, slot)
    ]
    withheld = sum(slot.denied is not None for slot in pooled)
    return duty.kind.row(world, duty, controller, len(pooled), len(pooled) - withheld, "slots")


def controlled_by(world: World, seat: SeatId, slot: Slot) -> bool:
    """Return whether a seat has the say over the pad of a slot this turn."""
    return world.ground.controllers.get(slot.pad, world.ground.host) == seat
