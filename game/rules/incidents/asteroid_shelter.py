"""Asteroid shelter: seats under its path may protect their people, whatever comes."""

from collections.abc import Iterator

from game.model.ids import Money, SeatId, million
from game.model.incidents import Incident
from game.model.world import World
from game.rules.asteroid.fall import MOST_SHELTERS
from game.rules.asteroid.truth import threatened
from game.rules.asteroid.watch import PeopleSheltered, in_danger
from game.rules.deck.incident_cards import charged
from game.rules.engine import Event
from game.rules.incident_kind import CERTAIN, Case, Facts, IncidentKind

PROTECTION = million(30)
PROTECT = "protect"


class AsteroidShelter(IncidentKind):
    """Each threatened seat decides for itself; every year of it halves the damage there."""

    name = "asteroid_shelter"
    icon = "shield-check"
    standing = True
    options = ("wait", PROTECT)
    outcomes = ("nobody", "protected")

    def cases(self, world: World) -> Iterator[Case]:
        """As long as a seat under its path can do more."""
        if in_danger(world) is not None and endangered(world):
            yield Case(chance=CERTAIN)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Whoever lives in the part of the corridor that is published."""
        seats = endangered(world) if in_danger(world) is not None else ()
        return {"threatened": seats, "cost": PROTECTION} if seats else None

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The seats under its path."""
        named = facts["threatened"]
        return tuple(SeatId(seat) for seat in named) if isinstance(named, tuple) else ()

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """Shelters, drills and empty coasts."""
        return PROTECTION if choice == PROTECT else Money(0)

    def outcome(self, world: World, card: Incident) -> str:
        """Everybody sees who digs."""
        return "protected" if PROTECT in card.answers.values() else "nobody"

    def tally(self, world: World, card: Incident) -> Facts:
        """Name who protects its people."""
        return {"seats": tuple(s for s in world.seats if card.answers.get(s) == PROTECT)}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Pay for it, and count the year."""
        for seat in world.seats:
            if card.answers.get(seat) == PROTECT:
                yield from charged(world, seat, PROTECTION)
                yield PeopleSheltered(seat=seat)


def endangered(world: World) -> tuple[SeatId, ...]:
    """Return the seats under its path that have not protected their people three times."""
    asteroid = world.asteroid
    if asteroid is None:
        return ()
    return tuple(
        seat for seat in threatened(asteroid) if asteroid.shelters.get(seat, 0) < MOST_SHELTERS
    )


KIND = AsteroidShelter()
