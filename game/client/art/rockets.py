"""Rockets: each kind is one drawing, from the base of its nozzles to its tip.

All measures are percent of the rocket's height. The outlines are our own and simplified.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Literal

import pygame

from game.client.art import curves
from game.client.art.colour import Colour
from game.client.art.curves import Point
from game.client.art.layer import Layer
from game.client.art.seasons import Hardware

RocketKind = Literal["soyuz", "soyuz_crew", "soyuz_5", "proton", "light"]


class _Body:
    """A rocket's own coordinates: across from its axis and up from its base, percent of height."""

    def __init__(self, layer: Layer, foot: Point, height: float) -> None:
        self.layer, self.foot, self.unit = layer, foot, height / 100

    def place(self, across: float, up: float) -> Point:
        return (self.foot[0] + across * self.unit, self.foot[1] - up * self.unit)

    def fill(self, corners: Sequence[Point], colour: Colour) -> None:
        self.layer.polygon([self.place(*corner) for corner in corners], colour)

    def block(self, half: float, low: float, high: float, colour: Colour) -> None:
        self.fill([(-half, low), (half, low), (half, high), (-half, high)], colour)

    def lit(self, half: float, low: float, high: float, light: Colour, shade: Colour) -> None:
        """Fill a cylinder with its right third in shade."""
        self.block(half, low, high, light)
        edge = half * 0.3
        self.fill([(edge, low), (half, low), (half, high), (edge, high)], shade)

    def nose(self, half: float, low: float, tip: float, light: Colour, shade: Colour) -> None:
        """Fill a fairing that swells to its shoulder and closes in a round tip."""
        shoulder = low + (tip - low) * 0.55
        right = curves.quadratic((half, shoulder), (half * 0.82, tip - 2), (0, tip), 10)
        left = [(-x, y) for x, y in reversed(right)]
        self.fill([(-half, low), (half, low), *right, *left], light)
        self.fill([(half * 0.33, low), (half, low), *right[:-2]], shade)

    def nozzles(self, places: Sequence[float], half: float, colour: Colour) -> None:
        for x in places:
            self.fill(
                [(x - half, 0), (x + half, 0), (x + half * 0.66, 3), (x - half * 0.66, 3)], colour
            )


def draw_rocket(
    layer: Layer, kind: RocketKind, foot: Point, height: float, paint: Hardware, stripe: Colour
) -> None:
    """Draw a rocket on a layer; `foot` is the middle of its base, the stripe is its owner's."""
    _KINDS[kind](_Body(layer, foot, height), paint, stripe)


@lru_cache(maxsize=64)
def rocket(kind: RocketKind, height: int, paint: Hardware, stripe: Colour) -> pygame.Surface:
    """Return an upright rocket as a sprite, 0.3 times as wide as high."""
    layer = Layer(round(height * 0.3), height + 4)
    draw_rocket(layer, kind, (layer.width / 2, height + 2), height, paint, stripe)
    return layer.sprite()


def lying(kind: RocketKind, length: float, paint: Hardware, stripe: Colour, scale: int) -> Layer:
    """Return a rocket on its side as a layer, nose to the left."""
    upright = Layer(round(length * 0.36) + 8, round(length) + 8, scale)
    draw_rocket(upright, kind, (upright.width / 2, length + 4), length, paint, stripe)
    flat = Layer(upright.height, upright.width, scale)
    flat.sheet = pygame.transform.rotate(upright.sheet, 90)
    return flat


def _soyuz(body: _Body, paint: Hardware, stripe: Colour) -> None:
    _soyuz_stages(body, paint, stripe)
    body.nose(4.6, 76, 100, paint.hull, paint.hull2)
    body.block(4.6, 80, 82, stripe)
    _soyuz_boosters(body, paint)


def _soyuz_crew(body: _Body, paint: Hardware, stripe: Colour) -> None:
    _soyuz_stages(body, paint, stripe)
    shroud = [(-3.9, 76), (3.9, 76), (3.9, 87), (1.6, 92.5), (-1.6, 92.5), (-3.9, 87)]
    body.fill(shroud, paint.hull)
    body.fill([(1.3, 76), (3.9, 76), (3.9, 87), (1.6, 92.5), (0.6, 92.5)], paint.hull2)
    body.fill([(-1, 92.5), (1, 92.5), (0.7, 97), (-0.7, 97)], paint.hull)
    body.fill([(-1.5, 95), (1.5, 95), (1, 93.4), (-1, 93.4)], paint.dark)
    body.fill([(-0.5, 97), (0.5, 97), (0, 100)], paint.dark)
    for side in (-1, 1):
        fin = [(3.9, 80), (4.6, 80), (4.6, 83.4), (3.9, 83.4)]
        body.fill([(x * side, y) for x, y in fin], paint.dark)
    _soyuz_boosters(body, paint)


