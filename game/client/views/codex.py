"""Codex: what is really known, card by card, every number with its source and how sure it is."""

import pygame

from game.client.answers import Back
from game.client.art.box import Box
from game.client.parts import codex_entries, scenery
from game.client.parts.codex_entries import TOPICS, Entry
from game.client.parts.fact_card import FactCard
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel, Paper
from game.client.widgets.rows import ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph

_TOPICS, _LIST = Box(16, 96, 240, 548), Box(268, 96, 300, 548)
_PAPER = Box(580, 96, 684, 548)


class Codex(View, frozen=True, kw_only=True):
    """The book of the game."""

    topic: str = ""
    entry: str = ""
    """The id of the page that is open, or of a kind or view that leads to one."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return topics, pages of the topic, and the page that is open."""
        every = codex_entries.entries(scene)
        shown = codex_entries.found(scene, self.entry) if self.entry else None
        topic = self.topic or (shown.topic if shown else every[0].topic)
        pages = tuple(each for each in every if each.topic == topic)
        page = shown if shown is not None and shown.topic == topic else pages[0]
        back = Button(id="back", icon="check", label=scene.say("codex.done"), answer=Back())
        return (
            Heading(title=scene.say("codex.title"), note=scene.say("codex.note")),
            *self._topics(scene, every, topic),
            *self._pages(scene, pages, page),
            *_page(scene, page),
            back.placed(Box(1064, 656, 200, 48)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def _topics(self, scene: Scene, every: tuple[Entry, ...], topic: str) -> tuple[Widget, ...]:
        """Return the list of topics that have a page."""
        filled = {entry.topic for entry in every}
        rows = [
            ItemRow(
                id=f"topic.{name}",
                icon=icon,
                title=scene.say(f"codex.topic.{name}"),
                selected=name == topic,
                answer=self._become(topic=name, entry=""),
            )
            for name, icon in TOPICS
            if name in filled
        ]
        return _list(scene, _TOPICS, "topics", scene.say("codex.topics"), rows)

    def _pages(self, scene: Scene, pages: tuple[Entry, ...], page: Entry) -> tuple[Widget, ...]:
        """Return the pages of a topic."""
        rows = [
            ItemRow(
                id=f"page.{each.id}",
                title=each.title,
                selected=each == page,
                answer=self._become(topic=each.topic, entry=each.id),
            )
            for each in pages
        ]
        return _list(scene, _LIST, "pages", scene.say(f"codex.topic.{page.topic}"), rows)


VIEW = Codex


def _list(
    scene: Scene, box: Box, name: str, heading: str, rows: list[ItemRow]
) -> tuple[Widget, ...]:
    """Return a panel with rows."""
    panel = Panel(rect=box, heading=heading)
    inside = panel.inside(scene.theme)
    room = Box(box.x + 6, inside.y, box.w - 12, box.bottom - inside.y - 10)
    placed = layout.column(scene.theme, rows, room.x, room.y, room.w - 12, 2)
    return (panel, ScrollArea(id=name, rect=room, children=placed))


def _page(scene: Scene, page: Entry) -> tuple[Widget, ...]:
    """Return the open page on paper."""
    theme = scene.theme
    inside = Paper(rect=_PAPER).inside().inset(12, 4)
    parts: list[Widget] = [
        Paragraph(words=page.title, style="h2", colour=theme.ink),
        Paragraph(words=page.words, colour=theme.ink),
    ]
    parts += [
        FactCard(
            words=scene.spell(fact.text),
            mark=scene.say(f"codex.mark.{fact.mark}"),
            source=_source(scene, fact.source, str(fact.as_of)),
        )
        for fact in page.facts
    ]
    placed = layout.column(theme, parts, inside.x, inside.y, inside.w - 14, 12)
    return (Paper(rect=_PAPER), ScrollArea(id="page", rect=inside, children=placed))


def _source(scene: Scene, source: str, as_of: str) -> str:
    """Return where a fact was read, and of when it is."""
    if source and as_of:
        return scene.say("codex.source_of", source=source, year=as_of)
    return source or (scene.say("codex.as_of", year=as_of) if as_of else "")
