"""The fragment index of a band, its health, and when it counts as closed.

One point is the same added crowding everywhere: 300 tracked pieces spread evenly over 350-2,000 km
raise every band by one point. 100 is the sky of January 2023, whatever year a sky starts in.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.orbit.grid import BANDS, LEO, shells_of
from game.orbit.params import Params
from game.orbit.sky import Sky

PIECES_PER_POINT = 300.0
"""Tracked pieces over all of LEO that make one point."""
CLOSE = 500.0
"""Index at which a band is closed: no insurer, no new commercial launch."""
START = 100.0


def pieces_per_point(params: Params, band: str) -> float:
    """Return the tracked pieces in a band that make one point: LOW 37.3, MID 65.4, HIGH 197.3."""
    volume = params.volume
    return float(PIECES_PER_POINT * volume[shells_of(band)].sum() / volume[LEO].sum())


def index(sky: Sky, params: Params) -> dict[str, float]:
    """Return the fragment index of each band."""
    return {band: _index(sky, params, band) for band in BANDS}


def _index(sky: Sky, params: Params, band: str) -> float:
    """Return 100 + (fragments now - fragments of January 2023) / pieces per point."""
    shells = shells_of(band)
    added = sky.N[:, :, shells].sum() - params.reference_N[shells].sum()
    return float(START + added / pieces_per_point(params, band))


def health(fragment_index: float, close: float = CLOSE) -> float:
    """Return orbital health: 1 at index 100 and below, 0 where the band is closed."""
    return min(1.0, max(0.0, 1.0 - (fragment_index - START) / (close - START)))


def closed(fragment_index: float, close: float = CLOSE) -> bool:
    """Tell whether a band is closed."""
    return fragment_index >= close


def scaled_to_index(sky: Sky, params: Params, wanted: Mapping[str, float]) -> Sky:
    """Return the sky with N, L and D of some bands scaled so that each has its wanted index.

    Rocket bodies and active satellites stay as they are.
    """
    N, L, D = sky.N.copy(), sky.L.copy(), sky.D.copy()
    for band, value in wanted.items():
        shells = shells_of(band)
        fragments = sky.N[:, :, shells].sum()
        target = fragments + (value - _index(sky, params, band)) * pieces_per_point(params, band)
        if fragments <= 0.0 or target < 0.0:
            raise ValueError(f"index {value} of {band} needs {target:.0f} fragments; give more")
        for table in (N, L, D):
            table[..., shells] *= target / fragments
    return replace(sky, N=N, L=L, D=D)
