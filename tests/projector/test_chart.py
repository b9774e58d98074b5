"""The picture of the middle band."""

import pytest

from game.model.ids import Tenths, Turn
from game.model.scores import TurnRecord
from game.model.world import Phase
from game.projector.chart import HEIGHT, WIDTH, Future, chart
from game.sight.projector import public_sight
from tests.worlds import a_sky, a_world


def a_record(turn: int, index: int) -> TurnRecord:
    """Return a past turn with an index of the middle band (tenths)."""
    return TurnRecord(
        turn=Turn(turn),
        tallies={},
        index={"MID": Tenths(index)},
        health={},
        steppe=Tenths(650),
        tension=Tenths(450),
        demand=1,
        price=1,
    )


def ahead(*index: int, title: str = "") -> Future:
    """Return a future by these numbers (tenths)."""
    return Future(title=title, index=tuple(Tenths(one) for one in index))


def test_past_and_future_meet_today() -> None:
    """One turn of four sky years, then four years ahead: the present is in the middle."""
    world = a_world(turn=Turn(2), history=(a_record(0, 800), a_record(1, 900)))
    drawn = chart(public_sight(world), (ahead(1000, 1000, 1000, 1000, 1000),), "en")

    assert drawn.today == WIDTH / 2
    assert drawn.curves[0].points == f"0.0,{HEIGHT * 0.6} 500.0,{HEIGHT * 0.5}"
    assert drawn.curves[1].points.startswith(f"500.0,{HEIGHT * 0.5} ")


@pytest.mark.parametrize(("phase", "points"), [("negotiate", 1), ("review", 2)])
def test_the_past_grows_when_the_year_has_passed(phase: Phase, points: int) -> None:
    """In Review the sky has moved on, although the turn is the same."""
    world = a_world(phase=phase, turn=Turn(1), history=(a_record(0, 800),))
    drawn = chart(public_sight(world), (), "en")

    assert len(drawn.curves[0].points.split()) == points


def test_a_text_has_a_line_of_its_own() -> None:
    """The room sees what a signature would be worth."""
    futures = (ahead(1000, 4000), ahead(1000, 1200, title="Five years"))
    drawn = chart(public_sight(a_world()), futures, "en")

    assert [(curve.name, curve.last) for curve in drawn.curves[1:]] == [
        ("with the treaties in force", "400"),
        ("+ “Five years”", "120"),
    ]


def test_where_the_band_closes_is_drawn_once_it_is_near() -> None:
    """A quiet sky uses the whole picture; a catastrophe stays in it."""
    quiet = chart(public_sight(a_world()), (), "en")
    wild = chart(public_sight(a_world(sky=a_sky())), (ahead(1000, 90_000),), "en")

    assert quiet.close is None
    assert wild.close is not None
    assert wild.curves[1].points.endswith(",0.0")
