"""Tooltip: a short explanation beside what the player points at."""

import pygame

from game.client.art import panels, text
from game.client.art.box import CANVAS, Box
from game.client.art.theme import Theme

_ROOM = 300
_MARGIN = 12


def draw_tip(surface: pygame.Surface, theme: Theme, words: str, beside: Box) -> None:
    """Draw the tip under the box, or above it where there is no room below."""
    box = tip_box(theme, words, beside)
    panels.draw_panel(
        surface, theme, box, fill=theme.n800, border=theme.n500, radius=8, opacity=255
    )
    at = (box.x + _MARGIN, box.y + _MARGIN - 4)
    text.write_block(surface, theme, words, at, theme.px(_ROOM), "small")


def tip_box(theme: Theme, words: str, beside: Box) -> Box:
    """Return where the tip goes: always inside the canvas, never over the box itself."""
    lines = text.wrap(theme, words, theme.px(_ROOM), "small")
    wide = max(text.width(theme, line, "small") for line in lines) + 2 * _MARGIN
    high = len(lines) * text.height(theme, "small") + 2 * _MARGIN - 8
    x = min(max(8, beside.centre[0] - wide // 2), CANVAS.w - wide - 8)
    below = beside.bottom + 8
    y = below if below + high <= CANVAS.h - 8 else beside.y - 8 - high
    return Box(x, y, wide, high)
