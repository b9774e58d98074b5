"""Asteroid notice: a stone with a small chance of hitting the Earth asks whether we are ready."""

from collections.abc import Iterator

from game.model.ids import Money, SeatId, million
from game.model.incidents import Incident
from game.model.world import World
from game.rules.deck.incident_cards import charged
from game.rules.dice import roll
from game.rules.engine import Event
from game.rules.gauges import moved
from game.rules.incident_kind import Case, Facts, IncidentKind

PART = million(15)
READIER = 30
"""What each part adds to planetary defence, tenths."""
AIM = 40
"""Planetary defence that counts as ready at the end, points."""
STORY = "asteroid"
"""Scenarios with an asteroid of their own leave this one out."""


class AsteroidNotice(IncidentKind):
    """Every seat pays its part of a search and deflection programme, or does not.

    From then on readiness at the end counts for the fate of all.
    """

    name = "asteroid_notice"
    icon = "radar"
    weight = 30
    once = True
    options = ("pay", "wait")
    outcomes = ("counted",)

    def cases(self, world: World) -> Iterator[Case]:
        """Not in a scenario with its own asteroid."""
        if STORY not in world.settings.extras:
            yield from super().cases(world)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """A chance of one to three in a hundred."""
        percent = 1 + roll(world, self.name, "probability", sides=3)
        return {"probability": percent, "cost": PART, "aim": AIM}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Everybody."""
        return tuple(world.seats)

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """A part of the programme."""
        return PART if choice == "pay" else Money(0)

    def outcome(self, world: World, card: Incident) -> str:
        """Who paid is public."""
        return "counted"

    def tally(self, world: World, card: Incident) -> Facts:
        """Count the parts."""
        return {"parts": sum(choice == "pay" for choice in card.answers.values())}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Each part makes everybody a little readier."""
        for seat, choice in card.answers.items():
            if choice == "pay":
                yield from charged(world, seat, PART)
                yield from moved("planetary_defence", READIER, self.name)


KIND = AsteroidNotice()
