"""Small skies for tests of the debris model: the inputs of the game, an empty sky, a long run."""

import numpy as np
from numpy.typing import ArrayLike

from game.assets import orbit_inputs
from game.orbit import DebrisModel, Params, Report, Sky, Traffic
from game.orbit.arrays import Array

INPUTS = orbit_inputs()
QUIET = Params.of(INPUTS, explosions=False)
LIVELY = Params.of(INPUTS)
OWNERS = ("KAZ", "RUS", "USA", "CHN", "EUR", "others")
TWELVE = tuple("abcdefghijkl")


def start(owners: tuple[str, ...] = ("others",), **changes: object) -> Sky:
    """Return the sky of January 2023."""
    sky = Sky.of(INPUTS, owners)
    values: dict[str, object] = {
        name: getattr(sky, name) for name in ("year", "owners", "S", "D", "B", "N", "L")
    }
    return Sky(**{**values, **changes})  # type: ignore[arg-type]


def empty(owners: tuple[str, ...] = ("a",)) -> Sky:
    """Return a sky in which nothing flies."""
    rows = len(owners)
    none = np.zeros((rows, 36))
    fragments = np.zeros((rows, 3, 36))
    return Sky(year=2023.0, owners=owners, S=none, D=none, B=none, N=fragments, L=np.zeros(36))


def calm(params: Params = QUIET, **behaviour: ArrayLike) -> DebrisModel:
    """Return the expected sky of 2023 with one owner and the background traffic."""
    traffic = Traffic.background(INPUTS, ("others",), **behaviour)
    return DebrisModel(start(), params, deterministic=True, traffic=traffic)


def fragments_after(years: int, params: Params = QUIET, **behaviour: ArrayLike) -> float:
    """Return N after some years of the background traffic."""
    model = calm(params, **behaviour)
    model.step(years)
    return model.totals()["N"]


def bytes_of(sky: Sky) -> bytes:
    """Return every number of a sky as bytes."""
    tables = (sky.S, sky.D, sky.B, sky.N, sky.L)
    return b"".join(np.ascontiguousarray(table).tobytes() for table in tables)


def everything(model: DebrisModel) -> float:
    """Return all objects in orbit and re-entered."""
    return sum(model.totals().values()) + sum(model.sky.reentered.values())


def lost(report: Report) -> Array:
    """Return the active satellites lost by owner, whatever hit them."""
    return np.sum(list(report.lost.values()), axis=0)
