"""Failure: a rocket is lost soon after it has left the pad."""

from typing import ClassVar

import pygame

from game.client.art import failure as art
from game.client.art import launch
from game.client.parts.acts.act import Step
from game.client.parts.acts.flight import Flight
from game.client.scene import Scene


class Failure(Flight, frozen=True, kw_only=True):
    """A launch that fails."""

    seconds: ClassVar[float] = 7.0
    key: ClassVar[float] = 5.2

    def title(self, scene: Scene) -> str:
        """Return that it is lost."""
        return scene.say("act.failure", what=Flight.title(self, scene))

    def steps(self, scene: Scene) -> tuple[Step, ...]:
        """Return ignition, liftoff, and the end."""
        return (
            Step(0.0, scene.say("step.ignition")),
            Step(launch.LIFTOFF_AT, scene.say("step.liftoff")),
            Step(art.LOST, scene.say("step.lost")),
        )

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the launch and its end."""
        looks = (self.rocket(scene), self.stripe(scene), self.place(scene))
        art.draw_failure(surface, *looks, seconds)
