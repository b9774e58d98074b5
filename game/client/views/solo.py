"""Solo: choose the length of a mission; the seat follows in the lobby."""

from typing import ClassVar

import msgspec
import pygame

from game.client.answers import Back, Become, PlaySolo, Wish
from game.client.art.box import Box
from game.client.parts import scenery
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.button import Button
from game.client.widgets.choice import Choice, Option
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph

SCENARIO = "baikonur_70"
PRESETS = ("6", "8", "12")
"""Presets of the scenario, named for their number of turns."""
_PANEL = Box(290, 150, 700, 400)


class Solo(View, frozen=True, kw_only=True):
    """The mission to play."""

    needs_game: ClassVar[bool] = False
    preset: str = "8"
    name: str = "solo"
    """Which words the page uses."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return what the mission is, its length and the start."""
        left, wide = _PANEL.x + 32, _PANEL.w - 64
        options = tuple(
            Option(
                scene.say("solo.turns", turns=int(preset)),
                Become(msgspec.structs.replace(self, preset=preset)),
            )
            for preset in PRESETS
        )
        choice = Choice(id="preset", options=options, selected=PRESETS.index(self.preset))
        return (
            Heading(
                title=scene.say(f"title.{self.name}"), note=scene.say(f"title.{self.name}.note")
            ),
            Panel(rect=_PANEL),
            Label(words=scene.say("solo.mission"), style="h2", rect=Box(left, 172, wide, 40)),
            _about(scene, f"{self.name}.about", Box(left, 220, wide, 140)),
            Label(words=scene.say("solo.length"), style="bodyb", rect=Box(left, 366, wide, 28)),
            choice.placed(Box(left, 400, wide, 44)),
            *self._buttons(scene, left),
        )

    def wish(self) -> Wish:
        """Return what the start asks for."""
        return PlaySolo(scenario=SCENARIO, preset=self.preset)

    def _buttons(self, scene: Scene, left: int) -> tuple[Button, ...]:
        """Return the way back and the start."""
        busy = scene.line.state == "connecting"
        back = Button(id="back", kind="ghost", label=scene.say("join.back"), answer=Back())
        start = Button(
            id="start",
            label=scene.say("solo.busy" if busy else f"{self.name}.start"),
            icon="play",
            enabled=not busy,
            answer=self.wish(),
        )
        return (
            back.placed(Box(left, 484, 160, 44)),
            start.placed(Box(_PANEL.right - 32 - 240, 478, 240, 56)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)


VIEW = Solo


def _about(scene: Scene, key: str, box: Box) -> Paragraph:
    """Return what the mission is, or why it could not be opened."""
    line, theme = scene.line, scene.theme
    if line.state == "refused":
        words = scene.say(line.reason, **line.details)
        return Paragraph(words=words, colour=theme.bad, rect=box)
    return Paragraph(words=scene.say(key), colour=theme.mist, rect=box)
