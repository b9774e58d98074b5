"""Debrief: what each seat reached, the sky everybody shares, who agreed with whom, the site."""

from typing import Literal

import pygame

from game.client.answers import Answer, Open
from game.client.art import dusk
from game.client.art.box import Box
from game.client.parts import debrief_deals, debrief_result, debrief_site, own_voice, scenery
from game.client.parts.acts.year import acts
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.button import Button
from game.client.widgets.choice import Choice, Option
from game.client.widgets.widget import Widget

Part = Literal["result", "deals", "site"]
PARTS: tuple[Part, ...] = ("result", "deals", "site")


class Debrief(View, frozen=True, kw_only=True):
    """The end of the game on three pages."""

    part: Part = "result"
    seat: str = ""
    """Whose objectives are shown; empty: our own."""
    greeted: bool = False
    """The player was asked for a word about the game."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return heading and panels."""
        title = scene.spell(scene.public.scenario.title)
        pages = self._pages(scene)
        return (
            Heading(
                title=scene.say("debrief.title"),
                note=title,
                rect=Box(16, 10, pages.rect.x - 32, 70),
            ),
            *_buttons(scene),
            pages,
            *self._shown(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt, or the evening over the pad behind the last page."""
        if self.part == "site":
            dusk.draw_dusk(surface, scenery.seconds(scene))
            return
        scenery.paint_felt(surface, scene)

    def moves(self, scene: Scene) -> bool:
        """Return whether horses and satellites move on the last page."""
        return self.part == "site" and not scene.settings.calm

    def tick(self, scene: Scene) -> Answer:
        """Ask first how it was: everybody puts the role down before results are looked at."""
        if self.greeted or not own_voice.asks_word(scene):
            return None
        return (self._become(greeted=True), Open("voices"))

    def _pages(self, scene: Scene) -> Choice:
        """Return the switch between the pages."""
        options = tuple(
            Option(scene.say(f"debrief.page.{part}"), self._become(part=part)) for part in PARTS
        )
        choice = Choice(id="debrief.page", options=options, selected=PARTS.index(self.part))
        wide = choice.wants(scene.theme)[0]
        left = min(each.rect.x for each in _buttons(scene)) - 16 - wide
        return choice.placed(Box(left, 24, wide, 36))

    def _look(self, seat: str) -> Answer:
        """Return the page on which a seat's objectives are shown."""
        return self._become(part="deals", seat=seat)

    def _shown(self, scene: Scene) -> tuple[Widget, ...]:
        """Return what belongs to the chosen page."""
        if self.part == "result":
            return debrief_result.page(scene, self._look)
        if self.part == "deals":
            return debrief_deals.page(scene, self.seat or scene.me, self._look)
        return debrief_site.page(scene)


VIEW = Debrief


def _buttons(scene: Scene) -> tuple[Button, ...]:
    """Return what is asked of us, the last year once more, the report, and the menu."""
    made = [
        Button(
            id="report",
            icon="newspaper",
            kind="secondary",
            label=scene.say("debrief.report"),
            answer=Open("report"),
        ),
        Button(
            id="menu",
            icon="menu",
            kind="primary",
            label=scene.say("debrief.menu"),
            answer=Open("menu"),
        ),
    ]
    played = acts(scene)
    if played:
        fields = {"acts": played, "place": 0, "begun": -1.0, "turn": 0}
        label = scene.say("debrief.replay")
        again = Button(
            id="replay",
            icon="rotate-ccw",
            kind="secondary",
            label=label,
            answer=Open("playback", fields),
        )
        made = [again, *made]
    made = [*own_voice.ways(scene), *made]
    return layout.row_to(scene.theme, made, 1264, 22, 10)
