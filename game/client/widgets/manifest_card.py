"""Manifest card: one mission on its way to the pad."""

import pygame

from game.client.art import charts, fitting, icons, panels, text
from game.client.art.fitting import Phrase, write_pair
from game.client.art.layer import stamp
from game.client.art.theme import Status, Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget


class ManifestCard(Widget, frozen=True, kw_only=True):
    """Who flies what on which rocket, how far it is, and when."""

    code: str
    mission: str
    vehicle: str
    state: str
    """In a word or two, such as "On pad" or "Wind hold"."""
    icon: str
    status: Status
    share: float
    """How far the preparation is, 0 to 1."""
    when: str = ""
    selected: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 9

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size in which all words fit on their lines."""
        px = theme.px
        names = max(
            text.width(theme, self.mission, "smallb"), text.width(theme, self.vehicle, "cap")
        )
        foot = text.width(theme, self.state, "smallb") + text.width(theme, self.when, "smallb")
        return (max(px(214), names + 62, foot + 66), px(96))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the card."""
        box = self.rect
        raised = self.selected or self.is_hovered(attention)
        edge = theme.cream if self.selected else theme.n600
        fill = theme.n700 if raised else theme.n800
        panels.draw_card(surface, box, fill, edge, line=1.5 if self.selected else theme.line)
        bar = panels.plate(4, box.h - 20, 2, theme.look(self.code).colour)
        stamp(surface, bar, (box.x + 6, box.y + 10))
        draw_token(surface, theme, self.code, (box.x + 30, box.y + self._down(theme, 26)), 12)
        at, room = (box.x + 50, box.y + self._down(theme, 19)), box.w - 58
        fitting.write_fitted(surface, theme, self.mission, at, room, "smallb")
        at = (at[0], box.y + self._down(theme, 36))
        fitting.write_fitted(surface, theme, self.vehicle, at, room, "cap", theme.mist)
        self._draw_foot(surface, theme)

    def _down(self, theme: Theme, pixels: int) -> int:
        """Return how far down a line stands; a low card keeps all its lines with large letters."""
        return round(pixels * min(theme.scale / 100, self.rect.h / 96))

    def _draw_foot(self, surface: pygame.Surface, theme: Theme) -> None:
        box = self.rect
        colour = theme.status(self.status)
        bar = charts.bar(box.w - 32, 5, round(self.share, 2), colour, theme.n950)
        stamp(surface, bar, (box.x + 18, box.y + self._down(theme, 54)))
        y = box.y + self._down(theme, 76)
        icons.draw_icon(surface, self.icon, (box.x + 25, y), theme.px(15), colour, 2.2)
        pair = (Phrase(self.state, "smallb", colour), Phrase(self.when, "smallb", theme.cream))
        write_pair(surface, theme, pair, (box.x + 38, box.right - 14), y)
