"""The globe: the map wrapped round a ball, in flat bands of light, with lit cities at night.

The ball is seen from 32 degrees north and turns about its axis. For each pixel the row and column
of the map are worked out once; turning only shifts the columns, so one of the 72 pictures takes
some milliseconds and is kept. `prepare` draws them a few at a time while something else is shown.
"""

import math
import random
from collections.abc import Iterator
from functools import lru_cache

import msgspec
import numpy as np
import numpy.typing as npt
import pygame

from game.client.art.colour import fade, rgb
from game.client.art.curves import Point
from game.client.art.gradient import from_pixels
from game.client.art.landmap import world_map
from game.client.art.layer import Layer

TURNS = 72
"""Pictures per revolution: one each 5 degrees."""
BAIKONUR = (63.3, 45.9)
"""Longitude and latitude of the pads, degrees (public coordinates of the cosmodrome)."""
PARTS = 8
"""Strips in which a picture is drawn."""
NIGHT = rgb("#141A45")

_LATITUDE = math.radians(32)
_LIGHT = np.array((-0.76, -0.36, 0.42)) / math.sqrt(0.76**2 + 0.36**2 + 0.42**2)
_FINE = 2
_LIGHT_BANDS = ((-0.16, 0.36), (-0.02, 0.62), (0.12, 0.86), (0.30, 1.0))
"""From which cosine of the sun's angle each band of brightness begins; below lies 0.18."""
_CITIES = (
    (30, 60), (37, 55), (55, 25), (77, 28), (72, 19), (116, 40), (121, 31), (139, 35), (126, 37),
    (51, 35), (44, 33), (31, 30), (28, 41), (13, 52), (2, 48), (0, 51), (12, 42), (-4, 40), (9, 45),
    (21, 52), (69, 41), (71, 51), (77, 43), (65, 45), (103, 1), (100, 13), (106, -6), (121, 14),
    (88, 22), (80, 13), (67, 25), (73, 33), (49, 40), (60, 56), (82, 55), (104, 30), (113, 23),
    (3, 6), (36, -1), (28, -26), (39, 8), (47, 24), (58, 23), (127, 45), (135, 34), (130, 33),
    (85, 27), (90, 23), (96, 16), (105, 21), (-74, 41), (-87, 42), (-118, 34), (-99, 19),
    (-46, -23), (-58, -34), (-77, -12), (-80, 26), (-95, 30), (-123, 49), (151, -34), (145, -38),
)  # fmt: skip
"""Longitude and latitude of large cities, whole degrees."""

_Floats = npt.NDArray[np.float32]


class _Ball(msgspec.Struct, frozen=True):
    """For each pixel of a ball: where on the map it lies at turn 0, and how it is lit."""

    rows: npt.NDArray[np.int32]
    columns: npt.NDArray[np.int32]
    gain: _Floats
    glow: _Floats
    """A colour is multiplied by the gain, then the glow is added."""
    opacity: npt.NDArray[np.uint8]


def turn_at(seconds: float, degrees_per_second: float = 1.5, start: float = 64.0) -> int:
    """Return which picture to show at a time; at 0 the longitude `start` is in the middle."""
    return round((start + seconds * degrees_per_second) / 360 * TURNS) % TURNS


