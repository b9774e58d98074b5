"""The title scene: the pad at dusk, the sun in its shells, horses, and one launch far away."""

import math
import random
from functools import lru_cache

import pygame

from game.client.art import buildings, curves, fauna, gantry, plants, rockets, sky
from game.client.art.colour import Colour, fade, rgb
from game.client.art.curves import Point
from game.client.art.delegations import LOOKS
from game.client.art.gradient import Ramp, Stops, horizontal, vertical
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.seasons import DUSK, DUSK_SKY

HORIZON = 520
SUN: Point = (872, HORIZON - 58)
SHELLS = (262, 372, 500, 640)

_PLUMES = (rgb("#F3B27A"), rgb("#E58E6A"), rgb("#FFD9A0"))
_GRASS = (rgb("#150E2B"), rgb("#1A1131"), rgb("#20153A"))
_RIM_STRIPE = rgb("#F0904E")
_HERD = ((996, 596, 40, 0.9), (1046, 606, 50, 0.05), (1100, 592, 42, 0.3), (1152, 612, 54, 0.62),
         (1212, 596, 46, 0.42))  # fmt: skip
_CLOUDS = (
    (1120, 300, 250, "#B04C6B", 2), (1210, 352, 180, "#D9655F", 5), (560, 366, 260, "#A44A70", 7),
    (700, 418, 190, "#DE6E5C", 3), (1090, 428, 210, "#EE8A55", 9), (330, 300, 180, "#6E376F", 4),
)  # fmt: skip
_SATELLITES = (
    (262, -2.25, "KAZ"), (262, -0.62, "IND"), (372, -1.18, "CHN"), (372, -2.72, "RUS"),
    (500, -1.86, "EUR"), (500, -0.96, "USA"), (640, -1.46, "JPN"), (640, -2.2, "UAE"),
)  # fmt: skip


def draw_dusk(surface: pygame.Surface, seconds: float = 0.0) -> None:
    """Draw the title's scene; words go over its dark left side."""
    surface.blit(_dusk(), (0, 0))
    _draw_satellites(surface, seconds)
    _draw_herd(surface, seconds)
    sway = 3 * math.sin(seconds * math.tau / 5)
    stamp(surface, _front(), (-40 + sway, 590))
    surface.blit(_left_shade(), (0, 0))
    surface.blit(_foot_shade(), (0, 676))


@lru_cache(maxsize=1)
def _left_shade() -> pygame.Surface:
    night = rgb("#0D0B2A")
    return horizontal(
        620, 720, ((0, fade(night, 235)), (0.5, fade(night, 150)), (1, fade(night, 0)))
    )


@lru_cache(maxsize=1)
def _foot_shade() -> pygame.Surface:
    night = rgb("#0A0820")
    return vertical(1280, 44, ((0, fade(night, 0)), (1, fade(night, 200))))


@lru_cache(maxsize=1)
def _dusk() -> pygame.Surface:
    """Return all that stands still."""
    layer = Layer(1280, 720, 3)
    sky.draw_sky(layer, DUSK_SKY, HORIZON)
    sky.draw_stars(layer, 190, 330, rgb("#FFF3D6"))
    _draw_sun(layer)
    _draw_far_launch(layer)
    _draw_far_land(layer)
    _draw_pad(layer)
    sky.draw_hills(layer, HORIZON + 62, 5, 7, 21, _ground_ramp())
    _draw_rails(layer)
    return layer.picture()


def _draw_sun(layer: Layer) -> None:
    """Draw the sun with its halos, which are orbit shells."""
    sky.draw_discs(layer, SUN, ((640, 10), (500, 12), (372, 16), (262, 26)), rgb("#FFB46A"))
    for radius in SHELLS:
        colour = fade(rgb("#FFE3B0"), 70 if radius < 500 else 46)
        layer.arc(SUN, radius, (math.pi * 0.93, math.pi * 2.07), 1.1, colour)
    for x, y, width, code, seed in _CLOUDS:
        glow = fade(rgb("#FFC487"), 60)
        sky.draw_cloud(layer, (x, y), width, fade(rgb(code), 190), glow, seed)
    ramp: Stops = ((0, rgb("#FFF3CF")), (0.45, rgb("#FFDF94")), (1, rgb("#FFA851")))
    layer.circle(SUN, 152, Ramp(SUN[1] - 152, SUN[1] + 152, ramp))
    for drop, high in ((18, 3), (34, 5), (52, 7)):
        layer.box(SUN[0] - 160, SUN[1] + drop, 320, high, fade(rgb("#F0904E"), 150))


