"""Dust storm: for a quarter the wind from the Kyzylkum keeps rockets on the ground more often."""

from collections.abc import Iterator

from game.model.ids import Quarter
from game.model.incidents import Incident
from game.model.world import World
from game.rules.dice import roll
from game.rules.engine import Event
from game.rules.ground.ground import WeatherTurned
from game.rules.incident_kind import Facts, IncidentKind, number_fact

WORSE = 15
"""Percent added to the chance of bad weather where a scenario says nothing else."""
DRY: tuple[Quarter, ...] = (2, 3)


class DustStorm(IncidentKind):
    """Bad weather is likelier at all pads in spring or summer."""

    name = "dust_storm"
    icon = "wind"
    weight = 80

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The second or the third quarter, as chance says; a scenario may say how strong it is."""
        set_, strength = given.get("quarter"), given.get("percent")
        percent = strength if isinstance(strength, int) and 1 <= strength <= 100 else WORSE
        drawn = DRY[roll(world, self.name, "quarter", sides=len(DRY))]
        return {"quarter": set_ if set_ in (1, 2, 3, 4) else drawn, "percent": percent}

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """The forecast gets worse for that quarter of this turn."""
        quarters: tuple[Quarter, ...] = (1, 2, 3, 4)
        quarter = quarters[number_fact(card, "quarter") - 1]
        yield WeatherTurned(quarter=quarter, by=10 * number_fact(card, "percent"))


KIND = DustStorm()
