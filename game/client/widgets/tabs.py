"""Tabs: the switch between the big views, in one group."""

import itertools

import msgspec
import pygame

from game.client.art import fitting, icons, text
from game.client.art.box import Box
from game.client.art.colour import CLEAR
from game.client.art.layer import stamp
from game.client.art.panels import plate
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.button import draw_badge
from game.client.widgets.widget import Widget

_ICON = 16
_PAD = 9


class Tab(msgspec.Struct, frozen=True):
    """One view that can be chosen."""

    key: str
    label: str
    icon: str
    answer: object
    badge: str = ""


class TabButton(Widget, frozen=True, kw_only=True):
    """One tab."""

    label: str
    icon: str
    badge: str = ""
    selected: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 7

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size with icon and word."""
        icon = theme.px(_ICON) + 6 if self.icon else 0
        return (text.width(theme, self.label, "bodyb") + icon + 2 * _PAD, theme.px(36))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint a cream pill if selected, a raised one under the pointer."""
        box = self.rect
        if self.selected or self.is_hovered(attention):
            fill = theme.cream if self.selected else theme.n700
            stamp(surface, plate(box.w, box.h, 7, fill, CLEAR), (box.x, box.y))
        self._draw_words(surface, theme)
        if self.badge and not self.selected:
            draw_badge(surface, theme, self.badge, (box.right - 8, box.y + 2))

    def _draw_words(self, surface: pygame.Surface, theme: Theme) -> None:
        ink = theme.ink if self.selected else theme.mist
        size = theme.px(_ICON)
        style: text.StyleName = "bodyb" if self.selected else "bodym"
        words = text.width(theme, self.label, style)
        if not self.icon or words + size + 6 > self.rect.w - 8:
            fitting.write_boxed(surface, theme, self.label, self.rect.inset(3, 0), "bodyb", ink)
            return
        x, y = self.rect.centre
        left = x - (words + size + 6) / 2
        icons.draw_icon(surface, self.icon, (left + size / 2, y), size, ink, 2.2)
        text.write(surface, theme, self.label, (left + size + 6, y), style, ink)


class TabBar(Widget, frozen=True, kw_only=True):
    """All tabs in one group; without room the icons go before the words."""

    tabs: tuple[Tab, ...]
    selected: str

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size with all icons and words."""
        wide = sum(self._button(tab).wants(theme)[0] for tab in self.tabs)
        return (wide + 8, theme.px(36) + 8)

    def least(self, theme: Theme) -> int:
        """Return the width with words only."""
        return 8 + sum(text.width(theme, tab.label, "bodyb") + 2 * _PAD + 2 for tab in self.tabs)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the group's ground and the tabs on it."""
        box = self.rect
        ground = plate(box.w, box.h, 10, theme.n800, theme.n600, theme.line)
        stamp(surface, ground, (box.x, box.y))
        for button in self.parts(theme, attention):
            button.draw(surface, theme, attention)

    def parts(self, theme: Theme, attention: Attention) -> tuple[Widget, ...]:
        """Return the tabs in their place."""
        buttons = [self._button(tab) for tab in self.tabs]
        if self.rect.w < self.wants(theme)[0]:
            buttons = [msgspec.structs.replace(button, icon="") for button in buttons]
        widths = _shares([each.wants(theme)[0] for each in buttons], self.rect.w - 8)
        x, placed = self.rect.x + 4, []
        for button, wide in zip(buttons, widths, strict=True):
            placed.append(button.placed(Box(x, self.rect.y + 4, wide, self.rect.h - 8)))
            x += wide
        return tuple(placed)

    def _button(self, tab: Tab) -> TabButton:
        return TabButton(
            id=f"tab.{tab.key}",
            answer=tab.answer,
            label=tab.label,
            icon=tab.icon,
            badge=tab.badge,
            selected=tab.key == self.selected,
            tip="",
        )


def _shares(wanted: list[int], room: int) -> list[int]:
    """Return widths that add up to the room, larger or smaller by the same number of pixels."""
    spare = room - sum(wanted)
    each = spare / len(wanted)
    edges = [0.0]
    for width in wanted:
        edges.append(edges[-1] + width + each)
    return [round(end) - round(start) for start, end in itertools.pairwise(edges)]
