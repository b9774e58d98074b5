"""Chance as a question: the same question has always the same answer."""

import pytest

from game.rules.dice import picked
from tests.worlds import a_world

WORLDS = tuple(a_world(seed=str(seed)) for seed in range(400))


def test_names_are_picked_by_weight() -> None:
    """Three times the weight, three times as often; no weight, never."""
    found = [picked(world, {"a": 1, "b": 3, "c": 0}, "who") for world in WORLDS]

    assert 70 <= found.count("a") <= 130
    assert found.count("a") + found.count("b") == len(WORLDS)


def test_the_same_question_is_answered_alike() -> None:
    """In one room and turn."""
    assert picked(WORLDS[0], {"a": 1, "b": 1}, "who") == picked(WORLDS[0], {"a": 1, "b": 1}, "who")


@pytest.mark.parametrize("weights", [{}, {"a": 0}])
def test_nothing_is_picked_out_of_nothing(weights: dict[str, int]) -> None:
    """Nobody is there, or nobody counts."""
    assert picked(WORLDS[0], weights, "who") is None
