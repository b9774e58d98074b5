"""Own scores after each turn: every delegation hears its own, and nobody else's."""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.scores import Score
from game.model.world import World
from game.rules.engine import Audience, Event, change, only
from game.rules.scoring.points import score_of


class ScorePublished(Event, frozen=True, kw_only=True):
    """A delegation learned how it stands."""

    seat: SeatId
    score: Score

    def evolve(self, world: World) -> World:
        """Keep it."""
        return change(world, scores={**world.scores, self.seat: self.score})

    def seen_by(self, world: World) -> Audience:
        """Only its own delegation, for the secret agenda is in it."""
        return only(self.seat)


def publish(world: World) -> Iterator[Event]:
    """Tell every seat how it stands (a step of Review)."""
    for seat in world.seats:
        yield ScorePublished(seat=seat, score=score_of(world, seat))
