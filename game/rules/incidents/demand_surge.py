"""Demand surge: the world asks for more services from orbit than anybody expected."""

from collections.abc import Iterator

from game.model.incidents import Incident
from game.model.world import World
from game.rules.engine import Event
from game.rules.incident_kind import Case, Facts, IncidentKind
from game.rules.money.market import DemandShaken


class DemandSurge(IncidentKind):
    """A factor on the demand of the next year; it stays in all later ones."""

    name = "demand_surge"
    icon = "trending-up"
    weight = 100
    factor = 1150
    """Permille."""

    def cases(self, world: World) -> Iterator[Case]:
        """Not in the last turn, when nobody would feel it any more."""
        if world.turn < world.settings.turns:
            yield from super().cases(world)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Tell the percent."""
        return {"percent": abs(self.factor - 1000) // 10}

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """The next growth of demand is multiplied."""
        yield DemandShaken(permille=self.factor)


KIND = DemandSurge()
