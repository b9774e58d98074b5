"""Gauges stay between 0 and 100, and everybody sees them."""

import pytest

from game.rules.gauges import Gauge, GaugeMoved, level_of, moved
from tests.worlds import a_world


@pytest.mark.parametrize("gauge", ["tension", "steppe", "planetary_defence"])
@pytest.mark.parametrize(("by", "level"), [(2000, 1000), (-2000, 0)])
def test_a_gauge_has_two_ends(gauge: Gauge, by: int, level: int) -> None:
    """Nothing goes beyond them."""
    world = GaugeMoved(gauge=gauge, by=by, reason="test").evolve(a_world())

    assert level_of(world, gauge) == level


def test_a_move_by_nothing_is_no_event() -> None:
    """The news is short enough."""
    assert list(moved("steppe", 0, "test")) == []


def test_everybody_sees_the_gauges() -> None:
    """They belong to all."""
    (move,) = moved("tension", 5, "test")

    assert move.seen_by(a_world()).everyone
