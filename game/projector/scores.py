"""The scores on the wall when the game is over: a bar for each seat, by objective, not by rank."""

from collections.abc import Mapping

from game.model.ids import SeatId
from game.model.scores import Score
from game.model.values import Value, half_up
from game.sight.seen import PublicSight

FULL = 1100
"""Tenths of a point of an objective at its best."""
PERCENT = 100
TENTHS = 10


class Part(Value, frozen=True, kw_only=True):
    """What one objective gave: where its part of the bar begins and how long it is, of 110."""

    begin: float
    length: float


class Bar(Value, frozen=True, kw_only=True):
    """One seat."""

    seat: SeatId
    parts: tuple[Part, ...]
    """Of the objectives, in their order."""
    agenda: Part
    """Of the secret aim, which nobody has to keep any more."""
    final: int
    """After the factor that all share."""


def bars(public: PublicSight, scores: Mapping[SeatId, Score]) -> tuple[Bar, ...]:
    """Return a bar for each seat that has a final score, in the order of seats."""
    return tuple(
        _bar(seat, _parts(view.objectives, scores[seat]), scores[seat])
        for seat, view in public.seats.items()
        if seat in scores and scores[seat].final is not None
    )


def _bar(seat: SeatId, parts: tuple[Part, ...], score: Score) -> Bar:
    """Return the bar of one seat, with its secret aim at the end."""
    begin = round(sum(part.length for part in parts), 1)
    agenda = Part(begin=begin, length=float(score.secret))
    return Bar(seat=seat, parts=parts, agenda=agenda, final=_points(score))


def _parts(weights: Mapping[str, int], score: Score) -> tuple[Part, ...]:
    """Return the parts of a bar, one after the other."""
    parts: list[Part] = []
    begin = 0.0
    for objective, weight in weights.items():
        points = min(FULL, score.points.get(objective, 0))
        length = round(points * weight / PERCENT / TENTHS, 1)
        parts.append(Part(begin=round(begin, 1), length=length))
        begin += length
    return tuple(parts)


def _points(score: Score) -> int:
    """Return the final points, whole."""
    return half_up(score.final or 0, TENTHS)
