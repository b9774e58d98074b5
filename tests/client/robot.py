"""A robot at the window: it presses what can be pressed, by mouse alone or by keys alone."""

import time
from collections.abc import Callable

import pygame

from game.client.app import App
from game.client.scene import Scene
from game.client.widgets import focus
from game.client.widgets.focus import Reached

Press = Callable[[App, str], None]
LEAST = 8
"""Pixels of a widget that have to be seen before the robot presses it."""
MOST_TABS = 300
"""After so many steps of the tab key a widget counts as out of reach."""


def usable(app: App) -> tuple[Reached, ...]:
    """Return what could be pressed now, also what lists have scrolled away."""
    page, scene = app.stage.top, app.scene()
    found = focus.reach(app.stage.widgets(scene), page.attention, scene.theme)
    return tuple(each for each in found if each.widget.usable)


def places(app: App) -> dict[str, tuple[int, int]]:
    """Return what can be pressed now without turning the wheel, and where."""
    seen = {each.widget.id: each.widget.rect.overlap(each.window) for each in usable(app)}
    return {id: box.centre for id, box in seen.items() if min(box.w, box.h) >= LEAST}


def by_mouse(app: App, id: str) -> None:
    """Press and release the mouse button on a widget."""
    at = places(app)[id]
    down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
    app.round((down, pygame.Event(pygame.MOUSEBUTTONUP, pos=at, button=1)))


def by_keys(app: App, id: str) -> None:
    """Press tab until a widget is chosen, then enter."""
    tab_to(app, id)
    app.round((key(pygame.K_RETURN),))


def tab_to(app: App, id: str) -> None:
    """Press tab until a widget is chosen."""
    for _ in range(MOST_TABS):
        if app.stage.top.attention.focus == id:
            break
        app.round((key(pygame.K_TAB),))
    assert app.stage.top.attention.focus == id, f"the tab key never came to {id}"


def key(code: int) -> pygame.Event:
    """Return a key that goes down."""
    return pygame.Event(pygame.KEYDOWN, key=code, mod=0, scancode=0, unicode="")


def until(app: App, fits: Callable[[Scene], bool], seconds: float = 60.0) -> None:
    """Let the window run until something is so; fails after some seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.round(())
        if fits(app.scene()):
            return
    raise AssertionError(f"still on {app.stage.top.name}: {app.scene().line}")
