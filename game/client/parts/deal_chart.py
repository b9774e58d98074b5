"""Chart of deals: the lease that was signed among all that could have been."""

from functools import lru_cache

import pygame

from game.client.art import curves as shapes
from game.client.art import fitting, panels, text
from game.client.art.box import Box
from game.client.art.charts import Axes
from game.client.art.colour import Colour, fade
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme
from game.client.parts.lease_deals import Deal, Deals
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_PERCENT = Axes(0.0, 100.0, 0.0, 100.0)
_SHOWN = 400
"""Deals that are drawn as dots at most."""


class DealChart(Widget, frozen=True, kw_only=True):
    """A dot for each deal, the frontier, ours as a star and the fair one as a diamond."""

    deals: Deals
    up: str
    """What the upright axis shows; the other one stands below."""
    across: str
    signed: str
    fair: str

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the chart and its words."""
        box, line = self.rect, theme.px(18)
        gutter = theme.px(28)
        chart = Box(box.x + gutter, box.y + line + 4, box.w - gutter - 4, box.h - 2 * line - 10)
        every = self.deals.every
        shown = every[:: max(1, len(every) // _SHOWN)]
        picture = _scatter(chart.w, chart.h, shown, self.deals.frontier, _inks(theme))
        stamp(surface, picture, (chart.x, chart.y))
        at = (box.x, box.y + line / 2)
        up, across = self._inks(theme)
        fitting.write_fitted(surface, theme, self.up, at, box.w, "cap", up)
        at = (chart.centre[0], box.bottom - line / 2)
        fitting.write_fitted(surface, theme, self.across, at, chart.w - 80, "cap", across, "centre")
        _draw_scales(surface, theme, chart)
        self._draw_mark(surface, theme, chart, self.deals.fair, self.fair, theme.cream)
        self._draw_mark(surface, theme, chart, self.deals.signed, self.signed, theme.tulip)

    def _inks(self, theme: Theme) -> tuple[Colour, Colour]:
        """Return the colours of host and tenant, as on their tokens."""
        return (theme.look(self.deals.host).colour, theme.look(self.deals.tenant).colour)

    def _draw_mark(
        self,
        surface: pygame.Surface,
        theme: Theme,
        chart: Box,
        deal: Deal,
        words: str,
        colour: Colour,
    ) -> None:
        """Draw one deal that stands out, with its name to the side that has room."""
        x, y = _PERCENT.place((deal[1], deal[0]), (chart.w, chart.h))
        at = (chart.x + x, chart.y + y)
        points = 5 if words == self.signed else 2
        stamp(surface, _mark(colour, points), (at[0] - 11, at[1] - 11))
        left = x > chart.w / 2
        room = round(x if left else chart.w - x) - 20
        place = (at[0] + (-14 if left else 14), min(max(at[1], chart.y + 8), chart.bottom - 8))
        anchor: text.Anchor = "right" if left else "left"
        wide = min(room, text.width(theme, words, "capb")) + 10
        ground = panels.plate(wide, theme.px(18), 4, fade(theme.n900, 215))
        stamp(surface, ground, (place[0] - (wide - 5 if left else 5), place[1] - theme.px(9)))
        fitting.write_fitted(surface, theme, words, place, room, "capb", theme.cream, anchor)


def _draw_scales(surface: pygame.Surface, theme: Theme, chart: Box) -> None:
    """Write 0, 50 and 100 at the left and below."""
    for value in (0, 50, 100):
        y = chart.bottom - chart.h * value / 100
        left = (chart.x - 6, min(max(y, chart.y + 4), chart.bottom - 4))
        text.write(surface, theme, str(value), left, "cap", theme.mist, "right")
        x = chart.x + chart.w * value / 100
        if value != 50:
            at = (min(x, chart.right - 10), chart.bottom + theme.px(11))
            text.write(surface, theme, str(value), at, "cap", theme.mist, "centre")


def _inks(theme: Theme) -> tuple[Colour, Colour, Colour]:
    """Return the colours of dots, frontier and grid."""
    return (fade(theme.mist, 120), theme.gold, theme.n700)


@lru_cache(maxsize=8)
def _scatter(
    width: int,
    height: int,
    every: tuple[Deal, ...],
    frontier: tuple[Deal, ...],
    inks: tuple[Colour, Colour, Colour],
) -> pygame.Surface:
    """Return grid, dots and frontier; the host's worth goes up, the tenant's to the right."""
    layer = Layer(width, height)
    for number in range(5):
        y = 0.5 + (height - 1) * number / 4
        layer.butt_line([(0, y), (width, y)], 1, inks[2])
        x = 0.5 + (width - 1) * number / 4
        layer.butt_line([(x, 0), (x, height)], 1, inks[2])
    size = (width, height)
    for host, tenant in every:
        layer.circle(_PERCENT.place((tenant, host), size), 1.7, inks[0])
    edge = [_PERCENT.place((tenant, host), size) for host, tenant in frontier]
    if len(edge) > 1:
        layer.line(edge, 2.4, inks[1])
    return layer.sprite()


@lru_cache(maxsize=8)
def _mark(colour: Colour, points: int) -> pygame.Surface:
    """Return a star for the signed deal, or a hollow diamond for the fair one."""
    layer = Layer(22, 22)
    if points > 2:
        return layer.polygon(shapes.star((11, 11), 10, points, 0.45), colour).sprite()
    corners = shapes.polygon((11, 11), 8, 4)
    return layer.line([*corners, corners[0]], 2, colour).sprite()
