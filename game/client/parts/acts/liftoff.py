"""Liftoff: a rocket leaves its pad in the evening and reaches orbit."""

from typing import ClassVar

import pygame

from game.client.art import launch as art
from game.client.parts.acts.flight import Flight
from game.client.scene import Scene


class Liftoff(Flight, frozen=True, kw_only=True):
    """A launch that succeeds."""

    seconds: ClassVar[float] = art.SECONDS
    key: ClassVar[float] = 4.4

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the launch."""
        art.draw_launch(surface, self.rocket(scene), self.stripe(scene), seconds)
