"""Site chart: what part of the year's launches flew from the cosmodrome, and its agreements."""

from functools import lru_cache

import pygame

from game.client.art import text
from game.client.art.box import Box
from game.client.art.colour import Colour
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget
from game.debrief.relevance import SiteYear


class SiteChart(Widget, frozen=True, kw_only=True):
    """A bar for each year, gold as far as it flew from here, and a line of agreements."""

    counts: tuple[SiteYear, ...]
    years: tuple[str, ...]
    agreements: str
    """What the line shows, at its end."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint bars, line, shares and years."""
        box, head, foot = self.rect, theme.px(22), theme.px(20)
        chart = Box(box.x, box.y + head, box.w, box.h - head - foot)
        inks = (theme.gold, theme.n600, theme.calm_blue)
        if theme.high_contrast:
            inks = (theme.gold, theme.off, theme.calm_blue)
        picture = _picture(chart.w, chart.h, self.counts, inks)
        stamp(surface, picture, (chart.x, chart.y))
        columns = chart.columns(len(self.counts), 0)
        for year, name, column in zip(self.counts, self.years, columns, strict=True):
            x = column.centre[0]
            share = f"{year.share}\u00a0%"
            text.write(surface, theme, share, (x, box.y + 10), "capb", theme.gold3, "centre")
            if text.width(theme, name, "cap") <= column.w - 2 or year.turn % 2:
                at = (x, box.bottom - foot / 2 + 2)
                text.write(surface, theme, name, at, "cap", theme.mist, "centre")
        self._draw_last(surface, theme, chart)

    def _draw_last(self, surface: pygame.Surface, theme: Theme, chart: Box) -> None:
        """Write the last number of agreements beside the end of the line."""
        x, y = _line(chart.w, chart.h, self.counts)[-1]
        wide = text.width(theme, self.agreements, "capb")
        at = (min(chart.x + x, chart.right - wide / 2 - 2), chart.y + max(y - 14, 8))
        text.write(surface, theme, self.agreements, at, "capb", theme.calm_blue, "centre")


def _line(width: int, height: int, counts: tuple[SiteYear, ...]) -> list[tuple[float, float]]:
    """Return where the line of agreements runs; its top is a quarter below the chart's."""
    most = max((year.agreements for year in counts), default=0) or 1
    step = width / max(1, len(counts))
    return [
        ((number + 0.5) * step, height - 4 - (height * 0.75) * year.agreements / most)
        for number, year in enumerate(counts)
    ]


@lru_cache(maxsize=4)
def _picture(
    width: int, height: int, counts: tuple[SiteYear, ...], inks: tuple[Colour, Colour, Colour]
) -> pygame.Surface:
    """Return bars as high as the launches of the year, and the line."""
    layer = Layer(width, height)
    most = max((year.everywhere for year in counts), default=0) or 1
    step = width / max(1, len(counts))
    bar = min(56.0, step * 0.62)
    for number, year in enumerate(counts):
        x = (number + 0.5) * step - bar / 2
        whole, here = ((height - 2) * count / most for count in (year.everywhere, year.here))
        if whole:
            layer.rounded(x, height - whole, bar, whole, 4, inks[1])
        if here:
            layer.rounded(x, height - here, bar, here, 4, inks[0])
    line = _line(width, height, counts)
    if len(line) > 1:
        layer.line(line, 2.4, inks[2])
    for point in line:
        layer.circle(point, 4, inks[2])
    return layer.sprite()
