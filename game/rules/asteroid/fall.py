"""The last day: the asteroid passes, or falls on somebody's land."""

from collections.abc import Iterator

from game.model.asteroid import Fall
from game.model.ids import SeatId
from game.model.values import half_up
from game.model.world import World
from game.rules.asteroid import truth
from game.rules.asteroid.watch import with_asteroid
from game.rules.engine import EVERYONE, Audience, Event

MOST_SHELTERS = 3
"""Years of civil protection that count; each halves the damage."""
BEARABLE = 20
"""Damage below which the common aim counts as reached."""


class AsteroidFell(Event, frozen=True, kw_only=True):
    """The day came."""

    fall: Fall
    seat: SeatId | None = None
    damage: int = 0
    size: int = 0
    """What it would have done without protection."""

    def evolve(self, world: World) -> World:
        """Write down how it ended."""
        return with_asteroid(
            world, fall=self.fall, fell_on=self.seat, damage=self.damage, size=self.size
        )

    def seen_by(self, world: World) -> Audience:
        """Everybody looks up."""
        return EVERYONE


def fall(world: World) -> Iterator[Event]:
    """Let the asteroid pass or fall (a step after the last Review)."""
    asteroid = world.asteroid
    if asteroid is None or asteroid.fall:
        return
    whole = truth.size(world)
    if not truth.hits(world, asteroid):
        yield AsteroidFell(fall="missed", size=whole)
        return
    seat = truth.under(asteroid, truth.point(world) + asteroid.shift)
    if asteroid.deflected or seat is None:
        yield AsteroidFell(fall="deflected", size=whole)
        return
    years = min(MOST_SHELTERS, asteroid.shelters.get(seat, 0))
    yield AsteroidFell(fall="hit", seat=seat, damage=half_up(whole, 1 << years), size=whole)


def saved(world: World) -> bool:
    """Return whether the common aim was reached: it missed, or did little damage."""
    asteroid = world.asteroid
    return asteroid is not None and bool(asteroid.fall) and asteroid.damage < BEARABLE
