"""Orbit rings: space with the shells round the Earth, satellites on them, and debris between.

Radii are canvas pixels from the globe's centre, angles radians clockwise from the right.
"""

import math
from collections.abc import Sequence
from functools import lru_cache

import msgspec
import numpy as np
import numpy.typing as npt
import pygame

from game.client.art import curves, sky, text, tokens
from game.client.art.colour import BLACK, Colour, fade, mix, rgb
from game.client.art.curves import Point
from game.client.art.gradient import Ramp, Stops
from game.client.art.layer import Layer, stamp_centred
from game.client.art.seasons import SPACE_SKY
from game.client.art.theme import Theme

CENTRE: tuple[int, int] = (634, 374)
GLOBE_RADIUS = 128

BLACK_SKY: Stops = ((0, BLACK), (1, BLACK))
_CALM, _CALM_EDGE = rgb("#5D7AD6"), rgb("#9DB0F0")
_HOT, _HOT_EDGE = rgb("#FF9A7A"), rgb("#FFB9A0")
_AIR = ((15, "#6FC6F2", 26), (8, "#6FC6F2", 46), (3, "#9BE0FF", 120))
_TINTS = (rgb("#4A4470"), rgb("#5E5078"), rgb("#7A6280"), rgb("#8E6E78"))
_REACH = 30
_WAYS = 96


class Ring(msgspec.Struct, frozen=True):
    """One shell: its letter, inner and outer radius; a hot one is crowded."""

    letter: str
    inner: float
    outer: float
    hot: bool = False


class Orbiter(msgspec.Struct, frozen=True):
    """A satellite: whose, how far out, where at the start and how fast (radians a second)."""

    code: str
    radius: float
    angle: float
    speed: float = 0.06
    size: float = 6.2


class Cloud(msgspec.Struct, frozen=True):
    """Debris in a shell, spread evenly or, after a breakup, round one angle."""

    count: int
    inner: float
    outer: float
    angle: float = 0.0
    spread: float = 0.0
    """Width of the cloud round its angle, radians; 0 is all round."""
    speed: float = 0.02
    seed: int = 1
    pieces: int = 0
    """Faint single pixels besides, one for each tracked piece."""


def draw_space(surface: pygame.Surface, theme: Theme, rings: tuple[Ring, ...]) -> None:
    """Draw stars, shells and the air round the Earth; the globe goes on top."""
    surface.blit(_space(BLACK_SKY if theme.high_contrast else SPACE_SKY, rings), (0, 0))


def draw_letters(surface: pygame.Surface, theme: Theme, rings: tuple[Ring, ...]) -> None:
    """Draw each shell's letter on top of its ring."""
    small = theme.at_scale(100)
    for ring in rings:
        at = (CENTRE[0], CENTRE[1] - (ring.inner + ring.outer) / 2)
        fill = theme.contested_fill if ring.hot else theme.n800
        edge = _HOT_EDGE if ring.hot else _CALM_EDGE
        stamp_centred(surface, _letter_disc(fill, edge), at)
        text.write(surface, small, ring.letter, at, "capb", theme.cream, "centre")


def place(radius: float, angle: float) -> Point:
    """Return a point of an orbit on the canvas."""
    return curves.around(CENTRE, radius, angle)


def draw_orbiters(
    surface: pygame.Surface, theme: Theme, orbiters: Sequence[Orbiter], seconds: float
) -> None:
    """Draw satellites as their owner's shape, each with a short fading trail."""
    looks = {look.code: look for look in theme.looks}
    trails: list[tuple[pygame.Surface, Point]] = []
    marks: list[tuple[pygame.Surface, Point]] = []
    for each in orbiters:
        angle = each.angle + each.speed * seconds
        x, y = place(each.radius, angle)
        way = angle + math.copysign(math.pi / 2, each.speed)
        trail = _trail(looks[each.code].colour, round(way / math.tau * _WAYS) % _WAYS)
        trails.append((trail, (round(x) - _REACH, round(y) - _REACH)))
        mark = _mark(theme, each.code, each.size)
        half = mark.get_width() // 2
        marks.append((mark, (round(x) - half, round(y) - half)))
    surface.fblits(trails, pygame.BLEND_PREMULTIPLIED)
    surface.fblits(marks, pygame.BLEND_PREMULTIPLIED)


