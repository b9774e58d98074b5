"""The beginning: the first satellite over the edge of the Earth, calling on the radio."""

import math
from functools import lru_cache

import pygame

from game.client.art import curves
from game.client.art.colour import Colour, fade, rgb
from game.client.art.curves import Point
from game.client.art.layer import Layer, stamp_centred
from game.client.art.limb import limb, over

SECONDS = 6.0
_HEIGHT = 190
"""Pixels over the ground."""
_BALL = 30
_STEEL, _SHADE, _GLINT = rgb("#D9D3C4"), rgb("#8E8A9C"), rgb("#FFF8E6")
_CALL = rgb("#FFD983")
_AERIALS = (2.62, 2.84, 3.18, 3.4)
"""Directions of the four rods, radians; the ball flies to the right."""
_BEAT, _REACH = 1.1, 150
"""Seconds between two calls, and how far each is seen, pixels."""


def draw_first_satellite(surface: pygame.Surface, seconds: float) -> None:
    """Draw the flight some seconds after it came into sight."""
    surface.blit(limb(), (0, 0))
    share = min(1.0, seconds / SECONDS)
    at = over(-0.22 + 0.44 * share, _HEIGHT)
    _draw_calls(surface, at, seconds)
    stamp_centred(surface, _satellite(), at)


def _draw_calls(surface: pygame.Surface, at: Point, seconds: float) -> None:
    """Draw rings that grow from it and fade, one for each call."""
    for number in range(3):
        age = seconds - number * _BEAT / 3 * 2
        step = int(age % (2 * _BEAT) / (2 * _BEAT) * 12)
        if age > 0:
            stamp_centred(surface, _ring(step), at)


@lru_cache(maxsize=12)
def _ring(step: int) -> pygame.Surface:
    """Return a ring of one of twelve sizes, the largest one faintest."""
    radius = 40 + (_REACH - 40) * step / 11
    layer = Layer(2 * _REACH + 4, 2 * _REACH + 4, 2)
    colour = fade(_CALL, round(120 * (1 - step / 12)))
    return layer.ring((_REACH + 2, _REACH + 2), radius, 2, colour).sprite()


@lru_cache(maxsize=1)
def _satellite() -> pygame.Surface:
    """Return a polished ball with four long rods swept back."""
    layer = Layer(420, 220, 3)
    middle = (310.0, 110.0)
    for angle in _AERIALS:
        far = 240 if abs(angle - math.pi) < 0.3 else 210
        rod = [curves.around(middle, _BALL - 3, angle), curves.around(middle, far, angle)]
        layer.tapered(rod, 3.4, 1.4, _STEEL)
    layer.circle(middle, _BALL, _SHADE)
    layer.circle((middle[0] - 3, middle[1] - 4), _BALL - 5, _STEEL)
    layer.circle((middle[0] - 10, middle[1] - 12), 7, _GLINT)
    seam = curves.arc(middle, _BALL - 1, math.pi * 0.32, math.pi * 0.68)
    return layer.line(seam, 2, _mixed(_SHADE)).sprite()


def _mixed(colour: Colour) -> Colour:
    return fade(colour, 160)
