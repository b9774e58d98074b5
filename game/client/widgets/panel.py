"""Panel and paper: the grounds on which a view sets its other widgets."""

import pygame

from game.client.art import fitting, panels, text
from game.client.art.box import Box
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget


class Panel(Widget, frozen=True, kw_only=True):
    """A night-blue panel with an optional heading and a note at its right end."""

    heading: str = ""
    note: str = ""
    warning: bool = False
    """A red border, for what cannot wait."""
    opacity: int = panels.PANEL_OPACITY

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the panel and its heading."""
        border = theme.bad if self.warning else theme.n600
        panels.draw_panel(surface, theme, self.rect, border=border, opacity=self.opacity)
        if self.heading or self.note:
            draw_heading(surface, theme, self.heading, self.note, self.heading_box(theme))

    def heading_box(self, theme: Theme) -> Box:
        """Return the strip that the heading takes."""
        return Box(self.rect.x + 16, self.rect.y + 10, self.rect.w - 32, theme.px(28))

    def inside(self, theme: Theme) -> Box:
        """Return the room left for other widgets."""
        top = theme.px(28) + 14 if self.heading or self.note else 16
        return Box(self.rect.x + 16, self.rect.y + top, self.rect.w - 32, self.rect.h - top - 14)


class Paper(Widget, frozen=True, kw_only=True):
    """A document: cream paper with an ornament band."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint paper and band."""
        panels.draw_paper(surface, theme, self.rect)
        band = Box(self.rect.x + 30, self.rect.y + 14, self.rect.w - 60, 20)
        panels.draw_band(surface, band, theme.felt)

    def inside(self) -> Box:
        """Return the room left for other widgets."""
        return Box(self.rect.x + 22, self.rect.y + 42, self.rect.w - 44, self.rect.h - 58)


class Shade(Widget, frozen=True, kw_only=True):
    """A dark veil over a scene, so that words on it can be read."""

    opacity: int = 176

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Darken the box."""
        veil = panels.veil(self.rect.w, self.rect.h, theme.n950, self.opacity)
        stamp(surface, veil, (self.rect.x, self.rect.y))


def draw_heading(surface: pygame.Surface, theme: Theme, words: str, note: str, box: Box) -> None:
    """Draw a section label with a note at the right; the note gives way to a long label."""
    middle = box.y + box.h / 2
    noted = text.write(surface, theme, note, (box.right, middle), "cap", theme.mist, "right")
    room = box.w - noted - (10 if noted else 0)
    fitting.write_fitted(surface, theme, words, (box.x, middle), room, "label", theme.gold3)