def draw_debris(surface: pygame.Surface, clouds: Sequence[Cloud], seconds: float) -> None:
    """Draw debris: a faint pixel for each piece, and some brighter dots, a few of which twinkle."""
    for cloud in clouds:
        if cloud.pieces:
            _draw_pieces(surface, cloud, seconds)
    for cloud in clouds:
        radii, angles, kinds = _dots(cloud)
        turned = angles + cloud.speed * seconds * (200 / radii) ** 1.5
        xs = (CENTRE[0] + radii * np.cos(turned) - 2).astype(np.int32).tolist()
        ys = (CENTRE[1] + radii * np.sin(turned) - 2).astype(np.int32).tolist()
        sprites = _dot_sprites(int(seconds * 2) % 2)
        chosen = [sprites[kind] for kind in kinds]
        places = zip(xs, ys, strict=True)
        surface.fblits(zip(chosen, places, strict=True), pygame.BLEND_PREMULTIPLIED)


def _draw_pieces(surface: pygame.Surface, cloud: Cloud, seconds: float) -> None:
    """Set the pixels of a cloud; they keep off the edge of the canvas by themselves."""
    radii, angles, pace, tints = _pieces(cloud)
    turned = angles + pace * np.float32(seconds)
    xs = (CENTRE[0] + radii * np.cos(turned)).astype(np.int32)
    ys = (CENTRE[1] + radii * np.sin(turned)).astype(np.int32)
    colours = np.array([surface.map_rgb(tint) for tint in _TINTS], dtype=np.uint32)
    pixels = pygame.surfarray.pixels2d(surface)
    pixels[xs, ys] = colours[tints]


def draw_conjunction(surface: pygame.Surface, theme: Theme, at: Point, pulse: float = 0.0) -> None:
    """Draw rings round the place where two orbits meet; pulse from 0 to 1 widens them."""
    step = 0 if theme.calm else round(pulse * 6)
    stamp_centred(surface, _warning(theme.bad, step), at)


@lru_cache(maxsize=16)
def _space(ground: Stops, rings: tuple[Ring, ...]) -> pygame.Surface:
    layer = Layer(1280, 720, 3).box(0, 0, 1280, 720, Ramp(0, 720, ground))
    for seed, name in ((5, "#F6ECD8"), (6, "#B4BDDF"), (7, "#FFD983")):
        sky.draw_stars(layer, 140, 700, fade(rgb(name), 220), seed)
    sky.draw_discs(layer, CENTRE, ((420, 14), (360, 16)), rgb("#3A56B0"))
    for ring in rings:
        fill, edge = (_HOT, _HOT_EDGE) if ring.hot else (_CALM, _CALM_EDGE)
        layer.ring(CENTRE, ring.outer, ring.outer - ring.inner, fade(fill, 46 if ring.hot else 40))
        layer.ring(CENTRE, ring.outer, 1, fade(edge, 90))
        layer.ring(CENTRE, ring.inner + 1, 1, fade(edge, 50))
    for extra, name, opacity in _AIR:
        layer.circle(CENTRE, GLOBE_RADIUS + extra, fade(rgb(name), opacity))
    return layer.picture()


@lru_cache(maxsize=8)
def _letter_disc(fill: Colour, edge: Colour) -> pygame.Surface:
    return Layer(22, 22).circle((11, 11), 9.5, fill).ring((11, 11), 9.5, 1.2, edge).sprite()


@lru_cache(maxsize=256)
def _mark(theme: Theme, code: str, size: float) -> pygame.Surface:
    look = theme.look(code)
    side = math.ceil(size * 2.6 + 6)
    layer = Layer(side, side, 6).circle((side / 2, side / 2), size + 2.2, fade(theme.n950, 190))
    tokens.draw_shape(layer, look.shape, (side / 2, side / 2), size, look.colour)
    return layer.sprite()


