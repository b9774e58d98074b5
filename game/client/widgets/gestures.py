"""Gestures: what a player's hands did, freed from pygame, so that tests make them as values.

Places are canvas pixels (1280 x 720), whatever the size of the window.
"""

from typing import Literal, TypeAlias

import msgspec
import pygame

from game.client.art.box import CANVAS, Box

Place: TypeAlias = tuple[int, int]

KeyName = Literal[
    "tab", "enter", "space", "escape", "left", "right", "up", "down", "home", "end", "page_up",
    "page_down", "backspace", "delete", "f1", "a", "c", "v", "x", "z",
    "1", "2", "3", "4", "5", "6", "7", "8", "9",
]  # fmt: skip


class Gesture(msgspec.Struct, frozen=True):
    """One thing a player did."""


class Move(Gesture, frozen=True):
    """The pointer went somewhere with no button held."""

    at: Place


class Press(Gesture, frozen=True):
    """The main button went down; `Click` or nothing follows when it goes up."""

    at: Place


class Drag(Gesture, frozen=True):
    """The pointer moved with the button down."""

    at: Place


class Click(Gesture, frozen=True):
    """The main button went up; alone, it stands for a whole click."""

    at: Place


class Scroll(Gesture, frozen=True):
    """The wheel turned; positive steps show what is further down."""

    at: Place
    steps: int


class Key(Gesture, frozen=True):
    """A key that is not just a letter went down (letters only together with ctrl)."""

    name: KeyName
    shift: bool = False
    ctrl: bool = False


class Text(Gesture, frozen=True):
    """Letters were typed or pasted."""

    text: str


class Fit(msgspec.Struct, frozen=True):
    """How the canvas lies in the window: scaled as a whole, with bars at the edges."""

    scale: float = 1.0
    left: int = 0
    top: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Return the size of the canvas in window pixels."""
        return (round(CANVAS.w * self.scale), round(CANVAS.h * self.scale))

    def to_canvas(self, window: tuple[int, int]) -> Place:
        """Return the canvas place of a window place."""
        return (
            int((window[0] - self.left) / self.scale),
            int((window[1] - self.top) / self.scale),
        )


def lens_on(place: Place, zoom: int) -> Box:
    """Return what the magnifier shows of the canvas: ``zoom`` percent, and the place stays put.

    A place lies in the lens where it lies on the canvas, so a click hits what is under the pointer.
    """
    wide, high = CANVAS.w * 100 // zoom, CANVAS.h * 100 // zoom
    x = round(place[0] * (CANVAS.w - wide) / CANVAS.w)
    y = round(place[1] * (CANVAS.h - high) / CANVAS.h)
    left, top = max(0, min(CANVAS.w - wide, x)), max(0, min(CANVAS.h - high, y))
    return Box(left, top, wide, high)


def lens_around(box: Box, zoom: int) -> Box:
    """Return what the magnifier shows when the keyboard is on a widget: the widget's middle."""
    wide, high = CANVAS.w * 100 // zoom, CANVAS.h * 100 // zoom
    left, top = box.centre[0] - wide // 2, box.centre[1] - high // 2
    return Box(max(0, min(CANVAS.w - wide, left)), max(0, min(CANVAS.h - high, top)), wide, high)


def fit_into(window: tuple[int, int]) -> Fit:
    """Return how the canvas lies in a window of this size."""
    scale = max(0.1, min(window[0] / CANVAS.w, window[1] / CANVAS.h))
    width, height = round(CANVAS.w * scale), round(CANVAS.h * scale)
    return Fit(scale, (window[0] - width) // 2, (window[1] - height) // 2)


def from_event(event: pygame.Event, fit: Fit) -> Gesture | None:
    """Return what a pygame event means, or None for the many that mean nothing to a view."""
    if event.type == pygame.KEYDOWN:
        return _from_key(event)
    if event.type == pygame.TEXTINPUT:
        return Text(event.text)
    if event.type == pygame.MOUSEWHEEL:
        return Scroll(fit.to_canvas(pygame.mouse.get_pos()), -event.y) if event.y else None
    if event.type == pygame.MOUSEMOTION:
        place = fit.to_canvas(event.pos)
        return Drag(place) if event.buttons[0] else Move(place)
    return _from_button(event, fit)


def _from_button(event: pygame.Event, fit: Fit) -> Gesture | None:
    if event.type not in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP) or event.button != 1:
        return None
    place = fit.to_canvas(event.pos)
    return Press(place) if event.type == pygame.MOUSEBUTTONDOWN else Click(place)


def _from_key(event: pygame.Event) -> Gesture | None:
    """Return the key; shortcuts go by the key's position, so they work in a Cyrillic layout."""
    ctrl = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
    shift = bool(event.mod & pygame.KMOD_SHIFT)
    if ctrl and event.scancode == pygame.KSCAN_V:
        return Text(_clipboard())
    if ctrl and event.scancode in _SHORTCUTS:
        return Key(_SHORTCUTS[event.scancode], shift, ctrl)
    name = _KEYS.get(event.key)
    return Key(name, shift, ctrl) if name else None


def _clipboard() -> str:
    """Return the clipboard's text; a system without one has an empty one."""
    try:
        return pygame.scrap.get_text()
    except pygame.error:
        return ""


_SHORTCUTS: dict[int, KeyName] = {
    pygame.KSCAN_A: "a",
    pygame.KSCAN_C: "c",
    pygame.KSCAN_X: "x",
    pygame.KSCAN_Z: "z",
}

_KEYS: dict[int, KeyName] = {
    pygame.K_TAB: "tab",
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_SPACE: "space",
    pygame.K_ESCAPE: "escape",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_PAGEUP: "page_up",
    pygame.K_PAGEDOWN: "page_down",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_F1: "f1",
    pygame.K_1: "1",
    pygame.K_2: "2",
    pygame.K_3: "3",
    pygame.K_4: "4",
    pygame.K_5: "5",
    pygame.K_6: "6",
    pygame.K_7: "7",
    pygame.K_8: "8",
    pygame.K_9: "9",
}
