"""Launch pads: trusses, lightning masts, and the arms that open like a tulip."""

import math
from functools import lru_cache

import pygame

from game.client.art import curves
from game.client.art.colour import Colour, mix, rgb
from game.client.art.curves import Point, Points
from game.client.art.layer import Layer
from game.client.art.seasons import Hardware

LAMP = rgb("#FF5A4A")
OPENINGS = 24
"""How many positions of the arms are drawn and kept."""


def draw_truss(
    layer: Layer,
    foot: Point,
    widths: tuple[float, float],
    height: float,
    colour: Colour,
    line: float = 1.2,
    *,
    bays: int = 0,
    turn: float = 0.0,
) -> None:
    """Draw a truss from its foot up, with its widths below and above, turned about the foot."""
    bays = bays or max(3, int(height / (sum(widths) / 2) / 1.05))
    place = curves.placed

    def half(share: float) -> float:
        return (widths[0] + (widths[1] - widths[0]) * share) / 2

    def bar(ends: Points, width: float) -> None:
        layer.line(place(ends, at=foot, turn=turn), width, colour)

    for side in (-1, 1):
        bar([(side * half(0), 0), (side * half(1), -height)], line * 1.3)
    for number in range(bays):
        low, high = number / bays, (number + 1) / bays
        side = 1 if number % 2 else -1
        bar([(-half(low) * side, -height * low), (half(high) * side, -height * high)], line * 0.8)
        bar([(-half(high), -height * high), (half(high), -height * high)], line * 0.7)


def draw_mast(
    layer: Layer, foot: Point, height: float, colour: Colour, lamp: Colour | None = None
) -> None:
    """Draw a lightning mast, with a red lamp on its tip if given."""
    x, y = foot
    line = max(0.8, height * 0.006)
    draw_truss(layer, foot, (height * 0.085, height * 0.03), height * 0.86, colour, line, bays=10)
    layer.line([(x, y - height * 0.86), (x, y - height)], line, colour)
    layer.box(x - height * 0.035, y - height * 0.87, height * 0.07, height * 0.02, colour)
    if lamp:
        layer.circle((x, y - height), max(1, height * 0.008), lamp)


@lru_cache(maxsize=128)
def gantry(height: int, opening: int, paint: Hardware) -> pygame.Surface:
    """Return the arms for a rocket of this height; opening 0 (closed) to `OPENINGS`.

    The sprite is 1.7 times as wide as the rocket is high; the rocket's foot is in the middle of
    its lower edge, see `gantry_foot`.
    """
    width = round(height * 1.7)
    layer = Layer(width, height + 4)
    draw_gantry(layer, (width / 2, height + 2), height, opening / OPENINGS, paint)
    return layer.sprite()


def gantry_foot(height: int) -> Point:
    """Return where in the gantry's sprite the rocket stands."""
    return (round(height * 1.7) / 2, height + 2)


def draw_gantry(layer: Layer, foot: Point, height: float, opening: float, paint: Hardware) -> None:
    """Draw four holding arms (two are seen) and two service towers that fold back."""
    for side in (-1, 1):
        _draw_petal(layer, foot, height, opening, side, paint.steel_dark)
    for side in (-1, 1):
        _draw_tower(layer, foot, height, opening, side, paint.steel)


def _draw_petal(
    layer: Layer, foot: Point, height: float, opening: float, side: int, colour: Colour
) -> None:
    """Draw an arm that holds the rocket's waist and falls outward by its counterweight."""
    turn = side * math.radians(4 + 44 * opening)
    x, y = foot[0] + side * height * 0.115, foot[1]
    base = (x, y - height * 0.015)
    widths = (height * 0.07, height * 0.035)
    draw_truss(layer, base, widths, height * 0.4, colour, height * 0.009, bays=5, turn=turn)
    tip = (base[0] + math.sin(turn) * height * 0.4, base[1] - math.cos(turn) * height * 0.4)
    layer.circle(tip, height * 0.017, colour)
    weight = height * 0.05
    layer.polygon(
        [
            (x - weight * side * 0.2, y),
            (x + side * weight * 1.6, y),
            (x + side * weight * 1.1, y - height * 0.055),
            (x, y - height * 0.055),
        ],
        colour,
    )


