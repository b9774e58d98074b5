"""Speech card and spotlight: the adviser explains, and lights up what to use."""

from functools import lru_cache

import pygame

from game.client.art import curves, panels, text
from game.client.art.box import CANVAS, Box
from game.client.art.colour import Colour, fade, rgb
from game.client.art.fitting import Phrase, write_pair
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme
from game.client.widgets import layout
from game.client.widgets.attention import Attention
from game.client.widgets.button import Button
from game.client.widgets.widget import Widget

_PAD = 24
_DIM = fade(rgb("#080A20"), 168)
_MARGIN = 8


class Spotlight(Widget, frozen=True, kw_only=True):
    """Dims the canvas but for some boxes; only what lies in these can be reached.

    The view lists it after what it dims and before the speech card.
    """

    holes: tuple[Box, ...]
    closed: bool = False
    """Nothing under it can be reached, not even in the holes: only to look at."""
    gentle: bool = False
    """It only shows where to look; everything under it can be reached."""

    @property
    def veils(self) -> bool:
        """Keep gestures from what is dimmed."""
        return not self.gentle

    def bars(self, rect: Box) -> bool:
        """Keep gestures from everything whose middle is not in a hole."""
        return self.closed or not any(hole.holds(rect.centre) for hole in self.holes)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the veil and a gold ring round every hole."""
        stamp(surface, _veil(self.holes), (0, 0))
        for hole in self.holes:
            box = hole.inset(-_MARGIN)
            clear = fade(theme.gold3, 0)
            ring = panels.plate(box.w + 8, box.h + 8, 18, clear, theme.gold3, 3)
            stamp(surface, ring, (box.x - 4, box.y - 4))
            outer = panels.plate(box.w + 28, box.h + 28, 26, clear, fade(theme.gold3, 70), 2)
            stamp(surface, outer, (box.x - 14, box.y - 14))


class SpeechCard(Widget, frozen=True, kw_only=True):
    """What the adviser says: name, step, heading, words and the buttons."""

    name: str
    step: str
    heading: str
    words: str
    steps: int
    step_now: int
    """Counted from 0."""
    buttons: tuple[Button, ...] = ()
    tail: str = "left"
    """Which side the speaker is on: left, right or none."""

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size in which all words fit."""
        foot = sum(each.wants(theme)[0] + 12 for each in self.buttons) + self.steps * 15 + 20
        wide = max(self.rect.w, theme.px(488), foot + 2 * _PAD)
        room = wide - 2 * _PAD
        heading = text.block_height(theme, self.heading, room, "h2")
        words = text.block_height(theme, self.words, room, "body")
        return (wide, 34 + theme.px(24) + heading + words + theme.px(36) + 3 * 14)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint card, words, steps and buttons."""
        box = self.rect
        self._draw_ground(surface, theme)
        room = box.w - 2 * _PAD
        left, top = box.x + _PAD, box.y + 34
        pair = (
            Phrase(self.name, "smallb", theme.link_paper), Phrase(self.step, "cap", theme.ink2)
        )  # fmt: skip
        write_pair(surface, theme, pair, (left, left + room), top + theme.px(11))
        at = (left, top + theme.px(24))
        y = text.write_block(surface, theme, self.heading, at, room, "h2", theme.ink)
        text.write_block(surface, theme, self.words, (left, y + 2), room, "body", theme.ink)
        dots = _dots(self.steps, self.step_now, theme.gold7, theme.cream300)
        stamp(surface, dots, (left, box.bottom - 14 - theme.px(36) // 2 - 5))
        for part in self.parts(theme, attention):
            part.draw(surface, theme, attention)

    def _draw_ground(self, surface: pygame.Surface, theme: Theme) -> None:
        box = self.rect
        if not theme.high_contrast:
            panels.draw_shadow(surface, box, 14, blur=22, opacity=150, drop=10)
        if self.tail != "none":
            left = self.tail == "left"
            x = box.x - 22 if left else box.right - 2
            y = box.y + min(96, box.h // 2)
            stamp(surface, _tail(theme.cream, 1 if left else -1), (x, y))
        panels.draw_card(surface, box, theme.cream, radius=14)
        band = Box(box.x + _PAD, box.y + 12, box.w - 2 * _PAD, 16)
        panels.draw_band(surface, band, theme.felt)

    def parts(self, theme: Theme, attention: Attention) -> tuple[Widget, ...]:
        """Return the buttons in their place."""
        y = self.rect.bottom - 14 - theme.px(38)
        return layout.row_to(theme, self.buttons, self.rect.right - _PAD, y, 12)


@lru_cache(maxsize=8)
def _veil(holes: tuple[Box, ...]) -> pygame.Surface:
    layer = Layer(CANVAS.w, CANVAS.h, 2).box(0, 0, CANVAS.w, CANVAS.h, _DIM)
    for hole in holes:
        layer.hollow(*hole.inset(-_MARGIN), 14)
    return layer.sprite()


@lru_cache(maxsize=8)
def _tail(colour: Colour, flip: int) -> pygame.Surface:
    corners = curves.placed([(12, -22), (-12, 10), (12, 22)], at=(12, 22), flip=flip)
    return Layer(24, 44).polygon(corners, colour).sprite()


@lru_cache(maxsize=32)
def _dots(count: int, now: int, past: Colour, future: Colour) -> pygame.Surface:
    layer = Layer(max(1, count * 15), 10, 5)
    for number in range(count):
        radius = 5 if number == now else 4.2
        layer.circle((5 + number * 15, 5), radius, past if number <= now else future)
    return layer.sprite()
