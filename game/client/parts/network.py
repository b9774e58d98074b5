"""The network of agreements: who is bound to whom by how many articles, and about what."""

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import Literal

import pygame

from game.client.art import curves, fitting, text
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
from game.client.widgets.words import Label, Paragraph
from game.model.ids import SeatId
from game.model.treaties import Purpose, Treaty

Bond = tuple[SeatId, SeatId, int, Purpose]
"""Two seats, the articles in force between them, and what most of these are about."""
Pair = tuple[SeatId, SeatId]
Broken = tuple[SeatId, SeatId]
"""Who broke a promise to whom."""
PURPOSES: tuple[Purpose, ...] = ("lease", "slots", "debris", "lunar", "general")
_THICKEST = 7.0
_OUTSIDE = 30
"""Pixels from a token to its name, away from the middle."""
_LEGEND = 132
"""Width of the words at the right, pixels."""
_NEARLY_ALL = 2, 3
"""A text that binds at least this part of the table tells no pair from another: a thin line."""


class Network(Widget, frozen=True, kw_only=True):
    """Tokens in a circle; the more articles two share, the wider the line."""

    codes: tuple[SeatId, ...]
    bonds: tuple[Bond, ...]
    wide: tuple[Pair, ...] = ()
    """Pairs that a text of nearly all joins."""
    broken: tuple[Broken, ...] = ()

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint lines, tokens and codes."""
        box = self.rect
        inks = tuple(colour_of(theme, purpose) for purpose in PURPOSES)
        drawn = (self.bonds, self.wide, self.broken)
        lines = _lines(box.w, box.h, self.codes, drawn, (*inks, theme.n500, theme.bad))
        stamp(surface, lines, (box.x, box.y))
        tokens = _places(box.w, box.h, len(self.codes))
        names = _places(box.w, box.h, len(self.codes), _OUTSIDE)
        for code, (x, y), (over, down) in zip(self.codes, tokens, names, strict=True):
            draw_token(surface, theme, code, (box.x + x, box.y + y), 13)
            at = (box.x + over, box.y + down)
            text.write(surface, theme, code, at, "cap", theme.mist, "centre")


class LegendRow(Widget, frozen=True, kw_only=True):
    """A short line and what it stands for."""

    words: str
    line: Purpose | Literal["wide", "broken"]

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the height of a caption."""
        return (self.rect.w, theme.px(17))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint line and word."""
        x, y = self.rect.x, self.rect.centre[1]
        stamp(surface, self._sample(theme), (x, y - 3))
        room = self.rect.w - 30
        fitting.write_fitted(surface, theme, self.words, (x + 30, y), room, "cap", theme.cream)

    def _sample(self, theme: Theme) -> pygame.Surface:
        """Return a piece of the line."""
        if self.line == "broken":
            return _dashes(theme.bad)
        if self.line == "wide":
            return _stroke(theme.n500, 1.0)
        return _stroke(colour_of(theme, self.line), 3.0)


def colour_of(theme: Theme, purpose: Purpose) -> Colour:
    """Return the colour of texts about something."""
    violet = theme.look("EUR").colour if _has(theme, "EUR") else theme.mist
    return {
        "lease": theme.gold,
        "slots": violet,
        "debris": theme.calm_blue,
        "lunar": theme.cream,
        "general": theme.n400,
    }[purpose]


def bonds(running: Iterable[Treaty]) -> tuple[Bond, ...]:
    """Return how many articles of some texts each pair of seats shares."""
    counts: dict[Pair, dict[Purpose, int]] = {}
    for treaty in running:
        for pair in combinations(treaty.bound, 2):
            found = counts.setdefault(pair, {})
            purpose = treaty.terms.purpose
            found[purpose] = found.get(purpose, 0) + len(treaty.terms.clauses)
    return tuple(
        (first, second, sum(found.values()), max(found, key=lambda name: found[name]))
        for (first, second), found in counts.items()
    )


def is_of_nearly_all(scene: Scene, treaty: Treaty) -> bool:
    """Return whether a text binds so much of the table that it tells no pair from another."""
    part, whole = _NEARLY_ALL
    return whole * len(treaty.bound) >= part * len(scene.public.seats) > 2 * part


def broken(scene: Scene) -> tuple[Broken, ...]:
    """Return who was found to have broken a promise to whom, each pair once."""
    known = {**scene.public.findings, **scene.own.findings}.values()
    pairs = {
        (finding.obligor, victim): None
        for finding in known
        if finding.status == "confirmed"
        for victim in finding.victims
    }
    return tuple(pairs)


def network(scene: Scene, box: Box) -> tuple[Widget, ...]:
    """Return the picture of everybody's agreements with its legend."""
    running = texts.in_force(scene)
    wide = [text for text in running if is_of_nearly_all(scene, text)]
    ring = Network(
        codes=tuple(scene.public.seats),
        bonds=bonds(text for text in running if text not in wide),
        wide=tuple({pair: None for text in wide for pair in combinations(text.bound, 2)}),
        broken=broken(scene),
        rect=Box(box.x, box.y, box.w - _LEGEND - 8, box.h),
    )
    return (ring, *_legend(scene, ring, Box(box.right - _LEGEND, box.y, _LEGEND, box.h)))


