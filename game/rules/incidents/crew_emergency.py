"""Crew emergency: a crew in orbit has to be fetched home, and every quarter counts."""

from collections.abc import Iterator

from game.model.ids import Permille, SeatId
from game.model.incidents import Incident
from game.model.world import World
from game.rules.engine import Event
from game.rules.incident_kind import Case, Facts, IncidentKind, seat_fact
from game.rules.slot_gifts import SlotGiven, free_slots
from game.rules.standing.standing import PointsScored, ReputationChanged, TrustChanged

RISK = Permille(20)
"""Chance of it for each crewed flight."""
REPUTATION, TRUST = 50, 100
"""Won by the rescuer, tenths."""
PRESTIGE, FACE = 6, 50
"""Lost by the carrier whom nobody helps: points, and tenths of reputation."""
GIVE = "give"


class CrewEmergency(IncidentKind):
    """Any holder of a free slot gives it for the rescue; the first one that does is remembered."""

    name = "crew_emergency"
    icon = "life-buoy"
    comes = "launch"
    options = (GIVE, "keep")
    outcomes = ("saved", "alone")

    def raised(self, world: World) -> Iterator[Case]:
        """Each crewed flight of this turn may run into trouble."""
        for place, launch in enumerate(world.launches):
            crewed = world.library.payloads[launch.payload].purpose == "crew"
            if crewed and launch.outcome == "success":
                facts: Facts = {"carrier": launch.seat, "quarter": launch.quarter}
                yield Case(chance=RISK, facts=facts, key=f"{launch.seat}/{place}")

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Everybody; a crew in need has no flag."""
        return tuple(world.seats)

    def outcome(self, world: World, card: Incident) -> str:
        """One slot is enough."""
        return "alone" if giver(world, card) is None else "saved"

    def tally(self, world: World, card: Incident) -> Facts:
        """Name the rescuer."""
        saviour = giver(world, card)
        return {} if saviour is None else {"giver": saviour}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """The slot is used for the rescue, or the carrier stands alone."""
        carrier, saviour = seat_fact(card, "carrier"), giver(world, card)
        if saviour is None:
            yield PointsScored(seat=carrier, prestige=-PRESTIGE, reason=self.name)
            yield ReputationChanged(seat=carrier, by=-FACE, reason=self.name)
            return
        yield SlotGiven(slot=free_slots(world, saviour)[0], giver=saviour, to="rescue")
        yield ReputationChanged(seat=saviour, by=REPUTATION, reason=self.name)
        if saviour != carrier:
            yield TrustChanged(truster=carrier, of=saviour, by=TRUST, reason=self.name)


def giver(world: World, card: Incident) -> SeatId | None:
    """Return the first seat that gives and has a free slot to give."""
    for seat, choice in card.answers.items():
        if choice == GIVE and free_slots(world, seat):
            return seat
    return None


KIND = CrewEmergency()
