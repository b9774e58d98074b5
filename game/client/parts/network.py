"""The network of agreements: who is bound to whom by how many articles."""

import math
from functools import lru_cache
from itertools import combinations

import pygame

from game.client.art import curves, text
from game.client.art.box import Box
from game.client.art.colour import Colour, fade
from game.client.art.curves import Point
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.parts import texts
from game.client.scene import Scene
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

Bond = tuple[str, str, int]
"""Two seats and the articles in force between them."""
_THICKEST = 8.0
_OUTSIDE = 33
"""Pixels from a token to its name, away from the middle."""


class Network(Widget, frozen=True, kw_only=True):
    """Tokens in a circle; the more articles two share, the wider the line."""

    codes: tuple[str, ...]
    bonds: tuple[Bond, ...]

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint lines, tokens and codes."""
        box = self.rect
        lines = _lines(box.w, box.h, self.codes, self.bonds, fade(theme.calm_blue, 200))
        stamp(surface, lines, (box.x, box.y))
        tokens = _places(box.w, box.h, len(self.codes))
        names = _places(box.w, box.h, len(self.codes), _OUTSIDE)
        for code, (x, y), (over, down) in zip(self.codes, tokens, names, strict=True):
            draw_token(surface, theme, code, (box.x + x, box.y + y), 14)
            at = (box.x + over, box.y + down)
            text.write(surface, theme, code, at, "cap", theme.mist, "centre")


def bonds(scene: Scene) -> tuple[Bond, ...]:
    """Return how many articles in force each pair of seats shares, as far as we may know."""
    counts: dict[tuple[str, str], int] = {}
    for treaty in texts.in_force(scene):
        for pair in combinations(treaty.bound, 2):
            counts[pair] = counts.get(pair, 0) + len(treaty.terms.clauses)
    return tuple((first, second, count) for (first, second), count in counts.items())


def network(scene: Scene, box: Box) -> Network:
    """Return the picture of everybody's agreements."""
    return Network(codes=tuple(scene.public.seats), bonds=bonds(scene), rect=box)


def _places(width: int, height: int, count: int, farther: int = 0) -> list[Point]:
    """Return the corners of a circle that fits, the first at the top, or points outside them."""
    across, down = width / 2 - 52 + farther, height / 2 - 40 + farther * 0.8
    middle = (width / 2, height / 2)
    angles = (curves.UP + math.tau * number / count for number in range(count))
    return [
        (middle[0] + across * math.cos(angle), middle[1] + down * math.sin(angle))
        for angle in angles
    ]


@lru_cache(maxsize=8)
def _lines(
    width: int, height: int, codes: tuple[str, ...], bonds: tuple[Bond, ...], colour: Colour
) -> pygame.Surface:
    layer = Layer(width, height)
    places = dict(zip(codes, _places(width, height, len(codes)), strict=True))
    most = max((count for _, _, count in bonds), default=1)
    for first, second, count in bonds:
        if first in places and second in places:
            ends = [places[first], places[second]]
            layer.line(ends, 1 + (_THICKEST - 1) * count / most, colour)
    return layer.sprite()
