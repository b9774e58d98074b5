"""Fault: the last error of this device, to be shown or sent to the teacher."""

import pygame

from game.client.answers import Back, Copy
from game.client.art.box import Box
from game.client.parts import scenery
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph

_PANEL = Box(160, 96, 960, 528)


class FaultPage(View, frozen=True, kw_only=True):
    """What is kept of the last error."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the text and the ways out."""
        inside = _PANEL.inset(24, 20)
        words = Paragraph(words=scene.fault or scene.say("fault.none"), style="small")
        words = words.placed(Box(inside.x, inside.y, inside.w - 16, 0))
        words = words.at(scene.theme, inside.x, inside.y)
        copy = Button(
            id="copy",
            kind="secondary",
            label=scene.say("fault.copy"),
            answer=Copy(text=scene.fault),
        )
        back = Button(id="back", label=scene.say("settings.done"), icon="check", answer=Back())
        return (
            Panel(rect=_PANEL),
            Heading(title=scene.say("fault.heading"), note=scene.say("fault.note")),
            ScrollArea(id="fault", rect=inside, children=(words,)),
            copy.placed(Box(160, 640, 320, 48)),
            back.placed(Box(960, 640, 160, 48)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)


VIEW = FaultPage
