"""Judgement day."""

import msgspec

from game.model.scores import Par
from game.model.world import World
from game.rules.engine import change
from game.rules.scoring.judgement import GameJudged, judge
from game.rules.scoring.record import record_turn
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


def golden(open_sky: int, **fields: object) -> World:
    """Return a world with a seat far above par, under a common condition for medals."""
    world = with_seat(a_world(**fields), KAZ, objectives={"science": 100}, science=60)
    par = Par(lo=10_000, mid=20_000, hi=30_000)
    settings = msgspec.structs.replace(world.settings, open_sky=open_sky)
    return change(world, par={KAZ: {"science": par}}, settings=settings)


def test_medals_may_hang_on_a_common_condition() -> None:
    """The middle band is at full health in one world, and asked to be healthier than that."""
    kept, missed = after(golden(300), judge), after(golden(1001), judge)

    assert kept.fate is not None
    assert missed.fate is not None
    assert (kept.fate.sky_kept, missed.fate.sky_kept) == (True, False)
    assert [world.scores[KAZ].medal for world in (kept, missed)] == ["gold", "none"]
    assert kept.scores[KAZ].final == missed.scores[KAZ].final


def test_a_band_that_closed_once_costs_all_medals() -> None:
    """Even if it would be open again three turns on."""
    world = after(golden(300), record_turn)
    shut = msgspec.structs.replace(world.history[0], health={"MID": 0})
    world = after(change(world, history=(shut,)), judge)

    assert world.scores[KAZ].medal == "none"
