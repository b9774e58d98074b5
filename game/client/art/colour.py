"""Colours: four numbers from 0 to 255 (red, green, blue, opacity), and how to mix them."""

from functools import lru_cache
from typing import TypeAlias

Colour: TypeAlias = tuple[int, int, int, int]
"""Red, green, blue and opacity, each 0-255, not multiplied by the opacity."""


def rgb(code: str) -> Colour:
    """Return the opaque colour that a web code such as ``#F2B233`` names."""
    digits = code.removeprefix("#")
    if len(digits) != 6:
        raise ValueError(f"{code!r} is not a colour: write six hexadecimal digits, as in #F2B233")
    return (int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16), 255)


def fade(colour: Colour, opacity: int) -> Colour:
    """Return the colour with another opacity (0-255)."""
    return (colour[0], colour[1], colour[2], opacity)


@lru_cache(maxsize=1024)
def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Return a blend that holds `share` (0 to 1) of the second colour."""
    red, green, blue, opacity = (
        round(a + (b - a) * share) for a, b in zip(first, second, strict=True)
    )
    return (red, green, blue, opacity)


def luminance(colour: Colour) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2, "relative luminance")."""
    red, green, blue = (_linear(part / 255) for part in colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: Colour, second: Colour) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _linear(part: float) -> float:
    """Undo the sRGB curve for one channel, 0 to 1."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


WHITE = rgb("#FFFFFF")
BLACK = rgb("#000000")
CLEAR: Colour = (0, 0, 0, 0)
