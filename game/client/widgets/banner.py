"""Toast and banner: a short notice, and the announcement of a new phase."""

import pygame

from game.client.art import fitting, icons, ornament, panels, text
from game.client.art.box import CANVAS, Box
from game.client.art.layer import stamp
from game.client.art.theme import Status, Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_EDGE = 8
"""Pixels above and below the words: a notice is slim, so that the head of a page stays legible."""


class Toast(Widget, frozen=True, kw_only=True):
    """A notice under the top bar: what was refused and why, or that something was done."""

    words: str
    icon: str = "info"
    status: Status = "plain"

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of the words, wrapped at 560 pixels."""
        lines = text.wrap(theme, self.words, theme.px(560), "bodym")
        wide = max(text.width(theme, line, "bodym") for line in lines)
        return (wide + 64, len(lines) * text.height(theme, "bodym") + 2 * _EDGE)

    def centred(self, theme: Theme, y: int = 80) -> "Toast":
        """Return the toast in the middle of the canvas."""
        wide, high = self.wants(theme)
        return self.placed(Box((CANVAS.w - wide) // 2, y, wide, high))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the notice."""
        box = self.rect
        colour = theme.status(self.status)
        panels.draw_panel(surface, theme, box, fill=theme.n800, border=colour, opacity=252)
        icons.draw_icon(surface, self.icon, (box.x + 26, box.centre[1]), 20, colour, 2.2)
        at = (box.x + 46, box.y + _EDGE)
        text.write_block(surface, theme, self.words, at, theme.px(560), "bodym")


class Banner(Widget, frozen=True, kw_only=True):
    """A band across the canvas that announces a phase; an ornament wipes over it."""

    words: str
    note: str = ""
    share: float = 1.0
    """How far it has come, 0 to 1; under reduced motion it is simply there."""
    rect: Box = Box(0, 300, 1280, 120)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the band up to where the wipe has come."""
        share = 1.0 if theme.calm else max(0.0, min(1.0, self.share))
        box = self.rect
        before = surface.get_clip()
        surface.set_clip(Box(box.x, box.y, round(box.w * share), box.h).overlap(Box(*before)))
        surface.fill(theme.n900, box)
        for y in (box.y + 6, box.bottom - 26):
            stamp(surface, ornament.band(box.w, 20, theme.gold), (box.x, y))
        x, y = box.centre
        up = 12 if self.note else 0
        room = box.w - 200
        fitting.write_fitted(
            surface, theme, self.words, (x, y - up), room, "h1", theme.cream, "centre"
        )
        fitting.write_fitted(
            surface, theme, self.note, (x, y + 20), room, "body", theme.mist, "centre"
        )
        surface.set_clip(before)
