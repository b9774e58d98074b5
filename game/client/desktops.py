"""Desktops: where the screens of this machine lie, and whether a window could be seen there."""

import pygame

from game.client.art.box import Box

CENTRED = 0x2FFF0000
"""SDL_WINDOWPOS_CENTERED_MASK of SDL 2: with a screen's number, the middle of that screen."""


def desktops() -> tuple[Box, ...]:
    """Return the screens, pixels of the whole desktop; the display must be open.

    pygame tells their sizes only. A hidden window as large as a screen, centred on it, has its
    corner in the corner of the screen.
    """
    return tuple(_desktop(*each) for each in enumerate(pygame.display.get_desktop_sizes()))


def is_seen(position: tuple[int, int], width: int, screens: tuple[Box, ...]) -> bool:
    """Tell whether the middle of a window's upper edge, where it is held, is on a screen."""
    x, y = position[0] + width // 2, position[1]
    return any(
        screen.x <= x < screen.x + screen.w and screen.y <= y < screen.y + screen.h
        for screen in screens
    )


def _desktop(number: int, size: tuple[int, int]) -> Box:
    """Return where a screen lies."""
    probe = pygame.Window("", size, (CENTRED | number, CENTRED | number), hidden=True)
    corner = probe.position
    probe.destroy()
    return Box(corner[0], corner[1], *size)
