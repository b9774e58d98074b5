"""Channel row: a channel of the talks, whose name may take two lines, with what is new in it."""

import pygame

from game.client.art import icons, panels, text
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.button import draw_badge
from game.client.widgets.widget import Widget

_EDGE = 12


class ChannelRow(Widget, frozen=True, kw_only=True):
    """Icon or token, a name of one or two lines, a note and a count; the open one is raised."""

    title: str
    note: str
    icon: str = ""
    code: str = ""
    """A delegation's token instead of an icon."""
    badge: str = ""
    selected: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height of name and note."""
        wide = self.rect.w or 210
        room = room_for(theme, wide, self.badge)
        words = text.block_height(theme, self.title, room, "smallb")
        return (wide, words + text.block_height(theme, self.note, room, "cap") + theme.px(11))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the row."""
        box, y = self.rect, self.rect.centre[1]
        if self.selected or self.is_hovered(attention):
            self._draw_ground(surface, theme)
        middle = (box.x + _EDGE + 10, y)
        if self.code:
            draw_token(surface, theme, self.code, middle, 11)
        else:
            ink = theme.gold3 if self.selected else theme.mist
            icons.draw_icon(surface, self.icon, middle, theme.px(19), ink)
        left, room = box.x + _EDGE + theme.px(30), room_for(theme, box.w, self.badge)
        top = box.y + theme.px(5)
        foot = text.write_block(surface, theme, self.title, (left, top), room, "smallb")
        text.write_block(surface, theme, self.note, (left, foot), room, "cap", theme.mist)
        if self.badge:
            draw_badge(surface, theme, self.badge, (box.right - 20, y))

    def _draw_ground(self, surface: pygame.Surface, theme: Theme) -> None:
        """Paint the plate below a row that is open or pointed at."""
        box = self.rect
        fill = theme.n700 if theme.high_contrast or not self.selected else theme.n600
        edge = theme.cream if self.selected and theme.high_contrast else fill
        panels.draw_card(surface, box, fill, edge, radius=8, line=theme.line)
        if self.selected:
            stamp(surface, panels.plate(4, box.h - 18, 2, theme.gold), (box.x, box.y + 9))


def room_for(theme: Theme, wide: int, badge: str) -> int:
    """Return the width for words beside the icon, and beside the count if there is one, pixels."""
    return wide - 2 * _EDGE - theme.px(30) - (theme.px(22) if badge else 0)
