"""Scenery: what lies under the widgets of a page."""

import pygame

from game.client.art import dusk, felt, ornament, panels, text
from game.client.art.box import Box
from game.client.art.layer import stamp_centred
from game.client.scene import Scene


def paint_felt(surface: pygame.Surface, scene: Scene) -> None:
    """Paint the dark felt with its faint ornament that lies under documents and tools."""
    felt.draw_felt(surface, scene.theme)


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
