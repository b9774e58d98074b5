"""The launch: a rocket rises from its flame at dusk, watched by people."""

import math
import random
from functools import lru_cache

import pygame

from game.client.art import evening, rockets, sky
from game.client.art.colour import Colour, fade, rgb
from game.client.art.curves import Points
from game.client.art.evening import HORIZON, PAD, Place
from game.client.art.layer import Layer, stamp
from game.client.art.rockets import RocketKind
from game.client.art.seasons import LIFTOFF

ROCKET_HEIGHT = 200
SECONDS = 8.0
"""How long the launch takes on the screen."""
LIFTOFF_AT = 1.0
"""Seconds from ignition until the rocket rises."""
CLEAR_AT = 5.2
"""Seconds after which its foot is above the masts."""

_FLAME = ((30, 120, "#F7A94E", 150), (20, 84, "#FFCF7A", 205), (11, 48, "#FFF0C0", 255))
_BILLOWS = (("#8A4664", 1.0), ("#C4655F", 0.86), ("#EE9A5A", 0.7), ("#FFD48A", 0.5))


def draw_launch(
    surface: pygame.Surface, kind: RocketKind, stripe: Colour, place: Place, seconds: float
) -> None:
    """Draw the launch some seconds after ignition, 0 to `SECONDS`; then it is out of sight."""
    height = height_at(seconds)
    foot = PAD[1] - height
    surface.blit(evening.backdrop(place), (0, 0))
    lit = min(1.0, seconds / 0.8)
    glow = _glow(round(lit * 4))
    surface.set_clip((0, 0, 1280, HORIZON - 20))
    stamp(surface, glow, (PAD[0] - 520, foot + 60 - 520))
    surface.set_clip(None)
    evening.draw_hardware(surface, place)
    if lit > 0.3:
        draw_flame(surface, foot, seconds)
    rocket = rockets.rocket(kind, ROCKET_HEIGHT, LIFTOFF, stripe)
    stamp(surface, rocket, (PAD[0] - rocket.get_width() / 2, foot - ROCKET_HEIGHT - 2))
    growth = max(0.0, min(1.0, (seconds - 0.2) / 2.2))
    if growth:
        billow = _billows(round(growth * 12))
        stamp(surface, billow, (PAD[0] - 400, PAD[1] - 126))
    stamp(surface, evening.foreground(place), (0, 540))
    _draw_sparks(surface, seconds, growth)


def height_at(seconds: float) -> float:
    """Return how far the rocket's foot is above the pad, pixels; it leaves the canvas at 8 s."""
    flight = max(0.0, seconds - LIFTOFF_AT)
    return 13.2 * flight**2 if flight < 7 else 13.2 * 49


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
