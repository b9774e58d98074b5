"""The Earth's map: coastlines as outlines, painted once into a flat picture of the whole globe.

Coastlines are Natural Earth's, see `assets/LICENSES.md`. In the file every outline is closed and
runs on past the 180th meridian instead of jumping back; Antarctica is closed over the pole.
"""

import json
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from game.assets import asset_path
from game.client.art.colour import Colour, mix, rgb

OCEAN, SHALLOW = rgb("#23719B"), rgb("#2F86AC")
LAND, DRY, ICE = rgb("#7FA36B"), rgb("#D8B063"), rgb("#F3EEDF")
KAZAKHSTAN = rgb("#F2C14E")

_DRY_PLACES = (
    (15, 23, 34, 9), (48, 24, 18, 9), (62, 45, 22, 5.5), (100, 43, 20, 5), (62, 33, 14, 6),
    (133, -25, 16, 8), (20, -22, 9, 6), (-108, 33, 10, 7), (-69, -25, 4, 9), (75, 28, 6, 4),
)  # fmt: skip
"""Deserts and dry steppes as ellipses: longitude, latitude and the two half-axes, degrees."""

Outlines = dict[str, list[list[list[float]]]]
Mask = npt.NDArray[np.bool_]


@lru_cache(maxsize=1)
def outlines() -> Outlines:
    """Return the closed outlines `land`, `water` (lakes in it) and `kazakhstan`, in degrees."""
    loaded: Outlines = json.loads(asset_path("pictures", "land.json").read_text(encoding="ascii"))
    return loaded


@lru_cache(maxsize=1)
def world_map(width: int = 2048) -> npt.NDArray[np.uint8]:
    """Return the map as rows x columns x 3 colours, north up, from 180 W to 180 E."""
    height = width // 2
    land = _painted("land", width) & ~_painted("water", width)
    lat = np.linspace(90, -90, height)[:, None]
    lon = np.linspace(-180, 180, width)[None]
    colours = np.empty((height, width, 3), np.uint8)
    colours[:] = OCEAN[:3]
    colours[(_grown(land, 5) | (lat > 74)) & ~land] = SHALLOW[:3]
    colours[land] = LAND[:3]
    _paint(colours, land & _is_dry(lon, lat), DRY)
    _paint(colours, land & (lat + 4 * np.sin(lon / 9) > 68), mix(LAND, ICE, 0.65))
    greenland = (lon > -56) & (lon < -18) & (lat > 60) & ~((lon > -26) & (lat < 67))
    _paint(colours, land & ((lat < -62) | (lat > 76) | greenland), ICE)
    _paint(colours, land & _painted("kazakhstan", width), KAZAKHSTAN)
    return np.ascontiguousarray(colours)


def _paint(colours: npt.NDArray[np.uint8], where: Mask, colour: Colour) -> None:
    colours[where] = colour[:3]


def _painted(name: str, width: int) -> Mask:
    """Return where the outlines of that name lie; each is drawn three times round the globe."""
    height = width // 2
    sheet = pygame.Surface((width, height), 0, 32)
    for outline in outlines()[name]:
        for turn in (-360, 0, 360):
            corners = [
                ((lon + turn + 180) / 360 * width, (90 - lat) / 180 * height)
                for lon, lat in outline
            ]
            pygame.draw.polygon(sheet, (255, 255, 255), corners)
    return pygame.surfarray.pixels_red(sheet).T > 0


def _grown(mask: Mask, pixels: int) -> Mask:
    """Return the mask with a rim of some pixels round it."""
    for _ in range(pixels):
        up, down = np.roll(mask, 1, 0), np.roll(mask, -1, 0)
        mask = mask | up | down | np.roll(mask, 1, 1) | np.roll(mask, -1, 1)
    return mask


def _is_dry(lon: npt.NDArray[np.float64], lat: npt.NDArray[np.float64]) -> Mask:
    """Return which places lie in a desert, for a row of longitudes and a column of latitudes."""
    dry = np.zeros((lat.size, lon.size), np.bool_)
    for x, y, across, down in _DRY_PLACES:
        rows = np.flatnonzero(np.abs(lat[:, 0] - y) < down)
        part = slice(rows[0], rows[-1] + 1)
        dry[part] |= ((lon - x) / across) ** 2 + ((lat[part] - y) / down) ** 2 < 1
    return dry
