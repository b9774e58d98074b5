"""Weather over the steppe: the light of a rainy, dusty or snowy day, and what falls and flies."""

import random
from functools import lru_cache
from typing import Literal

import pygame

from game.client.art.colour import Colour, fade, rgb
from game.client.art.layer import Layer

Sky = Literal["fair", "rain", "dust", "snow"]

_VEILS: dict[Sky, Colour] = {
    "rain": (58, 66, 98, 96),
    "dust": (214, 170, 104, 92),
    "snow": (226, 234, 244, 84),
}
_STREAKS: dict[Sky, tuple[int, float, float]] = {
    "rain": (150, -160, 640),
    "dust": (70, 520, 26),
    "snow": (150, -70, 120),
}
"""How many, and how fast they go to the right and down, pixels a second."""
_WATER, _SAND, _SNOW = rgb("#DCE8F4"), rgb("#F3DDB0"), rgb("#FFFFFF")


def draw_weather(surface: pygame.Surface, sky: Sky, seconds: float) -> None:
    """Draw what falls or flies; a fair sky changes nothing."""
    if sky == "fair":
        return
    count, across, down = _STREAKS[sky]
    chance = random.Random(4)
    sprites = []
    for number in range(count):
        x, y, pace = chance.uniform(0, 1320), chance.uniform(0, 760), chance.uniform(0.8, 1.2)
        at = (
            (x + seconds * across * pace) % 1320 - 30,
            (y + seconds * down * pace) % 760 - 30,
        )
        sprites.append((_streak(sky, number % 3), at))
    surface.fblits(sprites, pygame.BLEND_PREMULTIPLIED)


def veiled(picture: pygame.Surface, sky: Sky) -> pygame.Surface:
    """Return a picture in the even light of such a day; the picture itself under a fair sky."""
    if sky == "fair":
        return picture
    sheet = pygame.Surface(picture.get_size(), 0, 32)
    sheet.fill(_VEILS[sky][:3])
    sheet.set_alpha(_VEILS[sky][3])
    dim = picture.copy()
    dim.blit(sheet, (0, 0))
    return dim


@lru_cache(maxsize=12)
def _streak(sky: Sky, number: int) -> pygame.Surface:
    """Return one drop, flake or stripe of sand, at one of three sizes."""
    if sky == "rain":
        long = 14 + 5 * number
        ends: list[tuple[float, float]] = [(8, 0), (8 - long * 0.25, long)]
        return Layer(12, long + 2).line(ends, 1.1, fade(_WATER, 120)).sprite()
    if sky == "snow":
        return Layer(8, 8).circle((4, 4), 1.3 + number * 0.6, fade(_SNOW, 230)).sprite()
    wide = 60 + 40 * number
    return Layer(wide, 4).line([(2, 2), (wide - 2, 2)], 1.6, fade(_SAND, 70)).sprite()
