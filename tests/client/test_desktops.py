"""Where the screens lie."""

import pygame

from game.client.art.box import Box
from game.client.desktops import desktops, is_seen
from game.client.window import Window

LAPTOP = Box(0, 0, 1366, 768)
PROJECTOR = Box(-1024, -100, 1024, 768)


def test_the_first_screen_begins_in_the_corner() -> None:
    """As large as the system says."""
    window = Window((1280, 720), full_screen=False)
    found = desktops()
    sizes = pygame.display.get_desktop_sizes()
    window.close()

    assert found == (Box(0, 0, *sizes[0]),)


def test_a_window_on_the_projector_is_seen_while_the_projector_is_there() -> None:
    """Left of the laptop, places are negative."""
    assert is_seen((-1100, 0), 1280, (LAPTOP, PROJECTOR))
    assert not is_seen((-1100, 0), 1280, (LAPTOP,))


def test_a_window_that_cannot_be_held_is_not_seen() -> None:
    """Its title is above or below the screen."""
    assert not is_seen((0, -30), 1280, (LAPTOP,))
    assert not is_seen((0, 768), 1280, (LAPTOP,))