@lru_cache(maxsize=2 * TURNS)
def globe(radius: int, turn: int) -> pygame.Surface:
    """Return the globe with the longitude `turn` x 5 degrees in the middle."""
    size = 2 * radius * _FINE
    large = pygame.Surface((size, size), pygame.SRCALPHA, 32)
    for part in range(PARTS):
        large.blit(_strip(radius, turn, part), (0, part * size // PARTS))
    large.blit(_city_lights(radius, turn), (0, 0))
    return pygame.transform.smoothscale(large.premul_alpha(), (2 * radius, 2 * radius))


def warm(radius: int, turn: int, step: int) -> None:
    """Draw a small part of a picture that is needed soon, so that no single frame is slow."""
    part = step % (PARTS + 1)
    if part < PARTS:
        _strip(radius, turn % TURNS, part)
    else:
        globe(radius, turn % TURNS)


@lru_cache(maxsize=2 * PARTS)
def _strip(radius: int, turn: int, part: int) -> pygame.Surface:
    """Return one of the horizontal strips of a picture, as large as it is drawn."""
    ball, world = _ball(radius), world_map()
    size, width = 2 * radius * _FINE, world.shape[1]
    rows = slice(part * size // PARTS, (part + 1) * size // PARTS)
    columns = (ball.columns[rows] + turn * width // TURNS) % width
    colours = world[ball.rows[rows], columns] * ball.gain[rows] + ball.glow[rows]
    pixels = np.dstack((np.clip(colours, 0, 255).astype(np.uint8), ball.opacity[rows]))
    return from_pixels(pixels)


def prepare(radius: int) -> Iterator[int]:
    """Draw one picture per step, so that a loading screen keeps moving."""
    for turn in range(TURNS):
        globe(radius, turn)
        yield turn


def place_on(radius: int, turn: int, lon: float, lat: float) -> Point | None:
    """Return where a place is on the globe's sprite, or None if it is behind."""
    x, y, depth = _seen(turn, lon, lat)
    return (radius + x * radius, radius - y * radius) if depth > 0 else None


def _seen(turn: int, lon: float, lat: float) -> tuple[float, float, float]:
    """Return right, up and towards us, each -1 to 1."""
    east = math.radians(lon - turn * 360 / TURNS)
    north = math.radians(lat)
    x = math.cos(north) * math.sin(east)
    y = math.cos(_LATITUDE) * math.sin(north) - math.sin(_LATITUDE) * math.cos(north) * math.cos(
        east
    )
    depth = math.sin(_LATITUDE) * math.sin(north) + math.cos(_LATITUDE) * math.cos(
        north
    ) * math.cos(east)
    return (x, y, depth)


@lru_cache(maxsize=2)
def _ball(radius: int) -> _Ball:
    size = 2 * radius * _FINE
    down, right = np.mgrid[0:size, 0:size]
    x = (right + 0.5 - size / 2) / (size / 2)
    y = -(down + 0.5 - size / 2) / (size / 2)
    distance = x * x + y * y
    z = np.sqrt(np.clip(1 - distance, 0, 1))
    north = np.arcsin(np.clip(y * math.cos(_LATITUDE) + z * math.sin(_LATITUDE), -1, 1))
    east = np.arctan2(x, z * math.cos(_LATITUDE) - y * math.sin(_LATITUDE))
    height, width = world_map().shape[:2]
    gain, glow = _lighting(x * _LIGHT[0] - y * _LIGHT[1] + z * _LIGHT[2])
    return _Ball(
        np.clip((0.5 - north / math.pi) * height, 0, height - 1).astype(np.int32),
        (((east / math.tau) + 0.5) * width).astype(np.int32),
        gain,
        glow,
        np.where(distance <= 1, 255, 0).astype(np.uint8),
    )


def _lighting(sun: npt.NDArray[np.float64]) -> tuple[_Floats, _Floats]:
    """Return gain and glow: flat bands, a warm line at dusk, a pale disc under the sun."""
    day = np.full(sun.shape, 0.18)
    for start, bright in _LIGHT_BANDS:
        edge = np.clip((sun - start) / 0.025, 0, 1)
        day = day + (bright - day) * edge
    gain, glow = day[..., None], np.array(NIGHT[:3]) * (1 - day)[..., None]
    for share, colour in (
        (np.exp(-(((sun - 0.02) / 0.07) ** 2)) * 0.2, (255, 150, 90)),
        (np.where(sun > 0.86, 0.1, 0.0), (255, 255, 255)),
    ):
        gain = gain * (1 - share[..., None])
        glow = glow * (1 - share[..., None]) + np.array(colour) * share[..., None]
    return gain.astype(np.float32), glow.astype(np.float32)


def _city_lights(radius: int, turn: int) -> pygame.Surface:
    """Return small lights where it is night, as large as the globe before it is shrunk."""
    layer = Layer(2 * radius, 2 * radius, _FINE)
    colour = fade(rgb("#FFD983"), 230)
    for lon, lat in _CITIES:
        chance = random.Random(lon * 91 + lat * 7)
        for number in range(3):
            place = (lon + chance.gauss(0, 1.2), lat + chance.gauss(0, 0.9))
            x, y, depth = _seen(turn, *place)
            sun = x * _LIGHT[0] - y * _LIGHT[1] + depth * _LIGHT[2]
            if depth > 0.1 and sun < -0.04:
                at = (radius + x * radius, radius - y * radius)
                layer.circle(at, 0.75 if number else 1.25, colour)
    return layer.sheet
