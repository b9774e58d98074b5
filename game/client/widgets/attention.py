"""Attention: which widget the player points at, holds and has chosen, and where lists are scrolled.

One such value belongs to a view; `focus.respond` gives the next one for each gesture.
"""

from typing import TypeAlias

import msgspec

from game.client.widgets.gestures import Place

OFF_CANVAS: Place = (-1, -1)


class Attention(msgspec.Struct, frozen=True, kw_only=True):
    """Where a player's pointer and keyboard are; ids are those of widgets."""

    pointer: Place = OFF_CANVAS
    hover: str = ""
    held: str = ""
    """The widget on which the mouse button went down and still is."""
    focus: str = ""
    by_keys: bool = False
    """The last choice was made by keyboard, so the focus ring shows."""
    caret: int = 0
    mark: int = 0
    """In the focused text field: the caret, and the other end of the selection."""
    scrolled: tuple[tuple[str, int], ...] = ()

    def offset(self, id: str) -> int:
        """Return how far a scroll area is scrolled, from its start or (chat) its end, pixels."""
        return dict(self.scrolled).get(id, 0)

    def with_offset(self, id: str, pixels: int) -> "Attention":
        """Return the attention with a scroll area scrolled to an offset."""
        others = tuple(pair for pair in self.scrolled if pair[0] != id)
        return msgspec.structs.replace(self, scrolled=(*others, (id, pixels)))

    def focused_on(self, id: str, caret: int = 0) -> "Attention":
        """Return the attention with the keyboard on another widget, as a view does on opening."""
        return msgspec.structs.replace(self, focus=id, caret=caret, mark=caret)


class Pressed(msgspec.Struct, frozen=True):
    """A widget was used; `answer` is what the view gave it for that."""

    id: str
    answer: object


class Changed(msgspec.Struct, frozen=True):
    """A slider or stepper has a new value."""

    id: str
    value: int


class Typed(msgspec.Struct, frozen=True):
    """A text field has a new text."""

    id: str
    text: str


class Submitted(msgspec.Struct, frozen=True):
    """Enter was pressed in a text field."""

    id: str
    text: str


class Copied(msgspec.Struct, frozen=True):
    """The player wants this text in the clipboard; the window puts it there."""

    id: str
    text: str


class Cut(msgspec.Struct, frozen=True):
    """Like `Copied`, and the text field now holds `rest`."""

    id: str
    text: str
    rest: str


Deed: TypeAlias = Pressed | Changed | Typed | Submitted | Copied | Cut
"""What a gesture did to a widget."""


class Response(msgspec.Struct, frozen=True):
    """What follows from a gesture."""

    attention: Attention
    deed: Deed | None = None
    heard: bool = True
    """False if no widget wanted the gesture, so the view may use it (escape, digits)."""
