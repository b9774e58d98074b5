"""Animals: horses that gallop or stand, the saiga, the eagle. Length of the body is the unit."""

import math
from collections.abc import Callable
from functools import lru_cache

import msgspec
import pygame

from game.client.art import curves
from game.client.art.colour import Colour, mix, rgb
from game.client.art.curves import Point, Points
from game.client.art.layer import Layer

FRAMES = 8
"""Steps of a gallop."""


class Coat(msgspec.Struct, frozen=True, cache_hash=True):
    """An animal's colours: near side, far legs, mane or belly, horn."""

    near: Colour
    far: Colour
    mane: Colour
    horn: Colour = rgb("#E9C98A")


BAY = Coat(rgb("#6B4636"), rgb("#4E3229"), rgb("#2E1E22"))
SHADOW = Coat(rgb("#1C1030"), rgb("#150B26"), rgb("#150B26"))
RIM = Coat(rgb("#F0A070"), rgb("#F0A070"), rgb("#F0A070"))
SAIGA = Coat(rgb("#C98F58"), rgb("#8F5F3E"), rgb("#F3DFBC"))

_EYE = rgb("#2A1A22")


class _Animal:
    """An animal's own coordinates, with a body one long, looking right unless flipped."""

    def __init__(self, layer: Layer, centre: Point, size: float, flip: int) -> None:
        self.layer, self.centre, self.size, self.flip = layer, centre, size, flip

    def at(self, points: Points) -> Points:
        return curves.placed(points, at=self.centre, size=self.size, flip=self.flip)

    def shape(self, points: Points, colour: Colour, steps: int = 6) -> None:
        self.layer.polygon(self.at(curves.smooth_closed(points, steps)), colour)

    def flat(self, points: Points, colour: Colour) -> None:
        self.layer.polygon(self.at(points), colour)

    def leg(self, hip: Point, angles: Point, lengths: Point, width: float, colour: Colour) -> None:
        """Draw a leg: thigh and shank by their angles from straight down, then the hoof."""
        (upper, lower), (thigh, shank) = angles, lengths
        knee = (hip[0] + math.sin(upper) * thigh, hip[1] + math.cos(upper) * thigh)
        foot = (knee[0] + math.sin(lower) * shank, knee[1] + math.cos(lower) * shank)
        toe = (
            foot[0] + math.sin(lower + 0.7) * width * 1.15,
            foot[1] + math.cos(lower + 0.7) * width,
        )
        middle = ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2)
        size = self.size
        thick = self.at([(hip[0], hip[1] - 0.05), middle, knee])
        self.layer.tapered(thick, width * 2.1 * size, width * 0.95 * size, colour)
        self.layer.circle(self.at([knee])[0], width * 0.5 * size, colour)
        thin = self.at([knee, foot])
        self.layer.tapered(thin, width * 0.85 * size, width * 0.55 * size, colour)
        self.layer.tapered(self.at([foot, toe]), width * 0.62 * size, width * size, colour)


def draw_galloping(
    layer: Layer, centre: Point, size: float, phase: float, coat: Coat, flip: int = 1
) -> None:
    """Draw a galloping horse; the phase runs from 0 to 1 per stride."""
    horse = _Animal(layer, centre, size, flip)
    horse.leg((0.27, 0.06), _fore_stride(phase, 0.55), (0.25, 0.27), 0.069, coat.far)
    horse.leg((-0.33, 0.03), _hind_stride(phase, 1.45), (0.25, 0.27), 0.069, coat.far)
    tail = curves.cubic((-0.46, -0.10), (-0.62, -0.22), (-0.78, -0.1), (-0.98, -0.02))
    layer.tapered(horse.at(tail), 0.07 * size, 0.02 * size, coat.mane)
    horse.flat([(-0.46, -0.13), *tail[6:], (-0.86, 0.06), (-0.62, 0.02), (-0.47, -0.02)], coat.mane)
    _draw_horse_body(horse, coat, (0.05, -0.36))
    horse.leg((0.31, 0.06), _fore_stride(phase, 0.0), (0.25, 0.27), 0.075, coat.near)
    horse.leg((-0.31, 0.03), _hind_stride(phase, 0.9), (0.25, 0.27), 0.075, coat.near)


