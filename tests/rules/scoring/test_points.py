"""From metrics to points: the marks of par, weights, medals."""

import pytest

from game.model.scores import Par, Score
from game.rules.engine import change
from game.rules.scoring.points import final_of, medal_of, points_of, score_of
from tests.worlds import KAZ, a_world, with_seat

PAR = Par(lo=10_000, mid=20_000, hi=40_000)


@pytest.mark.parametrize(
    ("value", "points"),
    [
        (10_000, 350),
        (20_000, 600),
        (40_000, 850),
        (15_000, 475),
        (30_000, 725),
        (50_000, 975),
        (99_000, 1100),
        (-90_000, 0),
    ],
)
def test_points_are_linear_between_the_marks(value: int, points: int) -> None:
    """35, 60 and 85 at the marks, straight on beyond them, from 0 to 110."""
    assert points_of(value, PAR) == points


def test_public_points_are_the_weighted_mean() -> None:
    """A weight is the share of an objective in the public score."""
    world = with_seat(a_world(), KAZ, objectives={"science": 75, "prestige": 25}, science=20)
    world = change(world, par={KAZ: {"science": PAR, "prestige": PAR}})
    score = score_of(world, KAZ)

    assert score.points == {"science": 600, "prestige": points_of(0, PAR)}
    assert score.public == (75 * 600 + 25 * points_of(0, PAR)) // 100


def test_without_par_there_are_values_and_no_medal() -> None:
    """A scenario that was never calibrated promises nothing."""
    world = with_seat(a_world(), KAZ, objectives={"science": 100}, science=20)
    score = final_of(score_of(world, KAZ), 1000)

    assert score.metrics == {"science": 20_000}
    assert (score.public, score.final, score.medal) == (None, None, "none")


def test_par_for_some_objectives_only_gives_no_points() -> None:
    """Half a score would be a wrong score."""
    world = with_seat(a_world(), KAZ, objectives={"science": 50, "prestige": 50})
    world = change(world, par={KAZ: {"science": PAR}})

    assert score_of(world, KAZ).public is None


def test_shared_fate_multiplies_public_and_secret_points() -> None:
    """(60 + 10) times 0.9 is 63."""
    final = final_of(Score(metrics={}, public=600, secret=10), 900)

    assert final.final == 630
    assert final.medal == "bronze"


@pytest.mark.parametrize(
    ("final", "medal"),
    [
        (800, "gold"),
        (799, "silver"),
        (650, "silver"),
        (649, "bronze"),
        (500, "bronze"),
        (499, "none"),
    ],
)
def test_medals_have_fixed_marks(final: int, medal: str) -> None:
    """Everybody may win gold: marks, not ranks."""
    assert medal_of(final) == medal
