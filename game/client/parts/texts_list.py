"""The list of texts: what the paper shows in a channel that is no text itself."""

from collections.abc import Callable

from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts import badges, channels, chat, impact, paper, texts
from game.client.parts.add_card import AddCard
from game.client.parts.clause_editor import Put
from game.client.parts.drafting import fresh
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.clause_card import ClauseCard
from game.client.widgets.panel import Panel, Paper
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph
from game.model.seats import Casting
from game.model.treaties import BINDING, Treaty

_ICONS = {
    "lease": "landmark",
    "slots": "calendar-range",
    "debris": "trash-2",
    "lunar": "sparkles",
    "general": "scroll-text",
}


def listed(scene: Scene, channel: str, go: Callable[[str], Answer], put: Put) -> tuple[Widget, ...]:
    """Return a paper with the texts of a channel, and a panel about who is in it."""
    theme, box = scene.theme, paper.BOX
    other = channels.other_in(scene, channel)
    heading = scene.say("list.with", who=scene.name(other)) if other else scene.say("list.all")
    title = Label(words=heading, style="h2", colour=theme.ink, rect=Box(294, 118, 560, 36))
    note = scene.say("list.note", count=len(_texts(scene, channel)))
    below = Label(words=note, style="small", colour=theme.ink2, rect=Box(294, 154, 560, 28))
    cards = _cards(scene, channel, go, put)
    room = Box(box.x + 16, 186, box.w - 32, box.bottom - 16 - 186)
    placed = layout.column(theme, cards, room.x + 6, room.y, room.w - 14, 6)
    area = ScrollArea(id="texts", rect=room, children=placed)
    return (*_about(scene, channel), Paper(rect=box), title, below, area)


def secret(scene: Scene) -> tuple[Widget, ...]:
    """Return what stands in place of the chat beside a draft."""
    panel = Panel(rect=chat.BOX, heading=scene.say("list.secret"))
    words = Paragraph(words=scene.say("list.secret.note"), colour=scene.theme.mist)
    return (panel, words.placed(panel.inside(scene.theme)))


def _texts(scene: Scene, channel: str) -> tuple[Treaty, ...]:
    """Return the texts of a channel, with one seat or all; those that wait for us come first."""
    other = channels.other_in(scene, channel)
    found = tuple(texts.seen(scene).values())
    if other is not None:
        found = tuple(text for text in found if other in text.terms.parties)
    if channel.startswith("seat:"):
        found = tuple(text for text in found if scene.me in text.terms.parties)
    waits = {text.id for text in found if badges.waits_for_me(scene, text)}
    return tuple(sorted(found, key=lambda text: (text.id not in waits, text.state not in BINDING)))


def _cards(scene: Scene, channel: str, go: Callable[[str], Answer], put: Put) -> list[Widget]:
    """Return the dashed card for a new text, and a card for each text."""
    other = channels.other_in(scene, channel)
    desk = fresh(scene.me, (other,) if other else (), "")
    new = AddCard(id="text.new", answer=put(desk), label=scene.say("list.new"), on_paper=True)
    return [new, *(_card(scene, text, go) for text in _texts(scene, channel))]


def _card(scene: Scene, text: Treaty, go: Callable[[str], Answer]) -> ClauseCard:
    count = len(text.terms.clauses)
    return ClauseCard(
        id=f"text.{text.id}",
        answer=go(text.id),
        icon=_ICONS[text.terms.purpose],
        title=texts.called(scene, text),
        detail=scene.say("list.card", who=texts.parties(scene, text), count=count),
        value=texts.state(scene, text),
        locked=text.terms.visibility != "public",
    )


def _about(scene: Scene, channel: str) -> tuple[Widget, ...]:
    """Return the panel at the lower left: a seat's standing, or ours."""
    theme = scene.theme
    seat = channels.other_in(scene, channel) or scene.me
    panel = Panel(rect=impact.BOX, heading=scene.name(seat))
    inside = panel.inside(theme)
    view = scene.seat(seat)
    rows: list[Widget] = [
        FactRow(label=scene.say("about.reputation"), value=str(view.reputation // 10)),
        FactRow(label=scene.say("about.satellites"), value=str(view.satellites)),
        FactRow(label=scene.say("about.disposal"), value=f"{view.disposal_published // 10}\u00a0%"),
        FactRow(label=scene.say("about.tracking"), value=str(view.tracking)),
    ]
    if seat != scene.me:
        trust = scene.own.me.trust.get(seat, 500) // 10
        theirs = scene.own.trusted_by.get(seat, 500) // 10
        rows += [
            FactRow(label=scene.say("about.our_trust"), value=str(trust)),
            FactRow(label=scene.say("about.their_trust"), value=str(theirs)),
        ]
        if view.played_by == "bot":
            temper = scene.say(f"temper.{view.casting.temper}")
            played = scene.say("about.played", temper=temper)
            for words in (played, _bargaining(scene, view.casting)):
                rows.append(Paragraph(words=words, style="small", colour=theme.mist))
    placed = layout.column(theme, rows, inside.x, inside.y, inside.w, theme.px(4))
    room = Box(inside.x, inside.y, inside.w + 14, inside.h)
    return (panel, ScrollArea(id="about", rect=room, children=placed))


def _bargaining(scene: Scene, casting: Casting) -> str:
    """Return how a computer delegation bargains."""
    style, depth = scene.say(f"style.{casting.style}"), scene.say(f"depth.{casting.depth}")
    return scene.say("bot.bargains", style=style, depth=depth)
