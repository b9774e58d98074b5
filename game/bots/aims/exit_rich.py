"""Exit rich: slots sold for more than they had cost."""

from collections.abc import Iterator

from game.bots.craft.aim import Aim
from game.bots.craft.ideas.slot_purchase import sale
from game.bots.craft.ideas.slot_sale import buyers
from game.bots.craft.mind import Mind
from game.model.ids import SlotId, million
from game.model.launches import Slot
from game.model.treaties import Clause, Terms, Treaty
from game.rules.kinds import kind_of

POINTS = 2
"""Points of each slot that is sold dearer."""
MARGIN = million(4)
"""What is asked beyond the cost."""
ASKED = 2
"""Buyers that are asked in a turn."""


class ExitRich(Aim):
    """Every slot has its price: a little more than it cost."""

    name = "exit_rich"

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Count the own slots that a text sells for more than they had cost."""
        return POINTS * sum(
            _dearer(mind, str(name), price // max(1, len(slots)))
            for clause in treaty.terms.clauses
            if mind.seat in clause.by
            for slots, price in [_sold(clause)]
            for name in slots
        )

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Offer the latest own slots to seats that fly all they have."""
        if not mind.may_offer("slot_trade"):
            return
        own = [slot for slot in mind.public.slots.values() if slot.owner == mind.seat]
        own.sort(key=lambda slot: (-slot.quarter, slot.id))
        for slot, buyer in list(zip(own, buyers(mind), strict=False))[:ASKED]:
            yield sale(mind.seat, buyer, (slot,), _cost(slot) + MARGIN)


def _sold(clause: Clause) -> tuple[tuple[str, ...], int]:
    """Return the slots that an article hands over, and for how much."""
    kind = kind_of(clause)
    if not any(parameter.name == "slots" for parameter in kind.parameters):
        return (), 0
    slots = kind.value(clause, "slots")
    price = kind.number(clause, "price") if isinstance(slots, tuple) else 0
    return (slots, price) if isinstance(slots, tuple) else ((), 0)


def _dearer(mind: Mind, name: str, price: int) -> bool:
    """Return whether a price for an own slot is above what it had cost."""
    slot = mind.public.slots.get(SlotId(name))
    return slot is not None and slot.owner == mind.seat and price > _cost(slot)


def _cost(slot: Slot) -> int:
    """Return what a slot cost its owner (k$)."""
    return slot.price if slot.bought is None else slot.bought


AIM = ExitRich()
