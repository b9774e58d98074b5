"""Judgement day."""

import msgspec

from game.model.scores import Par
from game.rules.engine import change
from game.rules.scoring.judgement import GameJudged, judge
from tests.worlds import KAZ, a_world, after, events_of, of_type, with_seat


def test_everybody_hears_the_judgement() -> None:
    """In the end nothing is secret."""
    world = a_world()
    (judged,) = of_type(events_of(world, judge), GameJudged)

    assert all(judged.seen_by(world).includes(seat) for seat in world.seats)


def test_final_is_public_and_secret_times_fate() -> None:
    """A seat at the middle of par has sixty points before fate."""
    world = with_seat(a_world(), KAZ, objectives={"science": 100}, science=20)
    par = Par(lo=10_000, mid=20_000, hi=30_000)
    judged = after(change(world, par={KAZ: {"science": par}}), judge)
    fate, score = judged.fate, judged.scores[KAZ]

    assert fate is not None
    assert score.final == (600 * fate.shared + 500) // 1000


def test_final_depends_on_nothing_but_the_last_world() -> None:
    """Judging the same world again gives the same."""
    world = a_world()
    other = msgspec.structs.replace(world, room="another")

    assert after(world, judge).scores == after(other, judge).scores
