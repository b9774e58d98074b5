"""The edge of the Earth from orbit: the ground for everything that happens up there."""

from functools import lru_cache

import pygame

from game.client.art import curves, sky
from game.client.art.colour import fade, mix, rgb
from game.client.art.curves import Point, Points
from game.client.art.gradient import Ramp
from game.client.art.layer import Layer
from game.client.art.seasons import SPACE_SKY

CENTRE: Point = (640, 2060)
"""Middle of the Earth, far below the canvas."""
RADIUS = 1500
_AIR = ((46, "#6FC6F2", 22), (30, "#6FC6F2", 34), (16, "#6FC6F2", 60), (6, "#9BE0FF", 150))
_SEA, _SHALLOW, _LAND, _DRY = rgb("#23719B"), rgb("#2F86AC"), rgb("#7FA36B"), rgb("#D8B063")
_NIGHT = rgb("#141A45")
_LANDS = ((-0.25, 0.2, 70, _LAND), (-0.08, 0.1, 96, _DRY), (0.13, 0.16, 60, _LAND))
"""Land as seen along the edge: middle (radians from straight up), half-width, depth, colour."""


@lru_cache(maxsize=1)
def limb() -> pygame.Surface:
    """Return stars over the curve of the Earth, day at the left and night at the right."""
    layer = Layer(1280, 720, 2).box(0, 0, 1280, 720, Ramp(0, 720, SPACE_SKY))
    for seed, name in ((11, "#F6ECD8"), (12, "#B4BDDF")):
        sky.draw_stars(layer, 150, 640, fade(rgb(name), 220), seed)
    for extra, name, opacity in _AIR:
        layer.circle(CENTRE, RADIUS + extra, fade(rgb(name), opacity))
    layer.circle(CENTRE, RADIUS, _SEA)
    layer.circle(CENTRE, RADIUS - 34, _SHALLOW)
    for middle, half, deep, colour in _LANDS:
        layer.polygon(_land(middle, half, deep), colour)
    for step in range(4):
        layer.polygon(_dark(0.1 + step * 0.07), fade(mix(_NIGHT, _SEA, 0.1), 90 + step * 30))
    for number in range(16):
        at = curves.around(
            CENTRE, RADIUS - 24 - number * 37 % 90, curves.UP + 0.25 + number * 0.014
        )
        layer.circle(at, 1.2, rgb("#FFD983"))
    return layer.picture()


def over(angle: float, height: float) -> Point:
    """Return a point over the edge: radians clockwise from straight up, pixels above the ground."""
    return curves.around(CENTRE, RADIUS + height, curves.UP + angle)


def _land(middle: float, half: float, deep: float) -> Points:
    """Return a piece of land that lies along the edge."""
    shares = [i / 14 for i in range(15)]
    waves = (0.0, 0.5, 0.8, 0.6, 0.9, 1.0, 0.8, 0.95, 0.7, 0.9, 0.75, 0.85, 0.5, 0.35, 0.0)
    upper = [over(middle + half * (2 * share - 1), -8 - 10 * share) for share in shares]
    lower = [
        over(middle + half * (2 * share - 1), -10 - deep * wave)
        for share, wave in zip(shares, waves, strict=True)
    ]
    return upper + curves.smooth(lower)[::-1]


def _dark(start: float) -> Points:
    """Return the night side from an angle on."""
    return [over(start + step * 0.05, 0) for step in range(12)] + [(1400, 800), (700, 800)]
