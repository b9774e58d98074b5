"""Show foot: below a playing scene, how far the show has come, and the time of the phase."""

from functools import lru_cache

import pygame

from game.client.art import panels, text
from game.client.art.colour import Colour, fade
from game.client.art.layer import Layer, stamp
from game.client.art.panels import plate
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

_LINE = (300, 24)
_RADIUS = 12


class ShowFoot(Widget, frozen=True, kw_only=True):
    """A line with a dot for each scene, and the clock of the phase beside it."""

    count: int
    place: int
    share: float
    """How much of this scene has played."""
    clock: str

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the strip."""
        box = self.rect
        shade = panels.shade(1280, box.h, ((0, fade(theme.n950, 0)), (1, fade(theme.n950, 190))))
        stamp(surface, shade, (0, box.y))
        left, y = 24, box.bottom - 36
        if self.count > 1:
            inks = (theme.gold3, theme.cream)
            line = _line(self.count, self.place, round(self.share, 2), inks)
            stamp(surface, line, (left, y - _LINE[1] / 2))
            left += _LINE[0] + 22
        text.write(surface, theme, self.clock, (left, y), "leadb", theme.cream)


class VoiceChip(Widget, frozen=True, kw_only=True):
    """A pill with a seat's token and what the launch is to it."""

    code: str
    words: str

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of the pill."""
        return (text.width(theme, self.words, "smallb") + 54, 32)

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint pill, token and words."""
        box = self.rect
        ground = fade(theme.n900, 255 if theme.high_contrast else 225)
        stamp(surface, plate(box.w, box.h, box.h / 2, ground), (box.x, box.y))
        y = box.y + box.h / 2
        draw_token(surface, theme, self.code, (box.x + 20, y), _RADIUS - 2)
        text.write(surface, theme, self.words, (box.x + 38, y), "smallb")


@lru_cache(maxsize=64)
def _line(count: int, place: int, share: float, inks: tuple[Colour, Colour]) -> pygame.Surface:
    """Return the line of scenes: gold up to now, pale ahead."""
    layer, middle = Layer(*_LINE), _LINE[1] / 2
    step = (_LINE[0] - 20) / count
    ends = [10 + number * step for number in range(count + 1)]
    now, (done, ahead) = ends[place] + step * share, inks
    layer.line([(ends[0], middle), (ends[-1], middle)], 3, fade(ahead, 90))
    layer.line([(ends[0], middle), (now, middle)], 3, done)
    for number, x in enumerate(ends):
        reached = number <= place
        layer.circle((x, middle), 5.5 if reached else 4.5, done if reached else fade(ahead, 200))
    return layer.circle((now, middle), 4, ahead).sprite()
