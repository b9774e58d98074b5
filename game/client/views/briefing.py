"""Briefing: who we are, what we are judged by, and what nobody else knows."""

import pygame

from game.client.answers import Back
from game.client.art.box import Box
from game.client.parts import burdens, objectives, scenery, texts
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.bars import Bar
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel, Paper
from game.client.widgets.rows import FactRow, ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph

_PAPER = Box(16, 96, 600, 548)
_AIMS = Box(632, 96, 632, 290)
_TREATIES = Box(632, 398, 632, 246)


class Briefing(View, frozen=True, kw_only=True):
    """The role of this seat on one page."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the paper, the aims and the treaties."""
        view = scene.seat(scene.me)
        back = Button(id="back", icon="check", label=scene.say("briefing.done"), answer=Back())
        return (
            Heading(title=scene.spell(view.name), note=scene.spell(view.role)),
            *_paper(scene),
            *_aims(scene),
            *_treaties(scene),
            back.placed(Box(1064, 656, 200, 48)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)


VIEW = Briefing


def _paper(scene: Scene) -> tuple[Widget, ...]:
    """Return what only this delegation knows."""
    theme, me = scene.theme, scene.own.me
    inside = Paper(rect=_PAPER).inside().inset(12, 4)
    words = [
        Paragraph(words=scene.say("briefing.private"), style="h3", colour=theme.ink),
        Paragraph(words=scene.spell(me.brief) or scene.say("briefing.no_brief"), colour=theme.ink),
    ]
    if me.agenda is not None:
        words += [
            Paragraph(words=scene.say("briefing.agenda"), style="label", colour=theme.felt),
            Paragraph(words=scene.spell(me.agenda.title), style="bodyb", colour=theme.ink),
            Paragraph(words=scene.spell(me.agenda.text), colour=theme.ink2),
        ]
    if me.red_lines:
        words.append(
            Paragraph(words=scene.say("briefing.red_lines"), style="label", colour=theme.felt)
        )
        lines = (scene.spell(line.text) for line in me.red_lines)
        words += [Paragraph(words=f"\u2013 {line}", colour=theme.ink) for line in lines]
    words += [Paragraph(words=line, style="small", colour=theme.ink2) for line in burdens.of(scene)]
    words.append(Paragraph(words=scene.say("briefing.fate"), style="small", colour=theme.ink2))
    placed = layout.column(theme, words, inside.x, inside.y, inside.w - 14, 10)
    return (Paper(rect=_PAPER), ScrollArea(id="brief", rect=inside, children=placed))


def _aims(scene: Scene) -> tuple[Widget, ...]:
    """Return the public objectives with their weights."""
    theme = scene.theme
    panel = Panel(heading=scene.say("briefing.aims"), note=scene.say("briefing.weight"), rect=_AIMS)
    inside = panel.inside(theme)
    weights = scene.own.me.objectives
    rows: list[Widget] = []
    for name, place in zip(weights, inside.rows(max(1, len(weights)), 4), strict=False):
        value = f"{weights[name]}\u00a0%"
        row = FactRow(label=objectives.named(scene, name), value=value)
        rows.append(row.placed(Box(place.x, place.y, place.w, place.h - 8)))
        share = weights[name] / max(weights.values())
        bar = Bar(share=share, colour=theme.gold, rect=Box(place.x, place.bottom - 7, place.w, 4))
        rows.append(bar)
    return (panel, *rows)


def _treaties(scene: Scene) -> tuple[Widget, ...]:
    """Return the texts that bind us today."""
    theme = scene.theme
    panel = Panel(heading=scene.say("briefing.treaties"), rect=_TREATIES)
    inside = panel.inside(theme)
    rows = [
        ItemRow(
            title=texts.called(scene, treaty),
            note=texts.parties(scene, treaty),
            icon="scroll-text",
        )
        for treaty in texts.binding_us(scene)
    ]
    placed = layout.column(theme, rows, inside.x, inside.y, inside.w - 12, 2)
    nothing = Paragraph(words=scene.say("briefing.no_treaties"), colour=theme.mist, rect=inside)
    return (panel, ScrollArea(id="treaties", rect=inside, children=placed) if rows else nothing)
