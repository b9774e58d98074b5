"""Seats and deals: what one seat reached, pledges, and what became of the texts."""

from collections.abc import Iterator

from game.client.art.box import Box
from game.client.parts import (
    bridges,
    cohesion_facts,
    debrief_result,
    objectives,
    pledging,
    score_rows,
    texts,
)
from game.client.parts.debrief_result import Look
from game.client.parts.news_row import NewsRow
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.panel import Panel
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.scores import Score

_SCORES, _REACHED = Box(16, 88, 458, 302), Box(16, 402, 458, 302)
_PLEDGES, _BLOCS = Box(490, 88, 379, 302), Box(885, 88, 379, 302)
_TEXTS = Box(490, 402, 774, 302)


def page(scene: Scene, seat: str, look: Look) -> tuple[Widget, ...]:
    """Return the five panels; a press on a seat's row looks at another one."""
    return (
        *debrief_result.scores(scene, _SCORES, seat, look),
        *_reached(scene, seat),
        *_list(scene, _PLEDGES, "debrief.pledges", list(_pledges(scene))),
        *cohesion_facts.facts(scene, _BLOCS),
        *_list(scene, _TEXTS, "debrief.texts", list(_texts(scene))),
    )


def _reached(scene: Scene, seat: str) -> tuple[Widget, ...]:
    """Return the objectives of one seat: points if there is a par, else plain values."""
    panel = Panel(rect=_REACHED, heading=scene.name(seat), note=score_rows.medal(scene, seat))
    inside = panel.inside(scene.theme)
    score = scene.own.scores.get(scene.seat(seat).id)
    if score is None:
        waiting = Paragraph(words=scene.say("debrief.waiting"), colour=scene.theme.mist)
        return (panel, waiting.placed(inside))
    rows = list(_rows(scene, seat, score))
    placed = layout.column(scene.theme, rows, inside.x, inside.y, inside.w - 12, 4)
    return (panel, ScrollArea(id="reached", rect=inside, children=placed))


def _rows(scene: Scene, seat: str, score: Score) -> Iterator[Widget]:
    """Yield a row for each objective, the agenda and the bridges of the host."""
    for name in scene.seat(seat).objectives:
        label, value = objectives.named(scene, name), score_rows.reached(scene, score, name)
        yield FactRow(label=label, value=value)
    secret = scene.say("debrief.points", points=score.secret)
    yield FactRow(icon="lock", label=scene.say("debrief.agenda"), value=secret)
    yield from bridges.rows(scene, seat, score)
    if score.final is None:
        words = scene.say("debrief.no-par")
        yield Paragraph(words=words, style="small", colour=scene.theme.mist)


def _pledges(scene: Scene) -> Iterator[NewsRow]:
    """Yield every promise in words that we know of, so that the class can compare it with deeds."""
    for pledge in scene.own.pledges:
        whom = scene.name(pledge.to) if pledge.to is not None else scene.say("ledger.everybody")
        yield NewsRow(
            code=pledge.seat,
            title=pledging.sentence(scene, pledge),
            note=scene.say("ledger.pledge", who=whom, turn=pledge.until),
        )


def _texts(scene: Scene) -> Iterator[NewsRow]:
    """Yield the texts that were ever in force, with how they ended and their breaches."""
    breaches: dict[str, int] = {}
    for finding in {**scene.public.findings, **scene.own.findings}.values():
        if finding.status == "confirmed":
            breaches[finding.treaty] = breaches.get(finding.treaty, 0) + 1
    ever = [text for text in texts.seen(scene).values() if text.force_turn is not None]
    for text in sorted(ever, key=lambda text: -breaches.get(text.id, 0)):
        note = f"{texts.parties(scene, text)} · {texts.state(scene, text)}"
        if breaches.get(text.id):
            note += f" · {scene.say('debrief.breaches', count=breaches[text.id])}"
        yield NewsRow(icon="scroll-text", title=scene.titled(text.terms.title), note=note)


def _list(scene: Scene, box: Box, key: str, rows: list[NewsRow]) -> tuple[Widget, ...]:
    """Return a panel with rows, or that there are none."""
    panel = Panel(rect=box, heading=scene.say(key), note=str(len(rows)))
    inside = panel.inside(scene.theme)
    if not rows:
        words = Paragraph(words=scene.say("debrief.none"), colour=scene.theme.mist)
        return (panel, words.placed(inside))
    placed = layout.column(scene.theme, rows, inside.x, inside.y, inside.w - 10, 2)
    return (panel, ScrollArea(id=key, rect=inside, children=placed))
