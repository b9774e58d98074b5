"""Delegation tokens: an outer shape with an emblem, readable from 5 pixels of radius upwards."""

import math
from collections.abc import Callable
from functools import lru_cache

import pygame

from game.client.art import curves, ornament
from game.client.art.colour import Colour, luminance, mix
from game.client.art.curves import Point, Points
from game.client.art.delegations import Emblem, Look, Shape
from game.client.art.layer import Layer, stamp_centred
from game.client.art.theme import DARK, Theme

_EMBLEM_DROP: dict[Shape, float] = {"triangle": 0.22, "drop": 0.12}
"""How far the emblem sits below the middle, where the shape is wider, as a share of the radius."""
EMBLEM_FROM = 6
"""Radius below which only the shape is drawn."""
_PALE = 0.6
"""Luminance above which a token gets an edge."""
_EDGE = 0.08
"""Width of the edge, as a share of the radius."""
_EDGE_INK = 0.72
"""Share of ink in its colour."""


def draw_token(
    surface: pygame.Surface, theme: Theme, code: str, centre: Point, radius: float
) -> None:
    """Draw a delegation's token round a point."""
    stamp_centred(surface, token(theme, theme.look(code), radius), centre)


@lru_cache(maxsize=512)
def token(theme: Theme, look: Look, radius: float) -> pygame.Surface:
    """Return a token as a sprite, 2.6 times its radius wide."""
    return _token(look, radius, look.colour, theme.emblem_colour(look))


def _token(look: Look, radius: float, colour: Colour, emblem: Colour) -> pygame.Surface:
    size = math.ceil(radius * 2.6)
    layer = Layer(size, size, 6 if radius < 16 else 4)
    middle = (size / 2, size / 2)
    draw_shape(layer, look.shape, middle, radius, mix(colour, DARK.ink, _EDGE_INK))
    draw_shape(layer, look.shape, middle, radius * (1 - edge_of(colour)), colour)
    if radius >= EMBLEM_FROM:
        low = (middle[0], middle[1] + radius * _EMBLEM_DROP.get(look.shape, 0))
        draw_emblem(layer, look.emblem, low, radius * 0.98, emblem)
    return layer.sprite()


def edge_of(colour: Colour) -> float:
    """Return how wide the dark edge of a token is, by its radius; pale ones vanish on paper."""
    return _EDGE if luminance(colour) > _PALE else 0.0


def draw_shape(layer: Layer, shape: Shape, centre: Point, radius: float, colour: Colour) -> None:
    """Draw the outer shape of a token on a layer."""
    if shape == "circle":
        layer.circle(centre, radius, colour)
    elif shape == "flower":
        for petal in curves.polygon(centre, radius * 0.66, 8, 0):
            layer.circle(petal, radius * 0.36, colour)
        layer.circle(centre, radius * 0.78, colour)
    elif shape == "square":
        left, top = centre[0] - radius * 0.9, centre[1] - radius * 0.9
        layer.rounded(left, top, radius * 1.8, radius * 1.8, radius * 0.32, colour)
    else:
        layer.polygon(curves.placed(_OUTLINES[shape], at=centre, size=radius), colour)


def draw_emblem(layer: Layer, emblem: Emblem, centre: Point, size: float, colour: Colour) -> None:
    """Draw the inner sign of a token on a layer."""
    _EMBLEMS[emblem](layer, centre, size, colour)


def _shield() -> Points:
    side = curves.quadratic((0.9, 0.15), (0.75, 0.75), (0, 1.08), 8)
    other = curves.quadratic((0, 1.08), (-0.75, 0.75), (-0.9, 0.15), 8)
    return [(-0.9, -0.9), (0.9, -0.9), *side, *other]


def _gear() -> Points:
    """Return a disc with six broad teeth."""
    outline: Points = []
    for tooth in range(6):
        middle = curves.FULL * tooth / 6 + curves.UP
        for turn, far in ((-0.36, 0.86), (-0.24, 1.1), (0.24, 1.1), (0.36, 0.86)):
            outline.append(curves.around((0, 0), far, middle + turn))
    return outline


def _arch() -> Points:
    return [(-0.88, 0.95), *curves.arc((0, -0.05), 0.88, math.pi, curves.FULL), (0.88, 0.95)]


_SEED = [(0, -1.12), (0.95, -0.1), (0.62, 0.86), (-0.62, 0.86), (-0.95, -0.1)]
_TRIANGLE = [(0, -1.2), (0.62, -0.1), (1.1, 0.85), (0, 0.92), (-1.1, 0.85), (-0.62, -0.1)]
_DROP = [(0, -1.2), (0.55, -0.35), (0.85, 0.3), (0, 1.05), (-0.85, 0.3), (-0.55, -0.35)]

