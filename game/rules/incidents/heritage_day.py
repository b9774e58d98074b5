"""Heritage day: the steppe remembers riders, Sputnik and Gagarin, and teaches its children."""

from collections.abc import Iterator

import msgspec

from game.model.ids import Percent, ProjectId, SeatId
from game.model.incidents import Incident
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.incident_kind import Facts, IncidentKind
from game.rules.standing.standing import PointsScored

HALF = Percent(50)
LESSONS: dict[str, ProjectId] = {
    "training": ProjectId("training_centre"),
    "museum": ProjectId("site_1_museum"),
}


class ProjectDiscounted(Event, frozen=True, kw_only=True):
    """A ground project costs less this year."""

    project: ProjectId
    percent: Percent

    def evolve(self, world: World) -> World:
        """It holds until the year is over."""
        discounts = {**world.ground.discounts, self.project: self.percent}
        return change(world, ground=msgspec.structs.replace(world.ground, discounts=discounts))

    def seen_by(self, world: World) -> Audience:
        """Prices are public."""
        return EVERYONE


class HeritageDay(IncidentKind):
    """Friends of the host pay half of a training centre or a museum, if it builds one this year."""

    name = "heritage_day"
    icon = "landmark"
    weight = 60
    options = ("training", "museum", "nothing")
    outcomes = ("training", "museum", "nothing")

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The host."""
        return {"host": world.ground.host, "percent": HALF}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The host."""
        return (world.ground.host,)

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """Schools visit the museum."""
        yield PointsScored(seat=world.ground.host, education=1, reason=self.name)

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """A project costs half this year."""
        if card.outcome in LESSONS:
            yield ProjectDiscounted(project=LESSONS[card.outcome], percent=HALF)


KIND = HeritageDay()
