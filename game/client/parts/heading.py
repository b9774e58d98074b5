"""The heading of pages outside the tabs: the emblem, a title and a line below it."""

import pygame

from game.client.art import fitting, ornament
from game.client.art.box import Box
from game.client.art.layer import stamp_centred
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_LEFT = 97


class Heading(Widget, frozen=True, kw_only=True):
    """Emblem, title and note at the top left of a page."""

    title: str
    note: str = ""
    rect: Box = Box(16, 10, 900, 70)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint emblem and words."""
        sign = ornament.emblem(84, theme.gold, theme.cream)
        stamp_centred(surface, sign, (52, 44))
        room = self.rect.right - _LEFT
        small = theme.at_scale(100)
        fitting.write_fitted(surface, small, self.title, (_LEFT, 36), room, "h1")
        fitting.write_fitted(surface, theme, self.note, (_LEFT, 67), room, "body", theme.mist)
