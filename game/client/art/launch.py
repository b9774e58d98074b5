"""The launch: a rocket rises from its flame at dusk, watched by people and horses."""

import math
import random
from functools import lru_cache

import pygame

from game.client.art import buildings, curves, fauna, gantry, plants, rockets, sky
from game.client.art.colour import Colour, fade, rgb
from game.client.art.curves import Points
from game.client.art.gradient import vertical
from game.client.art.layer import Layer, stamp
from game.client.art.rockets import RocketKind
from game.client.art.seasons import DUSK, LIFTOFF, NIGHTFALL_SKY

HORIZON = 560
PAD = (640, HORIZON + 22)
ROCKET_HEIGHT = 200
SECONDS = 8.0
"""How long the launch takes on the screen."""

_FLAME = ((30, 120, "#F7A94E", 150), (20, 84, "#FFCF7A", 205), (11, 48, "#FFF0C0", 255))
_BILLOWS = (("#8A4664", 1.0), ("#C4655F", 0.86), ("#EE9A5A", 0.7), ("#FFD48A", 0.5))
_CLOUDS = (
    (250, 420, 260, "#7A3A66", 2), (1010, 380, 240, "#6A3468", 5), (1110, 470, 200, "#B3556A", 3),
    (180, 500, 200, "#C2606A", 8),
)  # fmt: skip
_RIM, _DARK = rgb("#F0A070"), rgb("#1C1030")
_GRASS = (rgb("#150E2B"), rgb("#1A1131"), rgb("#241640"))
_PLUMES = (rgb("#F3B27A"), rgb("#FFD9A0"), rgb("#E58E6A"))
_WATCHERS = ((330, 44, False), (352, 38, True), (372, 47, False), (398, 34, False), (420, 43, True))


def draw_launch(surface: pygame.Surface, kind: RocketKind, stripe: Colour, seconds: float) -> None:
    """Draw the launch some seconds after ignition, 0 to `SECONDS`; then it is out of sight."""
    height = height_at(seconds)
    foot = PAD[1] - height
    surface.blit(evening(), (0, 0))
    lit = min(1.0, seconds / 0.8)
    glow = _glow(round(lit * 4))
    surface.set_clip((0, 0, 1280, HORIZON - 20))
    stamp(surface, glow, (PAD[0] - 520, foot + 60 - 520))
    surface.set_clip(None)
    stamp(surface, gantry.gantry(240, gantry.OPENINGS, DUSK), (PAD[0] - 204, PAD[1] - 242))
    if lit > 0.3:
        draw_flame(surface, foot, seconds)
    rocket = rockets.rocket(kind, ROCKET_HEIGHT, LIFTOFF, stripe)
    stamp(surface, rocket, (PAD[0] - rocket.get_width() / 2, foot - ROCKET_HEIGHT - 2))
    growth = max(0.0, min(1.0, (seconds - 0.2) / 2.2))
    if growth:
        billow = _billows(round(growth * 12))
        stamp(surface, billow, (PAD[0] - 400, PAD[1] - 126))
    stamp(surface, watchers(), (0, 540))
    _draw_sparks(surface, seconds, growth)


def height_at(seconds: float) -> float:
    """Return how far the rocket's foot is above the pad, pixels; it leaves the canvas at 8 s."""
    flight = max(0.0, seconds - 1.0)
    return 13.2 * flight**2 if flight < 7 else 13.2 * 49


@lru_cache(maxsize=1)
def evening() -> pygame.Surface:
    """Return sky, land and masts, as an opaque picture."""
    layer = Layer(1280, 720, 3)
    sky.draw_sky(layer, NIGHTFALL_SKY, HORIZON)
    sky.draw_stars(layer, 260, 420, rgb("#FFF3D6"), 9)
    for x, y, width, code, seed in _CLOUDS:
        sky.draw_cloud(layer, (x, y), width, fade(rgb(code), 190), None, seed)
    sky.draw_hills(layer, HORIZON - 18, 7, 9, 11, rgb("#7E3B62"))
    sky.draw_hills(layer, HORIZON - 2, 4, 12, 5, rgb("#57295A"))
    buildings.draw_town(layer, (960, HORIZON - 14), 22, rgb("#5E2C5C"), rgb("#FFD27E"), 10)
    for side in (-190, 190):
        gantry.draw_mast(layer, (PAD[0] + side, PAD[1]), 230, rgb("#2D1B40"), rgb("#FF7262"))
    sky.draw_hills(layer, HORIZON + 26, 4, 9, 21, rgb("#3A2050"))
    picture = layer.picture()
    top = rgb("#0B0E2E")
    picture.blit(vertical(1280, 120, ((0, fade(top, 200)), (1, fade(top, 0)))), (0, 0))
    return picture


@lru_cache(maxsize=5)
def _glow(step: int) -> pygame.Surface:
    """Return the discs of light round the flame, brighter with each step up to 4."""
    layer = Layer(1040, 1040, 1)
    share = step / 4
    radii = ((520, 16), (380, 20), (260, 26), (170, 34), (104, 46))
    discs = [(radius, round(opacity * share)) for radius, opacity in radii]
    sky.draw_discs(layer, (520, 520), discs, rgb("#FFB45A"))
    return layer.sprite()


