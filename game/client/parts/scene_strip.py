"""The scene strip: a small view of the spaceport in the season of a slot, with its name on it."""

from functools import lru_cache

import pygame

from game.client.art import fitting, panels, steppe
from game.client.art.box import CANVAS, Box
from game.client.art.colour import fade
from game.client.art.gradient import vertical
from game.client.art.seasons import SeasonName
from game.client.art.steppe import PadScene
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_FROM = Box(420, 196, 860, 300)
"""The part of the large picture that is shown, small."""
_SHADE = 104
"""Height of the darker foot under the words, pixels."""


class SceneStrip(Widget, frozen=True, kw_only=True):
    """A strip of the steppe with a title on it."""

    title: str
    note: str
    season: SeasonName = "spring"
    pad: PadScene = PadScene()
    """What stands on the pad in front."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the strip, darker towards its foot, and write the title."""
        box = self.rect
        if not theme.high_contrast:
            surface.blit(_small(self.season, self.pad, box.w, box.h), (box.x, box.y))
            ground = theme.n900
            stops = ((0, fade(ground, 0)), (0.5, fade(ground, 190)), (1, fade(ground, 255)))
            surface.blit(vertical(box.w, _SHADE, stops), (box.x, box.bottom - _SHADE))
        at = (box.x + 18, box.bottom - 48)
        fitting.write_fitted(surface, theme, self.title, at, box.w - 36, "h2")
        at = (box.x + 18, box.bottom - 18)
        fitting.write_fitted(surface, theme, self.note, at, box.w - 36, "small")
        panels.draw_line(surface, (box.x, box.bottom), box.w, theme.n600)


@lru_cache(maxsize=8)
def _small(season: SeasonName, pad: PadScene, width: int, height: int) -> pygame.Surface:
    """Return the spaceport of a season, cut and made small."""
    whole = pygame.Surface((CANVAS.w, CANVAS.h))
    picture = steppe.Steppe(season=season, front=pad, baiterek_stage=3)
    steppe.draw_steppe(whole, picture, 0.0)
    return pygame.transform.smoothscale(whole.subsurface(_FROM), (width, height))
