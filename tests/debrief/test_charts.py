"""The debrief's pictures put numbers where they belong."""

import pytest

from game.debrief.charts import line, ring, top_of


def test_a_curve_spans_the_width() -> None:
    """The first value stands left, the last right; the highest value touches the top."""
    points = line([0, 50, 100], width=200, height=100, highest=100)

    assert points == "0.0,100.0 100.0,50.0 200.0,0.0"


def test_a_curve_can_begin_later() -> None:
    """The projection continues where the played turns end."""
    points = line([100, 100], width=100, height=10, highest=100, begin=3, steps=4)

    assert points == "75.0,0.0 100.0,0.0"


def test_a_value_above_the_scale_stays_in_the_picture() -> None:
    """A closed shell does not draw over the title."""
    points = line([900, 900], width=10, height=10, highest=500)

    assert points == "0.0,0.0 10.0,0.0"


def test_seats_stand_on_a_ring() -> None:
    """The first is on top, the others follow clockwise."""
    places = ring(4, 10)

    assert [(place.x, place.y) for place in places] == [(0, -10), (10, 0), (0, 10), (-10, 0)]


@pytest.mark.parametrize(("values", "top"), [([20.0], 200), ([480.0], 500), ([500.0, 1.0], 500)])
def test_a_scale_ends_on_a_round_number(values: list[float], top: float) -> None:
    """Readers count in fifties and hundreds."""
    assert top_of(values, least=200) == top
