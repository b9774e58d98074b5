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
MOST_LISTED = 12
"""Known names that a message lists where none of them is near."""


def nearest(given: str, known: Iterable[str]) -> dict[str, str]:
    """Return ``{"cure": name}`` for the nearest known name, or ``no-cure`` if none is near.

    A name with the same letters in another order wins, such as ``<=`` for ``=<``. Of names that are
    equally near the one with more letters in their place wins, then the one that begins alike.
    """
    typed = given[:LONGEST]

    def nearness(name: str) -> tuple[float, int, list[bool]]:
        """Return how near a name is."""
        in_place = [one == other for one, other in zip(typed, name, strict=False)]
        return SequenceMatcher(a=typed, b=name).ratio(), sum(in_place), in_place

    names = [str(name) for name in islice(known, MOST_KNOWN)]
    shuffled = [name for name in names if sorted(name) == sorted(typed)]
    close = shuffled or get_close_matches(typed, names, n=3, cutoff=0.6)
    return {"cure": max(close, key=nearness) if close else NO_CURE}


def unknown(what: str, name: str, known: Iterable[str]) -> dict[str, str]:
    """Return what a message says about a name that is not known: the nearest one, or all there are.

    ``known`` lists them where none is near and they are few, else it is ``no-cure`` too.
    """
    names = tuple(islice(known, MOST_KNOWN))
    near = nearest(name, names)
    lists = near["cure"] == NO_CURE and 0 < len(names) <= MOST_LISTED
    listed = ", ".join(name[:LONGEST] for name in names) if lists else NO_CURE
    return {"what": what, "name": name, "known": listed, **near}
