"""Signing: a text is sealed by its parties."""

from typing import ClassVar

import pygame

from game.client.art import signing as art
from game.client.parts.acts.act import Act
from game.client.scene import Scene
from game.model.ids import SeatId


class Signing(Act, frozen=True, kw_only=True):
    """The seals under one text of this year."""

    seconds: ClassVar[float] = 4.5
    key: ClassVar[float] = 4.4
    text: str
    """Its title."""
    articles: tuple[str, ...] = ()
    """The name of each."""
    parties: tuple[SeatId, ...]

    def title(self, scene: Scene) -> str:
        """Return that it is signed."""
        return scene.say("act.signing")

    def note(self, scene: Scene) -> str:
        """Return which text it is."""
        return self.text

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the table."""
        paper = art.Text(self.text, self.articles)
        art.draw_signing(surface, scene.theme, paper, self.parties, seconds)
