"""The nearest known name to a mistyped one."""

import pytest

from game.scenario.nearest import NO_CURE, nearest

SEATS = ("KAZ", "RUS", "CHN", "USA", "EUR", "UAE", "COM")


@pytest.mark.parametrize(
    ("given", "cure"), [("EUE", "EUR"), ("CHM", "CHN"), ("kaz", NO_CURE), ("", NO_CURE)]
)
def test_the_nearest_name_is_the_cure(given: str, cure: str) -> None:
    """Letters in their place count, and nothing near is no cure."""
    assert nearest(given, SEATS) == {"cure": cure}


def test_a_very_long_name_is_cut_before_it_is_compared() -> None:
    """A stranger's file cannot make the check slow."""
    assert nearest("x" * 1_000_000, ("x" * 60,)) == {"cure": "x" * 60}
