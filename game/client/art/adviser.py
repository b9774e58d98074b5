"""Aqböken, the saiga who advises: a bust that looks right."""

import math
from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.client.art import curves, ornament
from game.client.art.colour import WHITE, Colour, fade, mix, rgb
from game.client.art.curves import Point
from game.client.art.layer import Layer

WIDTH, HEIGHT = 360, 420

_FUR, _FUR_SHADE, _DARK, _LIGHT = (
    rgb("#D69F63"), rgb("#B97F49"), rgb("#8B5A37"), rgb("#F6E3C0"),
)  # fmt: skip
_HORN, _HORN_RING = rgb("#EBCB93"), rgb("#C79A5E")
_VEST, _LAPEL, _LAPEL_SHADE, _SEAM = (
    rgb("#1F2B63"), rgb("#27377F"), rgb("#1A2456"), rgb("#34469A"),
)  # fmt: skip
_SHIRT, _GOLD, _PLASTIC, _EYE, _NOSTRIL = (
    rgb("#F6ECD8"), rgb("#F2B233"), rgb("#141A3C"), rgb("#2A1A22"), rgb("#4A2A22"),
)  # fmt: skip


@lru_cache(maxsize=2)
def bust(scale: float = 1.0) -> pygame.Surface:
    """Return the adviser from the chest up, 360 x 420 pixels at scale 1."""
    layer = Layer(WIDTH, HEIGHT, 3)
    _draw_glow(layer)
    _draw_far_horn(layer)
    _draw_vest(layer)
    _draw_neck(layer)
    _draw_head(layer)
    _draw_eye(layer)
    _draw_near_horn(layer)
    _draw_ear(layer)
    _draw_headset(layer)
    sprite = layer.sprite()
    return sprite if scale == 1.0 else pygame.transform.smoothscale_by(sprite, scale)


def _shape(layer: Layer, points: Sequence[Point], colour: Colour) -> None:
    layer.polygon(curves.smooth_closed(points), colour)


def _draw_glow(layer: Layer) -> None:
    for radius, opacity in ((168, 38), (136, 46)):
        layer.circle((170, 248), radius, fade(_GOLD, opacity))


def _draw_far_horn(layer: Layer) -> None:
    horn = curves.cubic((196, 136), (208, 92), (180, 62), (196, 14))
    layer.tapered(horn, 21, 5, mix(_HORN, _DARK, 0.45))


def _draw_vest(layer: Layer) -> None:
    _shape(layer, [(18, 420), (30, 352), (74, 318), (140, 300), (206, 306), (262, 330), (292, 372),
                   (300, 425), (150, 430)], _VEST)  # fmt: skip
    _shape(layer, [(96, 318), (140, 302), (196, 306), (230, 322), (206, 424), (112, 424)], _SHIRT)
    layer.polygon([(96, 318), (132, 304), (150, 424), (88, 424)], _LAPEL)
    layer.polygon([(196, 306), (234, 322), (222, 424), (176, 424)], _LAPEL_SHADE)
    for number in range(4):
        for x, lean in ((108, 4.3), (215, -3.0)):
            at = (x + number * lean, 342 + number * 25)
            ornament.draw_seed(layer, at, 9, 12, _GOLD)
    layer.line([(70, 330), (62, 424)], 3, _SEAM)
    ornament.draw_shanyrak(layer, (260, 372), 12, _GOLD, thickness=0.16, poles=10)


def _draw_neck(layer: Layer) -> None:
    _shape(layer, [(92, 330), (84, 262), (96, 206), (120, 168), (196, 166), (212, 222), (214, 290),
                   (222, 326), (160, 350)], _FUR)  # fmt: skip
    _shape(layer, [(150, 338), (196, 250), (206, 236), (214, 290), (220, 326), (186, 346)], _LIGHT)
    _shape(layer, [(92, 330), (84, 262), (96, 206), (110, 186), (112, 250), (118, 334)], _FUR_SHADE)


