"""The nearest known name to a mistyped one."""

import pytest

from game.scenario.nearest import NO_CURE, nearest, unknown

SEATS = ("KAZ", "RUS", "CHN", "USA", "EUR", "UAE", "COM")


@pytest.mark.parametrize(
    ("given", "cure"), [("EUE", "EUR"), ("CHM", "CHN"), ("kaz", NO_CURE), ("", NO_CURE)]
)
def test_the_nearest_name_is_the_cure(given: str, cure: str) -> None:
    """Letters in their place count, and nothing near is no cure."""
    assert nearest(given, SEATS) == {"cure": cure}


def test_the_same_letters_in_another_order_are_the_nearest() -> None:
    """Who types =< means <=, though < alone has fewer letters to change."""
    assert nearest("=<", ("<", "<=", ">", ">=")) == {"cure": "<="}


def test_where_no_name_is_near_all_are_told_if_they_are_few() -> None:
    """Three pads are listed, forty would not help anybody."""
    few, many = ("site_31", "proton"), tuple(f"pad_{number}" for number in range(40))

    assert unknown("pad", "harbour", few)["known"] == "site_31, proton"
    assert unknown("pad", "harbour", many)["known"] == NO_CURE
    assert unknown("pad", "site_13", few)["known"] == NO_CURE


def test_a_very_long_name_is_cut_before_it_is_compared() -> None:
    """A stranger's file cannot make the check slow."""
    assert nearest("x" * 1_000_000, ("x" * 60,)) == {"cure": "x" * 60}
