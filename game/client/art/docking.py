"""Docking: a crew ship comes alongside the station, slowly, and holds."""

from functools import lru_cache

import pygame

from game.client.art import curves, limb
from game.client.art.colour import WHITE, Colour, fade, rgb
from game.client.art.layer import Layer, stamp, stamp_centred

PORT = (690, 300)
"""Where the ship's nose meets the station."""
TOUCH = 3.2
"""Seconds until they meet."""
_HULL, _SHADE, _DARK = rgb("#E9E2D2"), rgb("#B8B2A8"), rgb("#2A3156")
_PANEL, _GRID = rgb("#2F4F8F"), rgb("#7FA5DE")
_GOLD = rgb("#E2A03A")


def draw_docking(surface: pygame.Surface, stripe: Colour, seconds: float) -> None:
    """Draw the approach some seconds after it began; the stripe is its owner's."""
    surface.blit(limb.limb(), (0, 0))
    drift = 3 if seconds > TOUCH else 0
    station = _station()
    stamp(surface, station, (PORT[0] - 6, PORT[1] - station.get_height() / 2 + drift))
    ship = _ship(stripe)
    stamp(surface, ship, (PORT[0] - ship.get_width() - gap_at(seconds), PORT[1] - 62 + drift))
    if seconds >= TOUCH:
        step = min(7, int((seconds - TOUCH) * 6))
        stamp_centred(surface, _ring(step), PORT)


def gap_at(seconds: float) -> float:
    """Return how far the ship still is from the port, pixels."""
    left = max(0.0, 1.0 - seconds / TOUCH)
    return 420 * left * left


@lru_cache(maxsize=8)
def _ring(step: int) -> pygame.Surface:
    """Return the ring that runs out from the port when the hooks close."""
    layer = Layer(220, 220)
    radius = 16 + step * 11
    layer.ring((110, 110), radius, 2.4, fade(rgb("#FFD983"), 230 - step * 30))
    return layer.sprite()


@lru_cache(maxsize=16)
def _ship(stripe: Colour) -> pygame.Surface:
    """Return a crew ship that flies to the right: three parts and two wings."""
    layer = Layer(236, 124)
    for side in (-1, 1):
        y = 62 + side * 24
        wing = [(54, y), (88, y), (88, y + side * 34), (54, y + side * 34)]
        layer.polygon(wing, _PANEL)
        for x in (62, 71, 80):
            layer.line([(x, y), (x, y + side * 34)], 1, _GRID)
    layer.polygon([(8, 52), (24, 46), (24, 78), (8, 72)], _DARK)
    layer.rounded(22, 40, 76, 44, 6, _SHADE).rounded(22, 40, 76, 26, 6, _HULL)
    layer.box(60, 40, 8, 44, stripe)
    bell = [(98, 40), (124, 44), (136, 54), (136, 70), (124, 80), (98, 84)]
    layer.polygon(bell, rgb("#8A7F78")).polygon([(98, 40), (124, 44), (136, 54), (98, 58)], _HULL)
    layer.circle((174, 62), 30, _SHADE).ellipse((171, 56), 26, 22, _HULL)
    layer.circle((180, 52), 5, _DARK)
    layer.box(203, 52, 16, 20, _DARK).box(219, 59, 16, 6, _GOLD)
    layer.line([(150, 34), (136, 12)], 1.6, _SHADE).circle((136, 12), 3, _SHADE)
    return layer.sprite()


@lru_cache(maxsize=1)
def _station() -> pygame.Surface:
    """Return the station: a port at the left, modules in a row, a long truss with wings."""
    layer = Layer(600, 460, 3)
    middle = 230
    layer.box(300, middle - 176, 12, 352, _SHADE)
    for up in (-1, 1):
        for number in range(2):
            _draw_wing(layer, 180 + number * 0, middle + up * (96 + number * 66), 118)
            _draw_wing(layer, 326, middle + up * (96 + number * 66), 118)
    layer.box(0, middle - 15, 14, 30, _DARK)
    for left, wide, high in ((12, 92, 58), (110, 84, 70), (200, 96, 62), (320, 130, 74)):
        layer.rounded(left, middle - high / 2, wide, high, 10, _SHADE)
        layer.rounded(left, middle - high / 2, wide, high * 0.62, 10, _HULL)
        layer.box(left + wide - 12, middle - high / 2, 5, high, _DARK)
    for x in (40, 68, 352, 384, 416):
        layer.circle((x, middle - 6), 4.5, _DARK)
    dish = curves.ellipse((262, middle - 52), 26, 9, -0.35)
    layer.polygon(dish, WHITE).line([(262, middle - 48), (256, middle - 30)], 2.4, _SHADE)
    return layer.sprite()


def _draw_wing(layer: Layer, left: float, middle: float, wide: float) -> None:
    """Draw a solar wing."""
    layer.box(left, middle - 24, wide, 48, _PANEL)
    for number in range(1, 8):
        x = left + wide * number / 8
        layer.line([(x, middle - 24), (x, middle + 24)], 0.8, _GRID)
    layer.line([(left, middle), (left + wide, middle)], 2, _GOLD)
