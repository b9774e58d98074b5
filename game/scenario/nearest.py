"""Did you mean …: the known name that is nearest to a mistyped one."""

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from itertools import islice

NO_CURE = "no-cure"
"""Stands for a cure where no known name is near."""
LONGEST = 60
"""Letters of a name that are compared."""
MOST_KNOWN = 300
"""Names that a mistyped one is compared with, so that a strange file cannot keep us busy."""


def nearest(given: str, known: Iterable[str]) -> dict[str, str]:
    """Return ``{"cure": name}`` for the nearest known name, or ``no-cure`` if none is near.

    Of names that are equally near the one with more letters in their place wins, then the one that
    begins alike.
    """
    typed = given[:LONGEST]

    def nearness(name: str) -> tuple[float, int, list[bool]]:
        """Return how near a name is."""
        in_place = [one == other for one, other in zip(typed, name, strict=False)]
        return SequenceMatcher(a=typed, b=name).ratio(), sum(in_place), in_place

    close = get_close_matches(typed, map(str, islice(known, MOST_KNOWN)), n=3, cutoff=0.6)
    return {"cure": max(close, key=nearness) if close else NO_CURE}
