"""Plants of the steppe: blades of grass, feather grass and Greig's tulip."""

from game.client.art import curves
from game.client.art.colour import BLACK, Colour, mix
from game.client.art.curves import Point
from game.client.art.layer import Layer


def draw_blade(
    layer: Layer, foot: Point, height: float, lean: float, width: float, colour: Colour
) -> None:
    """Draw a blade of grass that leans sideways by some pixels."""
    x, y = foot
    stem = curves.quadratic(foot, (x + lean * 0.15, y - height * 0.6), (x + lean, y - height), 8)
    layer.tapered(stem, width, 0.25, colour)


def draw_feather(
    layer: Layer, foot: Point, height: float, lean: float, colour: Colour, plume: Colour
) -> None:
    """Draw feather grass: a thin stem with a long arching silky awn."""
    x, y = foot
    bend, end = (x + lean * 0.1, y - height * 0.55), (x + lean * 0.62, y - height * 0.92)
    stem = curves.quadratic(foot, bend, end, 12)
    layer.tapered(stem, 1.7, 0.9, colour)
    awn = curves.cubic(
        stem[-1],
        (x + lean, y - height * 1.07),
        (x + lean * 1.55, y - height * 1.04),
        (x + lean * 2.15, y - height * 0.8),
        14,
    )
    layer.tapered(awn, 3.9, 0.5, plume)
    for number, (px, py) in enumerate(awn[2:12], start=2):
        hair = (px + lean * 0.14 + 4, py + height * 0.05 + number * 0.4)
        layer.tapered([(px, py), hair], 1.2, 0.3, plume)


def draw_tulip(
    layer: Layer,
    foot: Point,
    height: float,
    lean: float,
    petals: tuple[Colour, Colour],
    stem: Colour,
) -> None:
    """Draw Greig's tulip: low leaves and a cup of three petals, front and back colour."""
    (x, y), h = foot, height
    tx, ty, r = x + lean, y - h, h * 0.2
    stalk = curves.quadratic((x, y), (x, y - h * 0.5), (tx, ty + h * 0.12), 8)
    layer.tapered(stalk, h * 0.06, h * 0.045, stem)
    for side in (1, -1):
        leaf = curves.quadratic(
            (x, y), (x + side * h * 0.16, y - h * 0.2), (x + side * h * 0.26, y - h * 0.52), 8
        )
        leaf += curves.quadratic(
            leaf[-1], (x + side * h * 0.02, y - h * 0.34), (x, y - h * 0.02), 8
        )
        layer.polygon(leaf, stem if side > 0 else mix(stem, BLACK, 0.1))
    cup = [
        (-0.72, -0.9), (-0.9, 0.2), (-0.3, 0.95), (0.3, 0.95), (0.9, 0.2), (0.72, -0.9),
        (0.28, -0.25), (0, -1.05), (-0.28, -0.25),
    ]  # fmt: skip
    front = [(-0.5, 0.4), (0, -0.98), (0.5, 0.4), (0, 0.95)]
    for outline, colour in ((cup, petals[1]), (front, petals[0])):
        closed = curves.smooth_closed(outline, 5)
        layer.polygon(curves.placed(closed, at=(tx, ty), size=r), colour)
