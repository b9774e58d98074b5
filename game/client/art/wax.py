"""Sealing wax: the mark that a delegation leaves under a text that it has signed."""

import math
from functools import lru_cache

import pygame

from game.client.art import curves
from game.client.art.colour import BLACK, WHITE, Colour, fade, mix
from game.client.art.delegations import Look
from game.client.art.layer import Layer
from game.client.art.tokens import draw_emblem

RADIUS = 21


@lru_cache(maxsize=32)
def wax(look: Look, emblem: Colour) -> pygame.Surface:
    """Return a disc of wax with the delegation's emblem; every delegation's edge differs."""
    layer, middle = Layer(70, 70), (35.0, 35.0)
    phase = sum(map(ord, look.code))
    edge = [
        curves.around(middle, RADIUS + 4 + 1.8 * math.sin(i * 1.9 + phase), i * math.pi / 12)
        for i in range(24)
    ]
    layer.polygon(curves.smooth_closed([(x + 1, y + 2.5) for x, y in edge], 4), fade(BLACK, 60))
    layer.polygon(curves.smooth_closed(edge, 4), mix(look.colour, BLACK, 0.25))
    layer.circle(middle, RADIUS - 0.5, look.colour)
    layer.ring(middle, RADIUS - 0.5, 1.4, mix(look.colour, WHITE, 0.25))
    draw_emblem(layer, look.emblem, middle, 17, emblem)
    return layer.sprite()
