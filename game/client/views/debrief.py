"""Debrief: what each seat reached, the sky everybody shares, who agreed with whom."""

import msgspec
import pygame

from game.client import amounts
from game.client.answers import Answer, Become, Open
from game.client.art.box import Box
from game.client.parts import (
    bridges,
    debrief_deals,
    network,
    objectives,
    scenery,
    score_rows,
    trend,
    what_if,
)
from game.client.parts.award_row import ICONS, AwardRow
from game.client.parts.debrief_charts import SkyChart
from game.client.parts.heading import Heading
from game.client.parts.short import headed
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.choice import Choice, Option
from game.client.widgets.panel import Panel, Paper
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph

_SCORES, _REACHED = Box(16, 88, 458, 302), Box(490, 88, 458, 302)
_SKY, _BONDS = Box(16, 402, 458, 302), Box(490, 402, 458, 302)
_FATE, _TALK = Box(964, 88, 300, 372), Box(964, 472, 300, 232)


class Debrief(View, frozen=True, kw_only=True):
    """The end of the game on two pages."""

    seat: str = ""
    """Whose objectives are shown; empty: our own."""
    deals: bool = False
    """Whether the page of deals is open instead of the results."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return heading and panels."""
        public = scene.public
        note = scene.say("debrief.length", turns=public.turn, seats=len(public.seats))
        title = scene.spell(public.scenario.title)
        return (
            Heading(title=scene.say("debrief.title"), note=f"{title} · {note}"),
            *_buttons(scene),
            self._pages(scene),
            *(debrief_deals.page(scene) if self.deals else self._result(scene)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def _pages(self, scene: Scene) -> Choice:
        """Return the switch between results and deals."""
        options = tuple(
            Option(scene.say(f"debrief.page.{name}"), self._become(deals=number > 0))
            for number, name in enumerate(("result", "deals"))
        )
        choice = Choice(id="debrief.page", options=options, selected=int(self.deals))
        wide = choice.wants(scene.theme)[0]
        left = min(each.rect.x for each in _buttons(scene)) - 16 - wide
        return choice.placed(Box(left, 24, wide, 36))

    def _become(self, **fields: object) -> Answer:
        return Become(msgspec.structs.replace(self, **fields))

    def _result(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the six panels of the result."""
        return (
            *self._scores(scene),
            *self._reached(scene),
            *_sky(scene),
            *_bonds(scene),
            *_fate(scene),
            *_questions(scene),
        )

    def _scores(self, scene: Scene) -> tuple[Widget, ...]:
        """Return a row for each seat; a click shows its objectives."""
        panel = Panel(rect=_SCORES, heading=scene.say("debrief.scores"))
        inside = panel.inside(scene.theme)
        seats = tuple(scene.public.seats)
        places = Box(inside.x - 6, inside.y, inside.w + 12, _SCORES.bottom - 6 - inside.y)
        rows = tuple(
            score_rows.ScoreRow(
                id=f"score.{seat}",
                answer=self._become(seat=seat),
                code=seat,
                name=scene.name(seat),
                mine=seat == scene.me,
                selected=seat == self._shown(scene),
                shares=score_rows.shares(scene, seat),
                total=score_rows.total(scene, seat),
                rect=place,
            )
            for seat, place in zip(seats, places.rows(len(seats), 1), strict=True)
        )
        return (panel, *rows)

    def _reached(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the objectives of one seat: points if there is a par, else plain values."""
        seat = self._shown(scene)
        panel = Panel(rect=_REACHED, heading=scene.name(seat), note=score_rows.medal(scene, seat))
        inside = panel.inside(scene.theme)
        score = scene.own.scores.get(scene.seat(seat).id)
        if score is None:
            waiting = Paragraph(words=scene.say("debrief.waiting"), colour=scene.theme.mist)
            return (panel, waiting.placed(inside))
        rows: list[Widget] = [
            FactRow(
                label=objectives.named(scene, name),
                value=score_rows.reached(scene, score, name),
            )
            for name in scene.seat(seat).objectives
        ]
        secret = scene.say("debrief.points", points=score.secret)
        rows.append(FactRow(icon="lock", label=scene.say("debrief.agenda"), value=secret))
        rows += bridges.rows(scene, seat, score)
        if score.final is None:
            words = scene.say("debrief.no-par")
            rows.append(Paragraph(words=words, style="small", colour=scene.theme.mist))
        placed = layout.column(scene.theme, rows, inside.x, inside.y, inside.w - 8, 4)
        return (panel, ScrollArea(id="reached", rect=inside, children=placed))

    def _shown(self, scene: Scene) -> str:
        return self.seat or scene.me


VIEW = Debrief


def _buttons(scene: Scene) -> tuple[Button, ...]:
    menu = Open("menu")
    report = Open("report")
    made = (
        _button(scene, "report", "newspaper", "secondary", report),
        _button(scene, "menu", "menu", "primary", menu),
    )
    return layout.row_to(scene.theme, made, 1264, 22, 10)


def _button(scene: Scene, name: str, icon: str, kind: str, answer: Answer) -> Button:
    label = scene.say(f"debrief.{name}")
    button = Button(id=name, icon=icon, label=label, answer=answer)
    return button if kind == "primary" else msgspec.structs.replace(button, kind="secondary")


def _sky(scene: Scene) -> tuple[Widget, ...]:
    """Return the class's sky beside two others, or its curve alone after a short game."""
    found = what_if.curves(scene)
    if found is None:
        return trend.curve(scene, "MID", _SKY)
    note = scene.say("debrief.spared", points=found.spared) if found.spared > 0 else ""
    panel = headed(scene, _SKY, scene.say("debrief.sky"), note)
    inside = panel.inside(scene.theme)
    names = ("none", "ours", "strict")
    chart = SkyChart(
        curves=found,
        names=(
            scene.say(f"debrief.sky.{names[0]}"),
            scene.say(f"debrief.sky.{names[1]}"),
            scene.say(f"debrief.sky.{names[2]}"),
        ),
        left=str(amounts.year(scene, round(found.ours[0][0]))),
        right=str(amounts.year(scene, round(found.ours[-1][0]))),
        rect=Box(inside.x, inside.y, inside.w, _SKY.bottom - 12 - inside.y),
        id="debrief.sky",
        tip=scene.say("debrief.sky.tip"),
    )
    return (panel, chart)


def _awards(scene: Scene) -> list[Widget]:
    """Return the honours without points."""
    fate = scene.public.fate
    given = {} if fate is None else fate.awards
    return [
        AwardRow(
            icon=icon,
            title=scene.say(f"debrief.award.{name}"),
            note=scene.name(given[name]),
        )
        for name, icon in ICONS.items()
        if name in given
    ]


def _bonds(scene: Scene) -> tuple[Widget, ...]:
    panel = Panel(rect=_BONDS, heading=scene.say("debrief.network"))
    inside = panel.inside(scene.theme)
    return (panel, network.network(scene, Box(inside.x, inside.y, inside.w, inside.h + 6)))


def _fate(scene: Scene) -> tuple[Widget, ...]:
    """Return how the shared sky ended, on paper."""
    theme, fate = scene.theme, scene.public.fate
    inside = Paper(rect=_FATE).inside()
    ending = scene.say(f"debrief.ending-{fate.ending}") if fate else scene.say("debrief.waiting")
    lines: list[Widget] = [
        Paragraph(words=scene.say("debrief.fate"), style="small", colour=theme.ink2),
        Paragraph(words=ending, style="h2", colour=theme.ink),
    ]
    if fate is not None:
        numbers = scene.say(
            "debrief.fate-numbers",
            health=amounts.percent_of(fate.health_mid),
            index=amounts.tenths(fate.index_mid),
            steppe=amounts.tenths(fate.steppe),
            tension=amounts.tenths(fate.tension),
        )
        factor = f"{fate.shared / 1000:.2f}"
        lost = () if fate.sky_kept else (scene.say("debrief.sky_lost"),)
        lines += [
            *(Paragraph(words=words, style="bodyb", colour=theme.felt) for words in lost),
            Paragraph(
                words=scene.say("debrief.shared", factor=factor), style="bodyb", colour=theme.ink
            ),
            Paragraph(words=numbers, style="small", colour=theme.ink2),
            *_awards(scene),
        ]
    placed = layout.column(theme, lines, inside.x, inside.y, inside.w - 10, 6)
    return (Paper(rect=_FATE), ScrollArea(id="fate", rect=inside, children=placed))


def _questions(scene: Scene) -> tuple[Widget, ...]:
    """Return what to talk about."""
    panel = Panel(rect=_TALK, heading=scene.say("debrief.talk"))
    inside = panel.inside(scene.theme)
    questions = [scene.spell(words) for words in scene.public.scenario.questions]
    lines = [Paragraph(words=each) for each in questions or [scene.say("debrief.yourselves-note")]]
    placed = layout.column(scene.theme, lines, inside.x, inside.y, inside.w - 10, 10)
    return (panel, ScrollArea(id="questions", rect=inside, children=placed))
