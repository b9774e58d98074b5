"""Boxes: a rectangle on the 1280 x 720 canvas, and the ways a layout cuts it up."""

import itertools
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in canvas pixels; pygame takes it wherever it takes a rectangle."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """Return the first column beyond the box."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """Return the first row below the box."""
        return self.y + self.h

    @property
    def centre(self) -> tuple[int, int]:
        """Return the middle point."""
        return (self.x + self.w // 2, self.y + self.h // 2)

    def holds(self, point: tuple[float, float]) -> bool:
        """Tell whether the point lies inside."""
        return self.x <= point[0] < self.right and self.y <= point[1] < self.bottom

    def inset(self, across: int, down: int | None = None) -> "Box":
        """Return the box smaller by a margin on each side (larger, if negative)."""
        down = across if down is None else down
        return Box(self.x + across, self.y + down, self.w - 2 * across, self.h - 2 * down)

    def moved(self, across: int, down: int) -> "Box":
        """Return the box at another place."""
        return Box(self.x + across, self.y + down, self.w, self.h)

    def overlap(self, other: "Box") -> "Box":
        """Return what both boxes share (no width or height if they share nothing)."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(x, y, max(0, right - x), max(0, bottom - y))

    def columns(self, count: int, gap: int = 0) -> tuple["Box", ...]:
        """Return `count` equal boxes side by side."""
        edges = [round(i * (self.w + gap) / count) for i in range(count + 1)]
        return tuple(
            Box(self.x + left, self.y, right - left - gap, self.h)
            for left, right in itertools.pairwise(edges)
        )

    def rows(self, count: int, gap: int = 0) -> tuple["Box", ...]:
        """Return `count` equal boxes, one below the other."""
        edges = [round(i * (self.h + gap) / count) for i in range(count + 1)]
        return tuple(
            Box(self.x, self.y + top, self.w, bottom - top - gap)
            for top, bottom in itertools.pairwise(edges)
        )


CANVAS = Box(0, 0, 1280, 720)
NOWHERE = Box(0, 0, 0, 0)
