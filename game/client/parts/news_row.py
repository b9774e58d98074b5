"""The news row: an icon or a token beside words that take as many lines as they need."""

import pygame

from game.client.art import icons, text
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_LEFT, _PAD = 42, 8


class NewsRow(Widget, frozen=True, kw_only=True):
    """What happened, and a quiet line below it."""

    title: str
    note: str = ""
    icon: str = ""
    code: str = ""
    """A delegation's token instead of an icon."""

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height of all lines at the width of the box."""
        wide = self.rect.w or 360
        room = wide - theme.px(_LEFT) - 12
        high = text.block_height(theme, self.title, room, "smallb")
        if self.note:
            high += text.block_height(theme, self.note, room, "cap")
        return (wide, max(theme.px(36), high + 2 * _PAD))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the row."""
        box, left = self.rect, theme.px(_LEFT)
        room = box.w - left - 12
        at = (box.x + 22, box.centre[1])
        if self.code:
            draw_token(surface, theme, self.code, at, 11)
        elif self.icon:
            icons.draw_icon(surface, self.icon, at, theme.px(19), theme.mist)
        start = (box.x + left, box.y + _PAD)
        y = text.write_block(surface, theme, self.title, start, room, "smallb", theme.cream)
        if self.note:
            text.write_block(surface, theme, self.note, (start[0], y), room, "cap", theme.mist)
