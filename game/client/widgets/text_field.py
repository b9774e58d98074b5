"""Text field: one line to write in, with caret, selection and clipboard, in any alphabet.

Painted and heard by our own widget instead of pygame_gui's text entry: SDL already delivers typed
Cyrillic letters as text events, and a field that is a value like all other widgets can be tested by
gestures, follows theme and text size at once, and needs no second event loop, theme file or clock.
"""

import msgspec
import pygame

from game.client.art import icons
from game.client.art.box import Box
from game.client.art.layer import stamp
from game.client.art.panels import plate
from game.client.art.text import StyleName, caret_places, width, write
from game.client.art.theme import Theme
from game.client.widgets import editing
from game.client.widgets.attention import (
    Attention,
    Copied,
    Cut,
    Deed,
    Response,
    Submitted,
    Typed,
)  # fmt: skip
from game.client.widgets.gestures import Click, Drag, Gesture, Key, Press, Text
from game.client.widgets.widget import TARGET, Widget

_PAD = 12


class TextField(Widget, frozen=True, kw_only=True):
    """A line of text; gives `Typed` for each change and `Submitted` for the enter key."""

    text: str
    placeholder: str = ""
    limit: int = 280
    """The most letters it takes."""
    icon: str = ""
    big: bool = False
    """Large capitals in the middle, for a room code."""

    @property
    def writes(self) -> bool:
        """Tell that letters go here."""
        return True

    @property
    def first_caret(self) -> int:
        """Return the end of the text."""
        return len(self.text)

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return a comfortable width and the height of a line."""
        return (self.rect.w or 240, theme.px(56) if self.big else max(TARGET, theme.px(36)))

    def hear(self, gesture: Gesture, attention: Attention, theme: Theme) -> Response | None:
        """Edit the line."""
        now = editing.line(self.text, attention.caret, attention.mark)
        if isinstance(gesture, Press | Drag):
            place = self._letter_at(gesture.at[0], now, theme)
            return self._after(now, _selected(now, gesture, place), attention)
        if isinstance(gesture, Click):
            return Response(attention)
        if isinstance(gesture, Text):
            typed = gesture.text.lstrip() if not self.text else gesture.text
            return self._after(now, editing.inserted(now, typed, self.limit), attention)
        return self._hear_key(gesture, now, attention) if isinstance(gesture, Key) else None

    def _hear_key(self, key: Key, now: editing.Line, attention: Attention) -> Response | None:
        if key.name in ("tab", "up", "down", "escape", "page_up", "page_down", "f1"):
            return None
        if key.name == "enter":
            return Response(attention, Submitted(self.id, self.text))
        if key.ctrl and key.name in ("c", "x"):
            return self._to_clipboard(key, now, attention)
        if key.ctrl and key.name == "a":
            whole = editing.line(self.text, len(self.text), 0)
            return self._after(now, whole, attention)
        return self._after(now, _edited(now, key), attention)

    def _to_clipboard(self, key: Key, now: editing.Line, attention: Attention) -> Response:
        if not now.selected:
            return Response(attention)
        if key.name == "c":
            return Response(attention, Copied(self.id, now.selected))
        rest = editing.erased(now, now.caret)
        after = msgspec.structs.replace(attention, caret=rest.caret, mark=rest.mark)
        return Response(after, Cut(self.id, now.selected, rest.text))

    def _after(self, before: editing.Line, now: editing.Line, attention: Attention) -> Response:
        after = msgspec.structs.replace(attention, caret=now.caret, mark=now.mark)
        deed: Deed | None = Typed(self.id, now.text) if now.text != before.text else None
        return Response(after, deed)

    # ------------------------------------------------------------ painting
    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the field, its text, and caret and selection while it has the keyboard."""
        box, focused = self.rect, self.is_focused(attention)
        lit = focused or self.is_hovered(attention)
        edge = theme.cream if lit else theme.n500
        ground = plate(box.w, box.h, 8, theme.n950, edge, 2 if lit else 1)
        stamp(surface, ground, (box.x, box.y))
        if self.icon:
            at = (box.right - 20, box.centre[1])
            icons.draw_icon(surface, self.icon, at, theme.px(17), theme.gold)
        before = surface.get_clip()
        surface.set_clip(self._room().overlap(Box(*before)))
        if focused:
            now = editing.line(self.text, attention.caret, attention.mark)
            self._draw_edited(surface, theme, now)
        else:
            self._draw_words(surface, theme, self._room().x)
        surface.set_clip(before)

    def _draw_edited(self, surface: pygame.Surface, theme: Theme, now: editing.Line) -> None:
        """Draw the text with selection and caret."""
        left, y = self._left(now, theme), self.rect.centre[1]
        places = caret_places(theme, self.text, self._style())
        high = theme.px(30 if self.big else 20)
        start, end = left + places[now.start], left + places[now.end]
        ground = theme.off if theme.high_contrast else theme.n500
        surface.fill(ground, (start, y - high // 2, end - start, high))
        self._draw_words(surface, theme, left)
        surface.fill(theme.gold3, (left + places[now.caret], y - high // 2, 2, high))

    def _draw_words(self, surface: pygame.Surface, theme: Theme, left: int) -> None:
        y = self.rect.centre[1]
        if self.text:
            write(surface, theme, self.text, (left, y), self._style(), theme.cream)
        else:
            write(surface, theme, self.placeholder, (left + 4, y), "small", theme.n400)

    def _style(self) -> StyleName:
        return "h2" if self.big else "body"

    def _room(self) -> Box:
        icon = 28 if self.icon else 0
        return Box(self.rect.x + _PAD, self.rect.y, self.rect.w - 2 * _PAD - icon + 4, self.rect.h)

    def _left(self, now: editing.Line, theme: Theme) -> int:
        """Return where the text begins: shifted left so that the caret is always seen."""
        room = self._room()
        caret = width(theme, self.text[: now.caret], self._style())
        return room.x - max(0, caret - room.w + 6)

    def _letter_at(self, x: int, now: editing.Line, theme: Theme) -> int:
        left = self._left(now, theme)
        places = caret_places(theme, self.text, self._style())
        return min(range(len(places)), key=lambda number: abs(left + places[number] - x))


def _selected(now: editing.Line, gesture: Press | Drag, place: int) -> editing.Line:
    move = editing.selected_to if isinstance(gesture, Drag) else editing.moved
    return move(now, place)


def _edited(now: editing.Line, key: Key) -> editing.Line:
    """Return the line after a key that moves or erases; other keys come as text."""
    left = editing.word_left(now) if key.ctrl else now.caret - 1
    right = editing.word_right(now) if key.ctrl else now.caret + 1
    if key.name == "backspace":
        return editing.erased(now, left)
    if key.name == "delete":
        return editing.erased(now, right)
    places = {"left": left, "right": right, "home": 0, "end": len(now.text)}
    if key.name not in places:
        return now
    move = editing.selected_to if key.shift else editing.moved
    return move(now, places[key.name])
