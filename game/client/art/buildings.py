"""What else stands in the steppe: assembly hall, antennas, yurt, town, power lines."""

import math
import random

from game.client.art import curves, ornament
from game.client.art.colour import Colour, mix, rgb
from game.client.art.curves import Point
from game.client.art.layer import Layer
from game.client.art.seasons import Hardware

CREAM = rgb("#F6ECD8")


def draw_hall(layer: Layer, foot: Point, width: float, height: float, paint: Hardware) -> None:
    """Draw the assembly hall with its mosaic and an open door; foot is its lower left corner."""
    (x, y), w, h = foot, width, height
    layer.box(x, y - h * 0.72, w, h * 0.72, paint.wall)
    layer.box(x, y - h, w * 0.62, h, paint.wall)
    layer.box(x + w * 0.62 - 6, y - h, 6, h, paint.wall2)
    layer.box(x - 4, y - h - 5, w * 0.62 + 8, 6, paint.roof)
    layer.box(x + w * 0.62, y - h * 0.72 - 5, w * 0.38 + 4, 6, paint.roof)
    for number in range(int(w * 0.6 / 16)):
        layer.box(x + 8 + number * 16, y - h * 0.86, 10, h * 0.09, paint.glass)
    layer.box(x, y - h * 0.7, w * 0.62, h * 0.17, paint.mosaic)
    size = h * 0.08
    for number in range(int(w * 0.6 / (size * 2.2))):
        at = (x + 2 + size * (1.1 + number * 2.2), y - h * 0.615)
        ornament.draw_horns(layer, at, size * 0.9, CREAM)
    for number in range(3):
        left = x + w * (0.1 + number * 0.16)
        layer.box(left, y - h * 0.38, w * 0.09, h * 0.2, paint.glass)
        layer.line(
            [(left + w * 0.045, y - h * 0.38), (left + w * 0.045, y - h * 0.18)], 1, paint.wall
        )
    _draw_door(layer, (x + w * 0.7, y), w * 0.19, h, paint)


def _draw_door(layer: Layer, foot: Point, width: float, height: float, paint: Hardware) -> None:
    (x, y), leaf = foot, mix(paint.roof, paint.wall, 0.3)
    layer.box(x - 4, y - height * 0.58, width + 8, height * 0.58, paint.wall2)
    layer.box(x, y - height * 0.55, width, height * 0.55, paint.dark)
    for left in (x - width * 0.32, x + width):
        layer.box(left, y - height * 0.55, width * 0.32, height * 0.55, leaf)
    layer.box(x, y - height * 0.55, width, 3, paint.gold)


def draw_dish(
    layer: Layer, foot: Point, size: float, paint: Hardware, face: Colour, angle: float = -2.2
) -> None:
    """Draw a tracking antenna that looks along an angle (radians)."""
    x, y = foot
    feet = [(x - size * 0.28, y), (x + size * 0.28, y), (x + size * 0.09, y - size * 0.5)]
    layer.polygon([*feet, (x - size * 0.09, y - size * 0.5)], paint.steel)
    centre = (x, y - size * 0.62)
    rim = angle + math.pi / 2
    bowl = [
        (size * 0.62 * math.cos(math.pi * i / 24), size * 0.3 * math.sin(math.pi * i / 24))
        for i in range(25)
    ]
    layer.polygon(curves.placed(bowl, at=centre, turn=rim), paint.steel2)
    layer.polygon(curves.ellipse(centre, size * 0.62, size * 0.12, rim), face)
    focus = curves.around(centre, size * 0.52, angle)
    strut = max(0.8, size * 0.025)
    for side in (-0.5, 0.5):
        layer.line([curves.around(centre, size * side, rim), focus], strut, paint.steel)
    layer.circle(focus, size * 0.06, paint.dark)


def draw_yurt(
    layer: Layer,
    foot: Point,
    size: float,
    felt: tuple[Colour, Colour],
    band: Colour,
    accent: Colour,
    dark: Colour,
) -> None:
    """Draw a yurt: felt in light and shade, a woven band, a painted door, the open roof ring."""

    def fill(corners: list[Point], colour: Colour) -> None:
        layer.polygon(curves.placed(corners, at=foot, size=size), colour)

    slope = curves.quadratic((0.11, -0.76), (0.36, -0.66), (0.53, -0.35), 10)
    roof = [*slope, *[(-x, y) for x, y in reversed(slope)]]
    fill([(-0.5, -0.36), (0.5, -0.36), (0.5, 0), (-0.5, 0)], felt[0])
    fill(roof, felt[0])
    fill([(0.16, -0.36), (0.5, -0.36), (0.5, 0), (0.16, 0)], felt[1])
    fill([(0.04, -0.76), *slope, (0.16, -0.35)], felt[1])
    fill([(-0.53, -0.38), (0.53, -0.38), (0.53, -0.305), (-0.53, -0.305)], band)
    for number in range(9):
        x = -0.5 + number * 0.125
        fill([(x, -0.342), (x + 0.03, -0.375), (x + 0.06, -0.342), (x + 0.03, -0.31)], accent)
    fill([(-0.09, -0.29), (0.09, -0.29), (0.09, 0), (-0.09, 0)], band)
    for x in (-0.06, 0.01):
        fill([(x, -0.25), (x + 0.055, -0.25), (x + 0.055, -0.03), (x, -0.03)], accent)
    layer.ellipse((foot[0], foot[1] - size * 0.765), size * 0.115, size * 0.03, dark)


def draw_town(
    layer: Layer,
    left: Point,
    count: int,
    colour: Colour,
    lights: Colour | None = None,
    step: float = 8,
) -> None:
    """Draw a row of blocks of flats on the horizon, with lit windows if it is dark."""
    chance = random.Random(12)
    for number in range(count):
        x = left[0] + number * step + chance.uniform(-2, 2)
        high = chance.choice((5, 8, 6, 10))
        layer.box(x, left[1] - high, step - 2, high + 6, colour)
        if lights and chance.random() < 0.7:
            layer.box(x + 2, left[1] - high + 3, 1.6, 1.6, lights)


def draw_power_line(layer: Layer, left: Point, count: int, step: float, colour: Colour) -> None:
    """Draw pylons and their wire, a little lower towards the right."""
    tops = []
    for number in range(count):
        x, y = left[0] + number * step, left[1]
        high = 21 - number * 0.5
        layer.line([(x, y), (x, y - high)], 1.4, colour)
        for up, half in ((0.86, 0.18), (0.72, 0.12)):
            layer.line(
                [(x - high * half, y - high * up), (x + high * half, y - high * up)], 1.2, colour
            )
        tops.append((x, y - high * 0.86))
    layer.line(tops, 0.7, colour)
