"""Text: every line is drawn four times too large and shrunk, so that small letters keep even gaps.

The large size is chosen so that the lower-case x is a whole number of pixels high and the letters
stand on a pixel row; that keeps 12 px captions crisp. Drawn lines are cached, a repeated line costs
a few microseconds. `fitting.py` writes into a given room.
"""

import math
import re
from functools import lru_cache
from typing import Literal

import msgspec
import numpy as np
import pygame

from game.assets import asset_path
from game.client.art.colour import Colour
from game.client.art.layer import stamp
from game.client.art.theme import Theme

StyleName = Literal[
    "title", "code", "h1", "h2", "h3", "timer", "number", "ring", "lead", "leadb",
    "body", "bodym", "bodyb", "small", "smallb", "cap", "capb", "label",
]  # fmt: skip
Anchor = Literal["left", "centre", "right"]


class Style(msgspec.Struct, frozen=True):
    """A font, its size and how its letters are set."""

    font: str
    size: float
    """Pixels at 100 %."""
    tracking: float = 0.0
    """Extra space between letters, as a share of the size."""
    tabular: bool = False
    """Every digit takes the same width, so a running number does not shake."""
    capitals: bool = False


STYLES: dict[StyleName, Style] = {
    "title": Style("Geologica_900Black", 84),
    "code": Style("Geologica_800ExtraBold", 40),
    "h1": Style("Geologica_800ExtraBold", 34),
    "h2": Style("Geologica_700Bold", 24),
    "h3": Style("Geologica_700Bold", 18),
    "timer": Style("GolosText_700Bold", 34, tabular=True),
    "number": Style("GolosText_700Bold", 22, tabular=True),
    "ring": Style("GolosText_700Bold", 13, tabular=True),
    "leadb": Style("GolosText_600SemiBold", 17),
    "lead": Style("GolosText_500Medium", 17),
    "body": Style("GolosText_400Regular", 15),
    "bodym": Style("GolosText_500Medium", 15),
    "bodyb": Style("GolosText_600SemiBold", 15),
    "small": Style("GolosText_400Regular", 13),
    "smallb": Style("GolosText_600SemiBold", 13),
    "cap": Style("GolosText_500Medium", 12),
    "capb": Style("GolosText_600SemiBold", 12),
    "label": Style("GolosText_600SemiBold", 12, tracking=0.09, capitals=True),
}

LINE = 1.42
"""Line height of running text, as a share of the font size."""

_LARGE = 4
_WITH_UNIT = re.compile(r" (?=[%$])|(?<=\d) (?=(?:млн|км|km)\b)")
"""The gap between a number and its unit."""
_GAMMA = 0.78


def width(theme: Theme, words: str, style: StyleName = "body") -> int:
    """Return how many pixels wide the line is."""
    return _measure(words, style, theme.scale)


def height(theme: Theme, style: StyleName = "body") -> int:
    """Return the line height of running text in this style, pixels."""
    return round(STYLES[style].size * theme.scale / 100 * LINE)


def write(
    surface: pygame.Surface,
    theme: Theme,
    words: str,
    at: tuple[float, float],
    style: StyleName = "body",
    colour: Colour | None = None,
    anchor: Anchor = "left",
) -> int:
    """Write one line, return its width; `at` is its left end, centre or right end, mid-height."""
    if not words:
        return 0
    line = _line(words, style, theme.scale, colour or theme.cream)
    across = width(theme, words, style)
    left = at[0] - {"left": 0, "centre": across / 2, "right": across}[anchor]
    stamp(surface, line, (left, at[1] - line.get_height() / 2))
    return across


def wrap(theme: Theme, words: str, room: int, style: StyleName = "body") -> tuple[str, ...]:
    """Return the text as lines of at most `room` pixels; a line break in the text stays one."""
    return _wrap(words, room, style, theme.scale)


def block_height(theme: Theme, words: str, room: int, style: StyleName = "body") -> int:
    """Return how many pixels high the wrapped text is."""
    return len(wrap(theme, words, room, style)) * height(theme, style)


def write_block(
    surface: pygame.Surface,
    theme: Theme,
    words: str,
    at: tuple[float, float],
    room: int,
    style: StyleName = "body",
    colour: Colour | None = None,
    anchor: Anchor = "left",
) -> int:
    """Write wrapped text whose top is at `at` and return the row below it."""
    step = height(theme, style)
    lines = wrap(theme, words, room, style)
    for number, line in enumerate(lines):
        place = (at[0], at[1] + number * step + step / 2)
        write(surface, theme, line, place, style, colour, anchor)
    return round(at[1]) + len(lines) * step


def caret_places(theme: Theme, words: str, style: StyleName = "body") -> tuple[int, ...]:
    """Return the x of every gap between letters, from before the first to after the last."""
    return tuple(width(theme, words[:count], style) for count in range(len(words) + 1))


@lru_cache(maxsize=8192)
def _measure(words: str, style: StyleName, scale: int) -> int:
    return math.ceil(_runs(_cased(words, style), style, scale)[1] / _LARGE)


