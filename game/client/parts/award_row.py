"""Award: an honour without points on the debrief's paper, with a felt rosette."""

from functools import lru_cache

import pygame

from game.client.art import curves, fitting, icons
from game.client.art.colour import Colour
from game.client.art.layer import Layer, stamp_centred
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

ICONS = {
    "bridge_builder": "handshake",
    "most_trusted": "heart-handshake",
    "clearest_text": "scroll-text",
    "rising_voice": "sprout",
}


class AwardRow(Widget, frozen=True, kw_only=True):
    """Rosette, the award's name and who has it."""

    icon: str
    title: str
    note: str

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height of rosette and two lines."""
        return (self.rect.w or 240, theme.px(44))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the row."""
        box, y = self.rect, self.rect.centre[1]
        stamp_centred(surface, _rosette(theme.cream200, theme.cream300), (box.x + 20, y))
        icons.draw_icon(surface, self.icon, (box.x + 20, y), 18, theme.felt, 2.2)
        room = box.w - 50
        at = (box.x + 48, y - theme.px(9))
        fitting.write_fitted(surface, theme, self.title, at, room, "smallb", theme.ink)
        at = (box.x + 48, y + theme.px(9))
        fitting.write_fitted(surface, theme, self.note, at, room, "cap", theme.ink2)


@lru_cache(maxsize=4)
def _rosette(fill: Colour, edge: Colour) -> pygame.Surface:
    """Return a disc with a wavy edge."""
    layer = Layer(42, 42)
    for petal in curves.polygon((21, 21), 16, 12):
        layer.circle(petal, 4.2, edge)
    return layer.circle((21, 21), 15.5, fill).sprite()
