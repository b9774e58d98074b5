"""Memory of the last answer: while nothing changed, the same value is given again.

Sights are made anew after every command, but most of a world stays the same objects from one
command to the next. A part of a sight whose sources are the same objects as last time is the same
object as well, so that comparing two sights costs almost nothing where nothing happened.
"""

from collections.abc import Callable
from operator import is_
from typing import Generic, TypeVar, TypeVarTuple

Parts = TypeVarTuple("Parts")
Answer = TypeVar("Answer")
MOST_KEPT = 20_000
"""Answers kept per function; beyond it all are forgotten and made again."""


class Remembered(Generic[*Parts, Answer]):
    """A pure function that keeps its last answer for each asker.

    An answer is given again only if every argument is the very same object, so two worlds that
    share an asker's name can never be mixed up.
    """

    def __init__(self, function: Callable[[*Parts], Answer]) -> None:
        self._function = function
        self._kept: dict[str, tuple[tuple[*Parts], Answer]] = {}

    def __call__(self, whose: str, *parts: *Parts) -> Answer:
        """Return the function's answer for these parts; ``whose`` names the room (and the seat)."""
        kept = self._kept.get(whose)
        if kept is not None and all(map(is_, kept[0], parts)):
            return kept[1]
        answer = self._function(*parts)
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[whose] = (parts, answer)
        return answer

    def __len__(self) -> int:
        """Return how many answers are kept."""
        return len(self._kept)
