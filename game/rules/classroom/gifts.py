"""What a teacher may give or open: money, influence, and the secret agendas."""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Before
from game.model.ids import TEACHER, Money, SeatId, million
from game.model.world import World
from game.rules.classroom.acts import granted
from game.rules.engine import EVERYONE, Audience, Command, Event, change, require
from game.rules.standing.standing import InfluenceChanged

MOST_MONEY = million(500)
MOST_INFLUENCE = 10


class GrantResources(Command, frozen=True, kw_only=True):
    """Give a seat money or influence, or take them."""

    seat: SeatId
    money: Money = Money(0)
    """k$; below 0: taken."""
    influence: int = 0

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, while the game runs."""
        require(self.actor == TEACHER, "teacher.only")
        require(self.seat in world.seats, "seat.unknown", seat=self.seat)
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        inside = abs(self.money) <= MOST_MONEY and abs(self.influence) <= MOST_INFLUENCE
        require(inside, "grant.limit", most=MOST_MONEY, points=MOST_INFLUENCE)
        require(bool(self.money or self.influence), "grant.nothing")
        yield from granted(self.seat, self.money)
        if self.influence:
            yield InfluenceChanged(seat=self.seat, by=self.influence, reason="teacher")

    def before(self, world: World) -> Before | None:
        """What was given is taken again."""
        return Before(cash={self.seat: self.money}, influence={self.seat: self.influence})


class RevealSecrets(Command, frozen=True, kw_only=True):
    """Show everybody's secret agenda to all, or hide them again."""

    revealed: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        if world.classroom.revealed != self.revealed:
            yield SecretsRevealed(revealed=self.revealed)

    def before(self, world: World) -> Before | None:
        """Open or not, as it was; what was read cannot be forgotten."""
        return Before(revealed=world.classroom.revealed)


class SecretsRevealed(Event, frozen=True, kw_only=True):
    """The secret agendas are open to everybody, or no longer."""

    revealed: bool

    def evolve(self, world: World) -> World:
        """They stand in the public sight as long as this is set."""
        classroom = msgspec.structs.replace(world.classroom, revealed=self.revealed)
        return change(world, classroom=classroom)

    def seen_by(self, world: World) -> Audience:
        """Everybody."""
        return EVERYONE
