"""Words: a line or a paragraph of text as a widget."""

import pygame

from game.client.art import fitting, text
from game.client.art.colour import Colour
from game.client.art.text import Anchor, StyleName
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget


class Label(Widget, frozen=True, kw_only=True):
    """One line of text in its box, mid-height."""

    words: str
    style: StyleName = "body"
    colour: Colour | None = None
    anchor: Anchor = "left"

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of the line."""
        return (text.width(theme, self.words, self.style), text.height(theme, self.style))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Write the line."""
        x, y = self.rect.centre
        left = {"left": self.rect.x, "centre": x, "right": self.rect.right}[self.anchor]
        room, style, colour = self.rect.w, self.style, self.colour
        fitting.write_fitted(
            surface, theme, self.words, (left, y), room, style, colour, self.anchor
        )


class Paragraph(Widget, frozen=True, kw_only=True):
    """Running text, wrapped to the width of its box."""

    words: str
    style: StyleName = "body"
    colour: Colour | None = None
    anchor: Anchor = "left"

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height that the text takes at the width of the box."""
        room = self.rect.w or 320
        return (room, text.block_height(theme, self.words, room, self.style))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Write the text; what the box cannot hold is noted as clipped."""
        box = self.rect
        x = {"left": box.x, "centre": box.centre[0], "right": box.right}[self.anchor]
        if self.wants(theme)[1] > box.h + text.height(theme, self.style) // 4:
            fitting.CLIPPED.append(self.words)
        at, style = (x, box.y), self.style
        text.write_block(surface, theme, self.words, at, box.w, style, self.colour, self.anchor)
