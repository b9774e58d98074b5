"""What the asteroid does: the teacher's secret choice, until what is published depends on it."""

from collections.abc import Iterator

from game.model.asteroid import Truth
from game.model.classroom import Before
from game.model.ids import TEACHER
from game.model.world import World
from game.rules.asteroid.truth import unspoken
from game.rules.asteroid.watch import with_asteroid
from game.rules.engine import NOBODY, Audience, Command, Event, require


class ChooseAsteroid(Command, frozen=True, kw_only=True):
    """Choose whether the asteroid hits, misses, or is left to the seed."""

    truth: Truth

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, as long as nothing that seats have read would become untrue."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.asteroid is not None, "asteroid.none")
        require(unspoken(world), "asteroid.too_late")
        if world.asteroid is not None and world.asteroid.truth != self.truth:
            yield AsteroidChosen(truth=self.truth)

    def before(self, world: World) -> Before | None:
        """What was chosen before."""
        return None if world.asteroid is None else Before(truth=world.asteroid.truth)


class AsteroidChosen(Event, frozen=True, kw_only=True):
    """The teacher chose what the asteroid does."""

    truth: Truth

    def evolve(self, world: World) -> World:
        """Keep it for the last day; what observers publish follows it."""
        return with_asteroid(world, truth=self.truth)

    def seen_by(self, world: World) -> Audience:
        """No seat may learn of it, not even that something was chosen."""
        return NOBODY