def _soyuz_stages(body: _Body, paint: Hardware, stripe: Colour) -> None:
    """Draw core, lattice between the stages, and third stage."""
    body.nozzles((-6.6, -2.2, 2.2, 6.6), 1.5, paint.engine)
    core = [
        (-2.9, 2),
        (2.9, 2),
        (2.9, 40),
        (3.9, 52),
        (3.9, 58),
        (-3.9, 58),
        (-3.9, 52),
        (-2.9, 40),
    ]
    body.fill(core, paint.hull2)
    body.block(3.9, 52, 55, paint.green)
    for number in range(4):
        left, right = -3.6 + number * 1.8, -1.8 + number * 1.8
        for ends in (((left, 58), (right, 61)), ((right, 58), (left, 61))):
            strut = [body.place(*end) for end in ends]
            body.layer.line(strut, 0.35 * body.unit, paint.dark)
    body.lit(3.4, 61, 76, paint.green, paint.green2)
    body.block(3.4, 70, 72, stripe)


def _soyuz_boosters(body: _Body, paint: Hardware) -> None:
    """Draw the four tapered boosters: two at the sides, one in front of the core."""
    booster = [(2.6, 2.4), (9, 2.4), (8.7, 10), (4.6, 38), (3.6, 42), (2.9, 42)]
    shades = {
        1: [(6.4, 2.4), (9, 2.4), (8.7, 10), (4.6, 38), (4.1, 40)],
        -1: [(2.6, 2.4), (4.6, 2.4), (4.3, 12), (3.4, 40), (2.9, 42)],
    }
    fin = [(8.9, 2.4), (11, 1.2), (10.6, 5.2), (8.8, 6.4)]
    belt = [(2.65, 9), (8.75, 9), (8.35, 12.5), (2.7, 12.5)]
    for side, shade in shades.items():
        for corners, colour in (
            (booster, paint.hull), (shade, paint.hull2), (belt, paint.band), (fin, paint.dark),
        ):  # fmt: skip
            body.fill([(x * side, y) for x, y in corners], colour)
    body.fill([(-2.1, 2), (2.1, 2), (0.9, 41), (-0.9, 41)], paint.hull)
    body.fill([(-2.06, 9), (2.06, 9), (1.9, 12.5), (-1.9, 12.5)], paint.band)


def _soyuz_5(body: _Body, paint: Hardware, stripe: Colour) -> None:
    body.nozzles((-2.4, 2.4), 1.3, paint.engine)
    body.lit(4, 2.5, 58, paint.hull, paint.hull2)
    body.block(4, 12, 15, stripe)
    body.block(4, 56, 60, paint.dark)
    body.lit(4, 60, 76, paint.hull, paint.hull2)
    body.nose(4.6, 77, 100, paint.hull, paint.hull2)
    body.block(4.6, 80, 81.6, stripe)


def _proton(body: _Body, paint: Hardware, stripe: Colour) -> None:
    """Draw a wide first stage of six tanks round a core, two stages and a long fairing."""
    body.nozzles((-5.6, -1.9, 1.9, 5.6), 1.4, paint.engine)
    body.lit(4.6, 2.5, 40, paint.hull, paint.hull2)
    for x in (-5.8, 5.8):
        tank = [(x - 1.9, 2.5), (x + 1.9, 2.5), (x + 1.9, 30), (x, 36), (x - 1.9, 30)]
        body.fill(tank, paint.hull if x < 0 else paint.hull2)
        body.fill([(x - 1.9, 12), (x + 1.9, 12), (x + 1.9, 15), (x - 1.9, 15)], paint.dark)
    body.fill([(-1.9, 2.5), (1.9, 2.5), (1.9, 31), (0, 37), (-1.9, 31)], paint.hull)
    body.block(1.9, 12, 15, paint.dark)
    body.block(4.6, 40, 43, paint.steel_dark)
    body.lit(4.6, 43, 62, paint.hull, paint.hull2)
    body.block(4.6, 58, 60, stripe)
    body.block(4.6, 62, 64, paint.steel_dark)
    body.lit(4.6, 64, 74, paint.green, paint.green2)
    body.nose(5.0, 74, 100, paint.hull, paint.hull2)
    body.block(5.0, 79, 80.6, stripe)


def _light(body: _Body, paint: Hardware, stripe: Colour) -> None:
    body.nozzles((0,), 2.2, paint.engine)
    body.lit(4.4, 3, 62, paint.hull, paint.hull2)
    body.block(4.4, 20, 24, stripe)
    body.block(4.4, 60, 64, paint.dark)
    body.nose(4.9, 64, 100, paint.hull, paint.hull2)
    for side in (-1, 1):
        fin = [(4.4, 3), (8.4, 1), (8.0, 8), (4.4, 15)]
        body.fill([(x * side, y) for x, y in fin], paint.dark)


_KINDS: dict[RocketKind, Callable[[_Body, Hardware, Colour], None]] = {
    "soyuz": _soyuz,
    "soyuz_crew": _soyuz_crew,
    "soyuz_5": _soyuz_5,
    "proton": _proton,
    "light": _light,
}