def _legend(scene: Scene, ring: Network, box: Box) -> Iterator[Widget]:
    """Yield a row for each line, the number of agreements, and how far they reach."""
    theme, y = scene.theme, box.y
    used = {purpose for *_, purpose in ring.bonds}
    lines: list[Purpose | Literal["wide", "broken"]] = [name for name in PURPOSES if name in used]
    lines += ["wide"] if ring.wide else []
    lines += ["broken"] if ring.broken else []
    for line in lines:
        words = scene.say(f"debrief.bond.{line}")
        row = LegendRow(words=words, line=line).at(theme, box.x, y, w=box.w)
        yield row
        y = row.rect.bottom
    count = Label(words=str(len(texts.in_force(scene))), style="h2")
    yield count.placed(Box(box.x, y + 6, box.w, theme.px(28)))
    words = scene.say("debrief.bonds", count=len(texts.in_force(scene)))
    note = Paragraph(words=words, style="cap", colour=theme.mist)
    yield note.placed(Box(box.x, y + 6 + theme.px(28), box.w, theme.px(22)))


def _has(theme: Theme, code: str) -> bool:
    return any(look.code == code for look in theme.looks)


def _places(width: int, height: int, count: int, farther: int = 0) -> list[Point]:
    """Return the corners of a circle that fits, the first at the top, or points outside them."""
    across, down = width / 2 - 46 + farther, height / 2 - 36 + farther * 0.8
    middle = (width / 2, height / 2)
    angles = (curves.UP + math.tau * number / count for number in range(count))
    return [
        (middle[0] + across * math.cos(angle), middle[1] + down * math.sin(angle))
        for angle in angles
    ]


@lru_cache(maxsize=8)
def _lines(
    width: int,
    height: int,
    codes: tuple[SeatId, ...],
    drawn: tuple[tuple[Bond, ...], tuple[Pair, ...], tuple[Broken, ...]],
    inks: tuple[Colour, ...],
) -> pygame.Surface:
    """Return the ties, bent towards the middle, the widest on top, and the broken promises."""
    layer, (tied, wide, torn) = Layer(width, height), drawn
    places = dict(zip(codes, _places(width, height, len(codes)), strict=True))
    most = max((count for _, _, count, _ in tied), default=1)
    middle = (width / 2, height / 2)
    for first, second in wide:
        layer.line(_bow(places[first], places[second], middle), 0.9, fade(inks[-2], 150))
    for first, second, count, purpose in sorted(tied, key=lambda bond: bond[2]):
        bow = _bow(places[first], places[second], middle)
        colour = fade(inks[PURPOSES.index(purpose)], 225)
        layer.line(bow, 1.2 + (_THICKEST - 1.2) * count / most, colour)
    for one, other in torn:
        layer.dashed([places[one], places[other]], 1.8, inks[-1], 5, 4)
    return layer.sprite()


def _bow(start: Point, end: Point, middle: Point) -> list[Point]:
    """Return a line between two places that bends towards the middle."""
    x, y = (0.31 * (a + b) + 0.38 * c for a, b, c in zip(start, end, middle, strict=True))
    return curves.quadratic(start, (x, y), end, 14)


@lru_cache(maxsize=16)
def _stroke(colour: Colour, width: float) -> pygame.Surface:
    return Layer(22, 6).line([(2, 3), (20, 3)], width, colour).sprite()


@lru_cache(maxsize=4)
def _dashes(colour: Colour) -> pygame.Surface:
    return Layer(22, 6).dashed([(1, 3), (21, 3)], 2, colour, 4, 3).sprite()
