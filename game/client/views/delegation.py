"""Delegation: who does what among us, what a steward shall do, and what waits for our yes."""

import pygame

from game.client.answers import Answer, Back
from game.client.art.box import Box
from game.client.parts import members, scenery, steward_desk
from game.client.parts.heading import Heading
from game.client.parts.rows_of import Row, placed_rows
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget

_BOXES = Box(16, 96, 1248, 548).columns(3, 12)


class Delegation(View, frozen=True, kw_only=True):
    """Our delegation in three columns."""

    place: str = ""
    """The member whose jobs are shown; empty: our own."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return members and jobs, the steward's instructions, and what waits."""
        back = Button(id="back", icon="check", label=scene.say("team.done"), answer=Back())
        return (
            Heading(title=scene.say("team.title"), note=scene.name(scene.me)),
            *_panel(scene, 0, "team.members", members.rows(scene, self.place, self._choose)),
            *_panel(scene, 1, "team.steward", steward_desk.instructions(scene)),
            *_panel(scene, 2, "team.waiting", steward_desk.waiting(scene)),
            back.placed(Box(1064, 656, 200, 48)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def _choose(self, place: str) -> Answer:
        return self._become(place=place)


VIEW = Delegation


def _panel(scene: Scene, number: int, key: str, rows: tuple[Row, ...]) -> tuple[Widget, ...]:
    """Return a column with its rows."""
    panel = Panel(rect=_BOXES[number], heading=scene.say(key))
    room = panel.inside(scene.theme)
    return (panel, ScrollArea(id=key, rect=room, children=placed_rows(scene, rows, room)))
