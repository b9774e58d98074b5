"""Point lists for outlines: curves, stars, arcs and dashes, all in canvas pixels."""

import itertools
import math
from collections.abc import Sequence
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Points: TypeAlias = list[Point]

UP = -math.pi / 2
FULL = 2 * math.pi


def quadratic(start: Point, pull: Point, end: Point, steps: int = 16) -> Points:
    """Return a curve from start to end, bent towards one pull point."""
    return [
        _blend((start, pull, end), ((1 - t) ** 2, 2 * t * (1 - t), t * t)) for t in _shares(steps)
    ]


def cubic(start: Point, pull: Point, push: Point, end: Point, steps: int = 24) -> Points:
    """Return a curve from start to end, bent by two points."""
    return [
        _blend(
            (start, pull, push, end),
            ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3),
        )
        for t in _shares(steps)
    ]


def smooth(points: Sequence[Point], steps: int = 8) -> Points:
    """Return an open curve through all points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    curve = [
        _catmull_rom(ends[i : i + 4], q / steps)
        for i in range(len(points) - 1)
        for q in range(steps)
    ]
    return [*curve, points[-1]]


def smooth_closed(points: Sequence[Point], steps: int = 8) -> Points:
    """Return a closed curve through all points (Catmull-Rom)."""
    ring = [points[-1], *points, points[0], points[1]]
    return [
        _catmull_rom(ring[i : i + 4], q / steps) for i in range(len(points)) for q in range(steps)
    ]


def arc(centre: Point, radius: float, start: float, end: float) -> Points:
    """Return points on a circle between two angles (radians, clockwise from the right)."""
    steps = max(8, int(abs(end - start) * radius / 3))
    return [around(centre, radius, start + (end - start) * t) for t in _shares(steps)]


def ellipse(centre: Point, across: float, down: float, turn: float = 0.0) -> Points:
    """Return a closed ellipse with the two half-axes, turned by an angle in radians."""
    outline = [(math.cos(a) * across, math.sin(a) * down) for a in _angles(72)]
    return placed(outline, at=centre, turn=turn)


def polygon(centre: Point, radius: float, corners: int, turn: float = UP) -> Points:
    """Return a regular polygon; the first corner points up unless turned."""
    return [around(centre, radius, turn + a) for a in _angles(corners)]


def star(centre: Point, radius: float, rays: int, waist: float = 0.5, turn: float = UP) -> Points:
    """Return a star whose inner corners lie at `waist` of the radius."""
    return [
        around(centre, radius if i % 2 == 0 else radius * waist, turn + math.pi * i / rays)
        for i in range(2 * rays)
    ]


def around(centre: Point, radius: float, angle: float) -> Point:
    """Return the point at an angle (radians) on a circle."""
    return (centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle))


def placed(
    points: Sequence[Point],
    *,
    at: Point = (0, 0),
    size: float = 1.0,
    turn: float = 0.0,
    flip: int = 1,
) -> Points:
    """Return the points scaled, mirrored (flip -1), turned and moved, in this order."""
    cos, sin = math.cos(turn), math.sin(turn)
    return [
        (at[0] + size * (x * flip * cos - y * sin), at[1] + size * (x * flip * sin + y * cos))
        for x, y in points
    ]


def dashes(points: Sequence[Point], dash: float, gap: float) -> list[Points]:
    """Return the pieces of a line that a dashed pen would draw."""
    pieces: list[Points] = []
    piece, left, drawing = [points[0]], dash, True
    for start, end in itertools.pairwise(points):
        length, walked = math.dist(start, end), 0.0
        while length - walked > left:
            walked += left
            corner = _blend((start, end), (1 - walked / length, walked / length))
            pieces += [[*piece, corner]] if drawing else []
            piece, drawing = [corner], not drawing
            left = dash if drawing else gap
        left -= length - walked
        piece = [*piece, end] if drawing else piece
    return [*pieces, piece] if drawing and len(piece) > 1 else pieces


def tapered(points: Sequence[Point], start: float, end: float) -> Points:
    """Return the outline of a line whose width runs from start to end (grass, trails)."""
    last = len(points) - 1
    left: Points = []
    right: Points = []
    for i, (x, y) in enumerate(points):
        before, after = points[max(0, i - 1)], points[min(last, i + 1)]
        length = math.dist(before, after) or 1.0
        half = (start + (end - start) * i / last) / 2 / length
        across, down = (after[0] - before[0]) * half, (after[1] - before[1]) * half
        left.append((x - down, y + across))
        right.append((x + down, y - across))
    return left + right[::-1]


def _shares(steps: int) -> list[float]:
    return [i / steps for i in range(steps + 1)]


def _angles(count: int) -> list[float]:
    return [FULL * i / count for i in range(count)]


def _blend(points: Sequence[Point], weights: Sequence[float]) -> Point:
    x = sum(p[0] * w for p, w in zip(points, weights, strict=True))
    y = sum(p[1] * w for p, w in zip(points, weights, strict=True))
    return (x, y)


def _catmull_rom(four: Sequence[Point], t: float) -> Point:
    weights = (
        (-t + 2 * t * t - t**3) / 2,
        (2 - 5 * t * t + 3 * t**3) / 2,
        (t + 4 * t * t - 3 * t**3) / 2,
        (-t * t + t**3) / 2,
    )
    return _blend(four, weights)
