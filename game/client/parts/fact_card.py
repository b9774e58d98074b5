"""Fact card: one fact on paper, how sure it is, and where it was read."""

import pygame

from game.client.art import panels, text
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_PAD, _EDGE = 14, 18


class FactCard(Widget, frozen=True, kw_only=True):
    """The fact, below it its mark and its source."""

    words: str
    mark: str
    """How sure it is, in words."""
    source: str

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height at the width of the box."""
        wide = self.rect.w or 560
        room = wide - 2 * _PAD - _EDGE
        high = text.block_height(theme, self.words, room, "body")
        high += text.block_height(theme, self._foot, room, "small")
        return (wide, high + 2 * _PAD - 4)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the card."""
        box = self.rect
        panels.draw_card(surface, box, theme.cream50, theme.cream300, radius=9)
        bar = panels.plate(4, box.h - 16, 2, theme.gold7)
        stamp(surface, bar, (box.x + 8, box.y + 8))
        left, room = box.x + _PAD + _EDGE - 6, box.w - 2 * _PAD - _EDGE
        y = text.write_block(
            surface, theme, self.words, (left, box.y + _PAD - 4), room, "body", theme.ink
        )
        text.write_block(surface, theme, self._foot, (left, y), room, "small", theme.ink2)

    @property
    def _foot(self) -> str:
        return f"{self.mark} · {self.source}" if self.source else self.mark
