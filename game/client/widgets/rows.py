"""Rows of lists: a channel, a delegation with its trust, a line of the title's menu."""

import pygame

from game.client.art import charts, fitting, icons, panels, text
from game.client.art.fitting import Phrase, write_pair
from game.client.art.layer import stamp
from game.client.art.theme import Status, Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.button import draw_badge
from game.client.widgets.widget import TARGET, Widget


class ItemRow(Widget, frozen=True, kw_only=True):
    """Icon or token, title, a line below and a badge; the selected one is raised."""

    title: str
    note: str = ""
    icon: str = ""
    code: str = ""
    """A delegation's token instead of an icon."""
    badge: str = ""
    value: str = ""
    status: Status = "plain"
    """The colour of the value."""
    selected: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height for the title and all lines of the note."""
        wide = self.rect.w or 220
        if not self.note:
            return (wide, max(TARGET, theme.px(36)))
        note = text.block_height(theme, self.note, self._room(theme, wide), "cap")
        return (wide, theme.px(29) + note)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the row."""
        box, y = self.rect, self.rect.centre[1]
        if self.selected or self.is_hovered(attention):
            self._draw_ground(surface, theme)
        left = box.x + 12
        if self.icon:
            ink = theme.gold3 if self.selected else theme.mist
            icons.draw_icon(surface, self.icon, (left + 10, y), theme.px(19), ink)
        if self.code:
            draw_token(surface, theme, self.code, (left + 10, y), 11)
        right = box.right - 12 - (theme.px(26) if self.badge else 0)
        self._draw_lines(surface, theme, (right - self._room(theme, box.w), right))
        if self.badge:
            draw_badge(surface, theme, self.badge, (box.right - 22, y))

    def _draw_ground(self, surface: pygame.Surface, theme: Theme) -> None:
        fill = theme.n700 if theme.high_contrast or not self.selected else theme.n600
        edge = theme.cream if self.selected and theme.high_contrast else fill
        panels.draw_card(surface, self.rect, fill, edge, radius=8, line=theme.line)
        if self.selected:
            box = self.rect
            stamp(surface, panels.plate(4, box.h - 18, 2, theme.gold), (box.x, box.y + 9))

    def _draw_lines(self, surface: pygame.Surface, theme: Theme, span: tuple[int, int]) -> None:
        ink = theme.cream if self.enabled else theme.off
        value = Phrase(self.value, "smallb", theme.status(self.status))
        pair = (Phrase(self.title, "smallb", ink), value)
        if not self.note:
            write_pair(surface, theme, pair, span, self.rect.centre[1])
            return
        high = theme.px(20) + text.block_height(theme, self.note, span[1] - span[0], "cap")
        top = self.rect.centre[1] - high // 2
        write_pair(surface, theme, pair, span, top + theme.px(10))
        at = (span[0], top + theme.px(20))
        text.write_block(surface, theme, self.note, at, span[1] - span[0], "cap", theme.mist)

    def _room(self, theme: Theme, wide: int) -> int:
        """Return the width left for words beside icon and badge."""
        icon = theme.px(30) if self.icon or self.code else 0
        return wide - 24 - icon - (theme.px(26) if self.badge else 0)


class DelegationRow(Widget, frozen=True, kw_only=True):
    """A delegation with what it wants, a number, how that changed, and the number as a thin bar."""

    code: str
    name: str
    note: str
    value: int
    """0 to 100, such as trust."""
    delta: int = 0
    selected: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height of two lines and a bar."""
        return (self.rect.w or 216, theme.px(45))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the row."""
        box, px = self.rect, theme.px
        if self.selected or self.is_hovered(attention):
            edge = theme.cream if self.selected else theme.n700
            panels.draw_card(surface, box.inset(-4, -1), theme.n700, edge, radius=8)
        draw_token(surface, theme, self.code, (box.x + 14, box.y + px(18)), 12)
        span = (box.x + 36, box.right)
        name = Phrase(self.name, "smallb", theme.cream)
        pair = (name, Phrase(str(self.value), "smallb", theme.cream))
        write_pair(surface, theme, pair, span, box.y + px(10))
        status: Status = "plain" if not self.delta else "ok" if self.delta > 0 else "bad"
        colour = theme.n400 if not self.delta else theme.status(status)
        note = Phrase(self.note, "cap", theme.mist)
        pair = (note, Phrase(signed(self.delta), "capb", colour))
        write_pair(surface, theme, pair, span, box.y + px(26))
        colour = theme.look(self.code).colour
        bar = charts.bar(span[1] - span[0], 3, self.value / 100, colour, theme.n700)
        stamp(surface, bar, (span[0], box.y + px(37)))


class MenuRow(Widget, frozen=True, kw_only=True):
    """A line of the title's menu; the first choice is gold."""

    icon: str
    title: str
    note: str
    primary: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 10

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of icon and two lines."""
        words = max(text.width(theme, self.title, "leadb"), text.width(theme, self.note, "small"))
        return (max(372, words + 110), theme.px(58))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the line."""
        box, y = self.rect, self.rect.centre[1]
        if self.primary:
            panels.draw_shadow(surface, box, 10)
            panels.draw_card(surface, box, theme.gold, theme.gold3, radius=10, line=1.5)
        elif self.is_hovered(attention) or self.is_focused(attention):
            panels.draw_card(surface, box, (*theme.n700[:3], 200), theme.n500, radius=10)
        ink = theme.ink if self.primary else theme.cream
        soft = theme.ink if self.primary else theme.mist
        icons.draw_icon(surface, self.icon, (box.x + 28, y), 24, ink)
        room = box.w - 56 - (40 if self.primary else 12)
        at = (box.x + 56, y - theme.px(9))
        fitting.write_fitted(surface, theme, self.title, at, room, "leadb", ink)
        at = (box.x + 56, y + theme.px(12))
        fitting.write_fitted(surface, theme, self.note, at, room, "small", soft)
        if self.primary:
            icons.draw_icon(surface, "chevron-right", (box.right - 24, y), 22, ink, 2.4)


class FactRow(Widget, frozen=True, kw_only=True):
    """A name at the left and its value at the right, with or without an icon."""

    label: str
    value: str
    icon: str = ""
    status: Status = "plain"
    """Colours the value; plain is cream."""

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height of a line."""
        return (self.rect.w or 220, theme.px(24))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Write the row."""
        box, y = self.rect, self.rect.centre[1]
        left = box.x
        if self.icon:
            icons.draw_icon(surface, self.icon, (left + 9, y), theme.px(17), theme.gold3)
            left += theme.px(28)
        plain = self.status == "plain"
        colour = theme.cream if plain else theme.status(self.status)
        pair = (Phrase(self.label, "small", theme.mist), Phrase(self.value, "smallb", colour))
        write_pair(surface, theme, pair, (left, box.right), y)


def signed(number: int) -> str:
    """Return a change with its sign, with a real minus."""
    return f"+{number}" if number > 0 else f"−{-number}" if number < 0 else "0"
