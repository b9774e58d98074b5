"""The fast sky: close to the debris model where the two were compared."""

import pytest

from game.model.ids import SeatId, Tenths
from game.rules.sky.fast_sky import FastSky, Habits, path, started, year_on

FLEETS = {SeatId(name): 54 for name in "ABCDEFGHI"}
START = started(Tenths(1300), FLEETS)


def everybody(**habits: float) -> dict[SeatId, Habits]:
    """Return the same habits for all seats."""
    return dict.fromkeys(FLEETS, Habits(**habits))


def test_it_starts_where_the_gauge_stands() -> None:
    """Derelicts grow with the fragments; satellites are counted in tens."""
    assert START.index == 130
    assert START.derelicts == pytest.approx(95 * 8340 / 6378, rel=0.001)
    assert sum(START.satellites.values()) == pytest.approx(48.6)


def test_free_riding_crowds_the_sky_within_ten_percent_of_the_model() -> None:
    """The model says 471 after eight turns of four years."""
    last = path(START, everybody(units=38 / 9), 8, 4)[-1]

    assert last == pytest.approx(4710, rel=0.10)


def test_co_operation_keeps_it_open() -> None:
    """The model says 123 after eight turns."""
    habits = everybody(units=33 / 9, disposal=0.95, removals=3 / 9)

    assert path(START, habits, 8, 4)[-1] == pytest.approx(1230, rel=0.10)


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ({"units": 4.0}, {"units": 3.0}),
        ({"disposal": 0.35}, {"disposal": 0.95}),
        ({"removals": 0.0}, {"removals": 1.0}),
    ],
)
def test_every_lever_works(worse: dict[str, float], better: dict[str, float]) -> None:
    """Fewer launches, better disposal, more removal."""
    base = {"units": 4.0}
    crowded, clear = (
        path(START, everybody(**{**base, **habits}), 8, 4)[-1] for habits in (worse, better)
    )

    assert clear < crowded


def test_one_seat_alone_matters_a_little() -> None:
    """Its habits count for its own satellites, the rest stays as it was."""
    rest = everybody(units=4.0)
    alone = {**rest, SeatId("A"): Habits(units=4.0, disposal=0.95)}

    assert path(START, alone, 8, 4)[-1] < path(START, rest, 8, 4)[-1]


def test_derelicts_never_run_out_below_zero() -> None:
    """However many tugs fly."""
    sky = FastSky(index=100.0, derelicts=1.0, satellites={SeatId("A"): 0.0})
    for _ in range(50):
        sky = year_on(sky, {SeatId("A"): Habits(removals=90.0)})

    assert sky.derelicts == 0


def test_a_seat_without_habits_goes_on_as_a_free_rider() -> None:
    """Nobody promised anything for it."""
    assert path(START, {}, 1, 4) == path(START, everybody(), 1, 4)
