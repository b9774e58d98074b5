"""The widget: a frozen value with a place, a way to be painted and, if it has an id, an answer."""

from typing import Self

import msgspec
import pygame

from game.client.art.box import NOWHERE, Box
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention, Deed, Pressed, Response
from game.client.widgets.gestures import Click, Gesture, Key, Place

TARGET = 34
"""The least height of anything that can be clicked, pixels."""


class Widget(msgspec.Struct, frozen=True, kw_only=True):
    """Something painted in a box; with an id it can be clicked and chosen with the keyboard."""

    rect: Box = NOWHERE
    id: str = ""
    answer: object = None
    """What the view gets back when the widget is used, in a `Pressed`."""
    enabled: bool = True
    tip: str = ""
    """Shown while pointed at or chosen by keyboard; says why, if the widget is not enabled."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the widget; changes nothing but the surface."""

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the width and height in which all its text fits."""
        return (self.rect.w, self.rect.h)

    def hear(self, gesture: Gesture, attention: Attention, theme: Theme) -> Response | None:
        """Return what a gesture does here, or None if it is not for this widget."""
        if isinstance(gesture, Click) or (
            isinstance(gesture, Key) and gesture.name in ("enter", "space")
        ):
            return Response(attention, self.deed_at(gesture, theme))
        return None

    def deed_at(self, gesture: Click | Key, theme: Theme) -> Deed | None:
        """Return what a click or the enter key does."""
        return Pressed(self.id, self.answer)

    def parts(self, theme: Theme, attention: Attention) -> "tuple[Widget, ...]":
        """Return the widgets inside, already in their place."""
        return ()

    @property
    def veils(self) -> bool:
        """Tell whether this widget keeps gestures from any widget painted before it."""
        return False

    def bars(self, rect: Box) -> bool:
        """Tell whether a veiling widget keeps gestures from one in that box."""
        return self.veils

    def revealing(self, rect: Box, attention: Attention) -> Attention:
        """Return the attention with this widget scrolled so that the box is seen."""
        return attention

    @property
    def clips(self) -> bool:
        """Tell whether parts outside the box are neither seen nor reached."""
        return False

    @property
    def tabbed(self) -> bool:
        """Tell whether the tab key stops here."""
        return self.usable

    @property
    def writes(self) -> bool:
        """Tell whether letters go here while it has the keyboard."""
        return False

    @property
    def follows(self) -> bool:
        """Tell whether the looks change with the pointer's place on the widget."""
        return False

    @property
    def first_caret(self) -> int:
        """Return where the caret goes when the keyboard arrives."""
        return 0

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring, pixels."""
        return 11

    @property
    def usable(self) -> bool:
        """Tell whether gestures reach the widget."""
        return bool(self.id) and self.enabled

    # ------------------------------------------------------------ placing
    def placed(self, rect: Box) -> Self:
        """Return the widget in a box."""
        return msgspec.structs.replace(self, rect=rect)

    def at(self, theme: Theme, x: int, y: int, *, w: int = 0, h: int = 0) -> Self:
        """Return the widget at a corner, as large as it wants to be unless told."""
        wide, high = self.wants(theme)
        return self.placed(Box(x, y, w or wide, h or high))

    def moved(self, across: int, down: int) -> Self:
        """Return the widget at another place."""
        return self.placed(self.rect.moved(across, down))

    # ------------------------------------------------------------ looks
    def is_hovered(self, attention: Attention) -> bool:
        """Tell whether the pointer is on the widget."""
        return self.usable and attention.hover == self.id

    def is_held(self, attention: Attention) -> bool:
        """Tell whether the mouse button is down on the widget."""
        return self.usable and attention.held == self.id and self.rect.holds(attention.pointer)

    def is_focused(self, attention: Attention) -> bool:
        """Tell whether the keyboard is on the widget."""
        return self.usable and attention.focus == self.id


def pointed(widget: Widget, attention: Attention) -> Place | None:
    """Return where inside a hovered widget the pointer is, for widgets with several parts."""
    return attention.pointer if widget.is_hovered(attention) else None
