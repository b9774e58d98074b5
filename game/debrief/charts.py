"""Where the lines, bars and bonds of the debrief's pictures go: numbers in, coordinates out."""

from collections.abc import Sequence
from math import cos, pi, sin

from game.model.values import Value


class Point(Value, frozen=True, kw_only=True):
    """A place in a picture, in its own units (y grows downwards)."""

    x: float
    y: float


def line(
    values: Sequence[float],
    width: float,
    height: float,
    highest: float,
    begin: int = 0,
    steps: int = 0,
) -> str:
    """Return the SVG points of a curve that begins at a step of so many across the width.

    Values above ``highest`` stay at the top edge.
    """
    across = width / max(1, steps or len(values) - 1)
    heights = (height - min(value, highest) * height / highest for value in values)
    return " ".join(f"{(begin + number) * across:.1f},{y:.1f}" for number, y in enumerate(heights))


def ring(count: int, radius: float) -> tuple[Point, ...]:
    """Return places evenly around a circle, the first one on top; its centre is (0, 0)."""
    return tuple(
        Point(
            x=round(radius * sin(2 * pi * number / count), 1),
            y=round(-radius * cos(2 * pi * number / count), 1),
        )
        for number in range(count)
    )


def top_of(values: Sequence[float], least: float) -> float:
    """Return a round number above every value, at least ``least``, as the top of a scale."""
    highest = max((*values, least))
    step = 100.0 if highest > 200 else 50.0
    return step * -(-highest // step)