def _draw_far_launch(layer: Layer) -> None:
    """Draw the trail of a rocket that rose far to the left."""
    trail = curves.quadratic((640, HORIZON), (612, 250), (498, 108), 40)
    pale, bright = rgb("#FFE3B0"), rgb("#FFF8E6")
    wide: Stops = ((0, fade(pale, 150)), (0.6, fade(rgb("#FFC98A"), 110)), (1, fade(pale, 0)))
    thin: Stops = ((0, bright), (0.6, fade(pale, 170)), (1, fade(pale, 0)))
    layer.tapered(trail, 15, 1.6, Ramp(110, HORIZON - 10, wide))
    layer.tapered(trail[3:], 5.5, 1, Ramp(110, HORIZON - 70, thin))
    layer.circle((498, 108), 3.4, bright)


def _draw_far_land(layer: Layer) -> None:
    sky.draw_hills(layer, HORIZON - 20, 7, 9, 11, rgb("#9C4663"))
    lamp = rgb("#FFD27E")
    buildings.draw_town(layer, (1010, HORIZON - 16), 26, rgb("#7C3A60"), lamp, 9.5)
    sky.draw_hills(layer, HORIZON - 6, 4, 12, 5, rgb("#6E3460"))
    buildings.draw_power_line(layer, (470, HORIZON - 4), 8, 32, rgb("#5A2A58"))
    near: Stops = ((0, rgb("#55295A")), (1, rgb("#3E2050")))
    sky.draw_hills(layer, HORIZON + 10, 3, 10, 8, Ramp(HORIZON, HORIZON + 60, near))


def _draw_pad(layer: Layer) -> None:
    x, y = SUN[0], HORIZON + 14
    dark = rgb("#33204C")
    for at, size in (((1088.0, y + 2.0), 56), ((1150.0, y + 6.0), 38)):
        buildings.draw_dish(layer, at, size, DUSK, dark)
    for side in (-205, 205):
        gantry.draw_mast(layer, (x + side, y), 280, dark, rgb("#FF7262"))
    gantry.draw_gantry(layer, (x, y), 300, 1.0, DUSK)
    gantry.draw_pad(layer, (x, y), 270, DUSK)
    rockets.draw_rocket(layer, "soyuz_crew", (x, y), 300, DUSK, _RIM_STRIPE)


def _ground_ramp() -> Ramp:
    stops: Stops = ((0, rgb("#4A2656")), (0.5, rgb("#331B48")), (1, rgb("#1E1434")))
    return Ramp(HORIZON + 55, 720, stops)


def _draw_rails(layer: Layer) -> None:
    """Draw rails that run to the pad, with sleepers that grow towards us."""
    left, right = ((812, HORIZON + 66), (520, 730)), ((826, HORIZON + 66), (640, 730))
    for number in range(20):
        share = (number / 20) ** 1.9
        x0 = left[0][0] + (left[1][0] - left[0][0]) * share
        x1 = right[0][0] + (right[1][0] - right[0][0]) * share
        y, edge = left[0][1] + (left[1][1] - left[0][1]) * share, (x1 - x0) * 0.22
        layer.box(x0 - edge, y, x1 - x0 + 2 * edge, 1.2 + 6 * share, rgb("#1B1230"))
    for rail in (left, right):
        layer.tapered(list(rail), 1.4, 7, rgb("#E08A5A"))


