"""The bars of the end: by objective, in the order of seats, with nothing before it is over."""

import pytest

from game.model.ids import Tenths
from game.model.scores import Score
from game.projector.scores import bars
from game.sight.projector import public_sight
from tests.worlds import KAZ, RUS, a_world, with_seat


def test_a_bar_is_made_of_what_each_objective_gave() -> None:
    """Half of the points of an objective that weighs 60 percent are 30."""
    world = with_seat(a_world(phase="ended"), KAZ, objectives={"steppe": 60, "wealth": 40})
    points = {"steppe": Tenths(500), "wealth": Tenths(1000)}
    score = Score(metrics={}, points=points, secret=15, final=Tenths(704))
    (bar,) = bars(public_sight(world), {KAZ: score})

    assert [(part.begin, part.length) for part in bar.parts] == [(0.0, 30.0), (30.0, 40.0)]
    assert (bar.agenda.begin, bar.agenda.length) == (70.0, 15.0)
    assert bar.final == 70


@pytest.mark.parametrize(("final", "points"), [(704, 70), (705, 71), (715, 72)])
def test_points_are_rounded_as_everywhere_in_the_game(final: int, points: int) -> None:
    """Half a point counts upwards, whether the whole points are even or odd."""
    score = Score(metrics={}, final=Tenths(final))
    (bar,) = bars(public_sight(a_world(phase="ended")), {KAZ: score})

    assert bar.final == points


def test_seats_stand_in_their_own_order_whatever_they_reached() -> None:
    """A debrief is no race."""
    low, high = (Score(metrics={}, final=Tenths(points)) for points in (100, 900))
    found = bars(public_sight(a_world(phase="ended")), {RUS: high, KAZ: low})

    assert [bar.seat for bar in found] == [KAZ, RUS]


def test_a_seat_without_a_final_score_has_no_bar() -> None:
    """Scenarios that are not calibrated give none."""
    assert bars(public_sight(a_world(phase="ended")), {KAZ: Score(metrics={})}) == ()
