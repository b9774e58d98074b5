"""Did you mean …: the known name that is nearest to a mistyped one."""

from collections.abc import Iterable
from difflib import get_close_matches

NO_CURE = "no-cure"
"""Stands for a cure where no known name is near."""


def nearest(given: str, known: Iterable[str]) -> dict[str, str]:
    """Return ``{"cure": name}`` for the nearest known name, or ``no-cure`` if none is near."""
    close = get_close_matches(given[:60], [str(name) for name in known], n=1, cutoff=0.6)
    return {"cure": close[0] if close else NO_CURE}