@lru_cache(maxsize=2048)
def _wrap(words: str, room: int, style: StyleName, scale: int) -> tuple[str, ...]:
    return tuple(
        line
        for paragraph in words.split("\n")
        for line in _wrap_paragraph(paragraph, room, style, scale)
    )


def _wrap_paragraph(words: str, room: int, style: StyleName, scale: int) -> list[str]:
    """Return the lines; a number is never parted from its unit."""
    lines = [""]
    for word in filter(None, _WITH_UNIT.sub("\u00a0", words).split(" ")):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if _measure(longer, style, scale) <= room:
            lines[-1] = longer
            continue
        pieces = _broken(word, room, style, scale)
        lines = [*(lines if lines[-1] else lines[:-1]), *pieces]
    return lines


def _broken(word: str, room: int, style: StyleName, scale: int) -> list[str]:
    """Return a word in pieces that fit, for the rare one wider than its column."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and _measure(pieces[-1] + letter, style, scale) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@lru_cache(maxsize=4096)
def _line(words: str, style: StyleName, scale: int, colour: Colour) -> pygame.Surface:
    """Return the finished line, two pixels wider than its measure."""
    font, pad = _large_font(STYLES[style].font, STYLES[style].size * scale / 100)
    runs, total = _runs(_cased(words, style), style, scale)
    size = (math.ceil(total / _LARGE) + 2, math.ceil((font.get_height() + _LARGE) / _LARGE))
    large = pygame.Surface((size[0] * _LARGE, size[1] * _LARGE), pygame.SRCALPHA, 32)
    large.fill((*colour[:3], 0))
    for letters, x in runs:
        large.blit(font.render(letters, True, colour), (x, pad))
    return _weighted(pygame.transform.smoothscale(large, size), colour)


def _weighted(line: pygame.Surface, colour: Colour) -> pygame.Surface:
    """Return the line a little bolder (thin strokes lose weight when shrunk), premultiplied."""
    curve = (255 * (np.arange(256) / 255) ** _GAMMA).astype(np.uint8)
    opacity = pygame.surfarray.pixels_alpha(line)
    opacity[:] = curve[opacity]
    del opacity
    pixels = pygame.surfarray.pixels3d(line)
    pixels[:] = colour[:3]
    del pixels
    return line.premul_alpha()


def _cased(words: str, style: StyleName) -> str:
    return words.upper() if STYLES[style].capitals else words


@lru_cache(maxsize=4096)
def _runs(words: str, style: StyleName, scale: int) -> tuple[list[tuple[str, float]], float]:
    """Return pieces of the line with their places, and the total width, in large pixels."""
    how = STYLES[style]
    size = how.size * scale / 100
    font, _ = _large_font(how.font, size)
    if how.tabular:
        return _celled(words, font, _digit_cell(how.font, size))
    if how.tracking:
        return _tracked(words, font, how.tracking * size * _LARGE)
    return [(words, 0.0)], font.size(words)[0]


def _celled(words: str, font: pygame.font.Font, cell: int) -> tuple[list[tuple[str, float]], float]:
    runs: list[tuple[str, float]] = []
    x = 0.0
    for letter in words:
        own = font.size(letter)[0]
        room = cell if letter.isdigit() else own
        runs.append((letter, x + (room - own) // 2))
        x += room
    return runs, x


def _tracked(
    words: str, font: pygame.font.Font, extra: float
) -> tuple[list[tuple[str, float]], float]:
    runs: list[tuple[str, float]] = []
    x = 0.0
    for letter in words:
        runs.append((letter, round(x)))
        x += font.size(letter)[0] + extra
    return runs, x - extra


@lru_cache(maxsize=64)
def _digit_cell(name: str, size: float) -> int:
    font, _ = _large_font(name, size)
    return max(font.size(digit)[0] for digit in "0123456789")


@lru_cache(maxsize=64)
def _large_font(name: str, size: float) -> tuple[pygame.font.Font, int]:
    """Return the oversized font and the rows above it that put its baseline on a pixel row."""
    wanted = size * _LARGE
    best, least = round(wanted), math.inf
    for large in sorted(_near(wanted), key=lambda large: _strangeness(large, wanted)):
        if _strangeness(large, wanted) >= least:
            break
        price = _strangeness(large, wanted) + _unevenness(name, large)
        best, least = (large, price) if price < least else (best, least)
    font = _font(name, best)
    return font, (-font.get_ascent()) % _LARGE


def _near(wanted: float) -> range:
    """Return the sizes that may stand for a wanted one."""
    return range(round(wanted * 0.95), round(wanted * 1.075) + 1)


def _strangeness(large: int, wanted: float) -> float:
    """Return the price of a size that is not the wanted one."""
    return abs(large - wanted) / wanted * 9


def _unevenness(name: str, large: int) -> float:
    """Return the price of an x-height that is not whole pixels."""
    metrics = _font(name, large).metrics("x")[0]
    x_height = (metrics[3] if metrics else large / 2) / _LARGE
    return abs(x_height - round(x_height)) * 3


@lru_cache(maxsize=512)
def _font(name: str, size: int) -> pygame.font.Font:
    if not pygame.font.get_init():
        pygame.font.init()
    return pygame.font.Font(asset_path("fonts", f"{name}.ttf"), size)
