"""Seat tile: a delegation to choose in the lobby, low enough for nine of them on one page."""

from functools import lru_cache

import msgspec
import pygame

from game.client.art import fitting, ornament, panels, text
from game.client.art.box import Box
from game.client.art.colour import WHITE, Colour, mix
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.chip import Chip
from game.client.widgets.widget import Widget

_HEAD = 58
_FOOT = 44


class Sitter(msgspec.Struct, frozen=True):
    """Somebody at the table, shown by two letters."""

    letters: str
    me: bool = False


class SeatTile(Widget, frozen=True, kw_only=True):
    """Token, name, role, what it is judged by, who sits there, and what a click does."""

    code: str
    name: str
    role: str
    words: str
    sitters: tuple[Sitter, ...] = ()
    note: str = ""
    action: str = ""
    mine: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 12

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the tile."""
        box = self.rect
        if self.mine:
            panels.draw_card(surface, box.inset(-4), theme.cream, radius=16)
        raised = self.mine or self.is_hovered(attention)
        edge = theme.cream if raised else theme.n600
        panels.draw_card(surface, box, theme.n900, edge, radius=12, line=theme.line)
        self._draw_head(surface, theme)
        room = Box(box.x + 16, box.y + _HEAD + 4, box.w - 32, box.h - _HEAD - _FOOT - 4)
        self._draw_words(surface, theme, room)
        self._draw_foot(surface, theme)

    def _draw_head(self, surface: pygame.Surface, theme: Theme) -> None:
        box, colour = self.rect, theme.look(self.code).colour
        ground = (mix(theme.n800, colour, 0.34), mix(theme.n800, colour, 0.52))
        if theme.high_contrast:
            ground = (theme.n950, theme.n700)
        stamp(surface, _head(box.w - 2, _HEAD, *ground), (box.x + 1, box.y + 1))
        draw_token(surface, theme, self.code, (box.x + 34, box.y + 30), 18)
        at, room = (box.x + 64, box.y + 20), box.w - 74
        fitting.write_fitted(surface, theme, self.name, at, room, "bodyb")
        soft = mix(colour, WHITE, 0.62)
        at = (at[0], box.y + 41)
        fits = text.width(theme, self.role, "cap") <= room
        small = theme if fits else theme.at_scale(100)
        fitting.write_fitted(surface, small, self.role, at, room, "cap", soft)

    def _draw_words(self, surface: pygame.Surface, theme: Theme, room: Box) -> None:
        """Write what the seat wants, smaller where there is little room."""
        style = fitting.boxed_style(theme, self.words, room, "small")
        high = text.block_height(theme, self.words, room.w, style)
        if high > room.h + 4:
            fitting.write_boxed(surface, theme, self.words, room, style, theme.mist)
            return
        at = (room.x, room.y + min(8, max(0, room.h - high)))
        text.write_block(surface, theme, self.words, at, room.w, style, theme.mist)

    def _draw_foot(self, surface: pygame.Surface, theme: Theme) -> None:
        box = self.rect
        y, right = box.bottom - _FOOT // 2, box.right - 12
        if self.action:
            chip = Chip(label=self.action, tone="on" if self.mine else "plain")
            wide, high = chip.wants(theme)
            placed = chip.placed(Box(right - wide, y - high // 2, wide, high))
            placed.draw(surface, theme, Attention())
            right -= wide + 8
        left = box.x + 16
        for sitter in self.sitters:
            left = _draw_sitter(surface, theme, sitter, left, y)
        fitting.write_fitted(surface, theme, self.note, (left, y), right - left, "cap", theme.mist)


def _draw_sitter(surface: pygame.Surface, theme: Theme, sitter: Sitter, left: int, y: int) -> int:
    """Draw somebody's disc and return the column after it."""
    fill = theme.cream if sitter.me else theme.n600
    fill = theme.n700 if theme.high_contrast and not sitter.me else fill
    stamp_centred(surface, panels.plate(26, 26, 13, fill), (left + 13, y))
    ink = theme.ink if sitter.me else theme.cream
    small = theme.at_scale(100)
    fitting.write_boxed(surface, small, sitter.letters, Box(left, y - 12, 26, 24), "capb", ink)
    return left + 30


@lru_cache(maxsize=32)
def _head(width: int, height: int, ground: Colour, figure: Colour) -> pygame.Surface:
    """Return the head of a tile: a ground of the nation's colour with an ornament in its corner."""
    mask = Layer(width, height).rounded(0, 0, width, height + 20, 11, WHITE)
    head = Layer(width, height).box(0, 0, width, height, ground)
    ornament.draw_rosette(head, (width - 30, height / 2), 44, figure, 0.16)
    return head.clipped_to(mask).sprite()


def letters_of(call_sign: str) -> str:
    """Return the letters that stand for a call sign: "Saiga 7" is S7."""
    parts = call_sign.split()
    return "".join(part[0] for part in parts[:2]) if parts else ""
