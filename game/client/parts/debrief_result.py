"""The result of a game: scores, the lease deal, the sky, who agreed with whom, and questions."""

from collections.abc import Callable, Iterator

from game.client import amounts
from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts import lease_deals, network, score_rows, sky_marks, trend, what_if
from game.client.parts.award_row import ICONS, AwardRow
from game.client.parts.chart_panel import ChartPanel
from game.client.parts.deal_chart import DealChart
from game.client.parts.question_row import QuestionRow
from game.client.parts.sky_chart import SkyChart
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.panel import Panel, Paper
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph

_SCORES, _LEASE = Box(16, 88, 458, 302), Box(490, 88, 458, 302)
_SKY, _BONDS = Box(16, 402, 458, 302), Box(490, 402, 458, 302)
_FATE, _TALK = Box(964, 88, 300, 346), Box(964, 446, 300, 258)
Look = Callable[[str], Answer]
"""Gives the answer that shows what a seat reached."""


def page(scene: Scene, look: Look) -> tuple[Widget, ...]:
    """Return the six panels; a press on a seat's row looks at it."""
    return (
        *scores(scene, _SCORES, "", look),
        *lease(scene, _LEASE),
        *_sky(scene),
        *_bonds(scene),
        *_fate(scene),
        *_questions(scene),
    )


def scores(scene: Scene, box: Box, chosen: str, look: Look) -> tuple[Widget, ...]:
    """Return a row for each seat with its points as a stacked bar."""
    note = scene.say("debrief.scores.parts")
    panel = ChartPanel(rect=box, title=scene.say("debrief.scores"), note=note)
    inside = panel.inside(scene.theme)
    seats = tuple(scene.public.seats)
    places = Box(inside.x - 8, inside.y, inside.w + 16, inside.h + 4).rows(len(seats), 1)
    rows = tuple(
        score_rows.ScoreRow(
            id=f"score.{seat}",
            answer=look(seat),
            tip=scene.say("debrief.look"),
            code=seat,
            name=scene.name(seat),
            mine=seat == scene.me,
            selected=seat == chosen,
            shares=score_rows.shares(scene, seat),
            total=score_rows.total(scene, seat),
            rect=place,
        )
        for seat, place in zip(seats, places, strict=True)
    )
    return (panel, *rows)


def lease(scene: Scene, box: Box) -> tuple[Widget, ...]:
    """Return the chart of the lease, or that there was none."""
    found = lease_deals.deals(scene)
    title = scene.say("debrief.lease")
    if found is None:
        panel = ChartPanel(rect=box, title=title)
        words = Paragraph(words=scene.say("debrief.lease.none"), colour=scene.theme.mist)
        return (panel, words.placed(panel.inside(scene.theme)))
    left = scene.say("debrief.lease.left", points=found.left)
    panel = ChartPanel(rect=box, title=title, note=left)
    host, tenant = scene.name(found.host), scene.name(found.tenant)
    chart = DealChart(
        id="debrief.lease",
        tip=scene.say("debrief.lease.note", title=scene.titled(found.title)),
        deals=found,
        up=scene.say("debrief.lease.axis", who=host),
        across=scene.say("debrief.lease.axis", who=tenant),
        signed=_named(scene, "debrief.lease.signed", found.signed),
        fair=_named(scene, "debrief.lease.fair", found.fair),
        rect=panel.inside(scene.theme),
    )
    return (panel, chart)


def _named(scene: Scene, key: str, deal: lease_deals.Deal) -> str:
    """Return the name of a deal with its two worths."""
    return scene.say(key, host=round(deal[0]), tenant=round(deal[1]))


def _sky(scene: Scene) -> tuple[Widget, ...]:
    """Return the class's sky beside two others, or its curve alone after a short game."""
    found = what_if.curves(scene)
    if found is None:
        return trend.curve(scene, "MID", _SKY)
    note = scene.say("debrief.sky.index")
    if found.spared > 0:
        note += f" · {scene.say('debrief.spared', points=found.spared)}"
    panel = ChartPanel(rect=_SKY, title=scene.say("debrief.sky"), note=note)
    chart = SkyChart(
        id="debrief.sky",
        tip=scene.say("debrief.sky.tip"),
        curves=found,
        names=(
            scene.say("debrief.sky.none"),
            scene.say("debrief.sky.ours"),
            scene.say("debrief.sky.strict"),
        ),
        marks=sky_marks.marks(scene, found.ours),
        years=tuple(amounts.year(scene, round(turn)) for turn, _ in found.ours),
        rect=panel.inside(scene.theme),
    )
    return (panel, chart)


def _bonds(scene: Scene) -> tuple[Widget, ...]:
    """Return the picture of all agreements."""
    note = scene.say("debrief.network.width")
    panel = ChartPanel(rect=_BONDS, title=scene.say("debrief.network"), note=note)
    return (panel, *network.network(scene, panel.inside(scene.theme)))


def _fate(scene: Scene) -> tuple[Widget, ...]:
    """Return how the shared sky ended and who is honoured, on paper."""
    inside = Paper(rect=_FATE).inside()
    lines = [*_ending(scene), *_awards(scene)]
    placed = layout.column(scene.theme, lines, inside.x, inside.y, inside.w - 10, 5)
    return (Paper(rect=_FATE), ScrollArea(id="fate", rect=inside, children=placed))


def _ending(scene: Scene) -> Iterator[Paragraph]:
    """Yield the ending in words and numbers."""
    theme, fate = scene.theme, scene.public.fate
    ending = scene.say(f"debrief.ending-{fate.ending}") if fate else scene.say("debrief.waiting")
    yield Paragraph(words=scene.say("debrief.fate"), style="small", colour=theme.ink2)
    yield Paragraph(words=ending, style="h2", colour=theme.ink)
    if fate is None:
        return
    if not fate.sky_kept:
        yield Paragraph(words=scene.say("debrief.sky_lost"), style="bodyb", colour=theme.felt)
    shared = scene.say("debrief.shared", factor=amounts.hundredths(scene, fate.shared))
    yield Paragraph(words=shared, style="bodyb", colour=theme.ink)
    numbers = scene.say(
        "debrief.fate-numbers",
        health=amounts.percent_of(fate.health_mid),
        index=amounts.tenths(fate.index_mid),
        steppe=amounts.tenths(fate.steppe),
        tension=amounts.tenths(fate.tension),
    )
    yield Paragraph(words=numbers, style="small", colour=theme.ink2)


def _awards(scene: Scene) -> Iterator[AwardRow]:
    """Yield the honours without points."""
    fate = scene.public.fate
    given = {} if fate is None else fate.awards
    for name, icon in ICONS.items():
        if name in given:
            title = scene.say(f"debrief.award.{name}")
            yield AwardRow(icon=icon, title=title, note=scene.name(given[name]))


def _questions(scene: Scene) -> tuple[Widget, ...]:
    """Return what to talk about, numbered."""
    panel = Panel(rect=_TALK, heading=scene.say("debrief.talk"))
    inside = panel.inside(scene.theme)
    asked = [scene.spell(words) for words in scene.public.scenario.questions]
    rows = [
        QuestionRow(number=number, words=words)
        for number, words in enumerate(asked or [scene.say("debrief.yourselves-note")], start=1)
    ]
    placed = layout.column(scene.theme, rows, inside.x, inside.y + 4, inside.w - 10, 12)
    return (panel, ScrollArea(id="questions", rect=inside, children=placed))
