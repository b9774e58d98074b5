"""From the steppe to the orbit: the camera rises through the shanyrak, the window to the sky."""

from functools import lru_cache

import pygame

from game.client.art import ornament
from game.client.art.colour import Colour
from game.client.art.layer import Layer, stamp_centred

SECONDS = 1.2
_STEPS = 24
_MIDDLE = (640, 360)


def draw_rise(
    surface: pygame.Surface,
    below: pygame.Surface,
    above: pygame.Surface,
    share: float,
    gold: Colour,
) -> None:
    """Draw the way from one whole picture (the steppe) to another (space); share from 0 to 1."""
    share = max(0.0, min(1.0, share))
    eased = 1 - (1 - share) ** 3
    drop = round(720 * eased)
    surface.blit(above, (0, drop - 720))
    surface.blit(below, (0, drop))
    if 0 < share < 1:
        stamp_centred(surface, _ring(round(share * _STEPS), gold), _MIDDLE)


@lru_cache(maxsize=_STEPS)
def _ring(step: int, colour: Colour) -> pygame.Surface:
    """Return the roof ring, larger with each step until it passes the camera."""
    radius = 40 * 1.16**step
    size = min(1280, round(radius * 2.7))
    layer = Layer(size, min(720, size), 2 if size < 400 else 1)
    middle = (layer.width / 2, layer.height / 2)
    ornament.draw_shanyrak(layer, middle, radius, colour, thickness=0.1, poles=16)
    return layer.sprite()
