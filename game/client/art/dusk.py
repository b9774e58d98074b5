"""The title scene: the pad at dusk, the sun in its shells, horses, and one launch far away.

What stands still comes as pictures, which ``dusk_print.py`` draws; what moves is drawn here.
"""

import math
import random
from functools import lru_cache

import pygame

from game.assets import asset_path
from game.client.art import curves, fauna
from game.client.art.colour import Colour, fade, rgb
from game.client.art.curves import Point
from game.client.art.delegations import LOOKS
from game.client.art.gradient import horizontal, vertical
from game.client.art.layer import Layer, stamp, stamp_centred

STILL = ("pictures", "title.png")
FRONT = ("pictures", "title-front.png")
HORIZON = 520
SUN: Point = (872, HORIZON - 58)

_HERD = ((996, 596, 40, 0.9), (1046, 606, 50, 0.05), (1100, 592, 42, 0.3), (1152, 612, 54, 0.62),
         (1212, 596, 46, 0.42))  # fmt: skip
_SATELLITES = (
    (262, -2.25, "KAZ"), (262, -0.62, "IND"), (372, -1.18, "CHN"), (372, -2.72, "RUS"),
    (500, -1.86, "EUR"), (500, -0.96, "USA"), (640, -1.46, "JPN"), (640, -2.2, "UAE"),
)  # fmt: skip


def draw_dusk(surface: pygame.Surface, seconds: float = 0.0) -> None:
    """Draw the title's scene; words go over its dark left side."""
    surface.blit(_still(), (0, 0))
    _draw_satellites(surface, seconds)
    _draw_herd(surface, seconds)
    sway = 3 * math.sin(seconds * math.tau / 5)
    stamp(surface, _front(), (-40 + sway, 590))
    surface.blit(_left_shade(), (0, 0))
    surface.blit(_foot_shade(), (0, 676))


@lru_cache(maxsize=1)
def _still() -> pygame.Surface:
    """Return the picture behind everything, opaque."""
    return pygame.image.load(asset_path(*STILL)).convert(pygame.Surface((1, 1), 0, 32))


@lru_cache(maxsize=1)
def _front() -> pygame.Surface:
    """Return grass and tulips in front, premultiplied as they were printed."""
    fastest = pygame.Surface((1, 1), pygame.SRCALPHA, 32)  # other orders of bytes blit slowly
    return pygame.image.load(asset_path(*FRONT)).convert(fastest)


@lru_cache(maxsize=1)
def _left_shade() -> pygame.Surface:
    night = rgb("#0D0B2A")
    return horizontal(
        620, 720, ((0, fade(night, 235)), (0.5, fade(night, 150)), (1, fade(night, 0)))
    )


@lru_cache(maxsize=1)
def _foot_shade() -> pygame.Surface:
    night = rgb("#0A0820")
    return vertical(1280, 44, ((0, fade(night, 0)), (1, fade(night, 200))))


def _draw_herd(surface: pygame.Surface, seconds: float) -> None:
    """Draw five horses that gallop on the spot, ten steps a second."""
    for x, y, size, phase in _HERD:
        stamp_centred(surface, _shadow(size), (x, y + size * 0.6))
        frame = int(seconds * 10 + phase * fauna.FRAMES) % fauna.FRAMES
        sprite = fauna.galloping(size, frame, fauna.SHADOW, fauna.RIM, -1)
        stamp(surface, sprite, (x - sprite.get_width() / 2, y - sprite.get_height() * 0.52))
        stamp(surface, _dust(size), (x + size * 0.7, y + size * 0.3))


@lru_cache(maxsize=8)
def _shadow(size: int) -> pygame.Surface:
    layer = Layer(round(size * 1.5), 8)
    return layer.ellipse((size * 0.75, 4), size * 0.7, 2.6, fade(rgb("#140C26"), 150)).sprite()


@lru_cache(maxsize=8)
def _dust(size: int) -> pygame.Surface:
    chance = random.Random(size)
    layer = Layer(48, 20)
    for number in range(5):
        at = (6 + number * 8, 13 - chance.uniform(0, 5))
        layer.circle(at, chance.uniform(2, 5.5), fade(rgb("#E2906A"), 50))
    return layer.sprite()


def _draw_satellites(surface: pygame.Surface, seconds: float) -> None:
    colours = {look.code: look.colour for look in LOOKS}
    for radius, angle, code in _SATELLITES:
        turned = angle + seconds * 1.2 / radius
        x, y = curves.around(SUN, radius, turned)
        if 20 < y < HORIZON - 30:
            way = round((turned + math.pi / 2) / math.tau * 48) % 48
            stamp_centred(surface, _satellite(colours[code], way), (x, y))


@lru_cache(maxsize=512)
def _satellite(colour: Colour, way: int) -> pygame.Surface:
    """Return a satellite that flies in one of 48 directions, with the trail behind it."""
    layer = Layer(120, 120, 3)
    turn = math.tau * way / 48
    trail = [curves.around((60, 60), far, turn + math.pi) for far in (0, 55)]
    layer.tapered(trail, 1.8, 0.4, fade(colour, 150))
    for shape, tint in (
        ([(0.25, -0.2), (0.95, -0.2), (0.95, 0.2), (0.25, 0.2)], colour),
        ([(-0.25, -0.2), (-0.95, -0.2), (-0.95, 0.2), (-0.25, 0.2)], colour),
        ([(-0.22, -0.3), (0.22, -0.3), (0.22, 0.3), (-0.22, 0.3)], rgb("#FFF3D6")),
    ):
        layer.polygon(curves.placed(shape, at=(60, 60), size=9.5, turn=turn), tint)
    return layer.sprite()
