"""Docking: a crew comes alongside the station."""

from typing import ClassVar

import pygame

from game.client.art import docking as art
from game.client.parts.acts.flight import Flight
from game.client.scene import Scene


class Docking(Flight, frozen=True, kw_only=True):
    """The arrival of a crew flight."""

    seconds: ClassVar[float] = 5.5
    key: ClassVar[float] = 3.4

    def title(self, scene: Scene) -> str:
        """Return that the crew has arrived."""
        return scene.say("act.docking")

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the approach."""
        art.draw_docking(surface, self.stripe(scene), seconds)
