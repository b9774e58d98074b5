"""Timer ring and phase pips: how much time is left, and where in the turn we are."""

from typing import Literal

import pygame

from game.client.art import charts, fitting
from game.client.art.box import Box
from game.client.art.layer import stamp, stamp_centred
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

Haste = Literal["calm", "soon", "last"]


class RingTimer(Widget, frozen=True, kw_only=True):
    """A ring that empties; gold, amber under half a minute, red and pulsing in the last seconds."""

    label: str
    share: float
    """What is left, 0 to 1."""
    haste: Haste = "calm"
    pulse: float = 0.0
    """0 to 1, once a second in the last seconds; 0 under reduced motion."""

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of the ring."""
        return (58, 58)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint ring and time."""
        colour = {"calm": theme.gold, "soon": theme.warn, "last": theme.bad}[self.haste]
        radius = 25 + (round(3 * self.pulse) if self.haste == "last" and not theme.calm else 0)
        ring = charts.timer_ring(radius, round(self.share, 2), colour, theme.n700)
        x, y = self.rect.centre
        stamp_centred(surface, ring, (x, y))
        box = Box(x - 21, y - 12, 42, 24)
        fitting.write_boxed(surface, theme.at_scale(100), self.label, box, "ring", theme.cream)


class PhasePips(Widget, frozen=True, kw_only=True):
    """One short bar per phase: past gold, present cream, future dark."""

    count: int
    now: int

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of all bars."""
        return (self.count * 29, 8)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the bars."""
        future = theme.n700 if theme.high_contrast else theme.n600
        picture = charts.pips(self.count, self.now, theme.gold, theme.cream, future)
        stamp(surface, picture, (self.rect.x, self.rect.y))
