"""Kazakh ornament: ram horns in bands and rosettes, and the shanyrak, the roof ring of the yurt."""

import math
from functools import lru_cache

import pygame

from game.client.art import curves
from game.client.art.colour import Colour
from game.client.art.curves import Point, Points
from game.client.art.layer import Layer


@lru_cache(maxsize=64)
def band(width: int, height: int, colour: Colour) -> pygame.Surface:
    """Return a border in which horns and seeds interlock; 16-22 px high looks best."""
    layer = Layer(width, height)
    count = max(1, round(width / (height * 1.032)))
    step = width / count
    for number in range(count):
        draw_horns(layer, (step * (number + 0.5), height * 0.49), height * 0.4416, colour)
    for number in range(count + 1):
        draw_seed(layer, (step * number, height * 0.74), height * 0.1, height * 0.24, colour)
    return layer.sprite()


@lru_cache(maxsize=64)
def rosette(size: int, colour: Colour, thickness: float = 0.17) -> pygame.Surface:
    """Return four ram horns round a seed."""
    layer = Layer(size, size)
    draw_rosette(layer, (size / 2, size / 2), size / 2.2, colour, thickness)
    return layer.sprite()


@lru_cache(maxsize=16)
def emblem(size: int, ring: Colour, path: Colour) -> pygame.Surface:
    """Return the game's emblem: a shanyrak as planet, crossed by an orbit with one satellite."""
    layer = Layer(size, size, 5)
    middle = (size / 2, size / 2)
    draw_shanyrak(layer, middle, size * 0.25, ring, thickness=0.13, poles=12)
    orbit = curves.ellipse(middle, size * 0.448, size * 0.156, -0.5)
    start = len(orbit) * 50 // 96
    layer.line(orbit[start:] + orbit[: len(orbit) * 4 // 96], size * 0.021, path)
    layer.circle(orbit[len(orbit) * 88 // 96], size * 0.046, path)
    return layer.sprite()


def draw_horns(
    layer: Layer,
    centre: Point,
    size: float,
    colour: Colour,
    turn: float = 0.0,
    thickness: float = 0.155,
) -> None:
    """Draw a pair of ram horns (qoshqar muiiz); size is half the width."""
    for flip in (1, -1):
        horn = curves.placed(_horn(), at=centre, size=size, turn=turn, flip=flip)
        layer.line(horn, thickness * size, colour)
    tip = [(0, -0.52), (0.13, -0.36), (0, -0.2), (-0.13, -0.36)]
    layer.polygon(curves.placed(tip, at=centre, size=size, turn=turn), colour)


def draw_rosette(
    layer: Layer, centre: Point, size: float, colour: Colour, thickness: float = 0.14
) -> None:
    """Draw four pairs of horns that look outwards."""
    for quarter in range(4):
        turn = quarter * math.pi / 2
        place = curves.around(centre, size * 0.62, turn + curves.UP)
        draw_horns(layer, place, size * 0.6, colour, turn, thickness)
    draw_seed(layer, centre, size * 0.2, size * 0.2, colour)


def draw_seed(layer: Layer, centre: Point, across: float, down: float, colour: Colour) -> None:
    """Draw the small diamond that fills the ground between horns, given by its half-axes."""
    corners = [(0, -down), (across, 0), (0, down), (-across, 0)]
    layer.polygon(curves.placed(corners, at=centre), colour)


def draw_shanyrak(
    layer: Layer,
    centre: Point,
    radius: float,
    colour: Colour,
    thickness: float = 0.11,
    poles: int = 16,
) -> None:
    """Draw the roof ring with its bowed crossbars and the ends of the roof poles."""
    layer.ring(centre, radius, thickness * radius, colour)
    for offset in (-0.27, 0.0, 0.27):
        for across in (True, False):
            bar = [
                (x * radius * (1 - thickness), y * radius * (1 - thickness))
                for x, y in _bar(offset)
            ]
            bar = bar if across else [(y, x) for x, y in bar]
            layer.butt_line(curves.placed(bar, at=centre), thickness * 0.62 * radius, colour)
    for number in range(poles):
        angle = curves.FULL * (number + 0.5) / poles
        ends = [curves.around(centre, radius * far, angle) for far in (1.09, 1.27)]
        layer.line(ends, thickness * 0.55 * radius, colour)


def _bar(offset: float) -> Points:
    reach = math.sqrt(1 - offset**2) * 0.97
    return curves.quadratic((-reach, offset), (0, offset * 1.65), (reach, offset), 18)


def _horn() -> Points:
    """Return one horn that rises and curls in, for a size of 1."""
    outer, inner, turns, steps = 0.42, 0.13, 1.3, 60
    curl = []
    for i in range(1, steps + 1):
        share = i / steps
        radius = outer + (inner - outer) * share**0.85
        curl.append(curves.around((outer, 0.1), radius, math.pi + share * turns * curves.FULL))
    return [(0.0, 0.62), (0.0, 0.1), *curl]
