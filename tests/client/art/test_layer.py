"""Layers: smooth edges, honest translucency, no dark rims."""

import itertools
import math

import pygame
import pytest

from game.client.art import curves, gradient
from game.client.art.colour import rgb
from game.client.art.layer import Layer, stamp

RED, BLUE = rgb("#FF0000"), rgb("#0000FF")


def test_an_edge_is_smooth():
    """A disc has pixels between full and nothing."""
    sprite = Layer(20, 20).circle((10, 10), 8, RED).sprite()
    opacities = {sprite.get_at((x, 4)).a for x in range(20)}

    assert {0, 255} <= opacities
    assert len(opacities) > 2


def test_edges_are_not_darkened(canvas: pygame.Surface):
    """A white disc on white stays invisible."""
    canvas.fill((255, 255, 255))
    stamp(canvas, Layer(20, 20).circle((10, 10), 8, (255, 255, 255, 255)).sprite(), (5, 5))

    assert min(min(canvas.get_at((x, 15))[:3]) for x in range(5, 25)) >= 254


def test_translucent_shapes_mix_instead_of_replacing():
    """Pygame's own drawing would cut a hole."""
    layer = Layer(10, 10).box(0, 0, 10, 10, RED).box(0, 0, 10, 10, (0, 0, 255, 128))
    colour = layer.sprite().get_at((5, 5))

    assert colour.a == 255
    assert abs(colour.r - 127) <= 3
    assert abs(colour.b - 128) <= 3


def test_a_ramp_runs_from_top_to_bottom():
    """And fills only the shape."""
    ramp = gradient.Ramp(0, 20, ((0, RED), (1, BLUE)))
    sprite = Layer(40, 20).box(0, 0, 20, 20, ramp).sprite()

    assert sprite.get_at((5, 0)).r > 230
    assert sprite.get_at((5, 19)).b > 230
    assert sprite.get_at((30, 10)).a == 0


def test_a_hole_can_be_cut():
    """For rings, frames and the spotlight."""
    sprite = Layer(20, 20).box(0, 0, 20, 20, RED).hollow(5, 5, 10, 10, 2).sprite()

    assert sprite.get_at((10, 10)).a == 0
    assert sprite.get_at((2, 2)).a == 255


def test_shapes_outside_the_sheet_draw_nothing():
    """Clouds and hills reach beyond the canvas."""
    sprite = Layer(10, 10).circle((500, 500), 5, (255, 0, 0, 90)).sprite()

    assert sprite.get_bounding_rect().w == 0


def test_a_picture_is_opaque():
    """Whole scenes are copied without mixing."""
    picture = Layer(8, 8).box(0, 0, 8, 8, (255, 0, 0, 128)).picture()

    assert not picture.get_flags() & pygame.SRCALPHA


def test_dashes_cover_their_share_of_a_line():
    """Six on, four off."""
    pieces = curves.dashes([(0, 0), (100, 0)], 6, 4)

    assert len(pieces) == 10
    assert sum(math.dist(piece[0], piece[-1]) for piece in pieces) == pytest.approx(60)


def test_a_smooth_curve_goes_through_its_points():
    """Catmull-Rom, not just near them."""
    points = [(0.0, 0.0), (10.0, 5.0), (20.0, 0.0)]

    assert all(
        any(math.dist(point, other) < 1e-9 for other in curves.smooth(points)) for point in points
    )


def test_rows_at_half_pixels_stay_equally_far_apart(canvas: pygame.Surface):
    """Rounding to even numbers would set lists unevenly."""
    dot = Layer(1, 1).box(0, 0, 1, 1, RED).sprite()
    for row in range(6):
        stamp(canvas, dot, (3, 10.5 + 5 * row))
    rows = [y for y in range(60) if canvas.get_at((3, y)).r]

    assert {b - a for a, b in itertools.pairwise(rows)} == {5}
