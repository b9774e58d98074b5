"""Colour ramps: skies, fades and glows, computed as columns of numbers."""

from functools import lru_cache
from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt
import pygame

from game.client.art.colour import Colour

Stops: TypeAlias = tuple[tuple[float, Colour], ...]
"""Places from 0 to 1 with the colour there."""


class Ramp(msgspec.Struct, frozen=True):
    """A vertical ramp between two heights of a layer, usable wherever a colour is."""

    top: float
    bottom: float
    stops: Stops


def from_pixels(pixels: npt.NDArray[np.uint8]) -> pygame.Surface:
    """Return a surface for rows x columns x (red, green, blue, opacity)."""
    height, width = pixels.shape[:2]
    solid = np.ascontiguousarray(pixels[..., [2, 1, 0, 3]])  # the order that blits fastest
    return pygame.image.frombuffer(solid.tobytes(), (width, height), "BGRA").copy()


def steps(stops: Stops, count: int) -> npt.NDArray[np.uint8]:
    """Return the ramp as `count` colours."""
    places = np.linspace(0, 1, count)
    known = [place for place, _ in stops]
    parts = [np.interp(places, known, [colour[i] for _, colour in stops]) for i in range(4)]
    return np.stack(parts, axis=1).round().astype(np.uint8)


def rows(ramp: Ramp, first: int, last: int, scale: int) -> npt.NDArray[np.uint8]:
    """Return the ramp's colours for the pixel rows of a layer drawn `scale` times too large."""
    count = max(2, round((ramp.bottom - ramp.top) * scale))
    where = np.clip(np.arange(first, last) - round(ramp.top * scale), 0, count - 1)
    chosen: npt.NDArray[np.uint8] = steps(ramp.stops, count)[where]
    return chosen


@lru_cache(maxsize=64)
def vertical(width: int, height: int, stops: Stops) -> pygame.Surface:
    """Return a ramp from top to bottom; blit it plainly."""
    return from_pixels(np.repeat(steps(stops, height)[:, None, :], width, axis=1))


@lru_cache(maxsize=64)
def horizontal(width: int, height: int, stops: Stops) -> pygame.Surface:
    """Return a ramp from left to right; blit it plainly."""
    return from_pixels(np.repeat(steps(stops, width)[None, :, :], height, axis=0))