def _draw_tower(
    layer: Layer, foot: Point, height: float, opening: float, side: int, colour: Colour
) -> None:
    """Draw a service tower with the platforms that reach to the rocket."""
    turn = side * math.radians(1.5 + 33 * opening)
    base = (foot[0] + side * height * 0.215, foot[1])
    widths = (height * 0.14, height * 0.055)
    draw_truss(layer, base, widths, height * 0.8, colour, height * 0.011, bays=9, turn=turn)
    for number in range(6):
        up = height * (0.16 + number * 0.112)
        inner = height * (0.07 - 0.0062 * number)
        outer = inner + height * (0.115 - 0.004 * number) * 0.74
        deck = [(inner, 0.0), (outer, 0.0), (outer, 0.016), (inner, 0.016)]
        rail = [(outer, 0.016), (outer, 0.045), (inner, 0.045)]
        for shape, width in ((deck, 0.0), (rail, height * 0.005)):
            points = [(-side * x, -(up + rise * height)) for x, rise in shape]
            placed = curves.placed(points, at=base, turn=turn)
            if width:
                layer.line(placed, width, colour)
            else:
                layer.polygon(placed, colour)


def draw_pad(layer: Layer, foot: Point, width: float, paint: Hardware) -> None:
    """Draw the concrete table of a pad with its flame trench."""
    (x, y), w = foot, width
    top = [(x - w * 0.62, y), (x + w * 0.62, y), (x + w * 0.7, y + w * 0.07)]
    layer.polygon([*top, (x - w * 0.7, y + w * 0.07)], paint.concrete)
    layer.box(x - w * 0.7, y + w * 0.07, w * 1.4, w * 0.05, paint.concrete2)
    wall = [(x - w * 0.56, y + w * 0.12), (x + w * 0.56, y + w * 0.12)]
    layer.polygon(
        [*wall, (x + w * 0.4, y + w * 0.34), (x - w * 0.4, y + w * 0.34)], paint.concrete_dark
    )
    trench = [(x - w * 0.17, y + w * 0.035), (x + w * 0.17, y + w * 0.035)]
    layer.polygon([*trench, (x + w * 0.26, y + w * 0.34), (x - w * 0.26, y + w * 0.34)], paint.dark)
    seam = mix(paint.concrete_dark, paint.dark, 0.5)
    for number in (-3, -2, 2, 3):
        ends = [(x + number * w * 0.15, y + w * 0.12), (x + number * w * 0.118, y + w * 0.34)]
        layer.line(ends, 1, seam)


def draw_service_tower(
    layer: Layer, foot: Point, height: float, paint: Hardware, *, built: float = 1.0
) -> None:
    """Draw a fixed tower with arms, as beside Proton, Baiterek and the light pad."""
    x, y = foot
    high = height * built
    if high < 4:
        return
    line = max(0.9, height * 0.012)
    bays = max(2, round(8 * built))
    widths = (height * 0.2, height * (0.2 - 0.05 * built))
    draw_truss(layer, foot, widths, high, paint.steel, line, bays=bays)
    for number in range(int(3 * built)):
        up = height * (0.3 + 0.24 * number)
        layer.box(x, y - up, height * 0.24, max(1.0, height * 0.018), paint.steel)


def draw_crane(layer: Layer, foot: Point, height: float, colour: Colour, dark: Colour) -> None:
    """Draw a tower crane; its jib points to the right."""
    (x, y), h = foot, height
    top = y - h * 0.9
    draw_truss(layer, foot, (h * 0.05, h * 0.05), h * 0.9, colour, 1.1, bays=14)
    layer.polygon([(x - h * 0.03, top), (x + h * 0.03, top), (x, y - h)], colour)
    jib, back = math.pi / 2, -math.pi / 2
    draw_truss(layer, (x, top), (h * 0.035, h * 0.02), h * 0.62, colour, 0.9, bays=12, turn=jib)
    draw_truss(layer, (x, top), (h * 0.035, h * 0.03), h * 0.22, colour, 0.9, bays=4, turn=back)
    layer.box(x - h * 0.22, top, h * 0.06, h * 0.07, dark)
    layer.line([(x - h * 0.2, y - h * 0.91), (x, y - h), (x + h * 0.56, y - h * 0.91)], 0.8, dark)
    layer.line([(x + h * 0.46, y - h * 0.89), (x + h * 0.46, y - h * 0.6)], 0.8, dark)
