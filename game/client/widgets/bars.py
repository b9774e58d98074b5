"""Bars and gauges: how full, how much, better or worse, each with its words beside it."""

import pygame

from game.client.art import charts, fitting, icons, panels, text
from game.client.art.colour import Colour, fade
from game.client.art.fitting import Phrase, write_pair
from game.client.art.layer import stamp, stamp_centred
from game.client.art.theme import Status, Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget


class Bar(Widget, frozen=True, kw_only=True):
    """A bar filled to a share, 0 to 1."""

    share: float
    colour: Colour

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the bar in its box."""
        box = self.rect
        picture = charts.bar(box.w, box.h, round(self.share, 3), self.colour, theme.n700)
        stamp(surface, picture, (box.x, box.y))


def load_colour(theme: Theme, share: float) -> Colour:
    """Return the colour of a load: fine under a half, worrying under three quarters, else bad."""
    if share < 0.5:
        return theme.ok
    return theme.warn if share < 0.75 else theme.bad


class LoadRow(Widget, frozen=True, kw_only=True):
    """A row with a letter, a name, a note, a load in percent and its bar; `hot` in red."""

    letter: str
    name: str
    note: str
    value: str
    detail: str
    share: float
    hot: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height for two lines and a bar."""
        return (self.rect.w or 216, theme.px(58))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the row."""
        box, px = self.rect, theme.px
        if self.hot or self.is_hovered(attention):
            fill = theme.contested_fill if self.hot else theme.n800
            edge = theme.bad if self.hot else theme.n600
            panels.draw_card(surface, box, fade(fill, 190), edge, radius=8)
        at = (box.x + 10 + px(12), box.y + px(21))
        disc = theme.contested_fill if self.hot else theme.n700
        stamp_centred(surface, panels.plate(px(24), px(24), px(12), disc), at)
        text.write(surface, theme, self.letter, at, "smallb", theme.cream, "centre")
        span = (box.x + 10 + px(34), box.right - 12)
        self._draw_lines(surface, theme, span)
        long, fill = span[1] - span[0], load_colour(theme, self.share)
        bar = charts.bar(long, 5, round(min(1.0, self.share), 3), fill, theme.n700)
        stamp(surface, bar, (span[0], box.y + px(44)))

    def _draw_lines(self, surface: pygame.Surface, theme: Theme, span: tuple[int, int]) -> None:
        soft = theme.contested_text if self.hot else theme.mist
        ink = theme.contested_text if self.hot else theme.cream
        first = (Phrase(self.name, "smallb", theme.cream), Phrase(self.value, "smallb", ink))
        second = (Phrase(self.note, "cap", soft), Phrase(self.detail, "cap", soft))
        write_pair(surface, theme, first, span, self.rect.y + theme.px(14))
        write_pair(surface, theme, second, span, self.rect.y + theme.px(31))


class Gain(Widget, frozen=True, kw_only=True):
    """What a draft brings: icon, name, signed value and a bar from the middle."""

    icon: str
    label: str
    value: str
    share: float
    """-1 (the worst) to 1 (the best)."""

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height for a line and a bar."""
        return (self.rect.w or 200, theme.px(36))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the row."""
        box, px = self.rect, theme.px
        y, left = box.y + px(11), box.x + px(28)
        icons.draw_icon(surface, self.icon, (box.x + px(10), y), px(17), theme.mist)
        colour = theme.status(_status(self.share))
        pair = (Phrase(self.label, "small", theme.cream), Phrase(self.value, "smallb", colour))
        write_pair(surface, theme, pair, (left, box.right), y)
        bar = charts.balance(
            box.right - left, round(self.share, 2), colour, theme.n700, theme.cream
        )
        stamp(surface, bar, (left, box.y + px(24)))


class Gauge(Widget, frozen=True, kw_only=True):
    """A half ring from 0 to 100 with three zones, the number and a word for it."""

    value: int
    words: str
    """Such as "Strained, was 74"."""
    zones: tuple[int, int] = (40, 70)
    """Where bad ends and where good begins."""

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of ring and words."""
        return (self.rect.w or 216, 112 + theme.px(20))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint ring, number and word."""
        x, y = self.rect.centre[0], self.rect.y
        low, high = (edge / 100 for edge in self.zones)
        zones = ((low, theme.bad), (high, theme.warn), (1.0, theme.ok))
        share = max(0.0, min(1.0, self.value / 100))
        ring = charts.gauge(88, round(share, 2), zones, theme.cream)
        stamp(surface, ring, (x - ring.get_width() / 2, y - 12))
        text.write(surface, theme, str(self.value), (x, y + 74), "timer", theme.cream, "centre")
        colour = next(colour for end, colour in zones if share <= end)
        at = (x, y + 104 + theme.px(8))
        room = self.rect.w
        fitting.write_fitted(surface, theme, self.words, at, room, "cap", colour, "centre")


def _status(share: float) -> Status:
    if share == 0:
        return "plain"
    return "ok" if share > 0 else "bad"
