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
Item = TypeVar("Item")
MOST_KEPT = 20_000
"""Answers kept per function; beyond it all are forgotten and made again."""


class Remembered(Generic[*Parts, Answer]):
    """A pure function that keeps its last answer for each asker.

    An answer is given again only if every argument is the very same object (or a value whose every
    field is), so two worlds that share an asker's name can never be mixed up.
    """

    def __init__(self, function: Callable[[*Parts], Answer], most: int = MOST_KEPT) -> None:
        self._function = function
        self._most = most
        self._kept: dict[str, tuple[tuple[*Parts], Answer]] = {}

    def __call__(self, whose: str, *parts: *Parts) -> Answer:
        """Return the function's answer for these parts; ``whose`` names the room (and the seat)."""
        kept = self._kept.get(whose)
        if kept is not None and all(map(_same, kept[0], parts)):
            return kept[1]
        answer = self._function(*parts)
        if kept is not None:
            answer = self._chosen(kept[1], answer)
        if len(self._kept) >= self._most:
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
    """A memory that gives the old answer again if the new one is equal, in the same order."""

    def _chosen(self, old: Answer, new: Answer) -> Answer:
        """Return the old one if it will do."""
        return old if old == new and _order(old) == _order(new) else new


class Growing(Generic[Item, *Parts, Answer]):
    """A memory for lists that grow at their end: only what is new is looked at.

    The function takes a list and gives a list, item by item; ``parts`` are what else it looks at.
    """

    def __init__(self, function: Callable[[tuple[Item, ...], *Parts], tuple[Answer, ...]]) -> None:
        self._function = function
        self._kept: dict[str, tuple[tuple[Item, ...], tuple[*Parts], tuple[Answer, ...]]] = {}

    def __call__(self, whose: str, items: tuple[Item, ...], *parts: *Parts) -> tuple[Answer, ...]:
        """Return the function's answer for the whole list."""
        kept = self._kept.get(whose)
        if kept is None or not all(map(_same, kept[1], parts)):
            answer = self._function(items, *parts)
        elif kept[0] is items:
            return kept[2]
        elif items[: len(kept[0])] == kept[0]:
            more = self._function(items[len(kept[0]) :], *parts)
            answer = (*kept[2], *more) if more else kept[2]
        else:
            answer = self._function(items, *parts)
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[whose] = (items, parts, answer)
        return answer


def _order(answer: object) -> tuple[object, ...]:
    """Return the keys of a table in their order; nothing for any other answer."""
    return tuple(answer) if isinstance(answer, dict) else ()


def _same(one: object, other: object) -> bool:
    """Return whether two are one object, or two values made of the same objects."""
    if one is other:
        return True
    if not isinstance(one, msgspec.Struct) or not isinstance(other, msgspec.Struct):
        return False
    same_kind = type(one) is type(other)
    return same_kind and all(map(is_, msgspec.structs.astuple(one), msgspec.structs.astuple(other)))
