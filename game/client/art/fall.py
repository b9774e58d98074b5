"""Wreckage on the steppe: what is left of a rocket rains down, and the fuel poisons the ground."""

import random
from functools import lru_cache

import pygame

from game.client.art import curves, ground, sky, steppe
from game.client.art.colour import Colour, fade, mix, rgb
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.seasons import SEASONS, SeasonName

IMPACT = (690, 506)
"""Where the largest piece comes down."""
LANDS = 1.8
"""Seconds until it does."""
_RAIN = 44
TOXIC, SOOT = rgb("#C8642E"), rgb("#4A4048")
"""The cloud that burning propellants leave: nitrogen tetroxide is orange, kerosene black."""


def draw_fall(
    surface: pygame.Surface, season: SeasonName, stripe: Colour, smoke: Colour, seconds: float
) -> None:
    """Draw the fall; the smoke is `TOXIC` for poisonous fuel, else `SOOT`."""
    steppe.draw_steppe(surface, steppe.Steppe(season=season, herd=False), seconds)
    surface.blit(_gloom(), (0, 0))
    if seconds < LANDS:
        share = seconds / LANDS
        at = (IMPACT[0] - 330 * (1 - share), IMPACT[1] - 470 * (1 - share))
        stamp(surface, _tail(), (at[0] - 196, at[1] - 280))
        stamp_centred(surface, _stage(stripe), at)
    else:
        step = min(9, int((seconds - LANDS) * 4))
        cloud = _cloud(step, smoke)
        stamp(
            surface, cloud, (IMPACT[0] - cloud.get_width() / 2, IMPACT[1] - cloud.get_height() + 14)
        )
        stamp_centred(surface, _wreck(stripe), (IMPACT[0], IMPACT[1] + 2))
    _draw_rain(surface, seconds)
    stamp(surface, ground.blades(SEASONS[season]), (-ground.STRAND, 600))


def _draw_rain(surface: pygame.Surface, seconds: float) -> None:
    """Draw small pieces that come down over the whole steppe."""
    chance = random.Random(6)
    for number in range(_RAIN):
        x, start, pace = chance.uniform(60, 1240), chance.uniform(0, 3), chance.uniform(190, 330)
        y = 70 + (seconds - start) * pace
        if seconds > start and y < ground.HORIZON + chance.uniform(40, 190):
            stamp_centred(surface, _splinter(number % 4), (x + (seconds - start) * 40, y))


@lru_cache(maxsize=1)
def _gloom() -> pygame.Surface:
    """Return the shadow that lies over such a day."""
    veil = pygame.Surface((1280, 720), pygame.SRCALPHA, 32)
    veil.fill((26, 22, 48, 70))
    return veil


@lru_cache(maxsize=1)
def _tail() -> pygame.Surface:
    """Return the trail of smoke behind the falling stage."""
    layer = Layer(220, 300, 3)
    for number in range(16):
        share = number / 15
        at = (196 - 180 * share, 280 - 256 * share)
        layer.circle(
            at, 5 + 15 * share, fade(mix(SOOT, rgb("#F4F0EA"), share), 170 - round(130 * share))
        )
    return layer.sprite()


@lru_cache(maxsize=16)
def _stage(stripe: Colour) -> pygame.Surface:
    """Return the stage as it falls, nozzles first."""
    layer = Layer(120, 120)
    hull = curves.placed([(-44, -13), (44, -13), (44, 13), (-44, 13)], at=(60, 60), turn=0.96)
    bell = curves.placed([(44, -9), (56, -14), (56, 14), (44, 9)], at=(60, 60), turn=0.96)
    band = curves.placed([(-14, -13), (2, -13), (2, 13), (-14, 13)], at=(60, 60), turn=0.96)
    layer.polygon(bell, rgb("#3A3554")).polygon(hull, rgb("#F3E9D2"))
    return layer.polygon(band, stripe).sprite()


@lru_cache(maxsize=16)
def _wreck(stripe: Colour) -> pygame.Surface:
    """Return what lies in the grass afterwards."""
    layer = Layer(170, 60)
    layer.ellipse((85, 44), 78, 10, fade(rgb("#2A2230"), 170))
    layer.polygon([(34, 44), (96, 20), (108, 32), (48, 52)], rgb("#D9C9A8"))
    layer.polygon([(70, 29), (80, 25), (92, 38), (82, 42)], stripe)
    layer.polygon([(112, 48), (140, 34), (146, 46)], rgb("#8A7F78"))
    return layer.sprite()


@lru_cache(maxsize=20)
def _cloud(step: int, colour: Colour) -> pygame.Surface:
    """Return the cloud over the impact, at one of ten sizes."""
    layer = Layer(460, 360, 2)
    chance, grown = random.Random(2), (step + 2) / 11
    for number in range(34):
        up = chance.random()
        wide = 40 + 130 * up
        at = (230 + chance.uniform(-wide, wide) * grown * 0.9, 346 - 300 * up * grown)
        tint = mix(colour, rgb("#F2E2C8"), 0.1 + 0.45 * up)
        layer.circle(at, (16 + 34 * up) * grown, fade(tint, 190 - number))
    return layer.sprite()


@lru_cache(maxsize=4)
def _splinter(number: int) -> pygame.Surface:
    """Return a small piece with a short trail."""
    layer = Layer(26, 26)
    sky.draw_smoke(layer, (17, 17), [(-3 * i, -4 * i) for i in range(3)], rgb("#F4F0EA"))
    layer.polygon(
        curves.polygon((18, 19), 2.4 + number * 0.7, 3 + number % 2, number), rgb("#4A4048")
    )
    return layer.sprite()
