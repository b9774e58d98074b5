"""Collision: something breaks up in orbit, as the debris model drew it."""

from typing import ClassVar

import pygame

from game.client import amounts
from game.client.art import collision as art
from game.client.art.colour import Colour
from game.client.parts.acts.act import Act
from game.client.scene import Scene
from game.model.ids import SeatId
from game.model.orbit import Happening

_ALONE = "explodes"
"""Ends the names of what bursts without being hit."""


class Collision(Act, frozen=True, kw_only=True):
    """One entry of the year's record of the sky."""

    seconds: ClassVar[float] = 5.5
    key: ClassVar[float] = 3.2
    happening: Happening

    def title(self, scene: Scene) -> str:
        """Return what met what."""
        return scene.say(f"sky.{self.happening.what}")

    def note(self, scene: Scene) -> str:
        """Return where it happened and how many pieces it left."""
        happening = self.happening
        return scene.say(
            "act.collision",
            altitude=happening.altitude_km,
            pieces=amounts.grouped(scene, happening.pieces),
        )

    def seats(self) -> tuple[SeatId, ...]:
        """Return whose objects they were."""
        first, second = self.happening.first, self.happening.second
        return (SeatId(first), SeatId(second)) if first != second else (SeatId(first),)

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the meeting and the cloud."""
        happening = self.happening
        first, second = (_stripe(scene, each) for each in (happening.first, happening.second))
        if happening.what.endswith(_ALONE):
            art.draw_breakup(surface, first, happening.pieces, seconds)
        else:
            art.draw_collision(surface, (first, second), happening.pieces, seconds)


def _stripe(scene: Scene, owner: str) -> Colour:
    """Return the owner's colour; objects of nobody at this table are grey."""
    known = SeatId(owner) in scene.public.seats
    return scene.theme.look(owner).colour if known else scene.theme.n400