@lru_cache(maxsize=1)
def _front() -> pygame.Surface:
    """Return grass and tulips in front."""
    layer = Layer(1360, 134, 3)
    chance = random.Random(4)
    sky.draw_hills(layer, 82, 8, 6, 33, rgb("#130D28"), 140)
    for _ in range(130):
        foot = (chance.uniform(0, 1360), 100 + chance.uniform(-8, 36))
        shape = (chance.uniform(22, 60), chance.uniform(-6, 16), chance.uniform(1.6, 3))
        plants.draw_blade(layer, foot, *shape, chance.choice(_GRASS))
    for _ in range(34):
        x = chance.choice((chance.uniform(0, 600), chance.uniform(970, 1360)))
        high, lean = chance.uniform(48, 92), chance.uniform(14, 30)
        plants.draw_feather(layer, (x, 138), high, lean, rgb("#2A1A44"), chance.choice(_PLUMES))
    petals, stem = (rgb("#F0623F"), rgb("#B93A34")), rgb("#2B2146")
    for x, high, lean in ((756, 58, -4), (782, 78, 5), (812, 52, 3), (1276, 70, -6), (1246, 50, 4),
                          (730, 44, 3), (920, 46, -3), (945, 62, 4)):  # fmt: skip
        plants.draw_tulip(layer, (x, 134), high, lean, petals, stem)
    return layer.sprite()


def _draw_herd(surface: pygame.Surface, seconds: float) -> None:
    """Draw five horses that gallop on the spot, ten steps a second."""
    for x, y, size, phase in _HERD:
        stamp_centred(surface, _shadow(size), (x, y + size * 0.6))
        frame = int(seconds * 10 + phase * fauna.FRAMES) % fauna.FRAMES
        sprite = fauna.galloping(size, frame, fauna.SHADOW, fauna.RIM, -1)
        stamp(surface, sprite, (x - sprite.get_width() / 2, y - sprite.get_height() * 0.52))
        stamp(surface, _dust(size), (x + size * 0.7, y + size * 0.3))


@lru_cache(maxsize=8)
def _shadow(size: int) -> pygame.Surface:
    layer = Layer(round(size * 1.5), 8)
    return layer.ellipse((size * 0.75, 4), size * 0.7, 2.6, fade(rgb("#140C26"), 150)).sprite()


@lru_cache(maxsize=8)
def _dust(size: int) -> pygame.Surface:
    chance = random.Random(size)
    layer = Layer(48, 20)
    for number in range(5):
        at = (6 + number * 8, 13 - chance.uniform(0, 5))
        layer.circle(at, chance.uniform(2, 5.5), fade(rgb("#E2906A"), 50))
    return layer.sprite()


def _draw_satellites(surface: pygame.Surface, seconds: float) -> None:
    colours = {look.code: look.colour for look in LOOKS}
    for radius, angle, code in _SATELLITES:
        turned = angle + seconds * 1.2 / radius
        x, y = curves.around(SUN, radius, turned)
        if 20 < y < HORIZON - 30:
            way = round((turned + math.pi / 2) / math.tau * 48) % 48
            stamp_centred(surface, _satellite(colours[code], way), (x, y))


@lru_cache(maxsize=512)
def _satellite(colour: Colour, way: int) -> pygame.Surface:
    """Return a satellite that flies in one of 48 directions, with the trail behind it."""
    layer = Layer(120, 120, 3)
    turn = math.tau * way / 48
    trail = [curves.around((60, 60), far, turn + math.pi) for far in (0, 55)]
    layer.tapered(trail, 1.8, 0.4, fade(colour, 150))
    for shape, tint in (
        ([(0.25, -0.2), (0.95, -0.2), (0.95, 0.2), (0.25, 0.2)], colour),
        ([(-0.25, -0.2), (-0.95, -0.2), (-0.95, 0.2), (-0.25, 0.2)], colour),
        ([(-0.22, -0.3), (0.22, -0.3), (0.22, 0.3), (-0.22, 0.3)], rgb("#FFF3D6")),
    ):
        layer.polygon(curves.placed(shape, at=(60, 60), size=9.5, turn=turn), tint)
    return layer.sprite()
