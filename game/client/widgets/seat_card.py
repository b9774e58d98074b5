"""Seat card: a delegation to choose in the lobby, with who already sits there."""

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

_HEAD = 92


class Sitter(msgspec.Struct, frozen=True):
    """Somebody at the table, shown by two letters."""

    letters: str
    me: bool = False


class SeatCard(Widget, frozen=True, kw_only=True):
    """A delegation: token, name, role, what it wants, its sitters and whether there is room."""

    code: str
    name: str
    role: str
    words: str
    sitters: tuple[Sitter, ...] = ()
    free: int = 0
    note: str = ""
    """Such as "2 of 3 seats"."""
    action: str = ""
    """Such as "Join" or "Your seat"."""
    mine: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 12

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height at the width of the box, 228 by itself."""
        wide = self.rect.w or 228
        words = text.block_height(theme, self.words, wide - 32, "small")
        return (wide, _HEAD + 12 + words + 20 + 32 + theme.px(48))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the card."""
        box = self.rect
        raised = self.mine or self.is_hovered(attention)
        if self.mine:
            panels.draw_card(surface, box.inset(-4), theme.cream, radius=16)
        elif not theme.high_contrast:
            panels.draw_shadow(surface, box, 12, blur=10, opacity=90)
        edge = theme.cream if raised else theme.n600
        panels.draw_card(surface, box, theme.n900, edge, radius=12, line=theme.line + raised)
        self._draw_head(surface, theme)
        at = (box.x + 16, box.y + _HEAD + 12)
        y = text.write_block(surface, theme, self.words, at, box.w - 32, "small", theme.mist)
        panels.draw_line(surface, (box.x + 16, y + 8), box.w - 32, theme.n700)
        self._draw_sitters(surface, theme, y + 16)
        self._draw_foot(surface, theme)

    def _draw_head(self, surface: pygame.Surface, theme: Theme) -> None:
        box, colour = self.rect, theme.look(self.code).colour
        ground = (theme.n950, mix(theme.n950, colour, 0.4)) if theme.high_contrast else (
            mix(theme.n800, colour, 0.34), mix(theme.n800, colour, 0.52)
        )  # fmt: skip
        stamp(surface, _head(box.w - 2, _HEAD - 1, *ground), (box.x + 1, box.y + 1))
        draw_token(surface, theme, self.code, (box.x + 44, box.y + 46), 27)
        left, room = box.x + 84, box.w - 94
        name = Box(left, box.y + 16, room, 38)
        style = fitting.boxed_style(theme, self.name, name, "h3")
        lines = text.wrap(theme, self.name, room, style)
        y = box.y + (36 if len(lines) == 1 else 22)
        for number, line in enumerate(lines):
            text.write(surface, theme, line, (left, y + number * 20), style)
        y += 20 * (len(lines) - 1) + 23
        soft = mix(colour, WHITE, 0.55)
        fitting.write_fitted(surface, theme, self.role, (left, y), room, "small", soft)

    def _draw_sitters(self, surface: pygame.Surface, theme: Theme, top: int) -> None:
        count = len(self.sitters) + self.free
        step = min(34, (self.rect.w - 60) / max(1, count - 1))
        for number in range(count):
            at = (self.rect.x + 32 + number * step, top + 16)
            if number >= len(self.sitters):
                stamp_centred(surface, panels.dashed_ring(14, theme.n400), at)
                continue
            sitter = self.sitters[number]
            fill = theme.cream if sitter.me else theme.n700 if theme.high_contrast else theme.n600
            stamp_centred(surface, panels.plate(28, 28, 14, fill), at)
            ink = theme.ink if sitter.me else theme.cream
            small = theme.at_scale(100)
            room = Box(round(at[0]) - 13, top + 2, 26, 28)
            fitting.write_boxed(surface, small, sitter.letters, room, "capb", ink)

    def _draw_foot(self, surface: pygame.Surface, theme: Theme) -> None:
        box = self.rect
        y = box.bottom - theme.px(24)
        right = box.right - 16
        if self.action:
            chip = Chip(label=self.action, tone="on" if self.mine else "plain")
            wide, high = chip.wants(theme)
            chip = chip.placed(Box(right - wide, y - high // 2, wide, high))
            chip.draw(surface, theme, Attention())
            right -= wide + 8
        at = (box.x + 16, y)
        fitting.write_fitted(surface, theme, self.note, at, right - at[0], "cap", theme.mist)


@lru_cache(maxsize=32)
def _head(width: int, height: int, ground: Colour, figure: Colour) -> pygame.Surface:
    """Return the head of a card: a ground of the nation's colour with an ornament in its corner."""
    mask = Layer(width, height).rounded(0, 0, width, height + 20, 11, WHITE)
    head = Layer(width, height).box(0, 0, width, height, ground)
    ornament.draw_rosette(head, (width - 34, height / 2), 66, figure, 0.16)
    return head.clipped_to(mask).sprite()
