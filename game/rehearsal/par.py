"""Par from games: what a weak, a fair and a strong game reach in each objective of each seat."""

from collections.abc import Iterable, Sequence

from game.model.ids import SeatId
from game.model.scores import Par
from game.rehearsal.record import GameRecord

WEAK, FAIR, STRONG = 10, 50, 90
"""Percentiles of the three marks."""
LEAST_SPREAD = 1000
"""One whole unit of a metric, thousandths."""
SPREAD = 10
"""Percent of the median that lie at least between it and another mark."""


def par_from(games: Sequence[GameRecord]) -> dict[SeatId, dict[str, Par]]:
    """Return par of every seat and metric; ValueError without games."""
    return {
        seat: {metric: triple(game.metrics[seat][metric] for game in games) for metric in own}
        for seat, own in games[0].metrics.items()
    }


def triple(values: Iterable[int]) -> Par:
    """Return 10th percentile, median and 90th percentile, spread where games ended much alike.

    No mark is nearer to the median than a tenth of it or one unit, whichever is more: people play
    less alike than bots, and a small difference must not cost them everything.
    """
    ranked = sorted(values)
    lo, mid, hi = (percentile(ranked, share) for share in (WEAK, FAIR, STRONG))
    room = max(LEAST_SPREAD, abs(mid) * SPREAD // 100)
    return Par(lo=min(lo, mid - room), mid=mid, hi=max(hi, mid + room))


def percentile(ranked: Sequence[int], share: int) -> int:
    """Return the value below which a share (percent) of ranked values lies, the nearest one."""
    if not ranked:
        raise ValueError("no games, no percentiles")
    return ranked[round(share * (len(ranked) - 1) / 100)]
