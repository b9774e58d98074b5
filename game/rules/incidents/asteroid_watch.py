"""Asteroid watch: more observation would tell sooner whether, and where, the asteroid falls."""

from collections.abc import Iterator

from game.model.ids import Money, SeatId, million
from game.model.incidents import Incident
from game.model.world import World
from game.rules.asteroid.truth import MOST_STEPS
from game.rules.asteroid.watch import in_danger, paid_together, shared_by
from game.rules.engine import Event
from game.rules.incident_kind import CERTAIN, Case, Facts, IncidentKind

CAMPAIGN = million(15)
PAY = "pay"


class AsteroidWatch(IncidentKind):
    """Every seat may pay for an extra campaign; those who do divide its price."""

    name = "asteroid_watch"
    icon = "radar"
    standing = True
    options = ("wait", PAY)
    outcomes = ("waited", "observed")

    def cases(self, world: World) -> Iterator[Case]:
        """As long as there is something to learn."""
        asteroid = in_danger(world)
        if asteroid is not None and asteroid.step < MOST_STEPS:
            yield Case(chance=CERTAIN)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """What is published now."""
        asteroid = in_danger(world)
        if asteroid is None:
            return None
        return {
            "chance": asteroid.probability,
            "low": asteroid.low,
            "high": asteroid.high,
            "cost": CAMPAIGN,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Everybody."""
        return tuple(world.seats)

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """The whole of it, if nobody else pays."""
        return CAMPAIGN if choice == PAY else Money(0)

    def outcome(self, world: World, card: Incident) -> str:
        """One payer is enough."""
        return "observed" if PAY in card.answers.values() else "waited"

    def tally(self, world: World, card: Incident) -> Facts:
        """Name who paid."""
        return {"seats": tuple(shared_by(world, card, PAY, CAMPAIGN))}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Next year's bulletin is a year ahead."""
        yield from paid_together(world, "campaign", shared_by(world, card, PAY, CAMPAIGN))


KIND = AsteroidWatch()
