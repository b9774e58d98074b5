"""Scenery: what lies under the widgets of a page."""

from functools import lru_cache

import pygame

from game.client.art import gradient, ornament
from game.client.art.box import CANVAS
from game.client.art.colour import mix, rgb
from game.client.art.layer import stamp_centred
from game.client.art.theme import Theme
from game.client.scene import Scene

_VIOLET = rgb("#3A2A6A")
_STEP = 120


def paint_felt(surface: pygame.Surface, scene: Scene) -> None:
    """Paint the dark felt with its faint rosettes that lies under documents and tools."""
    surface.blit(_felt(scene.theme), (0, 0))


@lru_cache(maxsize=4)
def _felt(theme: Theme) -> pygame.Surface:
    ground = pygame.Surface((CANVAS.w, CANVAS.h))
    if theme.high_contrast:
        ground.fill(theme.n950)
        return ground
    top, low = mix(theme.n950, _VIOLET, 0.22), mix(theme.n950, _VIOLET, 0.4)
    ground.blit(gradient.vertical(CANVAS.w, CANVAS.h, ((0, top), (1, low))), (0, 0))
    figure = mix(low, _VIOLET, 0.35)
    for row, y in enumerate(range(0, CANVAS.h + _STEP, _STEP)):
        for x in range(-(row % 2) * _STEP // 2, CANVAS.w + _STEP, _STEP):
            stamp_centred(ground, ornament.rosette(92, figure), (x, y))
    return ground
