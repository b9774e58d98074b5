"""Priority: in which order launches are served when there are not enough slots."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import SeatId, million
from game.model.launches import Slot
from game.model.outlook import Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import controlled_by, graded
from game.rules.parameters import Subset

PURPOSES = ("crew", "rescue", "planetary_defence", "science", "state", "commercial")
UNTOUCHABLE = ("crew", "rescue")
FIRST_CLASS = million(3)
"""What being served first is worth to a seat with a crew (k$ over three turns)."""


class SlotPriority(ClauseKind):
    """An order of service."""

    name = "slot_priority"
    icon = "clipboard-list"
    purpose = "slots"
    clause_set = 30
    open_only = True
    parameters = (Subset(name="order", options=PURPOSES, default=PURPOSES, ordered=True),)

    def priority(self, world: World, duty: Duty) -> tuple[str, ...]:
        """The order that the text names."""
        return duty.words("order") if any(duty.owing(world)) else ()

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """A controller must not put a lower class in the place of a higher one."""
        for controller in duty.owing(world):
            bumped = [
                wanted
                for slot in world.slots.values()
                if slot.denied is not None and controlled_by(world, controller, slot)
                if (wanted := self._bumped(world, duty, slot)) is not None
            ]
            row = self.row(world, duty, controller, 0, -len(bumped), "launches")
            grave = any(purpose in UNTOUCHABLE for purpose in bumped)
            yield graded(row, "grave") if grave else row

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """A seat with a crew wants crews first, the others want business first."""
        order = self.value(clause, "order")
        if not isinstance(order, tuple):
            return 0
        cared = "crew" if outlook.me.technology.crew else "state"
        return FIRST_CLASS * (len(order) // 2 - order.index(cared)) // len(order)

    def example(self) -> Clause:
        """Crews and rescue first."""
        return Clause(article=1, kind=self.name)

    def _bumped(self, world: World, duty: Duty, slot: Slot) -> str | None:
        """Return the purpose that was pushed off a withheld slot for a lower one, or None."""
        owner = slot.denied
        wanted = planned_on(world, owner, slot) if owner is not None else None
        if wanted is None:
            return None
        order = duty.words("order")
        flown = purpose_of(world, slot.used_by) if slot.used_by is not None else order[-1]
        return wanted if order.index(wanted) <= order.index(flown) else None


def planned_on(world: World, seat: SeatId, slot: Slot) -> str | None:
    """Return the purpose of what a seat had planned on a slot, or None."""
    sheet = world.sheets.get(seat)
    for entry in sheet.manifest if sheet is not None else ():
        if entry.slot == slot.id:
            return "rescue" if entry.rescue else purpose_of(world, entry.payload)
    return None


def purpose_of(world: World, payload: str) -> str:
    """Return the purpose of a payload."""
    return next(known.purpose for known in world.library.payloads.values() if known.id == payload)


KIND = SlotPriority()
