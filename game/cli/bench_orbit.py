"""`steppe bench orbit`: how long the sky takes to think, for a few owners and for many."""

import json
from collections.abc import Iterator
from statistics import median
from time import perf_counter
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from game.assets import orbit_inputs
from game.orbit import DebrisModel, Inputs, Params, Sky, Traffic

OWNERS = (1, 6, 12)
SEED = 7


class Timing(NamedTuple):
    """Milliseconds per step of one year."""

    owners: int
    mode: str
    min_ms: float
    median_ms: float
    max_ms: float


def bench_orbit(years: int = 50, as_json: bool = False) -> None:
    """Print milliseconds per one-year step, for 1, 6 and 12 owners, with and without dice."""
    timings = tuple(measure(years))
    if as_json:
        print(json.dumps([timing._asdict() for timing in timings]))
        return
    Console().print(_table(timings, years))


def measure(years: int) -> Iterator[Timing]:
    """Yield the timing of each number of owners and each mode."""
    inputs = orbit_inputs()
    for owners in OWNERS:
        for mode in ("deterministic", "stochastic"):
            taken = _steps(inputs, owners, mode, years)
            yield Timing(owners, mode, min(taken), median(taken), max(taken))


def _steps(inputs: Inputs, owners: int, mode: str, years: int) -> list[float]:
    """Return the milliseconds of each step; the first year warms up and is not counted."""
    names = tuple(f"owner {number}" for number in range(1, owners + 1))
    model = DebrisModel(
        Sky.of(inputs, names),
        Params.of(inputs),
        SEED,
        deterministic=mode == "deterministic",
        traffic=Traffic.background(inputs, names),
    )
    model.step()
    return [_timed(model) for _ in range(years)]


def _timed(model: DebrisModel) -> float:
    """Return the milliseconds of one step."""
    start = perf_counter()
    model.step()
    return round(1000.0 * (perf_counter() - start), 3)


def _table(timings: tuple[Timing, ...], years: int) -> Table:
    """Return the timings as a table."""
    table = Table(title=f"Debris model, ms per year ({years} years, 4 sub-steps)")
    for heading in ("owners", "mode", "min", "median", "max"):
        table.add_column(heading, justify="left" if heading == "mode" else "right")
    for timing in timings:
        times = (f"{ms:.2f}" for ms in (timing.min_ms, timing.median_ms, timing.max_ms))
        table.add_row(str(timing.owners), timing.mode, *times)
    return table