def draw_flame(surface: pygame.Surface, foot: float, seconds: float) -> None:
    """Draw the flame from the nozzles down to the ground, or as long as it burns in the air."""
    length = max(20, min(round(PAD[1] - foot) - 4, 300))
    flame = _flame(length // 12 * 12 + 12, int(seconds * 12) % 4)
    stamp(surface, flame, (PAD[0] - flame.get_width() / 2, foot - 3))


@lru_cache(maxsize=128)
def _flame(length: int, flicker: int) -> pygame.Surface:
    layer = Layer(140, length, 3)
    for number, (top, low, code, opacity) in enumerate(_FLAME):
        edge = _flame_edge(length, (top, low), number, flicker)
        layer.polygon(edge, fade(rgb(code), opacity))
    return layer.sprite()


def _flame_edge(length: int, widths: tuple[int, int], number: int, flicker: int) -> Points:
    left, right = [], []
    for i in range(41):
        share = i / 40
        half = widths[0] * (1 - share) / 2 + widths[1] * share**2 / 2 + 8 * (1 - number * 0.3)
        sway = math.sin(share * 11 + number + flicker * 1.6) * 3 * share
        left.append((70 - half + sway, share * length))
        right.append((70 + half + sway, share * length))
    return left + right[::-1]


@lru_cache(maxsize=13)
def _billows(step: int) -> pygame.Surface:
    """Return the clouds of smoke round the pad, at one of 12 sizes."""
    layer = Layer(800, 190, 2)
    growth = step / 12
    for code, size in _BILLOWS:
        chance = random.Random(4)
        for _ in range(46):
            side = chance.uniform(-1, 1)
            radius = (46 * (1 - abs(side) ** 1.4) + 16) * chance.uniform(0.7, 1.15) * size * growth
            x = 400 + side * 330 * (0.35 + 0.65 * size) * growth
            lift = abs(chance.gauss(0, 14)) + radius * 0.25
            layer.circle((x, 142 - lift + (1 - size) * 16), radius, rgb(code))
    return layer.sprite()


@lru_cache(maxsize=1)
def watchers() -> pygame.Surface:
    """Return the near ground with a yurt, people and horses, all lit from the pad."""
    layer = Layer(1280, 180, 3)
    sky.draw_hills(layer, 78, 4, 9, 21, rgb("#2A1740"), 190)
    for number in range(5):
        at = (PAD[0], 90 + number * 4)
        layer.ellipse(at, 360 - number * 40, 9 - number, fade(rgb("#F7A94E"), 34))
    felt = (rgb("#4A2C58"), rgb("#2E1B42"))
    buildings.draw_yurt(layer, (214, 100), 92, felt, rgb("#E0704A"), rgb("#F2B233"), rgb("#1A1233"))
    layer.box(206, 74, 16, 26, rgb("#FFC766"))
    for x, high, waving in _WATCHERS:
        for shift, colour in ((1.3, _RIM), (0.0, _DARK)):
            _draw_person(layer, (x + shift, 112), high, colour)
            if waving:
                _draw_raised_arm(layer, (x + shift, 112), high, colour)
    for x, size, grazing in ((1016, 82, False), (1112, 64, False), (1196, 86, True)):
        draw = fauna.draw_grazing if grazing else fauna.draw_standing
        draw(layer, (x - 1.2, 92.6), size, fauna.RIM, -1)
        draw(layer, (x, 94), size, fauna.SHADOW, -1)
    _draw_grass(layer)
    return layer.sprite()


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


def _draw_person(layer: Layer, foot: tuple[float, float], height: float, colour: Colour) -> None:
    """Draw somebody who looks up, from behind."""
    (x, y), h = foot, height
    layer.circle((x, y - h), h * 0.13, colour)
    coat = [(-0.17, -0.82), (0.17, -0.82), (0.2, -0.3), (0.13, 0.02), (-0.13, 0.02), (-0.2, -0.3)]
    placed = curves.placed(curves.smooth_closed(coat, 5), at=foot, size=h)
    layer.polygon(placed, colour)


def _draw_raised_arm(
    layer: Layer, foot: tuple[float, float], height: float, colour: Colour
) -> None:
    """Draw the arm of somebody who waves."""
    (x, y), h = foot, height
    layer.tapered([(x + h * 0.14, y - h * 0.75), (x + h * 0.34, y - h * 1.12)], 5, 3.4, colour)


def _draw_sparks(surface: pygame.Surface, seconds: float, growth: float) -> None:
    chance = random.Random(3)
    sparks = []
    for _ in range(round(60 * growth)):
        x, y, pace = chance.gauss(0, 150), abs(chance.gauss(0, 120)), chance.uniform(10, 40)
        rise = (y + seconds * pace) % 300
        sparks.append((_spark(chance.randrange(4)), (PAD[0] + x, PAD[1] - rise)))
    surface.fblits(sparks, pygame.BLEND_PREMULTIPLIED)


@lru_cache(maxsize=4)
def _spark(number: int) -> pygame.Surface:
    colour = fade(rgb("#FFE9A8"), 80 + number * 45)
    return Layer(5, 5, 6).circle((2.5, 2.5), 0.8 + number * 0.35, colour).sprite()
