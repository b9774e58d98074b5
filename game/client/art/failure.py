"""A failure: the rocket leaves the pad, and is lost."""

import random
from functools import lru_cache

import pygame

from game.client.art import curves, evening, launch
from game.client.art.colour import Colour, fade, rgb
from game.client.art.evening import PAD, Place
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.rockets import RocketKind
from game.client.art.seasons import LIFTOFF

LOST = 4.0
"""Seconds after ignition at which it is lost."""
_FIRE = ((170, "#8A4664", 200), (132, "#C4655F", 220), (92, "#EE9A5A", 235), (52, "#FFD48A", 255))


def draw_failure(
    surface: pygame.Surface, kind: RocketKind, stripe: Colour, place: Place, seconds: float
) -> None:
    """Draw the flight some seconds after ignition."""
    if seconds < LOST:
        launch.draw_launch(surface, kind, stripe, place, seconds)
        return
    since = seconds - LOST
    x, foot = PAD
    height = foot - launch.height_at(LOST) - launch.ROCKET_HEIGHT / 2
    surface.blit(evening.backdrop(place), (0, 0))
    evening.draw_hardware(surface, place)
    _draw_parts(surface, (x, height), stripe, since)
    if since < 2.4:
        stamp_centred(surface, _fire(min(11, int(since * 5))), (x, height))
    stamp(surface, evening.foreground(place), (0, 540))


def _draw_parts(
    surface: pygame.Surface, centre: tuple[float, float], stripe: Colour, since: float
) -> None:
    """Draw the parts that fall in arcs, each with its smoke."""
    chance = random.Random(8)
    for number in range(16):
        across, up = chance.uniform(-190, 190), chance.uniform(20, 190)
        for puff in range(5):
            past = since - puff * 0.14
            if past > 0:
                at = (centre[0] + across * past, centre[1] - up * past + 70 * past**2)
                sprite = _part(number % 3, stripe) if puff == 0 else _puff(puff)
                if at[1] < PAD[1] + 10:
                    stamp_centred(surface, sprite, at)


@lru_cache(maxsize=12)
def _fire(step: int) -> pygame.Surface:
    """Return the ball of fire, at one of twelve moments."""
    layer = Layer(420, 420, 2)
    chance = random.Random(3)
    grown, fading = 0.35 + 0.65 * min(1.0, step / 5), 1 - max(0, step - 5) / 7
    for radius, code, opacity in _FIRE:
        for _ in range(9):
            at = curves.around((210, 210), radius * 0.42 * grown, chance.uniform(0, curves.FULL))
            layer.circle(at, radius * 0.52 * grown, fade(rgb(code), round(opacity * fading)))
    return layer.sprite()


@lru_cache(maxsize=12)
def _part(number: int, stripe: Colour) -> pygame.Surface:
    """Return a torn piece of the hull."""
    layer = Layer(26, 26)
    shape = curves.polygon((13, 13), 9 - number * 2, 4 + number, 0.5 * number)
    return layer.polygon(shape, (LIFTOFF.hull, LIFTOFF.hull2, stripe)[number]).sprite()


@lru_cache(maxsize=6)
def _puff(number: int) -> pygame.Surface:
    layer = Layer(24, 24)
    return layer.circle(
        (12, 12), 3.5 + number * 1.4, fade(rgb("#C4A79A"), 150 - 24 * number)
    ).sprite()
