"""The parade: a jubilee on the steppe, with yurts, pennants and people in a long row."""

import itertools
import math
import random
from functools import lru_cache

import pygame

from game.client.art import buildings, curves
from game.client.art.colour import Colour, rgb
from game.client.art.curves import Point
from game.client.art.layer import Layer, stamp
from game.client.art.people import draw_person

FOOT = 594
"""The row on which they stand."""
_LEFT, _WIDE, _HIGH = 270, 440, 130
_FELT = (rgb("#F3E9D2"), rgb("#D9C9A8"))
_BAND, _ACCENT, _DARK = rgb("#B5402E"), rgb("#F2B233"), rgb("#3A2B3C")
_COATS = tuple(rgb(code) for code in ("#B5402E", "#1F6E79", "#A86C0C", "#5B3A6E", "#3F6B4A"))
_SKIN = rgb("#C98F63")
_PENNANTS = tuple(rgb(code) for code in ("#E2502F", "#F2B233", "#27BCB9", "#F6ECD8"))
_POLES = (36, 150, 264, 378)
_POLE = 62
"""Height of a pole of the pennants, pixels."""


def draw_parade(surface: pygame.Surface, seconds: float) -> None:
    """Draw the festival; people bob a little as they walk."""
    stamp(surface, _camp(), (_LEFT, FOOT - _HIGH))
    for number, (x, high) in enumerate(_walkers()):
        bob = round(1.4 * abs(math.sin(seconds * 2.2 + number)))
        stamp(surface, _walker(number % len(_COATS), high), (_LEFT + x - 16, FOOT - 46 - bob))


@lru_cache(maxsize=1)
def _camp() -> pygame.Surface:
    """Return yurts, poles and the strings of pennants between them."""
    layer = Layer(_WIDE, _HIGH, 4)
    for x, size in ((70, 78), (350, 66)):
        buildings.draw_yurt(layer, (x, _HIGH - 8), size, _FELT, _BAND, _ACCENT, _DARK)
    for x in _POLES:
        layer.box(x - 1, _HIGH - 4 - _POLE, 2.2, _POLE, _DARK)
    for left, right in itertools.pairwise(_POLES):
        _draw_string(layer, (left, _HIGH - 4 - _POLE), (right, _HIGH - 4 - _POLE))
    return layer.sprite()


def _draw_string(layer: Layer, left: Point, right: Point) -> None:
    """Draw a slack string with triangles of felt."""
    sag = ((left[0] + right[0]) / 2, left[1] + 26)
    string = curves.quadratic(left, sag, right, 14)
    layer.line(string, 0.9, _DARK)
    for number, (x, y) in enumerate(string[1:-1]):
        corners = [(x - 3.4, y), (x + 3.4, y), (x, y + 9)]
        layer.polygon(corners, _PENNANTS[number % len(_PENNANTS)])


@lru_cache(maxsize=1)
def _walkers() -> tuple[tuple[int, int], ...]:
    """Return where people walk and how tall they are."""
    chance = random.Random(70)
    return tuple((130 + number * 17 + chance.randint(-3, 3), chance.randint(24, 32))
                 for number in range(11))  # fmt: skip


@lru_cache(maxsize=64)
def _walker(coat: int, high: int) -> pygame.Surface:
    layer = Layer(34, 50, 5)
    colour: Colour = _COATS[coat]
    draw_person(layer, (16, 46), high, colour)
    layer.circle((16, 46 - high), high * 0.13, _SKIN)
    cap = [
        (16 - high * 0.15, 46 - high * 1.04),
        (16 + high * 0.15, 46 - high * 1.04),
        (16, 46 - high * 1.24),
    ]
    return layer.polygon(cap, _COATS[(coat + 2) % len(_COATS)]).sprite()
