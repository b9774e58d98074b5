"""From metrics to points: par, weights, secret agenda, shared fate, medals."""

from collections.abc import Mapping

import msgspec

from game.model.ids import Permille, SeatId, Tenths
from game.model.scores import Medal, Par, Score
from game.model.values import clamp, half_up
from game.model.world import World
from game.rules.scoring.agendas import secret_points
from game.rules.scoring.metrics import measured

AT_LO, AT_MID, AT_HI = 350, 600, 850
"""Points at the three marks of par, tenths."""
MOST = 1100
MEDALS: tuple[tuple[int, Medal], ...] = ((800, "gold"), (650, "silver"), (500, "bronze"))
"""Least final score of each medal, tenths."""


def points_of(value: int, par: Par) -> Tenths:
    """Return the points of a metric: 35, 60, 85 at the marks of par, linear between and beyond.

    Clamped to 0 to 110. Value and par in thousandths, points in tenths.
    """
    if value <= par.mid:
        rise, span, base, start = AT_MID - AT_LO, par.mid - par.lo, AT_MID, par.mid
    else:
        rise, span, base, start = AT_HI - AT_MID, par.hi - par.mid, AT_MID, par.mid
    return Tenths(clamp(base + half_up(rise * (value - start), max(1, span)), 0, MOST))


def score_of(world: World, seat: SeatId) -> Score:
    """Return how a seat stands now, shared fate left out.

    Without par for every objective there are metric values and no points.
    """
    weights, par = world.seats[seat].objectives, world.par.get(seat, {})
    return scored(measured(world, seat), secret_points(world, seat), weights, par)


def scored(
    metrics: dict[str, int], secret: int, weights: Mapping[str, int], par: Mapping[str, Par]
) -> Score:
    """Return the score of metric values (thousandths) under weights (percent) and par."""
    if not metrics or any(name not in par for name in metrics):
        return Score(metrics=metrics, secret=secret)
    points = {name: points_of(value, par[name]) for name, value in metrics.items()}
    public = half_up(sum(weights[name] * points[name] for name in points), 100)
    return Score(metrics=metrics, points=points, public=Tenths(public), secret=secret)


def final_of(score: Score, shared: Permille) -> Score:
    """Return a score as it counts at the end: (public + secret) times shared fate."""
    if score.public is None:
        return score
    final = Tenths(half_up((score.public + 10 * score.secret) * shared, 1000))
    return Score(
        metrics=score.metrics,
        points=score.points,
        public=score.public,
        secret=score.secret,
        final=final,
        medal=medal_of(final),
    )


def without_medal(score: Score) -> Score:
    """Return a score whose seat gets no medal, because the common condition was not kept."""
    return msgspec.structs.replace(score, medal="none")


def medal_of(final: Tenths) -> Medal:
    """Return the medal of a final score."""
    return next((medal for least, medal in MEDALS if final >= least), "none")
