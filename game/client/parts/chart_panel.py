"""Chart panel: a panel with a title and a line below it that says how to read what it shows."""

import pygame

from game.client.art import fitting, panels
from game.client.art.box import Box
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_EDGE = 18


class ChartPanel(Widget, frozen=True, kw_only=True):
    """Title, note, and room for a chart or a list."""

    title: str
    note: str = ""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the panel and its two lines."""
        panels.draw_panel(surface, theme, self.rect)
        left, room = self.rect.x + _EDGE, self.rect.w - 2 * _EDGE
        at = (left, self.rect.y + theme.px(24))
        fitting.write_fitted(surface, theme, self.title, at, room, "h3")
        at = (left, self.rect.y + theme.px(46))
        fitting.write_fitted(surface, theme, self.note, at, room, "small", theme.mist)

    def inside(self, theme: Theme) -> Box:
        """Return the room left below the words."""
        top = theme.px(62 if self.note else 44)
        box = self.rect
        return Box(box.x + _EDGE, box.y + top, box.w - 2 * _EDGE, box.h - top - 12)
