"""The law of scenarios: each one plays to its end, even if nobody at the table does anything."""

import pytest

from game.assets import scenario_path
from game.model.ids import TEACHER
from game.model.world import World
from game.rules import engine
from game.rules.engine import Command, Refusal
from game.rules.turns import StartGame, next_step
from game.scenario.load import first_world, loaded_of

NAMES = sorted(file.parent.name for file in scenario_path().glob("*/scenario.yaml"))
GAMES = [(name, int(preset)) for name in NAMES for preset in loaded_of(name).file.turns.presets]


def stepped(world: World, command: Command) -> World:
    """Return the world after a command of the clock, which is never refused."""
    outcome = engine.play(world, command)
    assert not isinstance(outcome, Refusal)
    return outcome.world


def test_there_are_scenarios() -> None:
    """An empty folder would keep every law."""
    assert "baikonur_70" in NAMES


@pytest.mark.parametrize(("name", "preset"), GAMES)
def test_idle_seats_reach_the_end(name: str, preset: int) -> None:
    """Every turn is played, everybody is judged, and all metrics exist (invariant 18)."""
    world = stepped(first_world(name, preset), StartGame(actor=TEACHER))
    while (step := next_step(world)) is not None:
        world = stepped(world, step)

    assert (world.phase, world.turn, len(world.history)) == ("ended", preset, preset)
    for seat in world.seats.values():
        assert set(world.scores[seat.id].metrics) == set(seat.objectives)
