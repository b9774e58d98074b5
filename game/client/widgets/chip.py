"""Chip: a short word in a pill, to tell a state or to switch something on and off."""

from typing import Literal

import pygame

from game.client.art import fitting, icons, text
from game.client.art.colour import CLEAR, Colour
from game.client.art.layer import stamp
from game.client.art.panels import plate
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

Tone = Literal["go", "hold", "contested", "plain", "on", "off", "paper"]

_ICON = 14
_PAD = 10


class Chip(Widget, frozen=True, kw_only=True):
    """A pill; `go`, `hold`, `contested` are states, `on` and `off` those of a switch."""

    label: str
    tone: Tone = "plain"
    icon: str = ""

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return self.rect.h // 2

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of the pill: 24 high, or 34 if it can be clicked."""
        icon = theme.px(_ICON) + 4 if self.icon else 0
        wide = text.width(theme, self.label, "smallb") + icon + 2 * _PAD
        return (wide, max(34, theme.px(34)) if self.id else theme.px(24))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint pill, icon and word."""
        box = self.rect
        fill, ink, border = self._colours(theme)
        if not self.enabled and self.tone != "on":
            fill, ink, border = theme.n800, theme.off, theme.n700
        if self.is_hovered(attention):
            border = theme.cream
        pill = plate(box.w, box.h, box.h / 2, fill, border, 1)
        stamp(surface, pill, (box.x, box.y))
        x = box.x + _PAD
        if self.icon:
            size = theme.px(_ICON)
            icons.draw_icon(surface, self.icon, (x + size / 2, box.centre[1]), size, ink, 2.2)
            x += size + 4
        room = box.right - 6 - x
        at = (x, box.centre[1])
        fitting.write_fitted(surface, theme, self.label, at, room, "smallb", ink)

    def _colours(self, theme: Theme) -> tuple[Colour, Colour, Colour]:
        """Return fill, text and border."""
        return {
            "go": (theme.go_fill, theme.go_text, CLEAR),
            "hold": (theme.hold_fill, theme.hold_text, CLEAR),
            "contested": (theme.contested_fill, theme.contested_text, CLEAR),
            "plain": (theme.n700, theme.cream, theme.n500),
            "on": (theme.cream, theme.ink, theme.cream),
            "off": (theme.n800, theme.mist, theme.n600),
            "paper": (theme.cream200, theme.ink, CLEAR),
        }[self.tone]
