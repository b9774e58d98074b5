"""The felt wall: a dark cut-felt ornament behind documents, boards and reports."""

from functools import lru_cache

import numpy as np
import pygame

from game.client.art import ornament
from game.client.art.colour import fade, rgb
from game.client.art.gradient import vertical
from game.client.art.layer import Layer
from game.client.art.theme import Theme

_GROUND, _FIGURE, _SHADE = rgb("#17123A"), rgb("#241C52"), rgb("#0D0B2A")
_SIZE = 92


def draw_felt(surface: pygame.Surface, theme: Theme) -> None:
    """Fill the canvas with felt, or with black in high contrast."""
    if theme.high_contrast:
        surface.fill(theme.n950)
    else:
        surface.blit(_felt(), (0, 0))


@lru_cache(maxsize=1)
def _felt() -> pygame.Surface:
    layer = Layer(1280, 720, 2).box(0, 0, 1280, 720, _GROUND)
    rosette = Layer(2 * _SIZE, 2 * _SIZE, 2)
    ornament.draw_rosette(rosette, (_SIZE, _SIZE), _SIZE * 0.72, _FIGURE, 0.17)
    for row in range(-1, 6):
        for column in range(-1, 9):
            x = column * _SIZE * 1.9 + (_SIZE * 0.95 if row % 2 else 0) + 40
            layer.pasted(rosette, (x - _SIZE, 124 + row * _SIZE * 1.25 - _SIZE))
    picture = layer.picture()
    _roughen(picture)
    stops = ((0, fade(_SHADE, 120)), (0.3, fade(_SHADE, 0)), (1, fade(_SHADE, 150)))
    picture.blit(vertical(1280, 720, stops), (0, 0))
    return picture


def _roughen(picture: pygame.Surface) -> None:
    """Add the grain of felt, always the same."""
    chance = np.random.default_rng(3)
    grain = (chance.standard_normal(picture.get_size(), np.float32) * 2.2).astype(np.int16)
    pixels = pygame.surfarray.pixels3d(picture)
    pixels[:] = np.clip(pixels + grain[..., None], 0, 255)
    del pixels
