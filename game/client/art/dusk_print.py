"""The title's scene as far as it stands still: the pad at dusk, the sun in its shells, the grass.

Drawing it takes half a second, so the game ships it as two pictures. After a change of the
drawing, print them again: ``python -m game.client.art.dusk_print``. A test says when it was
forgotten.
"""

import math
import random

import pygame

from game.assets import asset_path
from game.client.art import buildings, curves, gantry, plants, rockets, sky
from game.client.art.colour import fade, rgb
from game.client.art.dusk import FRONT, HORIZON, STILL, SUN
from game.client.art.gradient import Ramp, Stops
from game.client.art.layer import Layer
from game.client.art.seasons import DUSK, DUSK_SKY

SHELLS = (262, 372, 500, 640)
_PLUMES = (rgb("#F3B27A"), rgb("#E58E6A"), rgb("#FFD9A0"))
_GRASS = (rgb("#150E2B"), rgb("#1A1131"), rgb("#20153A"))
_RIM_STRIPE = rgb("#F0904E")
_CLOUDS = (
    (1120, 300, 250, "#B04C6B", 2), (1210, 352, 180, "#D9655F", 5), (560, 366, 260, "#A44A70", 7),
    (700, 418, 190, "#DE6E5C", 3), (1090, 428, 210, "#EE8A55", 9), (330, 300, 180, "#6E376F", 4),
)  # fmt: skip


def still() -> pygame.Surface:
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


def front() -> pygame.Surface:
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


def main() -> None:
    """Draw both pictures into the folder of the assets."""
    pygame.image.save(still(), asset_path(*STILL))
    pygame.image.save(front(), asset_path(*FRONT))


if __name__ == "__main__":
    main()
