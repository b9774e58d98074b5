"""Dust storm: for a quarter the wind from the Kyzylkum keeps rockets on the ground more often."""

from collections.abc import Iterator

from game.model.ids import Quarter
from game.model.incidents import Incident
from game.model.world import World
from game.rules.dice import roll
from game.rules.engine import Event
from game.rules.ground.ground import WeatherTurned
from game.rules.incident_kind import Facts, IncidentKind, number_fact

WORSE = 150
"""Permille added to the chance of bad weather."""
DRY: tuple[Quarter, ...] = (2, 3)


class DustStorm(IncidentKind):
    """Bad weather is likelier at all pads in spring or summer."""

    name = "dust_storm"
    icon = "wind"
    weight = 80

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The second or the third quarter, as chance says."""
        set_ = given.get("quarter")
        drawn = DRY[roll(world, self.name, "quarter", sides=len(DRY))]
        return {"quarter": set_ if set_ in (1, 2, 3, 4) else drawn, "percent": WORSE // 10}

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """The forecast gets worse for that quarter of this turn."""
        quarters: tuple[Quarter, ...] = (1, 2, 3, 4)
        yield WeatherTurned(quarter=quarters[number_fact(card, "quarter") - 1], by=WORSE)


KIND = DustStorm()
