"""`steppe bench rules`: what it measures, on a short game."""

import pytest

from game.cli import bench_rules
from game.cli.bench_rules import before_sky, journal_of, measured, turn_of
from game.rehearsal.crowd import crowded
from game.rehearsal.table import moves
from game.rules.engine import canonical, fold
from game.rules.kinds import duties
from game.rules.turns import RunLaunch
from game.scenario.load import first_world
from server.journal.entry import entry_of


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure once instead of several times."""
    monkeypatch.setattr(bench_rules, "REPEATS", 1)


def test_a_bench_measures_everything_that_has_a_limit() -> None:
    """Game, replay, crowded turn and ordinary command."""
    limits = {measure.most for measure in measured(turns=1) if measure.most is not None}

    assert limits == {3.0, 0.5, 25.0, 100.0}


def test_the_journal_that_is_measured_is_the_game() -> None:
    """Reading and folding it gives the last world."""
    first = first_world("baikonur_70", 8, seed="journal", seats_set=2)
    game = list(moves(first, turns=1))
    entries = [entry_of(line, "journal") for line in journal_of(first, game)]
    events = [event for entry in entries for event in entry.events]

    assert canonical(fold(first, events)) == canonical(game[-1].world)


def test_a_crowded_turn_goes_from_orders_to_orders() -> None:
    """Forty more texts bind pairs of seats, and the year passes."""
    first = first_world("baikonur_70", 8, seed="crowd", seats_set=4)
    before = next(
        move.before for move in moves(first, turns=1) if isinstance(move.command, RunLaunch)
    )
    world = crowded(before, 40)
    later = turn_of(world)

    assert len(world.treaties) == len(before.treaties) + 40
    assert len(duties(world)) >= len(duties(before)) + 3 * 40
    assert (later.turn, later.phase) == (2, "orders")
    assert before_sky(world).sky.record == world.sky.record
