"""The site: the last screen, with the cosmodrome at dusk, what it became, and a closing line."""

from collections.abc import Iterator

from game.client import amounts
from game.client.art.box import Box
from game.client.parts import texts
from game.client.parts.chart_panel import ChartPanel
from game.client.parts.site_chart import SiteChart
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.debrief.relevance import SiteYear, relevance

_WORDS, _CHART = Box(60, 108, 470, 262), Box(40, 384, 580, 320)


def page(scene: Scene) -> tuple[Widget, ...]:
    """Return the closing words and the chart of the site's relevance."""
    lines = list(_closing(scene))
    placed = layout.column(scene.theme, lines, _WORDS.x, _WORDS.y, _WORDS.w, 10)
    top = max(_CHART.y, layout.bottom(placed) + 14)
    return (*placed, *_chart(scene, Box(_CHART.x, top, _CHART.w, _CHART.bottom - top)))


def _closing(scene: Scene) -> Iterator[Paragraph]:
    """Yield what the land carried, what the game was, and where it leads."""
    theme = scene.theme
    steppe = amounts.tenths(scene.public.ground.steppe)
    yield Paragraph(words=scene.say("debrief.site.title"), style="h1", colour=theme.cream)
    yield Paragraph(words=scene.say("debrief.site.land", steppe=steppe), style="lead")
    yield Paragraph(words=scene.say("debrief.site.exercise"), style="lead", colour=theme.gold3)


def _chart(scene: Scene, box: Box) -> tuple[Widget, ...]:
    """Return the chart, or nothing before a year is over."""
    counts = relevance(scene.public, texts.seen(scene).values())
    if not counts:
        return ()
    note = scene.say("debrief.site.note", share=_share(counts))
    panel = ChartPanel(rect=box, title=scene.say("debrief.site.chart"), note=note)
    chart = SiteChart(
        id="debrief.site",
        tip=scene.say("debrief.site.tip"),
        counts=counts,
        years=tuple(amounts.year(scene, year.turn) for year in counts),
        agreements=scene.say("debrief.site.agreements", count=counts[-1].agreements),
        rect=panel.inside(scene.theme),
    )
    return (panel, chart)


def _share(counts: tuple[SiteYear, ...]) -> int:
    """Return the share of all launches of the game that flew from here, percent."""
    every = sum(year.everywhere for year in counts)
    return round(100 * sum(year.here for year in counts) / every) if every else 0
