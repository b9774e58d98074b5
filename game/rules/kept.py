"""Answers that are worked out once for the very same objects.

Nobody changes a part of the world, everybody replaces it; so a question about the same objects has
the same answer. The objects are kept with it, which is why their identity stays their own.
"""

from collections.abc import Callable
from typing import Generic, TypeVar, TypeVarTuple

Parts = TypeVarTuple("Parts")
Answer = TypeVar("Answer")
MOST_KEPT = 64
"""Answers kept for each question; beyond it all are forgotten and worked out again."""


class Kept(Generic[*Parts, Answer]):
    """A pure function of some objects that keeps its last answers; use it as a decorator.

    Nobody may change an answer, since others are given the same one.
    """

    def __init__(self, function: Callable[[*Parts], Answer]) -> None:
        self._function = function
        self._answers: dict[tuple[int, ...], tuple[tuple[*Parts], Answer]] = {}

    def __call__(self, *parts: *Parts) -> Answer:
        """Return the function's answer for these very objects."""
        name = tuple(map(id, parts))
        found = self._answers.get(name)
        if found is None:
            if len(self._answers) >= MOST_KEPT:
                self._answers.clear()
            found = self._answers[name] = (parts, self._function(*parts))
        return found[1]

    def __len__(self) -> int:
        """Return how many answers are kept."""
        return len(self._answers)
