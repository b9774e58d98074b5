"""Beginning: after a learner's first launch, the one with which it all began, and its source."""

from typing import ClassVar

import pygame

from game.client.art import beginning as art
from game.client.parts.acts.act import Act
from game.client.scene import Scene
from game.codex.cards import about

LINK = "playback"
"""What the card of the first satellite is linked to."""


class Beginning(Act, frozen=True, kw_only=True):
    """The first satellite, in the words of the codex."""

    seconds: ClassVar[float] = art.SECONDS
    key: ClassVar[float] = 3.0

    def title(self, scene: Scene) -> str:
        """Return the title of the card."""
        return scene.spell(about(LINK)[0].title)

    def note(self, scene: Scene) -> str:
        """Return what it says, and who says so."""
        card = about(LINK)[0]
        source = scene.say("act.source", source=card.facts[0].source, year=card.facts[0].as_of)
        return f"{scene.spell(card.text)}\n{source}"

    def draw(self, surface: pygame.Surface, scene: Scene, seconds: float) -> None:
        """Paint the satellite."""
        art.draw_first_satellite(surface, seconds)
