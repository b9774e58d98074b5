"""The evening of a launch: sky, land and people at the place from which the rocket flies.

From the shared site it is the steppe: a Soyuz stands between four arms, other rockets beside a
tower. Home ranges lie elsewhere; they are shown as a pad by the water.
"""

import math
import random
from functools import lru_cache
from typing import Literal, TypeAlias

import pygame

from game.client.art import buildings, curves, fauna, gantry, plants, sky
from game.client.art.colour import fade, rgb
from game.client.art.gradient import Ramp, Stops, vertical
from game.client.art.layer import Layer, stamp
from game.client.art.people import draw_person, draw_raised_arm
from game.client.art.seasons import DUSK, NIGHTFALL_SKY

Place: TypeAlias = Literal["arms", "tower", "coast"]
HORIZON = 560
PAD = (640, HORIZON + 22)
_CLOUDS = (
    (250, 420, 260, "#7A3A66", 2), (1010, 380, 240, "#6A3468", 5), (1110, 470, 200, "#B3556A", 3),
    (180, 500, 200, "#C2606A", 8),
)  # fmt: skip
_RIM, _DARK = rgb("#F0A070"), rgb("#1C1030")
_GRASS = (rgb("#150E2B"), rgb("#1A1131"), rgb("#241640"))
_PLUMES = (rgb("#F3B27A"), rgb("#FFD9A0"), rgb("#E58E6A"))
_WATCHERS = ((330, 44, False), (352, 38, True), (372, 47, False), (398, 34, False), (420, 43, True))
_TOWER = 226
"""Height of a service tower, pixels."""


@lru_cache(maxsize=3)
def backdrop(place: Place) -> pygame.Surface:
    """Return sky, land or sea, and what does not move, as an opaque picture."""
    layer = Layer(1280, 720, 3)
    sky.draw_sky(layer, NIGHTFALL_SKY, HORIZON)
    sky.draw_stars(layer, 260, 420, rgb("#FFF3D6"), 9)
    for x, y, width, code, seed in _CLOUDS:
        sky.draw_cloud(layer, (x, y), width, fade(rgb(code), 190), None, seed)
    if place == "coast":
        _draw_sea(layer)
    else:
        _draw_steppe(layer)
    for side in (-190, 190):
        gantry.draw_mast(layer, (PAD[0] + side, PAD[1]), 230, rgb("#2D1B40"), rgb("#FF7262"))
    sky.draw_hills(layer, HORIZON + 26, 4, 9, 21, rgb("#3A2050"))
    picture = layer.picture()
    top = rgb("#0B0E2E")
    picture.blit(vertical(1280, 120, ((0, fade(top, 200)), (1, fade(top, 0)))), (0, 0))
    return picture


def draw_hardware(surface: pygame.Surface, place: Place) -> None:
    """Draw the open arms, or the tower beside the rocket."""
    if place == "arms":
        stamp(surface, gantry.gantry(240, gantry.OPENINGS, DUSK), (PAD[0] - 204, PAD[1] - 242))
        return
    tower = _tower()
    stamp(surface, tower, (PAD[0] - 96, PAD[1] + 4 - tower.get_height()))


@lru_cache(maxsize=1)
def _tower() -> pygame.Surface:
    layer = Layer(130, _TOWER + 6)
    gantry.draw_service_tower(layer, (30, _TOWER + 4), _TOWER, DUSK)
    return layer.sprite()


def _draw_steppe(layer: Layer) -> None:
    sky.draw_hills(layer, HORIZON - 18, 7, 9, 11, rgb("#7E3B62"))
    sky.draw_hills(layer, HORIZON - 2, 4, 12, 5, rgb("#57295A"))
    buildings.draw_town(layer, (960, HORIZON - 14), 22, rgb("#5E2C5C"), rgb("#FFD27E"), 10)


def _draw_sea(layer: Layer) -> None:
    """Draw water up to the horizon, with the last light on it, and a far shore."""
    deep: Stops = ((0, rgb("#B4586A")), (0.4, rgb("#6B3768")), (1, rgb("#3A2050")))
    layer.box(0, HORIZON - 34, 1280, 80, Ramp(HORIZON - 34, HORIZON + 46, deep))
    chance = random.Random(12)
    for _ in range(90):
        y = HORIZON - 31 + 52 * chance.random() ** 1.4
        wide = chance.uniform(10, 46) * (0.4 + (y - HORIZON + 34) / 60)
        x = chance.gauss(640, 330)
        layer.box(x, y, wide, 1.1, fade(rgb("#FFC48A"), chance.randrange(40, 120)))
    shore = [(1010, HORIZON - 34), (1090, HORIZON - 46), (1200, HORIZON - 42), (1290, HORIZON - 52)]
    layer.polygon([*curves.smooth(shore), (1290, HORIZON - 34)], rgb("#7E3B62"))


@lru_cache(maxsize=3)
def foreground(place: Place) -> pygame.Surface:
    """Return the near ground with people, on the steppe a yurt and horses, lit from the pad."""
    layer = Layer(1280, 180, 3)
    sky.draw_hills(layer, 78, 4, 9, 21, rgb("#2A1740"), 190)
    for number in range(5):
        at = (PAD[0], 90 + number * 4)
        layer.ellipse(at, 360 - number * 40, 9 - number, fade(rgb("#F7A94E"), 34))
    if place != "coast":
        _draw_yurt(layer)
    for x, high, waving in _WATCHERS:
        for shift, colour in ((1.3, _RIM), (0.0, _DARK)):
            draw_person(layer, (x + shift, 112), high, colour)
            if waving:
                draw_raised_arm(layer, (x + shift, 112), high, colour)
    if place != "coast":
        _draw_horses(layer)
    _draw_grass(layer)
    return layer.sprite()


def _draw_yurt(layer: Layer) -> None:
    felt = (rgb("#4A2C58"), rgb("#2E1B42"))
    buildings.draw_yurt(layer, (214, 100), 92, felt, rgb("#E0704A"), rgb("#F2B233"), rgb("#1A1233"))
    layer.box(206, 74, 16, 26, rgb("#FFC766"))


def _draw_horses(layer: Layer) -> None:
    for x, size, grazing in ((1016, 82, False), (1112, 64, False), (1196, 86, True)):
        draw = fauna.draw_grazing if grazing else fauna.draw_standing
        draw(layer, (x - 1.2, 92.6), size, fauna.RIM, -1)
        draw(layer, (x, 94), size, fauna.SHADOW, -1)


def _draw_grass(layer: Layer) -> None:
    """Draw the dark grass in front, bent away from the blast."""
    chance = random.Random(9)
    sky.draw_hills(layer, 136, 7, 6, 33, rgb("#130D28"), 190)
    for _ in range(140):
        foot = (chance.uniform(-10, 1290), 150 + chance.uniform(-8, 36))
        shape = (chance.uniform(20, 52), chance.uniform(-12, 14), chance.uniform(1.6, 3))
        plants.draw_blade(layer, foot, *shape, chance.choice(_GRASS))
    for _ in range(24):
        x, high = chance.uniform(0, 1280), chance.uniform(50, 96)
        lean = math.copysign(chance.uniform(16, 30), x - PAD[0])
        plume = chance.choice(_PLUMES)
        plants.draw_feather(layer, (x, 188), high, lean, rgb("#241640"), plume)
