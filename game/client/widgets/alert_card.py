"""Alert card: something that cannot wait, with its answers inside."""

from typing import Literal

import pygame

from game.client.art import icons, panels
from game.client.art.box import Box
from game.client.art.fitting import Phrase, write_pair
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

State = Literal["new", "answered", "expired"]


class AlertCard(Widget, frozen=True, kw_only=True):
    """A panel with a red head; the view puts its facts and buttons `inside`."""

    heading: str
    note: str = ""
    icon: str = "triangle-alert"
    state: State = "new"
    pulse: float = 0.0
    """0 to 1 while a new alert pulses, once."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint panel and head."""
        box, high = self.rect, self.head_height(theme)
        fresh = self.state == "new"
        edge = theme.bad if fresh else theme.n600
        if fresh and self.pulse and not theme.calm:
            glow = box.inset(-round(6 * self.pulse))
            panels.draw_card(surface, glow, (*theme.bad[:3], 60), radius=16)
        panels.draw_panel(surface, theme, box, border=edge, opacity=250)
        fill = theme.alert_fill if fresh else theme.n700
        head = Box(box.x + 1, box.y + 1, box.w - 2, high - 1)
        before = surface.get_clip()
        surface.set_clip(head.overlap(Box(*before)))
        panels.draw_card(surface, Box(head.x, head.y, head.w, high + 20), fill, radius=11)
        surface.set_clip(before)
        y = box.y + high / 2
        ink = theme.cream
        icons.draw_icon(surface, self.icon, (box.x + 24, y), 19, ink, 2.3)
        note = Phrase(self.note, "cap", theme.contested_text if fresh else theme.mist)
        pair = (Phrase(self.heading, "bodyb", ink), note)
        write_pair(surface, theme, pair, (box.x + 42, box.right - 14), y)

    def head_height(self, theme: Theme) -> int:
        """Return the height of the red head, pixels."""
        return theme.px(40)

    def inside(self, theme: Theme) -> Box:
        """Return the room left for other widgets."""
        high = self.head_height(theme)
        box = self.rect
        return Box(box.x + 16, box.y + high + 10, box.w - 32, box.h - high - 24)