def draw_standing(layer: Layer, centre: Point, size: float, coat: Coat, flip: int = 1) -> None:
    """Draw a horse that stands and looks."""
    horse = _Animal(layer, centre, size, flip)
    _draw_standing_rear(horse, coat)
    _draw_horse_body(horse, coat, (0.12, -0.24))
    _draw_standing_legs(horse, coat)


def draw_grazing(layer: Layer, centre: Point, size: float, coat: Coat, flip: int = 1) -> None:
    """Draw a horse with its head in the grass."""
    horse = _Animal(layer, centre, size, flip)
    _draw_standing_rear(horse, coat)
    horse.shape(_TRUNK, coat.near)
    horse.shape(_GRAZING_NECK, coat.near)
    horse.shape(_GRAZING_HEAD, coat.near)
    _draw_standing_legs(horse, coat)


def draw_saiga(layer: Layer, centre: Point, size: float, step: float, coat: Coat = SAIGA) -> None:
    """Draw a walking saiga with its drooping nose; step from -1 to 1."""
    saiga = _Animal(layer, centre, size, 1)
    for hip, upper, lower in (((0.24, 0.06), 0.10, -0.06), ((-0.28, 0.06), -0.12, 0.12)):
        angles = (upper + step * 0.3, lower - step * 0.2)
        saiga.leg(hip, angles, (0.22, 0.25), 0.047, coat.far)
    for outline, colour, steps in (
        (_SAIGA_BODY, coat.near, 6), (_SAIGA_BELLY, coat.mane, 6), (_SAIGA_TAIL, coat.mane, 5),
        (_SAIGA_NECK, coat.near, 6), (_SAIGA_HEAD, coat.near, 6), (_SAIGA_NOSE, coat.far, 5),
        (_SAIGA_EAR, coat.far, 5),
    ):  # fmt: skip
        saiga.shape(outline, colour, steps)
    layer.line(saiga.at([(0.70, -0.335), (0.755, -0.29)]), 0.016 * size, coat.far)
    layer.circle(saiga.at([(0.585, -0.355)])[0], 0.024 * size, _EYE)
    for hip, upper, lower in (((0.29, 0.06), -0.02, -0.08), ((-0.33, 0.06), 0.02, 0.16)):
        angles = (upper - step * 0.3, lower + step * 0.2)
        saiga.leg(hip, angles, (0.22, 0.25), 0.052, coat.near)


def draw_buck(layer: Layer, centre: Point, size: float, step: float, coat: Coat = SAIGA) -> None:
    """Draw a walking saiga buck, the one with horns."""
    draw_saiga(layer, centre, size, step, coat)
    _draw_horns(_Animal(layer, centre, size, 1), coat)


def draw_eagle(layer: Layer, centre: Point, size: float, colour: Colour, flap: float) -> None:
    """Draw an eagle from below; flap from 0 (gliding) to 0.3."""
    eagle = _Animal(layer, centre, size, 1)
    for side in (1, -1):
        tip = (side * 1.0, -0.08 - flap * 1.4)
        upper = curves.cubic((0, 0), (side * 0.35, -0.28 - flap), (side * 0.7, -0.3 - flap), tip)
        lower = curves.cubic(tip, (side * 0.72, -0.1 - flap * 0.6), (side * 0.4, -0.02), (0, 0.12))
        eagle.flat(upper + lower, colour)
    eagle.flat(_EAGLE_BODY, colour)


