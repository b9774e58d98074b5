"""The rollout train: a locomotive and the wagon on which a rocket lies."""

from functools import lru_cache

import pygame

from game.client.art.colour import Colour, rgb
from game.client.art.curves import Point
from game.client.art.gantry import draw_truss
from game.client.art.layer import Layer
from game.client.art.rockets import RocketKind, lying
from game.client.art.seasons import Hardware

BODY, SHADE = rgb("#C8452D"), rgb("#8E2E26")
LENGTH = 302
"""From the locomotive's buffer to the end of the wagon, pixels."""
HEIGHT = 62
RAIL = 58
"""How far below the sprite's top the rail lies."""


@lru_cache(maxsize=16)
def train(kind: RocketKind, paint: Hardware, stripe: Colour) -> pygame.Surface:
    """Return locomotive and wagon as a sprite; it travels to the right, nozzles first."""
    layer = Layer(LENGTH, HEIGHT)
    _draw_locomotive(layer, (0, RAIL), 96, paint)
    _draw_wagon(layer, (102, RAIL), 196, paint)
    rocket = lying(kind, 188, paint, stripe, layer.scale)
    layer.pasted(rocket, (102 - 2, RAIL - 37.6 - rocket.height / 2))
    _draw_cradle(layer, (102, RAIL), 196, paint)
    return layer.sprite()


def _draw_locomotive(layer: Layer, rail: Point, length: float, paint: Hardware) -> None:
    unit = length / 100

    def box(x: float, up: float, w: float, h: float, colour: Colour) -> None:
        layer.box(rail[0] + x * unit, rail[1] - (up + h) * unit, w * unit, h * unit, colour)

    box(2, 6, 96, 6, paint.dark)
    box(4, 12, 66, 19, BODY)
    box(4, 12, 66, 5, SHADE)
    box(70, 12, 20, 30, BODY)
    box(90, 12, 7, 15, BODY)
    box(68, 42, 24, 3, SHADE)
    for x in (73, 82):
        box(x, 26, 6, 11, paint.glass)
    box(4, 23.5, 86, 2.2, paint.gold)
    for number in range(7):
        box(10 + number * 8, 27, 4, 1.6, SHADE)
    box(30, 31, 10, 4, paint.dark)
    box(50, 31, 6, 6, paint.dark)
    for x in (13, 27, 41, 60, 74, 88):
        _draw_wheel(layer, (rail[0] + x * unit, rail[1] - 4.6 * unit), 4.6 * unit, paint)
    box(97, 9, 4, 4, paint.dark)
    box(-1, 9, 4, 4, paint.dark)


def _draw_wagon(layer: Layer, rail: Point, length: float, paint: Hardware) -> None:
    unit, (left, y) = length / 100, rail
    layer.box(left, y - 9 * unit, length, 4.2 * unit, paint.green2)
    layer.box(left + 3 * unit, y - 5 * unit, length - 6 * unit, 1.6 * unit, paint.dark)
    for x in (8, 15, 22, 78, 85, 92):
        _draw_wheel(layer, (left + x * unit, y - 3 * unit), 3 * unit, paint)
    for start, end, up in ((20, 26, 13.2), (62, 70, 12.6)):
        foot = [(left + start * unit, y - 9 * unit), (left + end * unit, y - 9 * unit)]
        head = [
            (left + (end - 1) * unit, y - up * unit),
            (left + (start + 1) * unit, y - up * unit),
        ]
        layer.polygon([*foot, *head], paint.green2)
    boom = (left + 2 * unit, y - 11.5 * unit)
    widths = (3 * unit, 3 * unit)
    draw_truss(layer, boom, widths, 88 * unit, paint.green2, 1.0, bays=22, turn=1.5708)


def _draw_cradle(layer: Layer, rail: Point, length: float, paint: Hardware) -> None:
    """Draw the end of the erector that holds the nozzles."""
    unit, (left, y) = length / 100, rail
    foot = [(left + 88 * unit, y - 9 * unit), (left + 97 * unit, y - 9 * unit)]
    head = [(left + 97 * unit, y - 22 * unit), (left + 94 * unit, y - 22 * unit)]
    layer.polygon([*foot, *head], paint.green2)


def _draw_wheel(layer: Layer, centre: Point, radius: float, paint: Hardware) -> None:
    layer.circle(centre, radius, paint.dark).circle(centre, radius * 0.5, paint.steel2)
