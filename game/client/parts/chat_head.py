"""Chat head: the name of the channel and the tokens of those who read it."""

import pygame

from game.client.art import fitting, icons, panels, text
from game.client.art.box import Box
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

HIGH = 46
_TOKENS, _STEP = 4, 28
"""Tokens at most, and pixels from one to the next."""


class ChatHead(Widget, frozen=True, kw_only=True):
    """Icon, name and tokens over a thin line; a larger circle is only counted."""

    title: str
    icon: str
    codes: tuple[str, ...]
    count: str
    """How many read it, in words, where there are too many for tokens."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the strip."""
        box, y = self.rect, self.rect.y + HIGH // 2
        icons.draw_icon(surface, self.icon, (box.x + 26, y), 19, theme.gold3)
        left = box.x + 46
        taken = self._draw_members(surface, theme, box.right - 14, y)
        room = Box(left, box.y + 2, box.right - 22 - taken - left, HIGH - 4)
        _write(surface, theme, self.title, room)
        panels.draw_line(surface, (box.x + 1, box.y + HIGH), box.w - 2, theme.n600)

    def _draw_members(self, surface: pygame.Surface, theme: Theme, right: int, y: int) -> int:
        """Paint who reads it and return the width that it takes."""
        if len(self.codes) > _TOKENS:
            return text.write(surface, theme, self.count, (right, y), "cap", theme.mist, "right")
        for number, code in enumerate(reversed(self.codes)):
            draw_token(surface, theme, code, (right - 10 - number * _STEP, y), 10)
        return len(self.codes) * _STEP


def _write(surface: pygame.Surface, theme: Theme, words: str, box: Box) -> None:
    """Write the name on one line, or smaller on two."""
    middle = box.y + box.h / 2
    if text.width(theme, words, "bodyb") <= box.w:
        text.write(surface, theme, words, (box.x, middle), "bodyb")
        return
    style = fitting.boxed_style(theme, words, box, "smallb")
    lines = text.wrap(theme, words, box.w, style)
    step = text.height(theme, style) - 1
    top = middle - step * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        text.write(surface, theme, line, (box.x, top + number * step), style)
