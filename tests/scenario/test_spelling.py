"""What an author meant who wrote a name or a number in another form."""

import pytest

from game.scenario.nearest import NO_CURE
from game.scenario.spelling import plain_number, well_formed

SEAT, NAME, PAIR = "^[A-Z]{3}$", "^[a-z][a-z0-9_]*$", "^[A-Z]{3}-[A-Z]{3}$"


@pytest.mark.parametrize(
    ("given", "pattern", "meant"),
    [
        ("kaz", SEAT, "KAZ"),
        ("КАЗ", SEAT, "KAZ"),
        ("РУС", SEAT, "RUS"),
        ("СОМ", SEAT, "SOM"),
        ("СOM", SEAT, "COM"),
        ("Clean-up 2", NAME, "clean_up_2"),
        ("Site 31", NAME, "site_31"),
        ("KAZ – RUS", PAIR, "KAZ-RUS"),
        ("EURO", SEAT, NO_CURE),
        ("доход", NAME, NO_CURE),
    ],
)
def test_a_name_of_another_form_is_recognised(given: str, pattern: str, meant: str) -> None:
    """Letters that look alike, small ones, spaces and strokes."""
    assert well_formed(given, pattern) == {"cure": meant}


@pytest.mark.parametrize(
    ("given", "whole", "meant"),
    [
        ("60%", False, "60"),
        ("0,5", False, "0.5"),
        ("1 200", True, "1200"),
        ("1,200", True, "1200"),
        ("120,5", True, NO_CURE),
        ("$ 12", True, "12"),
        ("-3,25", False, "-3.25"),
        ("$140M", True, "140"),
        ("much", False, NO_CURE),
        ("2030-01-01", True, NO_CURE),
    ],
)
def test_a_number_of_another_form_is_recognised(given: str, whole: bool, meant: str) -> None:
    """Signs, spaces and commas."""
    assert plain_number(given, whole=whole) == {"cure": meant}


def test_percent_beside_a_chance_in_permille_is_ten_times_as_much() -> None:
    """Else the cure would make a rocket fail nine times in ten."""
    assert plain_number("94%", whole=True, most=1000) == {"cure": "940"}
    assert plain_number("94.5 %", whole=True, most=1000) == {"cure": "945"}
    assert plain_number("94", whole=True, most=1000) == {"cure": "94"}
    assert plain_number("94%", whole=True, most=100) == {"cure": "94"}


def test_a_part_of_one_beside_a_chance_in_permille_is_so_many_thousandths() -> None:
    """0.94 of all launches succeed: 940; where no chance is asked for it is left alone."""
    assert plain_number("0.94", whole=True, most=1000) == {"cure": "940"}
    assert plain_number("0.94", whole=True, most=40) == {"cure": NO_CURE}


def test_a_name_of_no_form_may_be_near_one_that_is_known() -> None:
    """A country in full, and a letter too many."""
    known = ("IND", "AUS", "KAZ")

    assert well_formed("INDIA", SEAT, known) == {"cure": "IND"}
    assert well_formed("AUSS", SEAT, known) == {"cure": "AUS"}
    assert well_formed("EURO", SEAT, known) == {"cure": NO_CURE}
