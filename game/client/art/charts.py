"""Charts: bars, a half-ring gauge, a timer ring and lines, each drawn once per change of data."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

import msgspec
import pygame

from game.client.art import curves
from game.client.art.colour import Colour, fade
from game.client.art.curves import Point
from game.client.art.layer import Layer

Zones: TypeAlias = tuple[tuple[float, Colour], ...]
"""Where each zone of a gauge ends (0 to 1) and its colour."""


@lru_cache(maxsize=1024)
def bar(width: int, height: int, share: float, colour: Colour, track: Colour) -> pygame.Surface:
    """Return a round-ended bar filled to a share from 0 to 1."""
    layer = Layer(width, height).rounded(0, 0, width, height, height / 2, track)
    if share > 0:
        long = min(width, max(height, width * share))
        layer.rounded(0, 0, long, height, height / 2, colour)
    return layer.sprite()


@lru_cache(maxsize=256)
def balance(
    width: int, share: float, colour: Colour, track: Colour, zero: Colour
) -> pygame.Surface:
    """Return a thin bar that grows from the middle: right for gains, left for losses (-1 to 1)."""
    layer = Layer(width, 6, 5).rounded(0, 1, width, 4, 2, track)
    middle = width / 2
    end = middle + max(-1.0, min(1.0, share)) * middle
    layer.rounded(min(middle, end), 1, abs(end - middle), 4, 1.5, colour)
    return layer.box(middle - 1, 0, 2, 6, zero).sprite()


@lru_cache(maxsize=128)
def stacked(height: int, parts: tuple[tuple[int, Colour], ...]) -> pygame.Surface:
    """Return a bar of several parts, each with its width in pixels, with fine gaps between."""
    layer = Layer(max(1, sum(width for width, _ in parts)), height)
    x = 0
    for width, colour in parts:
        layer.rounded(x, 0, max(0, width - 2), height, 3, colour)
        x += width
    return layer.sprite()


@lru_cache(maxsize=64)
def gauge(radius: int, share: float, zones: Zones, marks: Colour) -> pygame.Surface:
    """Return a half ring filled to a share, with a tick where each zone ends."""
    layer = Layer(2 * radius + 40, radius + 30)
    centre = (radius + 20.0, radius + 18.0)
    start = 0.0
    for end, colour in zones:
        span = (math.pi * (1 + start) + 0.02, math.pi * (1 + end) - 0.02)
        layer.pasted(_faint_arc(layer, centre, radius, span, fade(colour, 90)))
        start = end
    now = next((colour for end, colour in zones if share <= end), zones[-1][1])
    layer.arc(centre, radius, (math.pi, math.pi * (1 + max(0.01, share))), 14, now)
    for end, _ in zones[:-1]:
        angle = math.pi * (1 + end)
        tick = [curves.around(centre, radius + far, angle) for far in (-11, 11)]
        layer.line(tick, 2, marks)
    return _hand(layer, centre, radius, share, marks).sprite()


def _faint_arc(
    layer: Layer, centre: Point, radius: int, span: tuple[float, float], colour: Colour
) -> Layer:
    part = Layer(layer.width, layer.height, layer.scale)
    return part.butt_line(curves.arc(centre, radius, *span), 14, colour)


def _hand(layer: Layer, centre: Point, radius: int, share: float, colour: Colour) -> Layer:
    angle = math.pi * (1 + share)
    tip = curves.around(centre, radius - 16, angle)
    feet = [curves.around(centre, radius - 30, angle + turn) for turn in (-0.07, 0.07)]
    return layer.polygon([tip, *feet], colour)


@lru_cache(maxsize=512)
def timer_ring(radius: int, share: float, colour: Colour, track: Colour) -> pygame.Surface:
    """Return a ring of which a share, clockwise from the top, is still lit."""
    size = 2 * radius + 8
    centre = (size / 2, size / 2)
    layer = Layer(size, size).ring(centre, radius, 4, track)
    if share > 0:
        span = (curves.UP, curves.UP + curves.FULL * min(1.0, share))
        layer.arc(centre, radius - 2, span, 4, colour)
    return layer.sprite()


@lru_cache(maxsize=64)
def pips(count: int, now: int, past: Colour, present: Colour, future: Colour) -> pygame.Surface:
    """Return one short bar per phase: those that are over, the present one, those to come."""
    layer = Layer(count * 29, 8, 5)
    for number in range(count):
        colour = past if number < now else present if number == now else future
        layer.rounded(number * 29, 1, 25, 5, 2.5, colour)
    return layer.sprite()


class Line(msgspec.Struct, frozen=True):
    """One curve of a chart."""

    points: tuple[tuple[float, float], ...]
    """(x, y) in the units of the axes."""
    colour: Colour
    width: float = 2.2
    pen: Literal["solid", "dashed", "dotted"] = "solid"
    fill: Colour | None = None
    """A translucent colour for the ground under the curve."""


class Axes(msgspec.Struct, frozen=True):
    """What part of the plane a chart shows."""

    left: float
    right: float
    low: float
    high: float

    def place(self, point: tuple[float, float], size: tuple[int, int]) -> Point:
        """Return where a point of data lies on a chart of this size."""
        x = (point[0] - self.left) / ((self.right - self.left) or 1) * size[0]
        y = size[1] - (point[1] - self.low) / ((self.high - self.low) or 1) * size[1]
        return (x, y)


def axes_from_zero(lines: Sequence[Line]) -> Axes:
    """Return axes that show all points and the zero line."""
    axes = axes_for(lines)
    low = min(0.0, *(y for line in lines for _, y in line.points), 0.0)
    return msgspec.structs.replace(axes, low=low)


def axes_for(lines: Sequence[Line]) -> Axes:
    """Return axes that show all points, with a little air above and below."""
    xs = [x for line in lines for x, _ in line.points] or [0.0, 1.0]
    ys = [y for line in lines for _, y in line.points] or [0.0, 1.0]
    air = (max(ys) - min(ys)) * 0.08 or 1.0
    return Axes(min(xs), max(xs), min(ys) - air, max(ys) + air)


@lru_cache(maxsize=64)
def line_chart(
    width: int, height: int, lines: tuple[Line, ...], axes: Axes, grid: Colour, rules: int = 4
) -> pygame.Surface:
    """Return curves over a grid of `rules` horizontal lines, without words."""
    layer = Layer(width, height)
    for number in range(rules + 1 if rules else 0):
        y = 0.5 + (height - 1) * number / rules
        layer.butt_line([(0, y), (width, y)], 1, grid)
    for line in lines:
        _draw_curve(layer, line, axes)
    return layer.sprite()


def _draw_curve(layer: Layer, line: Line, axes: Axes) -> None:
    size = (layer.width, layer.height)
    points = [axes.place(point, size) for point in line.points]
    if len(points) < 2:
        return
    if line.fill:
        foot = [(points[-1][0], layer.height), (points[0][0], layer.height)]
        layer.polygon([*points, *foot], line.fill)
    if line.pen == "solid":
        layer.line(points, line.width, line.colour)
    else:
        dash, gap = (6, 4) if line.pen == "dashed" else (2, 4)
        layer.dashed(points, line.width, line.colour, dash, gap)