@lru_cache(maxsize=256)
def galloping(size: int, frame: int, coat: Coat, rim: Coat | None, flip: int) -> pygame.Surface:
    """Return one of `FRAMES` steps of a gallop; the rim is the light of a low sun."""
    layer = Layer(round(size * 2.3), round(size * 1.7))
    centre = (layer.width / 2, layer.height * 0.52)
    phase = (frame % FRAMES) / FRAMES
    if rim:
        draw_galloping(layer, (centre[0] - 1, centre[1] - 1.3), size, phase, rim, flip)
    draw_galloping(layer, centre, size, phase, coat, flip)
    return layer.sprite()


@lru_cache(maxsize=64)
def saiga(size: int, frame: int) -> pygame.Surface:
    """Return one of `FRAMES` steps of a walking saiga."""
    return _walking(draw_saiga, size, frame)


@lru_cache(maxsize=64)
def buck(size: int, frame: int) -> pygame.Surface:
    """Return one of `FRAMES` steps of a walking saiga buck."""
    return _walking(draw_buck, size, frame)


def _walking(
    draw: Callable[[Layer, Point, float, float], None], size: int, frame: int
) -> pygame.Surface:
    layer = Layer(round(size * 2.0), round(size * 1.8))
    step = math.sin(curves.FULL * (frame % FRAMES) / FRAMES)
    draw(layer, (layer.width * 0.42, layer.height * 0.6), size, step)
    return layer.sprite()


def _fore_stride(phase: float, lag: float) -> Point:
    """Return the angles of a foreleg in a gallop."""
    turn = phase * curves.FULL + lag
    upper = math.radians(18 + 46 * math.sin(turn))
    return (upper, upper - math.radians(8 + 62 * max(0, math.cos(turn + 0.5))))


def _hind_stride(phase: float, lag: float) -> Point:
    """Return the angles of a hind leg in a gallop."""
    turn = phase * curves.FULL + lag
    upper = math.radians(-10 + 46 * math.sin(turn))
    return (upper, upper - math.radians(30 * max(0, math.cos(turn)) - 8))


def _draw_standing_rear(horse: _Animal, coat: Coat) -> None:
    """Draw the far legs and the tail."""
    for hip, upper, lower in (((0.33, 0.06), 12, -3), ((-0.27, 0.03), 2, 8)):
        angles = (math.radians(upper), math.radians(lower))
        horse.leg(hip, angles, (0.25, 0.27), 0.069, coat.far)
    tail = curves.cubic((-0.46, -0.1), (-0.6, -0.08), (-0.58, 0.2), (-0.62, 0.42))
    horse.layer.tapered(horse.at(tail), 0.07 * horse.size, 0.02 * horse.size, coat.mane)
    horse.flat(
        [(-0.46, -0.12), (-0.57, -0.06), (-0.64, 0.4), (-0.55, 0.44), (-0.5, 0.1)], coat.mane
    )


def _draw_standing_legs(horse: _Animal, coat: Coat) -> None:
    for hip, upper, lower in (((0.31, 0.06), 4, -3), ((-0.31, 0.03), -6, 8)):
        angles = (math.radians(upper), math.radians(lower))
        horse.leg(hip, angles, (0.25, 0.27), 0.075, coat.near)


def _draw_horse_body(horse: _Animal, coat: Coat, loose: Point) -> None:
    """Draw trunk, neck, head and mane; `loose` is how far the mane flies back."""
    horse.shape(_TRUNK, coat.near)
    horse.shape(_NECK, coat.near)
    horse.shape(_HEAD, coat.near)
    horse.flat([(0.58, -0.52), (0.585, -0.65), (0.645, -0.55)], coat.near)
    mane = [
        (0.60, -0.60), (0.50, -0.60), (0.36, -0.50), (0.22, -0.38), loose, (0.16, -0.25),
        (0.20, -0.17), (0.34, -0.30), (0.52, -0.47),
    ]  # fmt: skip
    horse.shape(mane, coat.mane, 5)


