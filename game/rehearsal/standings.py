"""Standings: how the seats of many games would have scored under a par."""

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import mean

from game.model.ids import SeatId, Tenths
from game.model.scores import Medal, Par, Score
from game.model.seats import Temper
from game.rehearsal.casting import TEMPERS
from game.rehearsal.record import GameRecord
from game.rules.scoring.points import final_of, scored

Weights = Mapping[SeatId, Mapping[str, int]]
ParTable = Mapping[SeatId, Mapping[str, Par]]
Scores = dict[SeatId, Score]
SELFISH: tuple[Temper, ...] = ("profiteer", "free_rider")
FAIR: tuple[Temper, ...] = ("reciprocator", "broker")
"""Those who stay out of the common texts, and those who keep them while the others do."""


def judged(game: GameRecord, weights: Weights, par: ParTable) -> Scores:
    """Return the final scores of a game."""
    return {
        seat: final_of(
            scored(metrics, game.secret[seat], weights[seat], par.get(seat, {})), game.shared
        )
        for seat, metrics in game.metrics.items()
    }


def means(scores: Sequence[Scores]) -> dict[SeatId, float]:
    """Return each seat's mean final score in points."""
    return {seat: mean(final(game[seat]) for game in scores) / 10 for seat in scores[0]}


def tops(scores: Sequence[Scores]) -> dict[SeatId, float]:
    """Return the share of tables that each seat topped; equal ones share a table."""
    share = dict.fromkeys(scores[0], 0.0)
    for game in scores:
        best = max(final(score) for score in game.values())
        winners = [seat for seat, score in game.items() if final(score) == best]
        for seat in winners:
            share[seat] += 1 / len(winners) / len(scores)
    return share


def medals(scores: Sequence[Scores]) -> dict[Medal, float]:
    """Return the share of seats with each medal."""
    given = Counter(score.medal for game in scores for score in game.values())
    grades: tuple[Medal, ...] = ("gold", "silver", "bronze", "none")
    return {medal: given[medal] / given.total() for medal in grades}


def means_by_temper(games: Sequence[GameRecord], scores: Sequence[Scores]) -> dict[Temper, float]:
    """Return the mean final score of the seats that each temper played, in points."""
    points: dict[Temper, list[float]] = {}
    for game, table in zip(games, scores, strict=True):
        for seat, temper in game.tempers.items():
            points.setdefault(temper, []).append(final(table[seat]) / 10)
    return {temper: mean(found) for temper, found in points.items()}


def apart(found: Mapping[Temper, float]) -> float:
    """Return by how many points the better selfish temper stays below the worse fair one.

    Raises ValueError if nobody played selfishly, or nobody fairly.
    """
    low = [found[temper] for temper in SELFISH if temper in found]
    high = [found[temper] for temper in FAIR if temper in found]
    return min(high) - max(low)


def tops_by_temper(games: Sequence[GameRecord], scores: Sequence[Scores]) -> dict[Temper, float]:
    """Return the share of tables that seats of each temper topped; equal ones share a table."""
    share: dict[Temper, float] = dict.fromkeys(TEMPERS, 0.0)
    for game, table in zip(games, scores, strict=True):
        best = max(final(score) for score in table.values())
        winners = [seat for seat, score in table.items() if final(score) == best]
        for seat in winners:
            share[game.tempers[seat]] += 1 / len(winners) / len(games)
    return share


def agenda_points(games: Sequence[GameRecord]) -> dict[str, tuple[int, float]]:
    """Return in how many games each agenda was dealt, and its mean points."""
    found: dict[str, list[int]] = {}
    for game in games:
        for seat, agenda in game.agendas.items():
            found.setdefault(agenda, []).append(game.secret[seat])
    return {name: (len(points), mean(points)) for name, points in sorted(found.items())}


def quiet_seats(games: Sequence[GameRecord], scores: Sequence[Scores]) -> tuple[float, float]:
    """Return the mean final score of quiet seats (points) and the share of games they end last.

    Raises ValueError if no seat was quiet.
    """
    pairs = [
        (table[game.quiet], table)
        for game, table in zip(games, scores, strict=True)
        if game.quiet is not None
    ]
    if not pairs:
        raise ValueError("nobody was quiet")
    last = [final(own) == min(map(final, table.values())) for own, table in pairs]
    return mean(final(own) for own, _ in pairs) / 10, mean(last)


def final(score: Score) -> Tenths:
    """Return a final score. Raises ValueError for a seat without par."""
    if score.final is None:
        raise ValueError("a seat without par has no final score")
    return score.final
