"""Question row: something to talk about, with its number on a gold disc."""

from functools import lru_cache

import pygame

from game.client.art import text
from game.client.art.colour import Colour
from game.client.art.layer import Layer, stamp_centred
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_INDENT = 34


class QuestionRow(Widget, frozen=True, kw_only=True):
    """A number and a question of some lines."""

    number: int
    words: str

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height that the question takes at the width of the box."""
        room = (self.rect.w or 260) - _INDENT
        return (room + _INDENT, text.block_height(theme, self.words, room, "body"))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint disc, number and words."""
        box = self.rect
        at = (box.x + 11, box.y + text.height(theme, "body") / 2)
        stamp_centred(surface, _disc(theme.gold), at)
        text.write(surface, theme.at_scale(100), str(self.number), at, "capb", theme.ink, "centre")
        start, room = (box.x + _INDENT, box.y), box.w - _INDENT
        text.write_block(surface, theme, self.words, start, room, "body")


@lru_cache(maxsize=2)
def _disc(colour: Colour) -> pygame.Surface:
    return Layer(24, 24).circle((12, 12), 10, colour).sprite()
