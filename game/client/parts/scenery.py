"""Scenery: what lies under the widgets of a page."""

from functools import lru_cache

import pygame

from game.client.art import dusk, felt, ornament, panels, steppe, text
from game.client.art.box import CANVAS, Box
from game.client.art.colour import Colour
from game.client.art.layer import stamp, stamp_centred
from game.client.art.steppe import PadScene, Steppe
from game.client.scene import Scene

_VEIL = 190
"""How dark the night over the steppe is, of 255."""


def paint_felt(surface: pygame.Surface, scene: Scene) -> None:
    """Paint the dark felt with its faint ornament that lies under documents and tools."""
    felt.draw_felt(surface, scene.theme)


def paint_dim_steppe(surface: pygame.Surface, scene: Scene) -> None:
    """Paint the spaceport, still and dark, behind the panels of a page; black in high contrast."""
    if scene.theme.high_contrast:
        surface.fill(scene.theme.n950)
        return
    surface.blit(_dim_steppe(scene.theme.n950), (0, 0))


@lru_cache(maxsize=1)
def _dim_steppe(night: Colour) -> pygame.Surface:
    """Return the spring steppe under a veil of night."""
    picture = pygame.Surface((CANVAS.w, CANVAS.h), 0, 32)
    crew = PadScene(rocket="soyuz_crew")
    steppe.draw_steppe(picture, Steppe(front=crew, baiterek_stage=1))
    stamp(picture, panels.veil(CANVAS.w, CANVAS.h, night, _VEIL), (0, 0))
    return picture


def paint_curtain(surface: pygame.Surface, scene: Scene) -> None:
    """Paint the felt with the emblem, between two scenes."""
    paint_felt(surface, scene)
    stamp_centred(surface, ornament.emblem(168, scene.theme.gold, scene.theme.cream), (640, 360))


def paint_title(surface: pygame.Surface, scene: Scene) -> None:
    """Paint the evening over the pad, and the name of the game."""
    dusk.draw_dusk(surface, seconds(scene))
    theme = scene.theme.at_scale(100)
    stamp_centred(surface, ornament.emblem(84, theme.gold, theme.cream), (97, 85))
    text.write(surface, theme, "STEPPE", (60, 178), "title")
    text.write(surface, theme, "TO", (66, 252), "h1", theme.gold)
    text.write(surface, theme, "ORBIT", (124, 253), "title")
    text.write(surface, theme, scene.say("title.subtitle"), (66, 316), "leadb", theme.gold3)
    panels.draw_band(surface, Box(62, 342, 330, 20), theme.gold)


def seconds(scene: Scene) -> float:
    """Return the clock that drives what moves; it stands still under reduced motion."""
    return 0.0 if scene.settings.calm else scene.now
