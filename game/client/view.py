"""The view: one page of the window, a frozen value.

A view says what it shows (`widgets`, `backdrop`) and answers what the player does. It is pure: the
same view in the same scene gives the same picture, and its answer changes nothing by itself.
"""

import importlib
from typing import ClassVar

import msgspec
import pygame

from game.client.answers import Answer, Become, Fields, is_answer
from game.client.scene import Scene
from game.client.widgets.attention import Deed, Pressed
from game.client.widgets.gestures import Gesture
from game.client.widgets.widget import Widget


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A page; its fields are what the player chose and typed on it."""

    first: ClassVar[str] = ""
    """The widget that has the keyboard when the page opens."""
    looks_around: ClassVar[bool] = False
    """Whether classes on the network are looked for while the page is open."""
    lays_over: ClassVar[bool] = False
    """Whether the page below it stays in sight."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return what is painted, in painting order and in the order of the tab key."""
        return ()

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint what lies under the widgets."""
        surface.fill(scene.theme.n950)

    def answer(self, deed: Deed, scene: Scene) -> Answer:
        """Return what follows from a deed; a pressed widget carries its answer with it."""
        if isinstance(deed, Pressed) and is_answer(deed.answer):
            return deed.answer
        return self.changed(deed, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Return what follows from a new value, a new text or a word that a widget carried."""
        return None

    def _become(self, **fields: object) -> Become:
        """Return the answer that stays on this page with other fields."""
        return Become(msgspec.structs.replace(self, **fields))

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Return what a key does that no widget wanted."""
        return None

    @property
    def awaits_key(self) -> bool:
        """Return whether the next key, whichever it is, goes to ``any_key``."""
        return False

    def any_key(self, key: str, scene: Scene) -> Answer:
        """Return what follows from a key that the page waited for, by pygame's name of it."""
        return None

    def tick(self, scene: Scene) -> Answer:
        """Return what follows from the time or the sight alone, asked for twice a second."""
        return None

    def moves(self, scene: Scene) -> bool:
        """Return whether something moves on the page, so that it is painted at full rate."""
        return False


def name_of(view: View) -> str:
    """Return the name of a view: that of its file."""
    return type(view).__module__.rpartition(".")[2]


def view_named(name: str, fields: Fields | None = None) -> View:
    """Return a fresh view; its file is read only now, so that the window opens quickly."""
    kind: type[View] = importlib.import_module(f"game.client.views.{name}").VIEW
    return kind(**(fields or {}))
