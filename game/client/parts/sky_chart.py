"""Sky chart: the class's sky between two others, with the years that stand out."""

import itertools
from functools import lru_cache

import pygame

from game.client.art import text
from game.client.art.box import Box
from game.client.art.charts import Axes, Line, axes_from_zero, line_chart
from game.client.art.colour import Colour, fade
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.theme import Theme
from game.client.parts.sky_marks import Mark
from game.client.parts.what_if import Curves, Points
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_RULES = 4
_STALK = 26
"""From a point of the curve to its words, pixels."""


class SkyChart(Widget, frozen=True, kw_only=True):
    """Three curves, each named at its right end; what the treaties spared is shaded."""

    curves: Curves
    names: tuple[str, str, str]
    """Without a treaty, ours, under a strict code."""
    marks: tuple[Mark, ...]
    years: tuple[str, ...]
    """One for each point."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint curves, marks, names and scales."""
        box, lines = self.rect, _lines(theme, self.curves)
        axes = axes_from_zero(lines)
        gutter = text.width(theme, f"{round(axes.high)}", "cap") + 8
        named = max(text.width(theme, name, "capb") for name in self.names) + 8
        top, foot = theme.px(8), theme.px(22)
        chart = Box(box.x + gutter, box.y + top, box.w - named - gutter, box.h - foot - top)
        if self.curves.spared > 0:
            gain = _gain(chart.w, chart.h, self.curves, axes, fade(theme.ok, 38))
            stamp(surface, gain, (chart.x, chart.y))
        picture = line_chart(chart.w, chart.h, lines, axes, theme.n700, _RULES)
        stamp(surface, picture, (chart.x, chart.y))
        self._draw_scales(surface, theme, chart, axes)
        self._draw_names(surface, theme, chart, axes)
        for mark in self.marks:
            _draw_mark(surface, theme, chart, axes.place(mark.at, (chart.w, chart.h)), mark)

    def _draw_scales(self, surface: pygame.Surface, theme: Theme, chart: Box, axes: Axes) -> None:
        """Write the index at the left and the years below, as many as there is room for."""
        for number in range(0, _RULES + 1, 2):
            value = axes.high - (axes.high - axes.low) * number / _RULES
            at = (chart.x - 6, chart.y + chart.h * number / _RULES)
            text.write(surface, theme, f"{round(value)}", at, "cap", theme.mist, "right")
        widest = max(text.width(theme, year, "cap") for year in self.years) + 10
        step = max(1, -(-len(self.years) * widest // max(1, chart.w)))
        y = chart.bottom + theme.px(12)
        ours = self.curves.ours
        for (turn, _), year in list(zip(ours, self.years, strict=True))[::step]:
            x = chart.x + axes.place((turn, 0.0), (chart.w, chart.h))[0]
            text.write(surface, theme, year, (x, y), "cap", theme.mist, "centre")

    def _draw_names(self, surface: pygame.Surface, theme: Theme, chart: Box, axes: Axes) -> None:
        """Write each curve's name at its end."""
        size = (chart.w, chart.h)
        ends = (self.curves.no_treaty, self.curves.ours, self.curves.strict)
        places = [axes.place(points[-1], size)[1] for points in ends]
        inks = (theme.bad, theme.cream, theme.ok)
        for name, y, ink in zip(self.names, _spread(places, theme.px(15)), inks, strict=True):
            text.write(surface, theme, name, (chart.right + 8, chart.y + y), "capb", ink)


def _lines(theme: Theme, curves: Curves) -> tuple[Line, ...]:
    return (
        Line(points=curves.no_treaty, colour=theme.bad, pen="dashed"),
        Line(points=curves.strict, colour=theme.ok, pen="dotted"),
        Line(points=curves.ours, colour=theme.cream, width=2.8),
    )


def _draw_mark(
    surface: pygame.Surface, theme: Theme, chart: Box, place: tuple[float, float], mark: Mark
) -> None:
    """Draw a ring on the curve and its words above a rise, or below a remedy."""
    x, y = chart.x + place[0], chart.y + place[1]
    stalk = -_STALK if mark.alarms else _STALK
    surface.fill(theme.mist, (round(x), round(min(y, y + stalk)), 1, _STALK))
    colour = theme.tulip if mark.alarms else theme.gold
    stamp_centred(surface, _ring(colour, theme.n900), (x, y))
    wide = text.width(theme, mark.words, "cap")
    left = min(x + 5, chart.right - wide)
    at = (left, y + stalk + (4 if mark.alarms else -2))
    text.write(surface, theme, mark.words, at, "cap", theme.bad if mark.alarms else theme.gold3)


def _spread(places: list[float], least: float) -> list[float]:
    """Return the heights of three names, moved apart so that none covers another."""
    order = sorted(range(len(places)), key=lambda number: places[number])
    moved = list(places)
    for one, other in itertools.pairwise(order):
        moved[other] = max(moved[other], moved[one] + least)
    return moved


@lru_cache(maxsize=4)
def _gain(width: int, height: int, curves: Curves, axes: Axes, colour: Colour) -> pygame.Surface:
    """Return the ground between the sky without a treaty and ours."""

    def placed(points: Points) -> list[tuple[float, float]]:
        return [axes.place(point, (width, height)) for point in points]

    outline = [*placed(curves.no_treaty), *reversed(placed(curves.ours))]
    return Layer(width, height).polygon(outline, colour).sprite()


@lru_cache(maxsize=8)
def _ring(colour: Colour, inside: Colour) -> pygame.Surface:
    return Layer(14, 14).circle((7, 7), 5.5, colour).circle((7, 7), 3, inside).sprite()
