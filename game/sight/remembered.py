"""Memory of the last answer: while nothing changed, the same value is given again.

Sights are made anew after every command, but most of a world stays the same objects from one
command to the next. A part of a sight whose sources are the same objects as last time is the same
object as well, so that comparing two sights costs almost nothing where nothing happened.
"""

from collections.abc import Callable
from operator import is_
from typing import Generic, TypeVar, TypeVarTuple

import msgspec

Parts = TypeVarTuple("Parts")
Answer = TypeVar("Answer")
MOST_KEPT = 20_000
"""Answers kept per function; beyond it all are forgotten and made again."""


class Remembered(Generic[*Parts, Answer]):
    """A pure function that keeps its last answer for each asker.

    An answer is given again only if every argument is the very same object (or a value whose every
    field is), so two worlds that share an asker's name can never be mixed up.
    """

    def __init__(self, function: Callable[[*Parts], Answer]) -> None:
        self._function = function
        self._kept: dict[str, tuple[tuple[*Parts], Answer]] = {}

    def __call__(self, whose: str, *parts: *Parts) -> Answer:
        """Return the function's answer for these parts; ``whose`` names the room (and the seat)."""
        kept = self._kept.get(whose)
        if kept is not None and all(map(_same, kept[0], parts)):
            return kept[1]
        answer = self._function(*parts)
        if kept is not None:
            answer = self._chosen(kept[1], answer)
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[whose] = (parts, answer)
        return answer

    def __len__(self) -> int:
        """Return how many answers are kept."""
        return len(self._kept)

    def _chosen(self, old: Answer, new: Answer) -> Answer:
        """Return which of two answers is given and kept."""
        return new


class Steady(Remembered[*Parts, Answer]):
    """A memory that gives the old answer again if the new one is equal; order means nothing."""

    def _chosen(self, old: Answer, new: Answer) -> Answer:
        """Return the old one if it will do."""
        return old if old == new else new


def _same(one: object, other: object) -> bool:
    """Return whether two are one object, or two values made of the same objects."""
    if one is other:
        return True
    if not isinstance(one, msgspec.Struct) or type(one) is not type(other):
        return False
    fields = one.__struct_fields__
    return all(is_(getattr(one, name), getattr(other, name)) for name in fields)
