"""The dashed card at the end of a list: press it to add something."""

import pygame

from game.client.art import fitting, icons, panels, text
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import TARGET, Widget


class AddCard(Widget, frozen=True, kw_only=True):
    """A dashed frame with a plus and a few words."""

    label: str
    on_paper: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of a line."""
        wide = text.width(theme, self.label, "bodyb") + 60
        return (max(wide, self.rect.w), max(TARGET, theme.px(36)))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint frame, plus and words."""
        box = self.rect
        line = theme.ink2 if self.on_paper else theme.n500
        ink = theme.ink if self.on_paper else theme.cream
        if self.is_hovered(attention):
            line = ink
        frame = panels.dashed_plate(box.w, box.h, 8, line)
        stamp(surface, frame, (box.x, box.y))
        wide = text.width(theme, self.label, "bodyb")
        left = max(box.x + 24, box.centre[0] - wide // 2)
        icons.draw_icon(surface, "plus", (left - 14, box.centre[1]), 16, ink, 2.4)
        at = (left, box.centre[1])
        fitting.write_fitted(surface, theme, self.label, at, box.right - left - 8, "bodyb", ink)
