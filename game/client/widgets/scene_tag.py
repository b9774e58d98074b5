"""Scene tag: a label on a stem that names something in the scene."""

from functools import lru_cache

import pygame

from game.client.art import icons, panels, text
from game.client.art.box import CANVAS, Box
from game.client.art.colour import Colour, fade
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.theme import Status, Theme
from game.client.art.tokens import draw_token
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget


class SceneTag(Widget, frozen=True, kw_only=True):
    """Two lines above a point; the colour of the lower one tells how things stand."""

    point: tuple[int, int]
    """What the tag marks, on the canvas."""
    title: str
    note: str = ""
    code: str = ""
    icon: str = ""
    status: Status = "plain"

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 9

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of the label."""
        words = max(text.width(theme, self.title, "smallb"), text.width(theme, self.note, "cap"))
        return (words + (50 if self.code or self.icon else 24), theme.px(44 if self.note else 34))

    def above(self, theme: Theme, stem: int = 16) -> "SceneTag":
        """Return the tag placed above its point, but never outside the canvas."""
        wide, high = self.wants(theme)
        x = min(max(8, self.point[0] - wide // 2), CANVAS.w - wide - 8)
        return self.placed(Box(x, self.point[1] - stem - high, wide, high))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint stem, dot, label and words."""
        box = self.rect
        if box.bottom < self.point[1]:
            high = self.point[1] - box.bottom
            stamp(surface, _stem(high, theme.cream), (self.point[0] - 5, box.bottom))
        edge = theme.cream if self.is_hovered(attention) else theme.n600
        fill = fade(theme.n900, 255 if theme.high_contrast else 238)
        panels.draw_card(surface, box, fill, edge, line=theme.line)
        left = box.x + 12
        colour = theme.status(self.status)
        if self.code:
            draw_token(surface, theme, self.code, (box.x + 22, box.centre[1]), 12)
        elif self.icon:
            icons.draw_icon(surface, self.icon, (box.x + 22, box.centre[1]), 19, colour, 2.2)
        left += 28 if self.code or self.icon else 0
        up = theme.px(8) if self.note else 0
        text.write(surface, theme, self.title, (left, box.centre[1] - up), "smallb", theme.cream)
        text.write(surface, theme, self.note, (left, box.centre[1] + theme.px(9)), "cap", colour)


_ASIDE = (0, -60, 60, -120, 120, -180, -240)
_UP_AND_DOWN = (*range(0, -121, -12), *range(12, 49, 12))
"""Where a tag looks for room, pixels from its own place."""


def untangled(tags: tuple[SceneTag, ...], keep_off: tuple[Box, ...]) -> tuple[SceneTag, ...]:
    """Return the tags moved so that they cover neither each other nor the panels.

    Each tag tries its own place, then places further up and down, then to the sides; the first that
    is free is taken. A tag that finds none stays where it was.
    """
    taken = list(keep_off)
    placed = []
    for tag in tags:
        tries = (tag.moved(x, y) for x in _ASIDE for y in _UP_AND_DOWN)
        free = next((each for each in tries if _is_free(each.rect, taken)), tag)
        taken.append(free.rect.inset(-4))
        placed.append(free)
    return tuple(placed)


def _is_free(box: Box, taken: list[Box]) -> bool:
    inside = box.overlap(CANVAS) == box
    return inside and not any(box.overlap(other).w * box.overlap(other).h for other in taken)


def draw_marker(surface: pygame.Surface, theme: Theme, at: tuple[float, float]) -> None:
    """Draw the dot that says "you are here"."""
    stamp_centred(surface, _dot(theme), at)


@lru_cache(maxsize=64)
def _stem(high: int, colour: Colour) -> pygame.Surface:
    stem = Layer(10, high + 6).line([(5, 0), (5, high)], 1.6, colour)
    return stem.circle((5, high), 3.4, colour).sprite()


@lru_cache(maxsize=4)
def _dot(theme: Theme) -> pygame.Surface:
    dot = Layer(14, 14).circle((7, 7), 6.5, theme.ink).circle((7, 7), 4.6, theme.tulip)
    return dot.circle((7, 7), 1.8, theme.cream).sprite()
