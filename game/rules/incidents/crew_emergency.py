"""Crew emergency: a crew in orbit or on the Moon has to be fetched home, and quarters count."""

from collections.abc import Iterator

from game.model.ids import Permille, SeatId
from game.model.incidents import Incident
from game.model.world import World
from game.rules.engine import Event
from game.rules.incident_kind import Case, Facts, IncidentKind, seat_fact
from game.rules.moon.blocs import members
from game.rules.moon.sites import rescue_text
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
    outcomes = ("saved", "agreed", "alone")

    def raised(self, world: World) -> Iterator[Case]:
        """Each crewed flight of this turn may run into trouble."""
        for place, launch in enumerate(world.launches):
            crewed = world.library.payloads[launch.payload].purpose == "crew"
            if crewed and launch.outcome == "success":
                facts: Facts = {"carrier": launch.seat, "quarter": launch.quarter, "moon": False}
                yield Case(chance=RISK, facts=facts, key=f"{launch.seat}/{place}")

    def scene(self, world: World, given: Facts) -> Facts | None:
        """On the Moon, where a scenario says so: a crew of the bloc that has built most there."""
        carrier = pioneer(world)
        if given.get("moon") is not True or carrier is None:
            return None
        return {"carrier": carrier, "quarter": 4, "moon": True}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Everybody; a crew in need has no flag."""
        return tuple(world.seats)

    def outcome(self, world: World, card: Incident) -> str:
        """One slot is enough; on the Moon a text between the blocs about rescue does as well."""
        if card.facts.get("moon") is True and rescue_text(world):
            return "agreed"
        return "alone" if giver(world, card) is None else "saved"

    def tally(self, world: World, card: Incident) -> Facts:
        """Name the rescuer."""
        saviour = giver(world, card)
        return {} if saviour is None else {"giver": saviour}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """The slot is used for the rescue, or the carrier stands alone."""
        if card.outcome == "agreed":
            return
        carrier, saviour = seat_fact(card, "carrier"), giver(world, card)
        if saviour is None:
            yield PointsScored(seat=carrier, prestige=-PRESTIGE, reason=self.name)
            yield ReputationChanged(seat=carrier, by=-FACE, reason=self.name)
            return
        yield SlotGiven(slot=free_slots(world, saviour)[0], giver=saviour, to="rescue")
        yield ReputationChanged(seat=saviour, by=REPUTATION, reason=self.name)
        if saviour != carrier:
            yield TrustChanged(truster=carrier, of=saviour, by=TRUST, reason=self.name)


def pioneer(world: World) -> SeatId | None:
    """Return the first seat that can reach the Moon, of the bloc with most modules there."""
    for bloc in sorted(world.modules, key=lambda bloc: -world.modules[bloc]):
        able = (seat.id for seat in members(world, bloc) if seat.technology.lunar > 0)
        if (found := next(able, None)) is not None:
            return found
    return None


def giver(world: World, card: Incident) -> SeatId | None:
    """Return the first seat that gives and has a free slot to give."""
    for seat, choice in card.answers.items():
        if choice == GIVE and free_slots(world, seat):
            return seat
    return None


KIND = CrewEmergency()
