"""What the teacher may do with a text: lock it against changes, or publish it."""

from collections.abc import Iterator

from game.model.classroom import Before
from game.model.ids import TEACHER, TreatyId, Turn
from game.model.world import World
from game.rules.engine import Audience, Command, Event, require
from game.rules.treaties.known import changed, hearers


class LockTreaty(Command, frozen=True, kw_only=True):
    """Stop the seats from acting on a text, or let them again."""

    treaty: TreatyId
    locked: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher; what is in force runs on."""
        require(self.actor == TEACHER, "teacher.only")
        require(self.treaty in world.treaties, "treaty.unknown")
        if world.treaties[self.treaty].locked != self.locked:
            yield TreatyLocked(treaty=self.treaty, locked=self.locked)

    def before(self, world: World) -> Before | None:
        """Locked or not, as it was."""
        return Before(treaty=self.treaty, locked=not self.locked)


class TreatyLocked(Event, frozen=True, kw_only=True):
    """The teacher locked or unlocked a text."""

    treaty: TreatyId
    locked: bool

    def evolve(self, world: World) -> World:
        """Mark it."""
        return changed(world, self.treaty, locked=self.locked)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class TreatyPublished(Event, frozen=True, kw_only=True):
    """A secret or announced text became known to everybody."""

    treaty: TreatyId
    turn: Turn

    def evolve(self, world: World) -> World:
        """From now on it is as public as any other."""
        return changed(world, self.treaty, published=self.turn)

    def seen_by(self, world: World) -> Audience:
        """Everybody."""
        return hearers(world, self.treaty)
