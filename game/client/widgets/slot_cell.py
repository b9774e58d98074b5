"""Slot cell: one launch slot on the board, held, contested, open, closed or flown."""

from functools import lru_cache
from typing import Literal

import pygame

from game.client.art import fitting, icons, panels, text
from game.client.art.box import Box
from game.client.art.colour import WHITE, Colour, mix
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

State = Literal["held", "contested", "open", "closed", "flown"]


class SlotCell(Widget, frozen=True, kw_only=True):
    """A slot; wider ones (campaigns, closures) may span several quarters."""

    state: State
    codes: tuple[str, ...] = ()
    """The holder, or all who bid."""
    title: str = ""
    note: str = ""
    """What flies, how many bids, the base price or why it is closed."""
    icon: str = "ban"
    """For a closed slot: the reason."""
    selected: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the cell."""
        if self.selected:
            ring = self.rect.inset(-6)
            panels.draw_card(surface, ring, (*theme.n900[:3], 0), theme.cream, radius=12, line=2)
        if self.state in ("held", "flown"):
            self._draw_held(surface, theme)
        elif self.state == "contested":
            self._draw_contested(surface, theme)
        elif self.state == "open":
            self._draw_open(surface, theme)
        else:
            self._draw_closed(surface, theme)
        if self.is_hovered(attention) and not self.selected:
            box = self.rect
            panels.draw_card(surface, box, (*theme.n900[:3], 0), theme.mist, radius=8, line=1.5)

    def _draw_held(self, surface: pygame.Surface, theme: Theme) -> None:
        box, flown = self.rect, self.state == "flown"
        words = (self.codes[0], self.title, self.note)
        stamp(surface, _held(theme, (box.w, box.h), words, flown=flown), (box.x, box.y))

    def _draw_contested(self, surface: pygame.Surface, theme: Theme) -> None:
        box = self.rect
        fill = theme.n950 if theme.high_contrast else mix(theme.n800, theme.tulip, 0.26)
        panels.draw_card(surface, box, fill, theme.tulip, radius=8, line=1.5)
        step = min(22, (box.w - 26) / max(1, len(self.codes) - 1))
        start = box.centre[0] - step * (len(self.codes) - 1) / 2
        for number, code in enumerate(self.codes):
            draw_token(surface, theme, code, (start + number * step, box.y + 22), 10)
        low = Box(box.x + 4, box.y + 37, box.w - 8, box.h - 41)
        fitting.write_boxed(surface, theme, self.note, low, "capb", theme.contested_text)

    def _draw_open(self, surface: pygame.Surface, theme: Theme) -> None:
        box = self.rect
        frame = panels.dashed_plate(box.w, box.h, 8, theme.n500)
        stamp(surface, frame, (box.x, box.y))
        icons.draw_icon(surface, "plus", (box.centre[0], box.y + 22), 17, theme.ok, 2.4)
        low = Box(box.x + 4, box.y + 36, box.w - 8, box.h - 40)
        fitting.write_boxed(surface, theme, self.note, low, "cap", theme.mist)

    def _draw_closed(self, surface: pygame.Surface, theme: Theme) -> None:
        box = self.rect
        stamp(surface, hatched(box.w, box.h, 8, theme.n800, theme.n700), (box.x, box.y))
        words = text.width(theme, self.note, "cap")
        wide = words + 36
        if wide <= box.w - 4:
            pill = Box(box.centre[0] - wide // 2, box.centre[1] - 12, wide, 24)
            panels.draw_card(surface, pill, theme.n900, radius=12)
            at = (pill.x + 16, pill.centre[1])
            icons.draw_icon(surface, self.icon, at, 14, theme.mist)
            text.write(surface, theme, self.note, (at[0] + 12, at[1]), "cap", theme.mist)
            return
        panels.draw_card(surface, box.inset(4, 6), theme.n900, radius=8)
        icons.draw_icon(surface, self.icon, (box.centre[0], box.y + 18), 14, theme.mist)
        low = Box(box.x + 6, box.y + 27, box.w - 12, box.h - 34)
        fitting.write_boxed(surface, theme, self.note, low, "cap", theme.mist)


@lru_cache(maxsize=256)
def _held(
    theme: Theme, size: tuple[int, int], words: tuple[str, str, str], *, flown: bool
) -> pygame.Surface:
    """Return the whole cell of a holder as one picture, which costs one blit instead of six."""
    (code, title, note), (wide, high) = words, size
    picture, colour = Layer(wide, high, 1).sprite(), theme.look(code).colour
    fill, edge, line = _held_colours(theme, colour, (0.12, 0.3) if flown else (0.26, 0.55))
    stamp(picture, panels.plate(wide, high, 8, fill, edge, line), (0, 0))
    stamp(picture, panels.plate(4, high - 16, 2, colour), (5, 8))
    draw_token(picture, theme, code, (24, 21), 10)
    fitting.write_fitted(picture, theme, title, (40, 20), wide - 46, "smallb")
    _write_note(picture, theme, note, Box(12, 36, wide - 18 - (16 if flown else 0), high - 40))
    if flown:
        icons.draw_icon(picture, "check", (wide - 13, high - 15), 14, theme.ok, 3)
    return picture


def _write_note(surface: pygame.Surface, theme: Theme, words: str, box: Box) -> None:
    """Write a note from the left on one line, or in the middle on as many as it takes."""
    if text.width(theme, words, "cap") <= box.w:
        text.write(surface, theme, words, (box.x + 2, box.y + 13), "cap", theme.cream)
    else:
        fitting.write_boxed(surface, theme, words, box, "cap", theme.cream)


def _held_colours(
    theme: Theme, colour: Colour, shares: tuple[float, float]
) -> tuple[Colour, Colour, float]:
    """Return fill, edge and line; shares of the nation's colour are mixed into fill and edge."""
    if theme.high_contrast:
        return (theme.n950, colour, 2.4)
    return (mix(theme.n800, colour, shares[0]), mix(theme.n800, colour, shares[1]), 1.2)


@lru_cache(maxsize=64)
def hatched(
    width: int, height: int, radius: float, ground: Colour, stripe: Colour
) -> pygame.Surface:
    """Return a plate with diagonal stripes: closed."""
    stripes = Layer(width, height)
    for x in range(-height, width, 12):
        stripes.butt_line([(x, height + 2), (x + height + 4, -2)], 4, stripe)
    stripes.clipped_to(Layer(width, height).rounded(0, 0, width, height, radius, WHITE))
    plate = Layer(width, height).rounded(0, 0, width, height, radius, ground)
    return plate.pasted(stripes).sprite()


@lru_cache(maxsize=16)
def now_column(width: int, height: int, colour: Colour) -> pygame.Surface:
    """Return the tinted ground of the quarter that is running."""
    return Layer(width, height).rounded(0, 0, width, height, 10, (*colour[:3], 34)).sprite()
