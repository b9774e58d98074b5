"""`steppe bench orbit`: how long the sky takes to think, for a few owners and for many."""

from collections.abc import Iterator
from statistics import median
from time import perf_counter

from game.assets import orbit_inputs
from game.cli.measures import Measure, print_grid, print_json
from game.orbit import DebrisModel, Inputs, Params, Sky, Traffic

OWNERS = (1, 6, 12)
SEED = 7


def bench_orbit(years: int = 50, as_json: bool = False) -> None:
    """Print milliseconds per one-year step, for 1, 6 and 12 owners, with and without dice."""
    measures = tuple(measured(years))
    if as_json:
        print_json("orbit", measures)
        return
    print_grid(f"Debris model, one year ({years} years, 4 sub-steps)", measures)


def measured(years: int) -> Iterator[Measure]:
    """Yield the times of each number of owners and each mode."""
    inputs = orbit_inputs()
    for owners in OWNERS:
        for mode in ("deterministic", "stochastic"):
            taken = _steps(inputs, owners, mode, years)
            of = f"{owners} owner{'s' * (owners > 1)}, {mode}"
            for what, value in (
                ("shortest", min(taken)),
                ("median", median(taken)),
                ("longest", max(taken)),
            ):
                yield Measure(of, what, value, "ms")


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
    return [_milliseconds(model) for _ in range(years)]


def _milliseconds(model: DebrisModel) -> float:
    """Return the milliseconds of one step."""
    start = perf_counter()
    model.step()
    return round(1000.0 * (perf_counter() - start), 3)
