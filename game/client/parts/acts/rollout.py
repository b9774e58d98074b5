"""Rollout: a rocket travels to its pad on a train, in the season of its launch."""

from typing import ClassVar

import pygame

from game.client.art import steppe as art
from game.client.parts import steppe_scene
from game.client.parts.acts.flight import Flight
from game.client.scene import Scene


class Rollout(Flight, frozen=True, kw_only=True):
    """The way from the hall to the pad."""

    seconds: ClassVar[float] = 4.0
    key: ClassVar[float] = 3.0

    def title(self, scene: Scene) -> str:
        """Return that it is on its way."""
        return scene.say("act.rollout", what=Flight.title(self, scene))

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the steppe with the train under way."""
        train = art.Rollout(
            rocket=self.rocket(scene),
            stripe=self.stripe(scene),
            share=0.1 + 0.9 * seconds / self.seconds,
        )
        picture = art.Steppe(
            season=steppe_scene.SEASONS_OF_YEAR[self.launch.quarter - 1],
            baiterek_stage=scene.public.ground.stages,
            rollout=train,
        )
        art.draw_steppe(surface, picture, seconds)
