"""Slider and stepper: choose a whole number by dragging, by clicking or with the arrow keys."""

import pygame

from game.client.art import fitting, icons, text
from game.client.art.box import Box
from game.client.art.colour import CLEAR
from game.client.art.layer import Layer, stamp
from game.client.art.panels import plate
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention, Changed, Response
from game.client.widgets.gestures import Click, Drag, Gesture, Key, Press
from game.client.widgets.widget import TARGET, Widget, pointed


class Slider(Widget, frozen=True, kw_only=True):
    """A line with a knob; gives `Changed` with the new value."""

    value: int
    low: int
    high: int
    step: int = 1
    base: int | None = None
    """A value to mark on the line, such as a base price."""
    low_note: str = ""
    high_note: str = ""
    """Captions under the two ends."""

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height with or without captions."""
        notes = text.height(theme, "cap") if self.low_note or self.high_note else 0
        return (self.rect.w or 200, TARGET + notes)

    def hear(self, gesture: Gesture, attention: Attention, theme: Theme) -> Response | None:
        """Follow the pointer, or step with the arrow keys."""
        if isinstance(gesture, Press | Drag | Click):
            return Response(attention, self._changed(self._value_at(gesture.at[0])))
        moves = {"left": -1, "right": 1, "page_down": -10, "page_up": 10}
        if not isinstance(gesture, Key):
            return None
        if gesture.name in moves:
            return Response(attention, self._changed(self.value + moves[gesture.name] * self.step))
        if gesture.name in ("home", "end"):
            end = self.low if gesture.name == "home" else self.high
            return Response(attention, self._changed(end))
        return None

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint line, mark, knob and captions."""
        line = self._line()
        ink = theme.gold if self.enabled else theme.off
        knob = self._place(self.value)
        ground = plate(line.w, 6, 3, theme.n700, CLEAR)
        stamp(surface, ground, (line.x, line.centre[1] - 3))
        if knob > line.x:
            stamp(surface, plate(knob - line.x, 6, 3, ink, CLEAR), (line.x, line.centre[1] - 3))
        if self.base is not None:
            surface.fill(theme.mist, (self._place(self.base) - 1, line.centre[1] - 6, 2, 12))
        grown = self.is_hovered(attention) or self.is_held(attention)
        stamp(surface, _knob(theme, 11 if grown else 10), (knob - 12, line.centre[1] - 12))
        self._draw_notes(surface, theme)

    def _draw_notes(self, surface: pygame.Surface, theme: Theme) -> None:
        y = self.rect.y + TARGET - 4 + text.height(theme, "cap") / 2
        room = self.rect.w // 2 - 4
        left, right, ink = self.rect.x, self.rect.right, theme.mist
        fitting.write_fitted(surface, theme, self.low_note, (left, y), room, "cap", ink)
        fitting.write_fitted(surface, theme, self.high_note, (right, y), room, "cap", ink, "right")

    def _changed(self, value: int) -> Changed:
        return Changed(self.id, max(self.low, min(self.high, value)))

    def _line(self) -> Box:
        return Box(self.rect.x + 12, self.rect.y, self.rect.w - 24, TARGET)

    def _place(self, value: int) -> int:
        line = self._line()
        return line.x + round((value - self.low) / ((self.high - self.low) or 1) * line.w)

    def _value_at(self, x: int) -> int:
        """Return the value on a step nearest to a column."""
        line = self._line()
        share = (x - line.x) / (line.w or 1)
        steps = round(share * (self.high - self.low) / self.step)
        return self.low + steps * self.step


class Stepper(Widget, frozen=True, kw_only=True):
    """A value between a minus and a plus; gives `Changed` with the new value."""

    value: int
    low: int
    high: int
    step: int = 1
    words: str = ""
    """How the value reads, with its unit; the bare number if empty."""

    @property
    def follows(self) -> bool:
        """Light up the sign under the pointer."""
        return True

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size for two buttons and the value."""
        high = max(TARGET, theme.px(36))
        return (text.width(theme, self._words(), "bodyb") + 2 * high + 20, high)

    def hear(self, gesture: Gesture, attention: Attention, theme: Theme) -> Response | None:
        """Step down left of the value, up right of it."""
        if isinstance(gesture, Click):
            way = self._way(gesture.at[0])
            return Response(attention, self._changed(self.value + way * self.step))
        if isinstance(gesture, Key) and gesture.name in ("left", "right"):
            way = -1 if gesture.name == "left" else 1
            return Response(attention, self._changed(self.value + way * self.step))
        return None

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the plate, the two signs and the value."""
        box = self.rect
        ground = plate(box.w, box.h, 8, theme.n700, theme.n500, 1)
        stamp(surface, ground, (box.x, box.y))
        under = pointed(self, attention)
        for name, side, way, end in (
            ("minus", box.x, -1, self.low),
            ("plus", box.right - box.h, 1, self.high),
        ):
            if under and self._way(under[0]) == way:
                lit = plate(box.h - 4, box.h - 4, 6, theme.n500, CLEAR)
                stamp(surface, lit, (side + 2, box.y + 2))
            ink = theme.off if self.value == end or not self.enabled else theme.gold3
            at = (side + box.h / 2, box.centre[1])
            icons.draw_icon(surface, name, at, theme.px(16), ink, 2.4)
        middle = Box(box.x + box.h, box.y, box.w - 2 * box.h, box.h)
        fitting.write_boxed(surface, theme, self._words(), middle, "bodyb", theme.cream)

    def _words(self) -> str:
        return self.words or str(self.value)

    def _way(self, x: int) -> int:
        """Return -1 on the minus, 1 on the plus, 0 between."""
        if x < self.rect.x + self.rect.h:
            return -1
        return 1 if x >= self.rect.right - self.rect.h else 0

    def _changed(self, value: int) -> Changed:
        return Changed(self.id, max(self.low, min(self.high, value)))


def _knob(theme: Theme, radius: int) -> pygame.Surface:
    layer = Layer(24, 24).circle((12, 12), radius, theme.gold3)
    return layer.circle((12, 12), radius - 3, theme.ink).sprite()
