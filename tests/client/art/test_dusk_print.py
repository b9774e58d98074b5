"""The pictures of the title are the ones that its drawing gives."""

from collections.abc import Callable

import numpy as np
import pygame
import pytest

from game.assets import asset_path
from game.client.art import dusk_print
from game.client.art.dusk import FRONT, STILL

SEEN = 8
"""Levels of 255 that an eye would notice."""


@pytest.mark.parametrize(
    ("path", "draw"), [(STILL, dusk_print.still), (FRONT, dusk_print.front)], ids=["still", "front"]
)
def test_the_printed_picture_is_the_drawn_one(
    path: tuple[str, str], draw: Callable[[], pygame.Surface]
) -> None:
    """After a change of the drawing: python -m game.client.art.dusk_print."""
    printed, drawn = pygame.image.load(asset_path(*path)), draw()

    assert printed.get_size() == drawn.get_size()
    assert share_of_other_pixels(printed, drawn) < 0.001


def test_a_changed_drawing_is_noticed() -> None:
    """One more star as large as a button would be."""
    drawn = dusk_print.still()
    changed = drawn.copy()
    pygame.draw.circle(changed, (255, 255, 255), (200, 200), 24)

    assert share_of_other_pixels(changed, drawn) > 0.001


def share_of_other_pixels(one: pygame.Surface, other: pygame.Surface) -> float:
    """Return the share of pixels that an eye would tell apart."""
    pixels = (np.frombuffer(pygame.image.tobytes(each, "RGBA"), np.uint8) for each in (one, other))
    first, second = (each.reshape(-1, 4).astype(np.int16) for each in pixels)
    return float((np.abs(first - second).max(axis=1) > SEEN).mean())
