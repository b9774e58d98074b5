"""Charts of the debrief: the lease among all leases, and the class's sky beside two others."""

import itertools
from functools import lru_cache

import pygame

from game.client.art import curves as shapes
from game.client.art import fitting, text
from game.client.art.box import Box
from game.client.art.charts import Axes, Line, axes_from_zero, line_chart
from game.client.art.colour import Colour, fade
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme
from game.client.parts.lease_deals import Deal, Deals
from game.client.parts.what_if import Curves
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
        box, line = self.rect, theme.px(20)
        chart = Box(box.x, box.y + line, box.w, box.h - 2 * line)
        every = self.deals.every
        shown = every[:: max(1, len(every) // _SHOWN)]
        picture = _scatter(chart.w, chart.h, shown, self.deals.frontier, _inks(theme))
        stamp(surface, picture, (chart.x, chart.y))
        at = (box.x, box.y + line / 2)
        fitting.write_fitted(surface, theme, self.up, at, box.w, "cap", theme.mist)
        at = (box.right, box.bottom - line / 2)
        fitting.write_fitted(surface, theme, self.across, at, box.w, "cap", theme.mist, "right")
        self._draw_mark(surface, theme, chart, self.deals.fair, self.fair, theme.cream)
        self._draw_mark(surface, theme, chart, self.deals.signed, self.signed, theme.tulip)

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
        fitting.write_fitted(surface, theme, words, place, room, "capb", theme.cream, anchor)


class SkyChart(Widget, frozen=True, kw_only=True):
    """Three curves, each named at its right end."""

    curves: Curves
    names: tuple[str, str, str]
    """Without a treaty, ours, under a strict code."""
    left: str
    right: str

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint curves, names and years."""
        box, foot = self.rect, theme.px(20)
        named = max(text.width(theme, name, "capb") for name in self.names) + 10
        chart = Box(box.x, box.y + 4, box.w - named, box.h - foot - 4)
        lines = (
            Line(points=self.curves.no_treaty, colour=theme.bad, pen="dashed"),
            Line(points=self.curves.strict, colour=theme.ok, pen="dotted"),
            Line(points=self.curves.ours, colour=theme.cream, width=2.8),
        )
        axes = axes_from_zero(lines)
        picture = line_chart(chart.w, chart.h, lines, axes, theme.n700)
        stamp(surface, picture, (chart.x, chart.y))
        ends = (self.curves.no_treaty, self.curves.ours, self.curves.strict)
        places = [axes.place(points[-1], (chart.w, chart.h))[1] for points in ends]
        inks = (theme.bad, theme.cream, theme.ok)
        apart = zip(self.names, _spread(places, theme.px(15)), inks, strict=True)
        for name, y, ink in apart:
            text.write(surface, theme, name, (chart.right + 8, chart.y + y), "capb", ink)
        low = box.bottom - foot / 2
        text.write(surface, theme, self.left, (chart.x, low), "cap", theme.mist)
        text.write(surface, theme, self.right, (chart.right, low), "cap", theme.mist, "right")


def _spread(places: list[float], least: float) -> list[float]:
    """Return the heights of three names, moved apart so that none covers another."""
    order = sorted(range(len(places)), key=lambda number: places[number])
    moved = list(places)
    for one, other in itertools.pairwise(order):
        moved[other] = max(moved[other], moved[one] + least)
    return moved


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
