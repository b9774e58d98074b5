"""Panels, paper and shadows: the quiet grounds that widgets and words stand on."""

import math
from functools import lru_cache

import pygame

from game.client.art import curves, ornament
from game.client.art.box import Box
from game.client.art.colour import BLACK, CLEAR, Colour, fade
from game.client.art.gradient import Stops, vertical
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme

RADIUS = 12
PANEL_OPACITY = 240
_BLUR, _DARK, _DROP = 14, 110, 6
_MARGIN = 2 * _BLUR
"""Of the shadow of a panel, pixels."""


def draw_panel(
    surface: pygame.Surface,
    theme: Theme,
    box: Box,
    *,
    fill: Colour | None = None,
    border: Colour | None = None,
    radius: int = RADIUS,
    opacity: int = PANEL_OPACITY,
) -> None:
    """Draw a panel with its shadow; solid and with a thick border in high contrast."""
    edge = border or theme.n600
    if theme.high_contrast:
        solid = plate(box.w, box.h, radius, fade(fill or theme.n900, 255), edge, theme.line)
        stamp(surface, solid, (box.x, box.y))
        return
    tinted = fade(fill or theme.n900, opacity)
    raised = _raised(box.w, box.h, radius, tinted, edge, theme.line)
    stamp(surface, raised, (box.x - _MARGIN, box.y - _MARGIN + _DROP))


def draw_card(
    surface: pygame.Surface,
    box: Box,
    fill: Colour,
    border: Colour = CLEAR,
    *,
    radius: float = 9,
    line: float = 1,
) -> None:
    """Draw a plain round-cornered plate without shadow."""
    stamp(surface, plate(box.w, box.h, radius, fill, border, line), (box.x, box.y))


def draw_paper(surface: pygame.Surface, theme: Theme, box: Box) -> None:
    """Draw a document: cream paper with a thin inner line and a deep shadow."""
    if theme.high_contrast:
        stamp(surface, _paper(theme, box.w, box.h), (box.x, box.y))
        return
    stamp(surface, _laid(theme, box.w, box.h), (box.x - 44, box.y - 32))


def draw_band(surface: pygame.Surface, box: Box, colour: Colour) -> None:
    """Draw an ornament band that fills the box."""
    stamp(surface, ornament.band(box.w, box.h, colour), (box.x, box.y))


def draw_shadow(
    surface: pygame.Surface,
    box: Box,
    radius: int = RADIUS,
    *,
    blur: int = _BLUR,
    opacity: int = _DARK,
    drop: int = _DROP,
) -> None:
    """Draw the soft shadow of a box."""
    shade = _shadow(box.w, box.h, radius, blur, opacity)
    stamp(surface, shade, (box.x - 2 * blur, box.y - 2 * blur + drop))


def draw_line(surface: pygame.Surface, at: tuple[int, int], length: int, colour: Colour) -> None:
    """Draw a thin horizontal rule."""
    surface.fill(colour, (at[0], at[1], length, 1))


def draw_upright(surface: pygame.Surface, at: tuple[int, int], length: int, colour: Colour) -> None:
    """Draw a thin vertical rule."""
    surface.fill(colour, (at[0], at[1], 1, length))


@lru_cache(maxsize=16)
def veil(width: int, height: int, colour: Colour, opacity: int) -> pygame.Surface:
    """Return an even translucent sheet."""
    sheet = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    sheet.fill(fade(colour, opacity))
    return sheet.premul_alpha()


@lru_cache(maxsize=16)
def shade(width: int, height: int, stops: Stops) -> pygame.Surface:
    """Return a translucent ramp from top to bottom."""
    return vertical(width, height, stops).premul_alpha()


@lru_cache(maxsize=512)
def plate(
    width: int, height: int, radius: float, fill: Colour, border: Colour = CLEAR, line: float = 1
) -> pygame.Surface:
    """Return a round-cornered plate; a clear fill leaves only the border."""
    layer = Layer(width, height)
    if border[3] == 0:
        return layer.rounded(0, 0, width, height, radius, fill).sprite()
    inner = (line, line, width - 2 * line, height - 2 * line)
    layer.rounded(0, 0, width, height, radius, border).hollow(*inner, max(0, radius - line))
    return layer.rounded(*inner, max(0, radius - line), fill).sprite()


@lru_cache(maxsize=128)
def dashed_plate(
    width: int, height: int, radius: float, colour: Colour, line: float = 1.2
) -> pygame.Surface:
    """Return a dashed round-cornered border."""
    far = line / 2 + 0.5
    left, top, right, bottom = far + radius, far + radius, width - far, height - far
    right, bottom = right - radius, bottom - radius
    border = [
        point
        for corner, turn in (
            ((right, top), -0.5), ((right, bottom), 0), ((left, bottom), 0.5), ((left, top), 1),
        )
        for point in curves.arc(corner, radius, turn * math.pi, (turn + 0.5) * math.pi)
    ]  # fmt: skip
    return Layer(width, height).dashed([*border, border[0]], line, colour, 5, 4).sprite()


@lru_cache(maxsize=32)
def dashed_ring(radius: int, colour: Colour, line: float = 1.4) -> pygame.Surface:
    """Return a dashed circle: an empty place."""
    ring = curves.ellipse((radius + 1, radius + 1), radius - line / 2, radius - line / 2)
    return (
        Layer(2 * radius + 2, 2 * radius + 2).dashed([*ring, ring[0]], line, colour, 4, 4).sprite()
    )


@lru_cache(maxsize=128)
def _raised(
    width: int, height: int, radius: int, fill: Colour, border: Colour, line: int
) -> pygame.Surface:
    """Return a plate over its shadow as one picture, which costs one blit instead of two."""
    picture = _shadow(width, height, radius, _BLUR, _DARK).copy()
    stamp(picture, plate(width, height, radius, fill, border, line), (_MARGIN, _MARGIN - _DROP))
    return picture


@lru_cache(maxsize=16)
def _laid(theme: Theme, width: int, height: int) -> pygame.Surface:
    """Return paper over its deep shadow as one picture."""
    picture = _shadow(width, height, 10, 22, 170).copy()
    stamp(picture, _paper(theme, width, height), (44, 32))
    return picture


@lru_cache(maxsize=32)
def _paper(theme: Theme, width: int, height: int) -> pygame.Surface:
    layer = Layer(width, height).rounded(0, 0, width, height, 10, theme.cream)
    layer.frame((6, 6, width - 12, height - 12), 7, 1, theme.cream300)
    return layer.sprite()


@lru_cache(maxsize=128)
def _shadow(width: int, height: int, radius: int, blur: int, opacity: int) -> pygame.Surface:
    """Return a soft dark plate; it is blurred at half its size, a quarter of the work."""
    margin = 2 * blur
    size = (width + 2 * margin, height + 2 * margin)
    layer = Layer(*size, 1).rounded(margin, margin, width, height, radius, fade(BLACK, 255))
    layer.sheet.fill((255, 255, 255, opacity), special_flags=pygame.BLEND_RGBA_MULT)
    half = pygame.transform.smoothscale(
        layer.sheet.premul_alpha(), (math.ceil(size[0] / 2), math.ceil(size[1] / 2))
    )
    soft = pygame.transform.gaussian_blur(half, blur // 2)
    return pygame.transform.smoothscale(soft, size)
