"""Break-up: an old rocket stage bursts, years after its flight, and its owner has to say so."""

from collections.abc import Iterator

from game.model.ids import Money, Permille, SeatId, million
from game.model.incidents import Incident
from game.model.world import World
from game.orbit.rows import EXPLOSIONS, ROWS
from game.rules.compliance.detection import TRACKING
from game.rules.deck.incident_cards import charged
from game.rules.dice import happens, picked
from game.rules.engine import Event
from game.rules.incident_kind import Case, Facts, IncidentKind, seat_fact
from game.rules.incidents.collision import once_a_year
from game.rules.sky.sky_blows import exploded, modelled
from game.rules.standing.standing import ReputationChanged, TrustChanged

BURSTS = tuple(ROWS[place].name for place in EXPLOSIONS)
WARNING = million(2)
"""What it costs to track the cloud and warn everybody."""
REPUTATION, TRUST = 30, 50
"""Lost by who kept silent and was found out, tenths."""
BAND_KM = 850


class SatelliteBreakup(IncidentKind):
    """The owner warns the others at once, or hopes that nobody notices."""

    name = "satellite_breakup"
    icon = "bomb"
    options = ("notify", "silent")
    outcomes = ("notify", "found", "unnoticed")

    def cases(self, world: World) -> Iterator[Case]:
        """One stage that the model did not foresee: 0.05 times F/200."""
        if modelled(world):
            yield Case(chance=Permille(world.sky.bands["MID"].index // 40))

    def raised(self, world: World) -> Iterator[Case]:
        """The largest explosion whose owner sits at the table, once a calendar year at most."""
        for happening in world.sky.happenings:
            if happening.what in BURSTS and happening.first in world.seats:
                yield Case(
                    chance=once_a_year(world),
                    facts={
                        "owner": happening.first,
                        "altitude": happening.altitude_km,
                        "pieces": happening.pieces,
                        "cost": WARNING,
                        "drawn": False,
                    },
                    key="model",
                )
                return

    def scene(self, world: World, given: Facts) -> Facts | None:
        """A stage of one of those who left the most derelicts."""
        left = {
            seat: count
            for seat, count in world.sky.derelicts_of.items()
            if seat in world.seats and modelled(world, seat)
        }
        owner = picked(world, left, self.name, "owner")
        if owner is None:
            return None
        pieces = exploded(world, "MID", owner).pieces
        return {
            "owner": owner,
            "altitude": BAND_KM,
            "pieces": pieces,
            "cost": WARNING,
            "drawn": True,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The owner."""
        return (SeatId(str(facts["owner"])),)

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """The fragments of one explosion, where the debris model has not made them already."""
        if card.facts["drawn"]:
            yield exploded(world, "MID", seat_fact(card, "owner")).struck

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """Warning others takes telescopes and nights."""
        return WARNING if choice == "notify" else Money(0)

    def outcome(self, world: World, card: Incident) -> str:
        """Silence is found out by the best telescopes of the others."""
        owner = seat_fact(card, "owner")
        if card.answers[owner] == "notify":
            return "notify"
        best = max(
            (TRACKING[seat.tracking] for seat in world.seats.values() if seat.id != owner),
            default=0,
        )
        return "found" if happens(world, best, self.name, "found", card.id) else "unnoticed"

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Pay for the warning, or lose face."""
        owner = seat_fact(card, "owner")
        if card.outcome == "notify":
            yield from charged(world, owner, WARNING)
        if card.outcome == "found":
            yield ReputationChanged(seat=owner, by=-REPUTATION, reason=self.name)
            for seat in world.seats:
                if seat != owner:
                    yield TrustChanged(truster=seat, of=owner, by=-TRUST, reason=self.name)


KIND = SatelliteBreakup()