def _draw_horns(saiga: _Animal, coat: Coat) -> None:
    """Draw both horns with their rings, the far one darker."""
    for shift, colour in ((0.05, mix(coat.horn, coat.far, 0.5)), (0.0, coat.horn)):
        horn = curves.cubic(
            (0.52 + shift, -0.43),
            (0.46 + shift, -0.56),
            (0.55 + shift, -0.66),
            (0.47 + shift, -0.84),
        )
        placed = saiga.at(horn)
        saiga.layer.tapered(placed, 0.052 * saiga.size, 0.014 * saiga.size, colour)
    for number in range(5, 18, 3):
        radius = 0.03 * saiga.size * (1 - number / 30)
        saiga.layer.circle(placed[number], radius, mix(coat.horn, coat.far, 0.35))


_TRUNK: Points = [
    (-0.50, -0.04), (-0.44, -0.18), (-0.28, -0.215), (-0.08, -0.165), (0.12, -0.175),
    (0.30, -0.225), (0.42, 0.02), (0.32, 0.15), (0.10, 0.175), (-0.12, 0.15),
    (-0.30, 0.16), (-0.46, 0.10),
]  # fmt: skip
_NECK: Points = [
    (0.16, -0.19), (0.34, -0.36), (0.52, -0.53), (0.64, -0.54), (0.66, -0.42), (0.54, -0.22),
    (0.43, 0.02), (0.34, 0.08),
]  # fmt: skip
_HEAD: Points = [
    (0.54, -0.52), (0.64, -0.565), (0.74, -0.47), (0.86, -0.345), (0.885, -0.275), (0.83, -0.235),
    (0.74, -0.29), (0.62, -0.36),
]  # fmt: skip
_SAIGA_BODY: Points = [
    (-0.47, -0.02), (-0.44, -0.16), (-0.25, -0.205), (0, -0.18), (0.24, -0.2), (0.38, -0.1),
    (0.38, 0.06), (0.2, 0.15), (-0.1, 0.16), (-0.36, 0.13),
]  # fmt: skip
_SAIGA_NECK: Points = [
    (0.24, -0.19), (0.40, -0.30), (0.50, -0.34), (0.56, -0.24), (0.46, -0.08),
    (0.38, 0.06), (0.28, 0.06),
]  # fmt: skip
_SAIGA_HEAD: Points = [
    (0.42, -0.38), (0.50, -0.45), (0.60, -0.44), (0.72, -0.38), (0.83, -0.33), (0.87, -0.24),
    (0.845, -0.165), (0.785, -0.155), (0.75, -0.20), (0.64, -0.24), (0.52, -0.22), (0.44, -0.28),
]  # fmt: skip
_SAIGA_BELLY: Points = [
    (-0.34, 0.13), (-0.1, 0.06), (0.2, 0.06), (0.36, 0.05), (0.2, 0.155), (-0.1, 0.165),
]  # fmt: skip
_SAIGA_TAIL: Points = [(-0.46, -0.1), (-0.53, -0.06), (-0.52, 0.04), (-0.46, 0.06)]
_SAIGA_NOSE: Points = [
    (0.845, -0.165), (0.785, -0.155), (0.765, -0.19), (0.82, -0.235), (0.865, -0.215),
]  # fmt: skip
_SAIGA_EAR: Points = [(0.44, -0.40), (0.35, -0.47), (0.32, -0.42), (0.42, -0.34)]
_GRAZING_NECK: Points = [
    (0.22, -0.20), (0.40, -0.10), (0.58, 0.14), (0.66, 0.22), (0.58, 0.30), (0.46, 0.16),
    (0.34, 0.10),
]  # fmt: skip
_GRAZING_HEAD: Points = [
    (0.56, 0.15), (0.68, 0.20), (0.72, 0.34), (0.70, 0.43), (0.63, 0.45), (0.58, 0.38),
    (0.53, 0.27),
]  # fmt: skip
_EAGLE_BODY: Points = [
    (-0.09, 0.0), (0.0, -0.16), (0.09, 0.0), (0.06, 0.18), (0.14, 0.34), (-0.14, 0.34),
    (-0.06, 0.18),
]  # fmt: skip
