"""Fitting: write words into a given room, smaller if need be; what must be cut is noted.

A widget sizes itself from its words, so this is the net under it: `CLIPPED` stays empty in tests.
"""

import msgspec
import pygame

from game.client.art.box import Box
from game.client.art.colour import Colour
from game.client.art.text import Anchor, StyleName, height, width, wrap, write
from game.client.art.theme import Theme

SMALLER: dict[StyleName, StyleName] = {
    "title": "code", "code": "h1", "h1": "h2", "h2": "h3", "h3": "bodyb", "leadb": "bodyb",
    "lead": "body", "bodyb": "smallb", "bodym": "small", "body": "small", "small": "cap",
    "smallb": "capb", "timer": "number",
}  # fmt: skip
"""What a line that is too long may shrink to before it is cut."""

CLIPPED: list[str] = []
"""Every text that did not fit even when small."""


def write_fitted(
    surface: pygame.Surface,
    theme: Theme,
    words: str,
    at: tuple[float, float],
    room: int,
    style: StyleName = "body",
    colour: Colour | None = None,
    anchor: Anchor = "left",
) -> int:
    """Write one line that is at most `room` wide: smaller if need be, cut (and noted) at worst."""
    style = fitting_style(theme, words, room, style)
    shown = words if width(theme, words, style) <= room else cut(theme, words, room, style)
    return write(surface, theme, shown, at, style, colour, anchor)


def write_boxed(
    surface: pygame.Surface,
    theme: Theme,
    words: str,
    box: Box,
    style: StyleName = "body",
    colour: Colour | None = None,
) -> None:
    """Write words into the middle of a box, on as many lines and as small as it takes."""
    style = boxed_style(theme, words, box, style)
    step = height(theme, style) - 1
    lines = wrap(theme, words, box.w, style)
    if not _holds(theme, words, box, style):
        lines = (cut(theme, words, box.w, style),)
    top = box.centre[1] - step * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        write(surface, theme, line, (box.centre[0], top + number * step), style, colour, "centre")


class Phrase(msgspec.Struct, frozen=True):
    """Words with the way they are written."""

    words: str
    style: StyleName
    colour: Colour


def write_pair(
    surface: pygame.Surface,
    theme: Theme,
    phrases: tuple[Phrase, Phrase],
    span: tuple[int, int],
    y: float,
) -> None:
    """Write a phrase from the left and one from the right end of a row; the left gives way."""
    first, second = phrases
    left, right = span
    taken = write(surface, theme, second.words, (right, y), second.style, second.colour, "right")
    room = right - left - taken - (8 if taken else 0)
    write_fitted(surface, theme, first.words, (left, y), room, first.style, first.colour)


def fitting_style(theme: Theme, words: str, room: int, style: StyleName) -> StyleName:
    """Return the style, or the nearest smaller one in which the words fit on one line."""
    while width(theme, words, style) > room and style in SMALLER:
        style = SMALLER[style]
    return style


def boxed_style(theme: Theme, words: str, box: Box, style: StyleName) -> StyleName:
    """Return the style, or the nearest smaller one in which the words fit into the box."""
    while not _holds(theme, words, box, style) and style in SMALLER:
        style = SMALLER[style]
    return style


def cut(theme: Theme, words: str, room: int, style: StyleName) -> str:
    """Return the words shortened to the room, and note that they were cut."""
    CLIPPED.append(words)
    kept = words
    while kept and width(theme, kept + "…", style) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def _holds(theme: Theme, words: str, box: Box, style: StyleName) -> bool:
    """Tell whether the box holds all lines, with no word broken."""
    if any(width(theme, word, style) > box.w for word in words.split()):
        return False
    return len(wrap(theme, words, box.w, style)) * (height(theme, style) - 1) <= box.h + 4
