"""Skies: ramps, the sun in its discs (orbit shells in disguise), clouds, stars and hills."""

import random
from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.client.art import curves
from game.client.art.colour import Colour, fade
from game.client.art.curves import Point
from game.client.art.gradient import Ramp, Stops
from game.client.art.layer import Layer, Paint
from game.client.art.seasons import Season


def draw_sky(layer: Layer, stops: Stops, horizon: float) -> None:
    """Fill the sky down to the horizon."""
    layer.box(0, 0, layer.width, horizon + 6, Ramp(0, horizon + 6, stops))


def draw_discs(
    layer: Layer, centre: Point, radii: Sequence[tuple[float, int]], colour: Colour
) -> None:
    """Draw translucent discs round a light: radius and opacity each, the widest first."""
    for radius, opacity in radii:
        layer.circle(centre, radius, fade(colour, opacity))


def draw_stars(layer: Layer, count: int, depth: float, colour: Colour, seed: int = 4) -> None:
    """Strew stars that grow fewer and fainter downwards."""
    chance = random.Random(seed)
    for _ in range(count):
        x, y = chance.uniform(0, layer.width), chance.uniform(0, depth)
        bright = 235 * (1 - y / (depth + 40)) * chance.uniform(0.3, 1)
        layer.circle((x, y), chance.choice((0.6, 0.7, 0.9, 1.2)), fade(colour, int(bright)))


def draw_hills(
    layer: Layer, y: float, swell: float, waves: int, seed: int, paint: Paint, foot: float = 720
) -> None:
    """Draw a long gentle ridge from edge to edge, filled down to its foot."""
    chance = random.Random(seed)
    step = (layer.width + 80) / waves
    crest = curves.smooth(
        [(-40 + i * step, y + chance.uniform(-swell, swell)) for i in range(waves + 1)]
    )
    layer.polygon([*crest, (layer.width + 40, foot), (-40, foot)], paint)


def draw_cloud(
    layer: Layer, foot: Point, width: float, colour: Colour, shade: Colour | None, seed: int
) -> None:
    """Draw a flat-bottomed cloud."""
    chance = random.Random(seed)
    bumps = chance.randint(3, 5)
    x, y = foot
    top = [(x - width / 2, y)]
    for number in range(1, bumps + 1):
        share = number / (bumps + 1)
        rise = width * chance.uniform(0.07, 0.15) * (1 - abs(share - 0.5))
        top.append((x - width / 2 + width * share, y - rise))
    top.append((x + width / 2, y))
    outline = [(x - width / 2 - 8, y), *top, (x + width / 2 + 8, y)]
    layer.polygon(curves.smooth(outline), colour)
    if shade:
        low = [(px * 0.8 + x * 0.2, y - (y - py) * 0.55) for px, py in top]
        layer.polygon(curves.smooth([(x - width * 0.42, y), *low, (x + width * 0.42, y)]), shade)


@lru_cache(maxsize=64)
def cloud(season: Season, width: int, seed: int) -> pygame.Surface:
    """Return a drifting cloud as a sprite, 0.2 times as high as wide."""
    layer = Layer(width + 24, round(width * 0.2))
    foot = (layer.width / 2, layer.height - 2)
    draw_cloud(layer, foot, width, fade(season.cloud, 235), season.cloud_shade, seed)
    return layer.sprite()


def draw_smoke(layer: Layer, start: Point, steps: Sequence[Point], colour: Colour) -> None:
    """Draw puffs that grow and fade along their steps."""
    for number, (x, y) in enumerate(steps):
        opacity = max(10, 80 - number * 9)
        at = (start[0] + x, start[1] + y)
        layer.circle(at, 4 + number * 1.9, fade(colour, opacity))
