"""The steppe's picture that never moves: sky, hills, river, town, pads, rails, meadow."""

import random
from functools import lru_cache

import pygame

from game.client.art import buildings, gantry, plants, sky
from game.client.art.colour import WHITE, fade, mix, rgb
from game.client.art.curves import Point
from game.client.art.layer import Layer
from game.client.art.seasons import Hardware, Season, hardware

HORIZON = 392
RAIL = HORIZON + 134

FRONT: Point = (836, HORIZON + 62)
BACK: Point = (578, HORIZON + 16)
BAITEREK: Point = (1088, HORIZON + 14)
PROTON: Point = (1226, HORIZON + 12)
LIGHT: Point = (488, HORIZON + 8)
"""Where the rockets stand on their pads."""
HALL: Point = (282, HORIZON + 56)

STRAND = 40
"""How far the foreground reaches beyond the canvas, so that it can sway and shift."""


@lru_cache(maxsize=8)
def ground(season: Season, baiterek_stage: int) -> pygame.Surface:
    """Return sky, hills and all that never moves, as an opaque picture of the whole canvas."""
    layer = Layer(1280, 720, 3)
    sky.draw_sky(layer, season.sky, HORIZON)
    sky.draw_discs(layer, (452, HORIZON - 104), ((330, 24), (230, 34), (150, 46)), season.halo)
    layer.circle((452, HORIZON - 104), 62, season.sun)
    _draw_distance(layer, season)
    _draw_far_pads(layer, hardware(season), baiterek_stage)
    sky.draw_hills(layer, HORIZON + 26, 4, 10, 8, season.mid)
    buildings.draw_hall(layer, HALL, 178, 84, hardware(season))
    gantry.draw_pad(layer, FRONT, 232, hardware(season))
    sky.draw_hills(layer, HORIZON + 112, 4, 9, 14, season.mid2)
    _draw_railway(layer, season)
    sky.draw_hills(layer, RAIL + 24, 5, 8, 19, season.near)
    _draw_meadow(layer, season)
    return layer.picture()


def _draw_distance(layer: Layer, season: Season) -> None:
    """Draw the far ridge, the town and the power line, and the river Syr Darya."""
    sky.draw_hills(layer, HORIZON - 12, 8, 9, 5, season.far)
    town = mix(season.far, rgb("#5A5A7A"), 0.4)
    buildings.draw_town(layer, (650, HORIZON - 4), 22, town)
    sky.draw_hills(layer, HORIZON + 2, 4, 12, 3, season.far2)
    wire = mix(season.rail, season.far, 0.35)
    buildings.draw_power_line(layer, (690, HORIZON + 8), 7, 28, wire)
    river = [
        (1290, HORIZON + 19), (1290, HORIZON + 25), (1150, HORIZON + 22), (980, HORIZON + 24),
        (820, HORIZON + 19), (700, HORIZON + 14), (640, HORIZON + 10), (720, HORIZON + 12),
        (840, HORIZON + 16), (990, HORIZON + 20), (1140, HORIZON + 18),
    ]  # fmt: skip
    layer.polygon(river, season.water)


def _draw_far_pads(layer: Layer, paint: Hardware, baiterek_stage: int) -> None:
    """Draw what the distant pads stand on."""
    gantry.draw_pad(layer, BACK, 100, paint)
    gantry.draw_pad(layer, PROTON, 60, paint)
    layer.box(LIGHT[0] - 24, LIGHT[1], 48, 6, paint.concrete2)
    if baiterek_stage > 0:
        layer.box(BAITEREK[0] - 56, BAITEREK[1], 112, 10, paint.concrete2)
        layer.box(BAITEREK[0] - 50, BAITEREK[1], 100, 3, paint.concrete)
    else:
        for number in range(4):
            x = BAITEREK[0] - 48 + number * 32
            layer.line([(x, BAITEREK[1] + 6), (x, BAITEREK[1] - 6)], 1.2, paint.steel)
            layer.box(x, BAITEREK[1] - 6, 7, 4, paint.band)


def _draw_railway(layer: Layer, season: Season) -> None:
    layer.box(0, RAIL - 2, 1280, 11, season.road)
    sleeper = mix(season.rail, season.road, 0.25)
    for x in range(-4, 1280, 11):
        layer.box(x, RAIL + 1, 6, 4.2, sleeper)
    layer.box(0, RAIL - 0.6, 1280, 2.2, season.rail)
    layer.box(0, RAIL - 0.6, 1280, 0.8, rgb("#D9D2C8"))


def _draw_meadow(layer: Layer, season: Season) -> None:
    """Strew the near ground with strokes, and with tulips in spring or drifts in winter."""
    chance = random.Random(12)
    for _ in range(240):
        x, y = chance.uniform(0, 1280), chance.uniform(RAIL + 30, 720)
        stroke = [(x, y), (x + chance.uniform(6, 18), y)]
        layer.line(stroke, 1, fade(chance.choice(season.blades), 120))
    if season.name == "spring":
        for _ in range(120):
            x, y = chance.uniform(0, 1280), RAIL + 34 + abs(chance.gauss(0, 26))
            layer.circle((x, y), 1.4 + (y - RAIL) / 60, chance.choice(season.drifting))
    if season.name == "winter":
        for _ in range(60):
            at = (chance.uniform(0, 1280), chance.uniform(RAIL + 30, 720))
            size = (chance.uniform(20, 60), chance.uniform(1.5, 4))
            layer.ellipse(at, *size, fade(WHITE, 150))


@lru_cache(maxsize=4)
def blades(season: Season) -> pygame.Surface:
    """Return the dark foreground with its grass."""
    layer = Layer(1280 + 2 * STRAND, 130, 3)
    chance = random.Random(5)
    sky.draw_hills(layer, 86, 8, 6, 33, season.front, 140)
    for _ in range(150):
        foot = (chance.uniform(0, layer.width), 100 + chance.uniform(-10, 36))
        shape = (chance.uniform(20, 54), chance.uniform(-4, 14), chance.uniform(1.6, 3))
        plants.draw_blade(layer, foot, *shape, chance.choice(season.blades))
    return layer.sprite()


@lru_cache(maxsize=4)
def feathers(season: Season) -> pygame.Surface:
    """Return the feather grass that sways in front of everything."""
    layer = Layer(1280 + 2 * STRAND, 150, 3)
    chance = random.Random(8)
    for _ in range(26):
        foot = (chance.uniform(0, layer.width), 158)
        high, lean = chance.uniform(66, 126), chance.uniform(14, 26)
        plants.draw_feather(layer, foot, high, lean, season.front2, season.plume)
    return layer.sprite()
