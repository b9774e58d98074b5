"""Show head: over a playing scene, what it is, whose it is, and how far the show has come."""

from functools import lru_cache

import pygame

from game.client.art import fitting, text
from game.client.art.box import Box
from game.client.art.colour import Colour, fade
from game.client.art.gradient import vertical
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

HIGH = 150
_LINE = Box(440, 34, 400, 24)


class ShowHead(Widget, frozen=True, kw_only=True):
    """Tokens and words at the left, a line with a dot for each scene, the clock at the right."""

    title: str
    note: str
    codes: tuple[str, ...]
    count: int
    place: int
    share: float
    """How much of this scene has played."""
    clock: str

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the strip."""
        shade = vertical(1280, HIGH, ((0, fade(theme.n950, 215)), (1, fade(theme.n950, 0))))
        surface.blit(shade, (0, 0))
        left = 24
        for code in self.codes:
            draw_token(surface, theme, code, (left + 20, 46), 20)
            left += 48
        room = (_LINE.x if self.count > 1 else 900) - left - 30
        fitting.write_fitted(surface, theme, self.title, (left + 6, 36), room, "h3")
        note = Box(left + 6, 52, room, 44)
        text.write_block(surface, theme, self.note, (note.x, note.y), note.w, "small", theme.mist)
        text.write(surface, theme, self.clock, (1256, 36), "lead", theme.cream, "right")
        if self.count > 1:
            line = _line(self.count, self.place, round(self.share, 2), theme.gold3, theme.cream)
            stamp(surface, line, (_LINE.x, _LINE.y))


@lru_cache(maxsize=64)
def _line(count: int, place: int, share: float, done: Colour, ahead: Colour) -> pygame.Surface:
    """Return the line of scenes: gold up to now, pale ahead."""
    layer, middle = Layer(_LINE.w, _LINE.h), _LINE.h / 2
    step = (_LINE.w - 20) / count
    ends = [10 + number * step for number in range(count + 1)]
    now = ends[place] + step * share
    layer.line([(ends[0], middle), (ends[-1], middle)], 3, fade(ahead, 90))
    layer.line([(ends[0], middle), (now, middle)], 3, done)
    for number, x in enumerate(ends):
        reached = number <= place
        layer.circle((x, middle), 6 if reached else 5, done if reached else fade(ahead, 200))
    return layer.circle((now, middle), 4.5, ahead).sprite()
