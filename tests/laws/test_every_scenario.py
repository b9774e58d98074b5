"""Laws over every scenario that ships: it can be played to its end, whoever sits at the table."""

import pytest

from game.model.ids import TEACHER
from game.model.world import World
from game.rehearsal.table import moves
from game.rules.engine import Refusal
from game.rules.turns import StartGame, next_step
from game.scenario.folder import shipped
from game.scenario.load import first_world, loaded_of
from tests.worlds import play

PRESETS = [(name, int(turns)) for name in shipped() for turns in loaded_of(name).file.turns.presets]
TABLES = [(name, int(number)) for name in shipped() for number in loaded_of(name).file.seat_sets]


@pytest.mark.parametrize(("name", "turns"), PRESETS)
def test_idle_seats_come_to_the_end_and_are_judged(name: str, turns: int) -> None:
    """Nobody does anything, in every length that a scenario offers."""
    world = idled(first_world(name, turns, seed="idle"))

    assert (world.phase, world.turn) == ("ended", turns)
    assert set(world.scores) == set(world.seats)
    assert world.fate is not None


@pytest.mark.parametrize(("name", "seats"), TABLES)
def test_bots_begin_at_every_size_of_table(name: str, seats: int) -> None:
    """Two turns of every smaller set of seats; nothing that a bot asks for is refused."""
    last = first_world(name, seats_set=seats, seed="bots")
    refused = []
    for move in moves(last, turns=2):
        last = move.world
        if isinstance(move.outcome, Refusal):
            refused.append((type(move.command).__name__, move.outcome.key))

    assert len(last.seats) == seats
    assert refused == []


def idled(world: World) -> World:
    """Return the last world of a game in which only the clock moves."""
    world = play(world, StartGame(actor=TEACHER))
    while (step := next_step(world, TEACHER)) is not None:
        world = play(world, step)
    return world
