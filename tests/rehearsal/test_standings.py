"""Standings of many games under one par."""

import msgspec

from game.model.ids import Permille, SeatId
from game.model.scores import Par
from game.rehearsal.record import GameRecord
from game.rehearsal.standings import judged, means, medals, quiet_seats, tops

A, B = SeatId("AAA"), SeatId("BBB")
WEIGHTS = {A: {"wealth": 100}, B: {"wealth": 100}}
PAR = {seat: {"wealth": Par(lo=0, mid=10_000, hi=20_000)} for seat in (A, B)}


def a_game(a: int, b: int) -> GameRecord:
    """Return a game in which two seats ended with so much wealth."""
    return GameRecord(
        seed="",
        tempers={A: "broker", B: "profiteer"},
        metrics={A: {"wealth": a}, B: {"wealth": b}},
        secret={A: 0, B: 0},
        shared=Permille(1000),
        index_mid=1000,
        closed=None,
        kinds=(),
        incidents=(),
        cash={A: 0, B: 0},
    )


def test_the_middle_of_par_is_sixty_points() -> None:
    """And the strong mark 85: points of games are those of rooms."""
    scores = [judged(a_game(10_000, 20_000), WEIGHTS, PAR)]

    assert means(scores) == {A: 60.0, B: 85.0}


def test_equal_seats_share_a_table() -> None:
    """One table won, one shared: three quarters and one."""
    scores = [judged(a_game(*ends), WEIGHTS, PAR) for ends in ((1_000, 9_000), (5_000, 5_000))]

    assert tops(scores) == {A: 0.25, B: 0.75}


def test_every_seat_gets_one_medal_or_none() -> None:
    """Shares of all seats make a whole."""
    shares = medals([judged(a_game(0, 20_000), WEIGHTS, PAR)])

    assert shares == {"gold": 0.5, "silver": 0.0, "bronze": 0.0, "none": 0.5}


def test_quiet_seats_are_counted_where_they_come_last() -> None:
    """Twice quiet, once last."""
    games = [
        msgspec.structs.replace(a_game(*ends), quiet=A) for ends in ((1_000, 9_000), (9_000, 1_000))
    ]
    scores = [judged(game, WEIGHTS, PAR) for game in games]

    assert quiet_seats(games, scores)[1] == 0.5
