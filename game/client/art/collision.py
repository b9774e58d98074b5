"""Collision in orbit: two objects meet, a flash, and pieces that spread along the orbit."""

import math
import random
from functools import lru_cache

import pygame

from game.client.art import curves, limb
from game.client.art.colour import WHITE, Colour, fade, rgb
from game.client.art.curves import Point
from game.client.art.layer import Layer, stamp_centred

MEET: Point = (640, 300)
"""Where they meet."""
HIT = 2.0
"""Seconds until they meet."""
_PIECES = (rgb("#FF9A7A"), rgb("#FFC2A6"), rgb("#F6ECD8"))
_MOST = 260


def draw_collision(
    surface: pygame.Surface, stripes: tuple[Colour, Colour], pieces: int, seconds: float
) -> None:
    """Draw the meeting; one stripe each, and the more pieces the thicker the cloud."""
    surface.blit(limb.limb(), (0, 0))
    if seconds < HIT:
        for number, stripe in enumerate(stripes):
            stamp_centred(surface, _craft(stripe, number), _place(number, seconds))
    else:
        _draw_burst(surface, pieces, seconds - HIT)


def draw_breakup(surface: pygame.Surface, stripe: Colour, pieces: int, seconds: float) -> None:
    """Draw one object that bursts by itself."""
    surface.blit(limb.limb(), (0, 0))
    if seconds < HIT:
        at = (MEET[0] - 110 * (HIT - seconds), MEET[1] + 18 * (HIT - seconds))
        stamp_centred(surface, _craft(stripe, 1), at)
    else:
        _draw_burst(surface, pieces, seconds - HIT)


def _draw_burst(surface: pygame.Surface, pieces: int, since: float) -> None:
    """Draw the flash while it lasts, and the pieces."""
    if since < 1.0:
        stamp_centred(surface, _flash(min(7, int(since * 8))), MEET)
    _draw_pieces(surface, pieces, since)


def _place(number: int, seconds: float) -> Point:
    """Return where the first or the second object is before they meet."""
    left = (HIT - seconds) * 270
    angle = (math.pi + 0.12, -0.62)[number]
    return curves.around(MEET, left, angle)


def _draw_pieces(surface: pygame.Surface, pieces: int, since: float) -> None:
    """Draw the cloud: it widens, and is drawn out along the orbit."""
    chance = random.Random(5)
    sprites = []
    for _ in range(min(_MOST, 30 + pieces // 4)):
        along, across, pace = chance.gauss(0, 1), chance.gauss(0, 1), chance.uniform(0.4, 1.3)
        reach = 1 - math.exp(-since * pace)
        x = MEET[0] + along * 420 * reach
        y = MEET[1] + across * 90 * reach + along * 22 * reach
        sprites.append((_piece(chance.randrange(9)), (x - 4, y - 4)))
    surface.fblits(sprites, pygame.BLEND_PREMULTIPLIED)


@lru_cache(maxsize=9)
def _piece(number: int) -> pygame.Surface:
    """Return a splinter in one of three colours and three sizes."""
    colour, size = _PIECES[number % 3], 1.0 + (number // 3) * 0.9
    corners = curves.polygon((4, 4), size, 3 + number % 2, number * 0.7)
    return Layer(8, 8, 6).polygon(corners, fade(colour, 235)).sprite()


@lru_cache(maxsize=8)
def _flash(step: int) -> pygame.Surface:
    """Return the flash, at one of eight sizes, in discs like those round the sun."""
    layer = Layer(420, 420, 2)
    fading = 1 - step / 8
    for radius, opacity in ((200, 30), (140, 50), (90, 90), (46, 200)):
        grown = radius * (0.4 + 0.6 * step / 7)
        layer.circle((210, 210), grown, fade(rgb("#FFD983"), round(opacity * fading)))
    layer.polygon(
        curves.star((210, 210), 70 * fading + 20, 8, 0.3), fade(WHITE, round(230 * fading))
    )
    return layer.sprite()


@lru_cache(maxsize=16)
def _craft(stripe: Colour, number: int) -> pygame.Surface:
    """Return a satellite with wings, or a spent rocket stage."""
    layer = Layer(150, 150)
    if number:
        corners = curves.placed(
            [(-52, -15), (40, -15), (52, -6), (52, 6), (40, 15), (-52, 15)], at=(75, 75), turn=-0.5
        )
        layer.polygon(corners, rgb("#D9C9A8"))
        band = curves.placed([(-10, -15), (8, -15), (8, 15), (-10, 15)], at=(75, 75), turn=-0.5)
        return layer.polygon(band, stripe).sprite()
    for side in (-1, 1):
        wing = [(18 * side, -12), (66 * side, -12), (66 * side, 12), (18 * side, 12)]
        layer.polygon(curves.placed(wing, at=(75, 75), turn=0.2), rgb("#2F4F8F"))
    body = [(-18, -20), (18, -20), (18, 20), (-18, 20)]
    layer.polygon(curves.placed(body, at=(75, 75), turn=0.2), rgb("#E9E2D2"))
    band = [(-18, -5), (18, -5), (18, 5), (-18, 5)]
    return layer.polygon(curves.placed(band, at=(75, 75), turn=0.2), stripe).sprite()
