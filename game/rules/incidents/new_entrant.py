"""New entrant: a country without rockets asks for one slot, or for a ride on somebody's launch."""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.incidents import Incident
from game.model.world import World
from game.rules.engine import Event, require
from game.rules.incident_kind import Facts, IncidentKind, seat_fact
from game.rules.orders.standing_orders import sheet_of
from game.rules.slot_gifts import SlotGiven, free_slots, require_free_slot
from game.rules.standing.standing import InfluenceChanged, ReputationChanged

REPUTATION = 40
"""Won by the first seat that helps, tenths."""
SLOT, RIDE = "slot", "ride"


class NewEntrant(IncidentKind):
    """The first seat that gives a slot or a ride wins friends."""

    name = "new_entrant"
    icon = "globe"
    weight = 100
    first_turn = 3
    options = ("decline", SLOT, RIDE)
    outcomes = (SLOT, RIDE, "declined")

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Everybody."""
        return tuple(world.seats)

    def check(self, world: World, card: Incident, seat: SeatId, choice: str) -> None:
        """A slot must be free, a ride needs a launch."""
        if choice == SLOT:
            require_free_slot(world, seat)
        if choice == RIDE:
            require(bool(sheet_of(world, seat).manifest), "incident.no_launch")

    def outcome(self, world: World, card: Incident) -> str:
        """What the first helper gives."""
        helper = first(card)
        return "declined" if helper is None else card.answers[helper]

    def tally(self, world: World, card: Incident) -> Facts:
        """Name the helper."""
        helper = first(card)
        return {} if helper is None else {"giver": helper}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """The slot is gone, thanks follow."""
        if card.outcome == "declined":
            return
        helper = seat_fact(card, "giver")
        if card.outcome == SLOT:
            yield SlotGiven(slot=free_slots(world, helper)[0], giver=helper, to=self.name)
        yield ReputationChanged(seat=helper, by=REPUTATION, reason=self.name)
        yield InfluenceChanged(seat=helper, by=1, reason=self.name)


def first(card: Incident) -> SeatId | None:
    """Return the first seat that helps; answers that count are in the order in which they came."""
    return next((s for s, choice in card.answers.items() if choice in (SLOT, RIDE)), None)


KIND = NewEntrant()
