"""Dialog: a question that must be answered before anything else."""

import pygame

from game.client.art import panels, text
from game.client.art.box import CANVAS, Box
from game.client.art.theme import Theme
from game.client.widgets import layout
from game.client.widgets.attention import Attention
from game.client.widgets.button import Button
from game.client.widgets.panel import Shade
from game.client.widgets.widget import Widget

_PAD = 24


class Dialog(Widget, frozen=True, kw_only=True):
    """A panel in the middle over a veil; nothing under it can be reached.

    The view lists it last. Escape is left to the view, which knows what "no" is.
    """

    heading: str
    words: str = ""
    buttons: tuple[Button, ...] = ()
    content: tuple[Widget, ...] = ()
    """Further widgets, placed by the view for a panel whose `inside` corner is (0, 0)."""
    width: int = 480

    @property
    def veils(self) -> bool:
        """Keep every gesture from what lies under the dialog."""
        return True

    def box(self, theme: Theme) -> Box:
        """Return the panel: as high as its words, content and buttons need, in the middle."""
        wide = max(self.width, self._buttons_width(theme) + 2 * _PAD)
        room = wide - 2 * _PAD
        high = self._words_height(theme, room) + layout.bottom(self.content) + 2 * _PAD
        if self.buttons:
            high += theme.px(38) + 20
        return Box((CANVAS.w - wide) // 2, max(8, (CANVAS.h - high) // 2), wide, high)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint veil, panel, words and parts."""
        Shade(rect=CANVAS, opacity=150).draw(surface, theme, attention)
        box = self.box(theme)
        panels.draw_panel(surface, theme, box, opacity=255)
        at, room = (box.x + _PAD, box.y + _PAD), box.w - 2 * _PAD
        y = text.write_block(surface, theme, self.heading, at, room, "h2")
        if self.words:
            at = (box.x + _PAD, y + 8)
            text.write_block(surface, theme, self.words, at, room, "body", theme.mist)
        for part in self.parts(theme, attention):
            part.draw(surface, theme, attention)

    def parts(self, theme: Theme, attention: Attention) -> tuple[Widget, ...]:
        """Return content and buttons in their place."""
        box = self.box(theme)
        top = box.y + _PAD + self._words_height(theme, box.w - 2 * _PAD)
        content = tuple(each.moved(box.x + _PAD, top) for each in self.content)
        y = box.bottom - _PAD - theme.px(38)
        return (*content, *layout.row_to(theme, self.buttons, box.right - _PAD, y, 12))

    def _words_height(self, theme: Theme, room: int) -> int:
        high = text.block_height(theme, self.heading, room, "h2")
        if self.words:
            high += 8 + text.block_height(theme, self.words, room, "body")
        return high + (16 if self.content else 0)

    def _buttons_width(self, theme: Theme) -> int:
        return sum(each.wants(theme)[0] + 12 for each in self.buttons) - 12 if self.buttons else 0
