"""Button: the thing to press. One gold one per panel, the others stay quiet."""

from typing import Literal

import pygame

from game.client.art import fitting, icons, text
from game.client.art.colour import BLACK, CLEAR, WHITE, Colour, fade, mix
from game.client.art.layer import stamp
from game.client.art.panels import plate
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import TARGET, Widget

Kind = Literal["primary", "secondary", "danger", "ghost", "paper"]

_ICON = 18
_GAP = 8
_PAD = 18


class Button(Widget, frozen=True, kw_only=True):
    """A label in a plate; the icon goes first when the label needs the room."""

    label: str
    kind: Kind = "primary"
    icon: str = ""
    big: bool = False
    """56 pixels high, for the main act of a view."""

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size in which label and icon fit on one line."""
        icon = theme.px(_ICON) + _GAP if self.icon else 0
        wide = text.width(theme, self.label, "bodyb") + icon + 2 * _PAD
        return (wide, theme.px(56) if self.big else max(TARGET, theme.px(38)))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the plate, brighter under the pointer and darker when held."""
        fill, ink, border = self._colours(theme)
        if self.is_hovered(attention):
            fill = mix(fill, fade(WHITE, 255), 0.14) if fill[3] else fade(theme.n700, 150)
        if self.is_held(attention):
            fill = mix(fill, BLACK, 0.18)
        body = plate(self.rect.w, self.rect.h, 8, fill, border, 1.5)
        stamp(surface, body, (self.rect.x, self.rect.y))
        self._draw_label(surface, theme, ink)

    def _colours(self, theme: Theme) -> tuple[Colour, Colour, Colour]:
        """Return fill, text and border."""
        if not self.enabled:
            return (theme.n800, theme.off, theme.n700)
        return {
            "primary": (theme.gold, theme.ink, theme.gold3),
            "secondary": (theme.n700, theme.cream, theme.n500),
            "danger": (theme.n700, theme.bad, theme.bad),
            "ghost": (fade(theme.n900, 0), theme.cream, theme.n500),
            "paper": (theme.cream50, theme.ink, theme.cream300),
        }[self.kind]

    def _draw_label(self, surface: pygame.Surface, theme: Theme, ink: Colour) -> None:
        room = self.rect.w - 12
        size = theme.px(_ICON)
        words = text.width(theme, self.label, "bodyb")
        with_icon = bool(self.icon) and words + size + _GAP <= room
        x, y = self.rect.centre
        if with_icon:
            left = x - (words + size + _GAP) / 2
            icons.draw_icon(surface, self.icon, (left + size / 2, y), size, ink, 2.2)
            text.write(surface, theme, self.label, (left + size + _GAP, y), "bodyb", ink)
        else:
            fitting.write_boxed(surface, theme, self.label, self.rect.inset(6, 2), "bodyb", ink)


class IconButton(Widget, frozen=True, kw_only=True):
    """A square button with only an icon; its tip names it."""

    icon: str
    badge: str = ""
    on_paper: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return a square large enough to hit."""
        side = max(TARGET, theme.px(36))
        return (side, side)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the icon, on a plate while pointed at."""
        ink = theme.ink if self.on_paper else theme.cream
        if self.is_hovered(attention):
            fill = theme.cream200 if self.on_paper else theme.n700
            body = plate(self.rect.w, self.rect.h, 8, fill, CLEAR)
            stamp(surface, body, (self.rect.x, self.rect.y))
        shade = ink if self.enabled else theme.off
        icons.draw_icon(surface, self.icon, self.rect.centre, theme.px(20), shade)
        if self.badge:
            draw_badge(surface, theme, self.badge, (self.rect.right - 6, self.rect.y + 6))


def draw_badge(
    surface: pygame.Surface, theme: Theme, count: str, centre: tuple[float, float]
) -> None:
    """Draw a small tulip-red disc with a count."""
    wide = max(theme.px(18), text.width(theme, count, "capb") + 10)
    high = theme.px(18)
    body = plate(wide, high, high / 2, theme.badge, CLEAR)
    stamp(surface, body, (centre[0] - wide / 2, centre[1] - high / 2))
    text.write(surface, theme, count, centre, "capb", theme.badge_text, "centre")
