"""The fast sky: a few equations for forecasts on cards and in bots' heads, never for the record.

They follow the debris model of the middle band within some percent (rms error 6 %, worst 29 %;
the solar cycle is left out). Real numbers stay inside this file; what goes out is
rounded.
"""

from collections.abc import Mapping
from functools import lru_cache

import msgspec

from game.model.ids import SATELLITES_PER_UNIT, SeatId, Tenths
from game.model.values import Value

N_2023 = 6378.0
"""Tracked fragments of the middle band in January 2023."""
PIECES_PER_POINT = 65.4
DERELICTS_2023, BODIES = 95.0, 55.0
"""In units of ten objects."""


class Habits(Value, frozen=True, kw_only=True):
    """What one seat does to the middle band, year after year."""

    units: float = 0.0
    """Units launched."""
    disposal: float = 0.35
    """Share of satellites that leave orbit as promised, 0 to 1."""
    removals: float = 0.0
    """Removal units done."""


class FastSky(Value, frozen=True, kw_only=True):
    """The middle band in units of ten objects, by owner where it matters."""

    index: float
    """Fragment index F."""
    derelicts: float
    bodies: float = BODIES
    satellites: dict[SeatId, float]


def started(index: Tenths, satellites: Mapping[SeatId, int]) -> FastSky:
    """Return the fast sky for a fragment index (tenths) and the satellites of each seat."""
    fragments = N_2023 + (index / 10 - 100) * PIECES_PER_POINT
    return FastSky(
        index=index / 10,
        derelicts=DERELICTS_2023 * max(0.0, fragments) / N_2023,
        satellites={seat: count / SATELLITES_PER_UNIT for seat, count in satellites.items()},
    )


def year_on(sky: FastSky, habits: Mapping[SeatId, Habits]) -> FastSky:
    """Return the fast sky a year later."""
    done = {seat: habits.get(seat, Habits()) for seat in sky.satellites}
    mean = _mean_disposal(sky, done)
    failed = sum(count * (1 - done[seat].disposal) for seat, count in sky.satellites.items())
    launched = sum(habit.units for habit in done.values())
    removed = 0.5 * sum(habit.removals for habit in done.values())
    dead = sky.derelicts + sky.bodies
    return msgspec.structs.replace(
        sky,
        index=0.975 * sky.index + 2.4e-5 * dead * dead + 0.012 * dead,
        derelicts=max(0.0, 0.988 * sky.derelicts + 0.2 * failed + 10.2 * (1 - mean) - removed),
        bodies=sky.bodies + (1.28 + 0.025 * launched) * (1 - mean),
        satellites={seat: 0.8 * count + done[seat].units for seat, count in sky.satellites.items()},
    )


def path(
    sky: FastSky, habits: Mapping[SeatId, Habits], turns: int, years_per_turn: int
) -> tuple[Tenths, ...]:
    """Return the fragment index after each of some turns, in tenths; asked again, it is at hand."""
    fleets, ways = tuple(sky.satellites.items()), tuple(habits.items())
    return _path(sky.index, sky.derelicts, sky.bodies, fleets, ways, turns, years_per_turn)


@lru_cache(maxsize=4096)
def _path(
    index: float,
    derelicts: float,
    bodies: float,
    fleets: tuple[tuple[SeatId, float], ...],
    ways: tuple[tuple[SeatId, Habits], ...],
    turns: int,
    years_per_turn: int,
) -> tuple[Tenths, ...]:
    """Return the fragment index after each of some turns, worked out year by year."""
    habits = dict(ways)
    sky = FastSky(index=index, derelicts=derelicts, bodies=bodies, satellites=dict(fleets))
    found = []
    for _ in range(turns):
        for _ in range(years_per_turn):
            sky = year_on(sky, habits)
        found.append(Tenths(round(10 * sky.index)))
    return tuple(found)


def _mean_disposal(sky: FastSky, done: Mapping[SeatId, Habits]) -> float:
    """Return the mean disposal weighted by satellites; equal weights if there are none."""
    total = sum(sky.satellites.values())
    if total > 0:
        return sum(done[seat].disposal * count for seat, count in sky.satellites.items()) / total
    return sum(habit.disposal for habit in done.values()) / max(1, len(done))