def _draw_head(layer: Layer) -> None:
    """Draw skull, jaw and the bulbous nose that warms the air and filters dust."""
    _shape(layer, [(108, 186), (104, 150), (124, 124), (160, 114), (204, 120), (244, 136),
                   (286, 152), (318, 176), (330, 206), (328, 236), (312, 254), (290, 256),
                   (276, 244), (264, 236), (232, 238), (196, 240), (160, 234), (126, 218)],
           _FUR)  # fmt: skip
    _shape(layer, [(126, 214), (160, 226), (200, 230), (240, 228), (266, 232), (258, 240),
                   (232, 244), (196, 246), (156, 240)], _LIGHT)  # fmt: skip
    _shape(layer, [(244, 136), (286, 152), (318, 176), (330, 206), (322, 214), (298, 190),
                   (268, 168), (240, 158)], _FUR_SHADE)  # fmt: skip
    for number in range(3):
        x, y = number * 14, number * 9
        fold = curves.quadratic((268 + x, 168 + y), (274 + x, 180 + y), (270 + x, 194 + y), 8)
        layer.line(fold, 2.6, rgb("#A36E3F"))
    _shape(layer, [(300, 226), (318, 216), (330, 224), (328, 240), (312, 254), (294, 254),
                   (288, 240)], _DARK)  # fmt: skip
    _shape(layer, [(308, 236), (318, 232), (323, 240), (312, 246)], _NOSTRIL)
    layer.line(curves.quadratic((276, 243), (262, 251), (238, 244), 12), 3.4, rgb("#7A4A30"))


def _draw_eye(layer: Layer) -> None:
    _shape(layer, [(176, 164), (190, 150), (212, 152), (222, 166), (208, 178), (188, 178)], _LIGHT)
    layer.circle((202, 165), 12.5, _EYE).circle((206.5, 160.5), 4.4, WHITE)
    layer.line(curves.quadratic((172, 160), (192, 140), (220, 156), 10), 4.4, _NOSTRIL)
    for lash in ([(173, 160), (165, 155)], [(180, 152), (173, 145)]):
        layer.line(lash, 3.3, _NOSTRIL)
    layer.line(curves.quadratic((182, 134), (202, 124), (222, 134), 10), 5.2, _DARK)
    layer.circle((186, 204), 13, fade(rgb("#E2764F"), 70))


def _draw_near_horn(layer: Layer) -> None:
    horn = curves.cubic((158, 130), (158, 84), (136, 56), (156, 6), 26)
    layer.tapered(horn, 27, 6, _HORN)
    for number in range(4, 21, 3):
        (x, y), after = horn[number], horn[number + 1]
        turn = math.atan2(after[1] - y, after[0] - x) + math.pi / 2
        half = 12.5 * (1 - number / 30)
        ends = [curves.around((x, y), side * half, turn) for side in (-1, 1)]
        layer.line(ends, 3.6, _HORN_RING)
    _shape(layer, [(120, 134), (132, 108), (150, 122), (166, 106), (178, 122), (150, 134)], _DARK)


def _draw_ear(layer: Layer) -> None:
    _shape(layer, [(120, 158), (86, 142), (56, 116), (48, 98), (70, 92), (100, 106), (126, 134)],
           _FUR_SHADE)  # fmt: skip
    _shape(layer, [(112, 146), (86, 132), (66, 112), (74, 106), (98, 116), (116, 134)],
           rgb("#E9B98A"))  # fmt: skip


def _draw_headset(layer: Layer) -> None:
    layer.line(curves.cubic((132, 170), (112, 110), (150, 92), (176, 104), 20), 8, _SHIRT)
    for radius, colour in ((24, _PLASTIC), (17, _GOLD), (9, _PLASTIC)):
        layer.circle((131, 176), radius, colour)
    layer.line(curves.cubic((138, 196), (160, 236), (214, 266), (258, 264), 20), 4.6, _PLASTIC)
    layer.polygon(curves.ellipse((262, 263), 11, 7.5, -0.1), _PLASTIC)
    layer.circle((264, 262), 2.6, rgb("#E2502F"))
