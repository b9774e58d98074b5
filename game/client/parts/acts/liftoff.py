"""Liftoff: a rocket leaves its pad in the evening and reaches orbit."""

from typing import ClassVar

import pygame

from game.client.art import launch as art
from game.client.parts.acts.act import Step
from game.client.parts.acts.flight import Flight
from game.client.scene import Scene


class Liftoff(Flight, frozen=True, kw_only=True):
    """A launch that succeeds."""

    seconds: ClassVar[float] = art.SECONDS
    key: ClassVar[float] = 4.4

    def steps(self, scene: Scene) -> tuple[Step, ...]:
        """Return ignition, liftoff, the top of the mast, and orbit."""
        return (
            Step(0.0, scene.say("step.ignition")),
            Step(art.LIFTOFF_AT, scene.say("step.liftoff")),
            Step(art.CLEAR_AT, scene.say("step.clear")),
            Step(self.seconds, scene.say("step.orbit")),
        )

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the launch."""
        looks = (self.rocket(scene), self.stripe(scene), self.place(scene))
        art.draw_launch(surface, *looks, seconds)
