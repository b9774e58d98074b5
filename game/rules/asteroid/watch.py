"""Watching the asteroid: what observation publishes every year, and what seats pay for defence."""

from collections.abc import Iterator

import msgspec

from game.model.asteroid import Asteroid
from game.model.ids import Money, Permille, SeatId
from game.model.incidents import Incident
from game.model.values import clamp, divided
from game.model.world import World
from game.rules.asteroid import truth
from game.rules.deck.incident_cards import charged
from game.rules.engine import EVERYONE, Audience, Event, change


class AsteroidObserved(Event, frozen=True, kw_only=True):
    """Observers published what they know now."""

    corridor: tuple[SeatId, ...]
    step: int
    probability: Permille
    low: int
    high: int

    def evolve(self, world: World) -> World:
        """Write it into the bulletin."""
        return with_asteroid(
            world,
            corridor=self.corridor,
            step=self.step,
            probability=self.probability,
            low=self.low,
            high=self.high,
        )

    def seen_by(self, world: World) -> Audience:
        """Warnings are for everybody."""
        return EVERYONE


class DefencePaid(Event, frozen=True, kw_only=True):
    """Seats paid for everybody's defence: for observation or for a rehearsal."""

    what: str
    """campaign or rehearsal."""
    paid: dict[SeatId, Money]

    def evolve(self, world: World) -> World:
        """Count what each paid, and what was bought."""
        asteroid = world.asteroid
        if asteroid is None:
            return world
        spent = dict(asteroid.spent)
        for seat, amount in self.paid.items():
            spent[seat] = Money(spent.get(seat, 0) + amount)
        if self.what == "rehearsal":
            return with_asteroid(world, spent=spent, rehearsed=True)
        return with_asteroid(world, spent=spent, campaigns=asteroid.campaigns + 1)

    def seen_by(self, world: World) -> Audience:
        """Who paid is public."""
        return EVERYONE


class PeopleSheltered(Event, frozen=True, kw_only=True):
    """A seat protected its own people for a year."""

    seat: SeatId

    def evolve(self, world: World) -> World:
        """Count the year."""
        asteroid = world.asteroid
        if asteroid is None:
            return world
        years = {**asteroid.shelters, self.seat: asteroid.shelters.get(self.seat, 0) + 1}
        return with_asteroid(world, shelters=years)

    def seen_by(self, world: World) -> Audience:
        """Shelters are built in daylight."""
        return EVERYONE


def observe(world: World) -> Iterator[Event]:
    """Publish what is known of the asteroid now (a step of Brief)."""
    asteroid = world.asteroid
    if asteroid is None:
        return
    step = clamp(_steps_seen(world) + asteroid.campaigns, 1, truth.MOST_STEPS)
    low, high = truth.window(world, step)
    yield AsteroidObserved(
        corridor=asteroid.corridor or truth.corridor(world),
        step=step,
        probability=Permille(0) if asteroid.deflected else truth.probability(world, asteroid, step),
        low=low + asteroid.shift,
        high=high + asteroid.shift,
    )


def _steps_seen(world: World) -> int:
    """Return what the telescopes know by themselves: a step a turn, fewer in a longer game."""
    turns = max(truth.MOST_STEPS, world.settings.turns)
    return -(-world.turn * truth.MOST_STEPS // turns)


def in_danger(world: World) -> Asteroid | None:
    """Return the asteroid as long as it may still hit, else None."""
    asteroid = world.asteroid
    if asteroid is None or asteroid.deflected or asteroid.probability == 0:
        return None
    return asteroid


def shared_by(world: World, card: Incident, choice: str, price: Money) -> dict[SeatId, Money]:
    """Return how a price is divided equally among the seats that said yes to it."""
    willing: dict[str, int] = {seat: 1 for seat in world.seats if card.answers.get(seat) == choice}
    return {SeatId(seat): Money(part) for seat, part in divided(price, willing).items()}


def paid_together(world: World, what: str, parts: dict[SeatId, Money]) -> Iterator[Event]:
    """Charge the parts of a common expense, and count them."""
    if not parts:
        return
    for seat, part in parts.items():
        for event in charged(world, seat, part):
            yield event
            world = event.evolve(world)
    yield DefencePaid(what=what, paid=parts)


def with_asteroid(world: World, **fields: object) -> World:
    """Return the world with some fields of the asteroid replaced."""
    asteroid = world.asteroid
    if asteroid is None:
        return world
    return change(world, asteroid=msgspec.structs.replace(asteroid, **fields))
