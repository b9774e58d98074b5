"""Layers: shapes are drawn several times too large and shrunk, which makes their edges smooth.

pygame's own drawing has hard edges and replaces what lies below instead of mixing with it. A layer
hides both: it draws large, mixes translucent shapes through a spare surface, and gives back a
sprite whose colours are already multiplied by their opacity (else shrinking leaves dark rims).
"""

import itertools
import math
from collections.abc import Callable, Sequence
from typing import Self, TypeAlias

import pygame

from game.client.art import curves, gradient
from game.client.art.colour import BLACK, CLEAR, WHITE, Colour, fade
from game.client.art.curves import Point

Paint: TypeAlias = Colour | gradient.Ramp
_Bounds: TypeAlias = tuple[float, float, float, float]
_Stroke: TypeAlias = Callable[[pygame.Surface, Point, Colour], object]


class Layer:
    """A drawing surface in canvas pixels; every method draws and returns the layer."""

    def __init__(self, width: float, height: float, scale: int = 4) -> None:
        """Lay an empty sheet, `scale` times larger than it will be shown."""
        self.width, self.height, self.scale = int(width), int(height), scale
        size = (max(1, self.width * scale), max(1, self.height * scale))
        self.sheet = pygame.Surface(size, pygame.SRCALPHA, 32)

    # ------------------------------------------------------------ shapes
    def polygon(self, points: Sequence[Point], paint: Paint) -> Self:
        """Fill an outline."""

        def stroke(sheet: pygame.Surface, origin: Point, colour: Colour) -> None:
            pygame.draw.polygon(sheet, colour, self._large(points, origin))

        return self._paint(_bounds(points), paint, stroke)

    def box(self, x: float, y: float, w: float, h: float, paint: Paint) -> Self:
        """Fill a rectangle with sharp corners."""
        return self.polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], paint)

    def circle(self, centre: Point, radius: float, paint: Paint) -> Self:
        """Fill a disc."""

        def stroke(sheet: pygame.Surface, origin: Point, colour: Colour) -> None:
            pygame.draw.circle(sheet, colour, self._large([centre], origin)[0], radius * self.scale)

        return self._paint(_bounds([centre], radius), paint, stroke)

    def ring(self, centre: Point, radius: float, width: float, paint: Paint) -> Self:
        """Draw a circle's line; the radius is the outer one."""

        def stroke(sheet: pygame.Surface, origin: Point, colour: Colour) -> None:
            at, thick = self._large([centre], origin)[0], max(1, round(width * self.scale))
            pygame.draw.circle(sheet, colour, at, radius * self.scale, thick)

        return self._paint(_bounds([centre], radius), paint, stroke)

    def ellipse(self, centre: Point, across: float, down: float, paint: Paint) -> Self:
        """Fill an ellipse given by its half-axes."""
        return self.polygon(curves.ellipse(centre, across, down), paint)

    def line(self, points: Sequence[Point], width: float, paint: Paint) -> Self:
        """Draw a line with round ends and joints."""
        return self._stroke_line(points, width, paint, slice(None))

    def butt_line(self, points: Sequence[Point], width: float, paint: Paint) -> Self:
        """Draw a line that ends exactly at its end points."""
        return self._stroke_line(points, width, paint, slice(1, -1))

    def dashed(
        self, points: Sequence[Point], width: float, paint: Paint, dash: float = 6, gap: float = 5
    ) -> Self:
        """Draw a dashed line."""
        for piece in curves.dashes(points, dash, gap):
            self.butt_line(piece, width, paint)
        return self

    def arc(
        self, centre: Point, radius: float, span: tuple[float, float], width: float, paint: Paint
    ) -> Self:
        """Draw part of a circle between two angles; the radius is that of the line's middle."""
        return self.line(curves.arc(centre, radius, *span), width, paint)

    def tapered(self, points: Sequence[Point], start: float, end: float, paint: Paint) -> Self:
        """Draw a line whose width runs from start to end."""
        return self.polygon(curves.tapered(points, start, end), paint)

    def rounded(self, x: float, y: float, w: float, h: float, radius: float, paint: Paint) -> Self:
        """Fill a rectangle with round corners."""

        def stroke(sheet: pygame.Surface, origin: Point, colour: Colour) -> None:
            self._round_rect(sheet, (x, y, w, h), radius, colour, origin)

        return self._paint((x, y, x + w, y + h), paint, stroke)

    def hollow(self, x: float, y: float, w: float, h: float, radius: float) -> Self:
        """Cut a round-cornered hole out of everything drawn so far."""
        self._round_rect(self.sheet, (x, y, w, h), radius, CLEAR, (0, 0))
        return self

    def frame(
        self, box: tuple[float, float, float, float], radius: float, width: float, colour: Colour
    ) -> Self:
        """Draw the line round a round-cornered rectangle, inside its edge."""
        edge = Layer(box[2], box[3], self.scale).rounded(0, 0, box[2], box[3], radius, colour)
        inner = (width, width, box[2] - 2 * width, box[3] - 2 * width)
        edge.hollow(*inner, max(0, radius - width))
        self.sheet.blit(edge.sheet, (round(box[0] * self.scale), round(box[1] * self.scale)))
        return self

    def pasted(self, other: "Layer", at: Point = (0, 0)) -> Self:
        """Lay another layer of the same scale on this one."""
        self.sheet.blit(other.sheet, (round(at[0] * self.scale), round(at[1] * self.scale)))
        return self

    def clipped_to(self, mask: "Layer") -> Self:
        """Keep only what lies under the white shapes of a mask of the same size."""
        self.sheet.blit(mask.sheet, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return self

    # ------------------------------------------------------------ results
    def sprite(self) -> pygame.Surface:
        """Return the picture at its real size; show it with `stamp`."""
        size = (max(1, self.width), max(1, self.height))
        return pygame.transform.smoothscale(self.sheet.premul_alpha(), size)

    def picture(self) -> pygame.Surface:
        """Return the picture at its real size as an opaque surface (for whole scenes)."""
        ground = pygame.Surface(self.sheet.get_size(), 0, 32)
        ground.fill(BLACK)
        ground.blit(self.sheet, (0, 0))
        return pygame.transform.smoothscale(ground, (self.width, self.height))

    # ------------------------------------------------------------ inside
    def _large(self, points: Sequence[Point], origin: Point) -> list[Point]:
        scale, (left, top) = self.scale, origin
        return [(x * scale - left, y * scale - top) for x, y in points]

    def _round_rect(
        self,
        sheet: pygame.Surface,
        box: tuple[float, float, float, float],
        radius: float,
        colour: Colour,
        origin: Point,
    ) -> None:
        x, y, w, h = (part * self.scale for part in box)
        large = pygame.Rect(round(x - origin[0]), round(y - origin[1]), round(w), round(h))
        pygame.draw.rect(sheet, colour, large, border_radius=max(0, round(radius * self.scale)))

    def _stroke_line(
        self, points: Sequence[Point], width: float, paint: Paint, round_at: slice
    ) -> Self:
        half = width * self.scale / 2

        def stroke(sheet: pygame.Surface, origin: Point, colour: Colour) -> None:
            large = self._large(points, origin)
            for start, end in itertools.pairwise(large):
                _thick(sheet, start, end, half, colour)
            for joint in large[round_at] if half >= 1 else ():
                pygame.draw.circle(sheet, colour, joint, half)

        return self._paint(_bounds(points, width / 2 + 1), paint, stroke)

    def _paint(self, bounds: _Bounds, paint: Paint, stroke: _Stroke) -> Self:
        """Draw straight on the sheet if opaque, else mix through a spare surface."""
        if isinstance(paint, gradient.Ramp) or paint[3] < 255:
            self._mix(bounds, paint, stroke)
        else:
            stroke(self.sheet, (0, 0), paint)
        return self

    def _mix(self, bounds: _Bounds, paint: Paint, stroke: _Stroke) -> None:
        area = self._area(bounds)
        if area.w <= 0 or area.h <= 0:
            return
        spare = pygame.Surface(area.size, pygame.SRCALPHA, 32)
        if isinstance(paint, gradient.Ramp):
            spare.fill(fade(WHITE, 0))
            stroke(spare, area.topleft, WHITE)
            column = gradient.rows(paint, area.top, area.bottom, self.scale)[:, None, :]
            tint = pygame.transform.scale(gradient.from_pixels(column), area.size)
            spare.blit(tint, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        else:
            spare.fill(fade(paint, 0))
            stroke(spare, area.topleft, fade(paint, 255))
            spare.fill(fade(WHITE, paint[3]), special_flags=pygame.BLEND_RGBA_MULT)
        self.sheet.blit(spare, area.topleft)

    def _area(self, bounds: _Bounds) -> pygame.Rect:
        left, top, right, bottom = (edge * self.scale for edge in bounds)
        whole = pygame.Rect(
            math.floor(left) - 2, math.floor(top) - 2, int(right - left) + 6, int(bottom - top) + 6
        )
        return whole.clip(self.sheet.get_rect())


def stamp(surface: pygame.Surface, sprite: pygame.Surface, at: Point) -> None:
    """Show a layer's sprite with its top left corner at a point."""
    where = (math.floor(at[0] + 0.5), math.floor(at[1] + 0.5))  # round() would alternate at halves
    surface.blit(sprite, where, special_flags=pygame.BLEND_PREMULTIPLIED)


def stamp_centred(surface: pygame.Surface, sprite: pygame.Surface, centre: Point) -> None:
    """Show a layer's sprite with its middle at a point."""
    w, h = sprite.get_size()
    stamp(surface, sprite, (centre[0] - w / 2, centre[1] - h / 2))


def _bounds(points: Sequence[Point], margin: float = 0) -> _Bounds:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin)


def _thick(sheet: pygame.Surface, start: Point, end: Point, half: float, colour: Colour) -> None:
    """Draw one straight piece of a wide line."""
    length = math.dist(start, end)
    if length < 1e-6:
        return
    across = -(end[1] - start[1]) / length * half
    down = (end[0] - start[0]) / length * half
    corners = [
        (start[0] + across, start[1] + down),
        (end[0] + across, end[1] + down),
        (end[0] - across, end[1] - down),
        (start[0] - across, start[1] - down),
    ]
    pygame.draw.polygon(sheet, colour, corners)
