"""Wreck: what is left of a failed rocket rains down on the steppe."""

from typing import ClassVar

import pygame

from game.client.art import fall as art
from game.client.parts import steppe_scene
from game.client.parts.acts.flight import Flight
from game.client.scene import Scene


class Wreck(Flight, frozen=True, kw_only=True):
    """A crash on the drop zones."""

    key: ClassVar[float] = 3.4

    def title(self, scene: Scene) -> str:
        """Return what comes down, and whether its fuel is poisonous."""
        return scene.say("act.wreck.toxic" if self.launch.toxic else "act.wreck")

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the fall."""
        season = steppe_scene.SEASONS_OF_YEAR[self.launch.quarter - 1]
        smoke = art.TOXIC if self.launch.toxic else art.SOOT
        art.draw_fall(surface, season, self.stripe(scene), smoke, seconds)
