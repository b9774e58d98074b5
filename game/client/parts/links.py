"""Links: quiet words with an icon that can be pressed, for footers and the ends of panels."""

import pygame

from game.client.art import fitting, icons, text
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import TARGET, Widget

_ICON = 16


class Link(Widget, frozen=True, kw_only=True):
    """An icon and a few words without a plate."""

    label: str
    icon: str = ""

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 8

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of icon and words, high enough to hit."""
        icon = theme.px(_ICON) + 8 if self.icon else 0
        return (text.width(theme, self.label, "small") + icon + 12, max(TARGET, theme.px(34)))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Write the words, gold under the pointer."""
        box, y = self.rect, self.rect.centre[1]
        ink = theme.gold3 if self.is_hovered(attention) else theme.cream
        ink = ink if self.enabled else theme.off
        left = box.x + 6
        if self.icon:
            size = theme.px(_ICON)
            icons.draw_icon(surface, self.icon, (left + size / 2, y), size, ink)
            left += size + 8
        at = (left, y)
        fitting.write_fitted(surface, theme, self.label, at, box.right - left, "small", ink)
