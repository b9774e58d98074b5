"""Asteroid rehearsal: crews who have done it once in an exercise hit more often."""

from collections.abc import Iterator

from game.model.ids import Money, SeatId, million
from game.model.incidents import Incident
from game.model.world import World
from game.rules.asteroid.missions import is_rehearsed
from game.rules.asteroid.watch import in_danger, paid_together, shared_by
from game.rules.engine import Event
from game.rules.incident_kind import CERTAIN, Case, Facts, IncidentKind

EXERCISE = million(10)
PAY = "pay"


class AsteroidRehearsal(IncidentKind):
    """Every seat may pay for an exercise, once in a game; a summit does as well."""

    name = "asteroid_rehearsal"
    icon = "clipboard-list"
    standing = True
    options = ("wait", PAY)
    outcomes = ("waited", "rehearsed")

    def cases(self, world: World) -> Iterator[Case]:
        """Until there was one."""
        asteroid = in_danger(world)
        if asteroid is not None and not is_rehearsed(world, asteroid):
            yield Case(chance=CERTAIN)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Only where an asteroid is on its way."""
        return None if in_danger(world) is None else {"cost": EXERCISE}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Everybody."""
        return tuple(world.seats)

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """The whole of it, if nobody else pays."""
        return EXERCISE if choice == PAY else Money(0)

    def outcome(self, world: World, card: Incident) -> str:
        """One payer is enough."""
        return "rehearsed" if PAY in card.answers.values() else "waited"

    def tally(self, world: World, card: Incident) -> Facts:
        """Name who paid."""
        return {"seats": tuple(shared_by(world, card, PAY, EXERCISE))}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """From now on impactors hit more often."""
        yield from paid_together(world, "rehearsal", shared_by(world, card, PAY, EXERCISE))


KIND = AsteroidRehearsal()
