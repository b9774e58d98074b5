"""People, small and from behind: those who watch a launch or walk in a parade."""

from game.client.art import curves
from game.client.art.colour import Colour
from game.client.art.layer import Layer


def draw_person(layer: Layer, foot: tuple[float, float], height: float, colour: Colour) -> None:
    """Draw somebody who looks up, from behind."""
    (x, y), h = foot, height
    layer.circle((x, y - h), h * 0.13, colour)
    coat = [(-0.17, -0.82), (0.17, -0.82), (0.2, -0.3), (0.13, 0.02), (-0.13, 0.02), (-0.2, -0.3)]
    placed = curves.placed(curves.smooth_closed(coat, 5), at=foot, size=h)
    layer.polygon(placed, colour)


def draw_raised_arm(layer: Layer, foot: tuple[float, float], height: float, colour: Colour) -> None:
    """Draw the arm of somebody who waves."""
    (x, y), h = foot, height
    layer.tapered([(x + h * 0.14, y - h * 0.75), (x + h * 0.34, y - h * 1.12)], 5, 3.4, colour)