@lru_cache(maxsize=2048)
def _trail(colour: Colour, way: int) -> pygame.Surface:
    """Return the fading line behind a satellite that flies in one of `_WAYS` directions."""
    turned = pygame.transform.rotozoom(_tail(colour), -360 * way / _WAYS, 1.0)
    square = pygame.Surface((2 * _REACH, 2 * _REACH), pygame.SRCALPHA, 32)
    wide, high = turned.get_size()
    square.blit(turned, (_REACH - wide / 2, _REACH - high / 2))
    return square


@lru_cache(maxsize=32)
def _tail(colour: Colour) -> pygame.Surface:
    """Return the fading line of a satellite that flies to the right."""
    layer = Layer(2 * _REACH, 2 * _REACH)
    for number in range(6):
        ends = [
            curves.around((_REACH, _REACH), 4 + (number + more) * 4, math.pi) for more in (0, 1)
        ]
        layer.butt_line(ends, 1.7, fade(colour, 165 - number * 26))
    return layer.sprite()


@lru_cache(maxsize=32)
def _dots(
    cloud: Cloud,
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], list[int]]:
    """Return radius, angle and kind of every dot of a cloud; always the same for the same cloud."""
    chance = np.random.default_rng(cloud.seed)
    middle, half = (cloud.inner + cloud.outer) / 2, (cloud.outer - cloud.inner) / 2
    radii = middle + half * np.clip(chance.normal(0, 0.5, cloud.count), -1, 1)
    if cloud.spread:
        angles = chance.normal(cloud.angle, cloud.spread, cloud.count)
    else:
        angles = chance.uniform(-math.pi, math.pi, cloud.count)
    return radii, angles, chance.integers(0, 6, cloud.count).tolist()


@lru_cache(maxsize=16)
def _pieces(
    cloud: Cloud,
) -> tuple[
    npt.NDArray[np.float32],
    npt.NDArray[np.float32],
    npt.NDArray[np.float32],
    npt.NDArray[np.int64],
]:
    """Return radius, angle, pace and tint of every faint piece of a cloud."""
    chance = np.random.default_rng(cloud.seed + 500)
    radii = chance.uniform(cloud.inner, cloud.outer, cloud.pieces).astype(np.float32)
    angles = chance.uniform(-math.pi, math.pi, cloud.pieces).astype(np.float32)
    pace = (cloud.speed * (200 / radii) ** 1.5).astype(np.float32)
    return radii, angles, pace, chance.integers(0, len(_TINTS), cloud.pieces)


@lru_cache(maxsize=2)
def _dot_sprites(phase: int) -> tuple[pygame.Surface, ...]:
    """Return six kinds of dots; two of them change between the phases."""
    colours = ("#FF9A7A", "#FFC2A6", "#F6ECD8", "#FF9A7A", "#FFC2A6", "#F6ECD8")
    sizes = (0.8, 1.0, 1.2, 1.5, 0.9, 1.1)
    sprites = []
    for number, (code, size) in enumerate(zip(colours, sizes, strict=True)):
        opacity = (240, 130)[phase] if number == 2 else (130, 240)[phase] if number == 4 else 190
        dot = Layer(4, 4, 6).circle((2, 2), size, fade(rgb(code), opacity))
        sprites.append(dot.sprite())
    return tuple(sprites)


@lru_cache(maxsize=16)
def _warning(colour: Colour, step: int) -> pygame.Surface:
    layer = Layer(92, 92)
    for radius, opacity in ((19, 255), (27, 120), (35, 60)):
        layer.ring((46, 46), radius + step, 1.8, fade(colour, opacity))
    return layer.polygon(
        curves.star((46, 46), 6, 4, 0.3), mix(colour, rgb("#FFF3D6"), 0.9)
    ).sprite()
