"""Saiga migration: in spring the herds cross a drop zone with their calves."""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.incidents import Incident
from game.model.world import World
from game.rules.dice import roll
from game.rules.engine import Event
from game.rules.gauges import moved
from game.rules.ground.ground import CORRIDORS
from game.rules.incident_kind import Facts, IncidentKind
from game.rules.incidents.drop_zone_protest import closing
from game.rules.standing.standing import ReputationChanged

SPRING = 2
HARM, SHAME = 30, 10
"""What keeping the date costs the steppe and the host's name, tenths."""


class SaigaMigration(IncidentKind):
    """The host delays the launches of a corridor by a quarter, or keeps the date."""

    name = "saiga_migration"
    icon = "paw-print"
    weight = 80
    options = ("delay", "keep")
    outcomes = ("delay", "keep")

    def scene(self, world: World, given: Facts) -> Facts | None:
        """A corridor, in the spring quarter."""
        corridor = given.get("corridor")
        drawn = CORRIDORS[roll(world, self.name, "corridor", sides=len(CORRIDORS))]
        return {
            "host": world.ground.host,
            "corridor": corridor if corridor in CORRIDORS else drawn,
            "quarter": SPRING,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The host."""
        return (world.ground.host,)

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Close the corridor for the spring, or fly over the herds."""
        if card.outcome == "delay":
            yield closing(world, card)
        if card.outcome == "keep":
            yield from moved("steppe", -HARM, self.name)
            yield ReputationChanged(seat=world.ground.host, by=-SHAME, reason=self.name)


KIND = SaigaMigration()
