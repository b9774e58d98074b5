"""A signing: the text lies on the table, and the seals come down one after the other."""

from functools import lru_cache

import msgspec
import pygame

from game.client.art import fitting, panels, text
from game.client.art.box import Box
from game.client.art.colour import BLACK, fade
from game.client.art.curves import Point
from game.client.art.felt import draw_felt
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.theme import Theme
from game.client.art.wax import wax

PAPER = Box(370, 120, 540, 470)
FIRST, EACH = 0.6, 0.45
"""Seconds until the first seal, and from one to the next."""
_FALL = 0.26
_FIRST_LINE = PAPER.y + 146
"""Middle of the line of the first article."""


class Text(msgspec.Struct, frozen=True):
    """What is read on the paper."""

    title: str
    articles: tuple[str, ...]
    """The name of each."""


def draw_signing(
    surface: pygame.Surface, theme: Theme, paper: Text, codes: tuple[str, ...], seconds: float
) -> None:
    """Draw the table some seconds after the text was laid on it."""
    draw_felt(surface, theme)
    stamp(surface, _shadow(), (PAPER.x - 20, PAPER.y - 10))
    panels.draw_paper(surface, theme, PAPER)
    panels.draw_band(surface, Box(PAPER.x + 30, PAPER.y + 16, PAPER.w - 60, 20), theme.felt)
    inside = Box(PAPER.x + 40, PAPER.y + 50, PAPER.w - 80, 70)
    fitting.write_boxed(surface, theme, paper.title, inside, "h2", theme.ink)
    _draw_articles(surface, theme, paper.articles)
    for code, at, since in _falling(codes, seconds):
        share = min(1.0, since / _FALL)
        look = theme.look(code)
        seal = wax(look, theme.emblem_colour(look))
        falling = pygame.transform.smoothscale_by(seal, 1.9 - 0.5 * share)
        stamp_centred(surface, falling, at)
        if share >= 1.0:
            text.write(surface, theme, code, (at[0], at[1] + 46), "capb", theme.ink, "centre")


def _draw_articles(surface: pygame.Surface, theme: Theme, articles: tuple[str, ...]) -> None:
    """Write the names of the articles one below the other, the first few."""
    step = theme.px(28)
    room = (PAPER.bottom - 140 - _FIRST_LINE) // step
    cut = len(articles) > room
    for number, name in enumerate(articles[: room - 1 if cut else room]):
        y = _FIRST_LINE + number * step
        at = (PAPER.x + 48, y)
        fitting.write_fitted(
            surface, theme, f"{number + 1}. {name}", at, PAPER.w - 96, "body", theme.ink
        )
        panels.draw_line(surface, (PAPER.x + 44, y + step // 2), PAPER.w - 88, theme.cream300)
    if cut:
        at = (PAPER.x + 48, _FIRST_LINE + (room - 1) * step)
        text.write(surface, theme, f"+ {len(articles) - room + 1}", at, "body", theme.ink2)


def _falling(codes: tuple[str, ...], seconds: float) -> list[tuple[str, Point, float]]:
    """Return each seal that has begun to fall, where it lands and for how long it falls."""
    wide = PAPER.w - 80
    step = wide / max(1, len(codes))
    landed: list[tuple[str, Point, float]] = []
    for number, code in enumerate(codes):
        since = seconds - FIRST - number * EACH * min(1.0, 6 / max(1, len(codes)))
        if since > 0:
            at = (PAPER.x + 40 + step * (number + 0.5), PAPER.bottom - 84)
            landed.append((code, at, since))
    return landed


@lru_cache(maxsize=1)
def _shadow() -> pygame.Surface:
    """Return the soft shadow under the paper."""
    layer = Layer(PAPER.w + 40, PAPER.h + 40, 1)
    for number in range(8):
        inset = number * 2
        layer.rounded(
            inset, 8 + inset, layer.width - 2 * inset, layer.height - 8 - 2 * inset, 22,
            fade(BLACK, 16),
        )  # fmt: skip
    return layer.sprite()