_SPOOL = [
    (-0.95, -0.9), (0, -1.0), (0.95, -0.9), (0.6, 0),
    (0.95, 0.9), (0, 1.0), (-0.95, 0.9), (-0.6, 0),
]  # fmt: skip

_OUTLINES: dict[Shape, Points] = {
    "hexagon": curves.polygon((0, 0), 1.08, 6),
    "shield": _shield(),
    "octagon": curves.polygon((0, 0), 1.06, 8, math.pi / 8),
    "diamond": curves.polygon((0, 0), 1.18, 4),
    "seed": curves.smooth_closed(_SEED),
    "gear": _gear(),
    "triangle": curves.smooth_closed(_TRIANGLE),
    "drop": curves.smooth_closed(_DROP),
    "spool": curves.smooth_closed(_SPOOL, 5),
    "arch": _arch(),
}


def _shanyrak(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    ornament.draw_shanyrak(layer, centre, size * 0.42, colour, thickness=0.2, poles=10)


def _ray_star(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    layer.polygon(curves.star(centre, size * 0.66, 6, 0.32), colour)
    layer.ring(centre, size * 0.66, size * 0.09, colour)


def _lattice(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    x, y = centre
    for offset in (-0.55, -0.3, 0, 0.3, 0.55):
        shift, reach = offset * size, 0.61 * size
        layer.butt_line([(x + shift, y - reach), (x + shift, y + reach)], size * 0.12, colour)
        layer.butt_line([(x - reach, y + shift), (x + reach, y + shift)], size * 0.12, colour)


def _star(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    layer.polygon(curves.star((centre[0], centre[1] - size * 0.06), size * 0.64, 5, 0.4), colour)


def _dots(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    for dot in curves.polygon(centre, size * 0.6, 12, 0):
        layer.circle(dot, size * 0.1, colour)
    layer.polygon(curves.star(centre, size * 0.3, 4, 0.35), colour)


def _disc(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    layer.circle(centre, size * 0.46, colour)


def _wheel(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    layer.ring(centre, size * 0.56, size * 0.1, colour)
    for end in curves.polygon(centre, size * 0.5, 12, 0):
        layer.line([centre, end], size * 0.07, colour)
    layer.circle(centre, size * 0.14, colour)


def _sprout(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    x, y = centre
    layer.line([(x, y + 0.5 * size), (x, y - 0.05 * size)], size * 0.13, colour)
    leaf = curves.quadratic((0, 0.15), (0.1, -0.45), (0.55, -0.5), 8)
    leaf += curves.quadratic((0.55, -0.5), (0.55, 0.05), (0, 0.15), 8)
    for flip in (1, -1):
        layer.polygon(curves.placed(leaf, at=centre, size=size, flip=flip), colour)


def _orbit(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    layer.circle(centre, size * 0.22, colour)
    path = curves.ellipse(centre, size * 0.64, size * 0.3, -0.6)
    layer.line([*path, path[0]], size * 0.11, colour)


def _chevrons(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    for drop in (-0.2, 0.2):
        roof = [(-0.42, drop + 0.22), (0, drop - 0.2), (0.42, drop + 0.22)]
        layer.line(curves.placed(roof, at=centre, size=size), size * 0.16, colour)


def _wave(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    for drop in (0.1, 0.42):
        crest = [
            (-0.45, drop),
            (-0.22, drop - 0.14),
            (0.0, drop),
            (0.22, drop + 0.14),
            (0.45, drop),
        ]
        layer.line(curves.placed(curves.smooth(crest), at=centre, size=size), size * 0.13, colour)


def _peaks(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    ridge = [(-0.6, 0.6), (-0.16, -0.1), (0.06, 0.24), (0.22, 0.06), (0.6, 0.6)]
    layer.polygon(curves.placed(ridge, at=centre, size=size), colour)


def _ring(layer: Layer, centre: Point, size: float, colour: Colour) -> None:
    layer.ring(centre, size * 0.4, size * 0.15, colour)


_EMBLEMS: dict[Emblem, Callable[[Layer, Point, float, Colour], None]] = {
    "shanyrak": _shanyrak,
    "ray_star": _ray_star,
    "lattice": _lattice,
    "star": _star,
    "dots": _dots,
    "disc": _disc,
    "wheel": _wheel,
    "sprout": _sprout,
    "orbit": _orbit,
    "chevrons": _chevrons,
    "wave": _wave,
    "peaks": _peaks,
    "ring": _ring,
}
