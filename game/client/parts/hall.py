"""The hall: who leads a conference, how it votes, and what it has decided so far."""

from collections.abc import Iterator

from game.client.answers import Switch
from game.client.art.box import Box
from game.client.parts.news_row import NewsRow
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.rows import FactRow, ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph
from game.model.conference import Conference, Decision
from game.rules.conference.chairing import LEAST, MOST, RateChair
from game.text.motions import motion_words

BOX = Box(16, 80, 232, 624)


def current(scene: Scene) -> Conference | None:
    """Return the conference with what this seat knows of it, the last one if none is in session."""
    return scene.own.conference or scene.public.conference


def hall(scene: Scene, conference: Conference) -> tuple[Widget, ...]:
    """Return the panel at the left."""
    theme = scene.theme
    panel = Panel(rect=BOX, heading=scene.say("conference.title"))
    inside = panel.inside(theme)
    back = Button(
        id="hall.back",
        kind="secondary",
        icon="arrow-left",
        label=scene.say("hall.back"),
        answer=Switch("talks"),
    )
    back = back.placed(Box(inside.x, BOX.bottom - 54, inside.w, 40))
    room = Box(inside.x, inside.y, inside.w + 8, back.rect.y - 10 - inside.y)
    placed = layout.column(theme, list(_lines(scene, conference)), *room[:2], inside.w, 6)
    return (panel, ScrollArea(id="hall", rect=room, children=placed), back)


def motion_line(scene: Scene, conference: Conference, decision: Decision) -> str:
    """Return a motion that was decided, as words."""
    words = motion_words(decision.motion, conference.terms, scene.language, scene.names)
    return words[:1].upper() + words[1:]


def _lines(scene: Scene, conference: Conference) -> Iterator[Widget]:
    """Yield chair, rule, debate, delegations and decisions."""
    yield ItemRow(
        code=conference.chair,
        title=scene.name(conference.chair),
        note=scene.say("hall.chair"),
    )
    yield Paragraph(words=_rule(scene, conference), style="small")
    closed = "yes" if conference.debate_closed else "no"
    words = scene.say("conference.debate", closed=closed)
    yield Paragraph(words=words, style="small", colour=scene.theme.mist)
    yield FactRow(
        label=scene.say("hall.until"), value=scene.say("hall.turn", turn=conference.until)
    )
    seats = scene.say("hall.seats", count=len(conference.terms.parties))
    yield Paragraph(words=seats, style="small", colour=scene.theme.mist)
    if stars := tuple(_stars(scene)):
        heading = scene.say("hall.stars")
        yield Paragraph(words=heading, style="small", colour=scene.theme.mist)
        yield from stars
    yield from _red_lines(scene)
    if conference.outcome:
        words = scene.say(f"conference.{conference.outcome}")
        yield Paragraph(words=words, style="smallb", colour=scene.theme.gold3)
    if conference.decisions:
        heading = scene.say("hall.decisions")
        yield Label(words=heading, style="label", colour=scene.theme.gold3)
    for decision in conference.decisions[::-1]:
        yield _decision(scene, conference, decision)


def _stars(scene: Scene) -> Iterator[ItemRow]:
    """Yield the ratings that we may give the chair."""
    for stars in range(MOST, LEAST - 1, -1):
        command = RateChair(stars=stars)
        if scene.refusal(command) is None:
            words = scene.say("hall.star", stars=stars)
            yield ItemRow(id=f"rate.{stars}", icon="star", title=words, answer=command)


def _red_lines(scene: Scene) -> Iterator[Widget]:
    """Yield what our delegation must not give away; nobody else reads it."""
    lines = scene.own.me.red_lines
    if lines:
        heading = scene.say("briefing.red_lines")
        yield Label(words=heading, style="label", colour=scene.theme.gold3)
    for line in lines:
        yield Paragraph(words=scene.spell(line.text), style="small")


def _rule(scene: Scene, conference: Conference) -> str:
    if conference.rule is None:
        return scene.say("conference.rule_open")
    return scene.say("conference.rule", rule=conference.rule)


def _decision(scene: Scene, conference: Conference, decision: Decision) -> NewsRow:
    """Return one decision with its votes."""
    votes = decision.motion.votes.values()
    key = "motion.carried" if decision.carried else "motion.lost"
    note = scene.say(key, yes=sum(votes), no=len(votes) - sum(votes))
    if decision.motion.seconder is None:
        note = scene.say("motion.fell")
    return NewsRow(
        icon="circle-check" if decision.carried else "circle-x",
        title=motion_line(scene, conference, decision),
        note=note,
    )
