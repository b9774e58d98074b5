"""The layers of the sky: 36 shells of 50 km between 200 and 2,000 km, and the three bands.

Orbits are circles at the mean altitude. Shells count from 0; shells 0-2 (200-350 km) are the
re-entry corridor, where nothing stays, and belong to no band.
"""

from collections.abc import Mapping
from types import MappingProxyType

SHELLS = 36
LOWEST_KM = 200.0
SHELL_KM = 50.0

BANDS: Mapping[str, slice] = MappingProxyType(
    {"LOW": slice(3, 8), "MID": slice(8, 16), "HIGH": slice(16, 36)}
)
"""Shells of each band: LOW 350-600 km, MID 600-1,000 km, HIGH 1,000-2,000 km."""

LEO = slice(3, 36)
"""The shells of all bands together, 350-2,000 km."""

LAUNCH_SHELLS: Mapping[str, slice] = MappingProxyType(
    {"LOW": slice(4, 8), "MID": slice(8, 16), "HIGH": slice(18, 22)}
)
"""Where satellites of a band work: LOW 400-600 km, MID 600-1,000 km, HIGH 1,100-1,300 km."""


def shell_at(altitude_km: float) -> int:
    """Return the shell at an altitude; a shell owns its lower edge, so 850 km is shell 13."""
    shell = int((altitude_km - LOWEST_KM) // SHELL_KM)
    if not 0 <= shell < SHELLS:
        raise ValueError(f"{altitude_km} km lies outside 200-2,000 km")
    return shell


def middle_km(shell: int) -> float:
    """Return the altitude in the middle of a shell, km."""
    return LOWEST_KM + (shell + 0.5) * SHELL_KM


def shells_of(band: str | None) -> slice:
    """Return the shells of a band, or all of them for None."""
    if band is None:
        return slice(0, SHELLS)
    if band not in BANDS:
        raise ValueError(f"there is no band {band!r}; the bands are {', '.join(BANDS)}")
    return BANDS[band]


def check_shell(shell: int) -> int:
    """Return the shell number if there is such a shell."""
    if not 0 <= shell < SHELLS:
        raise ValueError(f"there is no shell {shell}; shells are 0 to {SHELLS - 1}")
    return shell
