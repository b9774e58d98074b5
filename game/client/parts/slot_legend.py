"""Slot legend: what the cells of the slot board mean, below it."""

from functools import lru_cache

import pygame

from game.client.art import icons, panels, text
from game.client.art.box import Box
from game.client.art.colour import fade, mix
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.attention import Attention
from game.client.widgets.slot_cell import State, hatched
from game.client.widgets.widget import Widget

_STATES: tuple[State, ...] = ("held", "contested", "open", "closed", "flown")
_WIDE, _HIGH = 18, 14


class LegendItem(Widget, frozen=True, kw_only=True):
    """A small cell and its meaning."""

    state: State
    words: str

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of cell and words."""
        return (_WIDE + 10 + text.width(theme, self.words, "cap"), theme.px(18))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint cell and words."""
        x, y = self.rect.x, self.rect.centre[1]
        middle = (x + _WIDE / 2, y)
        if self.state == "open":
            icons.draw_icon(surface, "plus", middle, 16, theme.ok, 2.4)
        elif self.state == "flown":
            icons.draw_icon(surface, "check", middle, 15, theme.ok, 3)
        else:
            stamp(surface, _cell(theme, self.state), (x, y - _HIGH / 2))
        text.write(surface, theme, self.words, (x + _WIDE + 10, y), "cap", theme.mist)


def legend(scene: Scene, box: Box) -> tuple[Widget, ...]:
    """Return an item for each state of a slot, side by side."""
    items = [LegendItem(state=state, words=scene.say(f"slots.is.{state}")) for state in _STATES]
    return layout.flow(scene.theme, items, box, 22, 2)


@lru_cache(maxsize=12)
def _cell(theme: Theme, state: State) -> pygame.Surface:
    if state == "closed":
        return hatched(_WIDE, _HIGH, 4, theme.n800, theme.n600)
    colour = theme.tulip if state == "contested" else theme.mist
    ground = fade(theme.n900, 255) if theme.high_contrast else mix(theme.n800, colour, 0.3)
    return panels.plate(_WIDE, _HIGH, 4, ground, colour, 1.2)
