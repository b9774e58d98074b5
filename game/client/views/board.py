"""Board: the votes of a lease's joint board, one row for each matter, over the page."""

from typing import ClassVar

import pygame

from game.client.answers import Back
from game.client.art.box import CANVAS, Box
from game.client.parts import joint_board, texts
from game.client.parts.rows_of import placed_rows
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.button import Button
from game.client.widgets.dialog import Dialog
from game.client.widgets.widget import Widget

_WIDE = 460


class Board(View, frozen=True, kw_only=True):
    """The joint board under one text."""

    lays_over: ClassVar[bool] = True
    treaty: str = ""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return a dialog with our votes and those of the others."""
        text = texts.find(scene, self.treaty)
        rows = () if text is None else tuple(joint_board.rows(scene, text))
        dialog = Dialog(
            rect=CANVAS,
            heading=scene.say("board.heading"),
            words=scene.say("board.note"),
            content=placed_rows(scene, rows, Box(0, 0, _WIDE, 0)),
            buttons=(Button(id="back", label=scene.say("board.done"), answer=Back()),),
            width=_WIDE + 48,
        )
        return (dialog,)

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Leave the page below as it is; the dialog veils it."""


VIEW = Board
