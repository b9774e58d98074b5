"""Debrief: what each seat reached, the sky everybody shares, who agreed with whom."""

import msgspec
import pygame

from game.client import amounts
from game.client.answers import Answer, Become, Open
from game.client.art.box import Box
from game.client.parts import network, objectives, scenery, score_rows, trend
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel, Paper
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph

_SCORES, _REACHED = Box(16, 88, 458, 302), Box(490, 88, 458, 302)
_SKY, _BONDS = Box(16, 402, 458, 302), Box(490, 402, 458, 302)
_FATE, _TALK = Box(964, 88, 300, 302), Box(964, 402, 300, 302)


class Debrief(View, frozen=True, kw_only=True):
    """The end of the game on one page."""

    seat: str = ""
    """Whose objectives are shown; empty: our own."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the six panels."""
        public = scene.public
        note = scene.say("debrief.length", turns=public.turn, seats=len(public.seats))
        title = scene.spell(public.scenario.title)
        return (
            Heading(title=scene.say("debrief.title"), note=f"{title} · {note}"),
            *_buttons(scene),
            *self._scores(scene),
            *self._reached(scene),
            *trend.curve(scene, "MID", _SKY),
            *_bonds(scene),
            *_fate(scene),
            *_questions(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def _scores(self, scene: Scene) -> tuple[Widget, ...]:
        """Return a row for each seat; a click shows its objectives."""
        panel = Panel(rect=_SCORES, heading=scene.say("debrief.scores"))
        inside = panel.inside(scene.theme)
        seats = tuple(scene.public.seats)
        places = Box(inside.x - 6, inside.y, inside.w + 12, _SCORES.bottom - 6 - inside.y)
        rows = tuple(
            score_rows.ScoreRow(
                id=f"score.{seat}",
                answer=Become(msgspec.structs.replace(self, seat=seat)),
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


def _bonds(scene: Scene) -> tuple[Widget, ...]:
    panel = Panel(rect=_BONDS, heading=scene.say("debrief.network"))
    inside = panel.inside(scene.theme)
    return (panel, network.network(scene, Box(inside.x, inside.y, inside.w, inside.h + 6)))


def _fate(scene: Scene) -> tuple[Widget, ...]:
    """Return how the shared sky ended, on paper."""
    theme, fate = scene.theme, scene.public.fate
    inside = Paper(rect=_FATE).inside()
    ending = scene.say(f"debrief.ending-{fate.ending}") if fate else scene.say("debrief.waiting")
    lines = [
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
        lines += [
            Paragraph(
                words=scene.say("debrief.shared", factor=factor), style="bodyb", colour=theme.ink
            ),
            Paragraph(words=numbers, style="small", colour=theme.ink2),
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
