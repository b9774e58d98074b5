"""Judgement day: shared fate, final scores, medals and honours, once the last turn is over."""

from collections.abc import Iterator

import msgspec

from game.model.ids import SeatId
from game.model.scores import Fate, Score
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.scoring.awards import awards_of
from game.rules.scoring.fate import fate_of
from game.rules.scoring.points import final_of, score_of, without_medal


class GameJudged(Event, frozen=True, kw_only=True):
    """The game was judged."""

    fate: Fate
    scores: dict[SeatId, Score]

    def evolve(self, world: World) -> World:
        """Keep fate and scores."""
        return change(world, fate=self.fate, scores=self.scores)

    def seen_by(self, world: World) -> Audience:
        """In the end everybody knows everything."""
        return EVERYONE


def judge(world: World) -> Iterator[Event]:
    """Judge the game (the step after the last Review)."""
    fate = fate_of(world)
    scores = {seat: final_of(score_of(world, seat), fate.shared) for seat in world.seats}
    if not fate.sky_kept:
        scores = {seat: without_medal(score) for seat, score in scores.items()}
    yield GameJudged(fate=msgspec.structs.replace(fate, awards=awards_of(world)), scores=scores)
