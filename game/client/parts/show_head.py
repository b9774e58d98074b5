"""Show head: over a playing scene, what it is, whose it is, the way of a flight and its numbers."""

from functools import lru_cache

import pygame

from game.client import amounts
from game.client.art import fitting, panels, text
from game.client.art.box import Box
from game.client.art.colour import Colour, fade
from game.client.art.layer import Layer, stamp
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.parts.acts.act import Fact, Step
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget

HIGH = 150
_WAY = Box(400, 84, 480, 28)
_COLUMN = 104
"""Width of a number at the right, pixels."""


class ShowHead(Widget, frozen=True, kw_only=True):
    """Tokens and words at the left, the flight in the middle, its numbers at the right."""

    title: str
    note: str
    codes: tuple[str, ...]
    seconds: float
    """For how long the scene has played."""
    steps: tuple[Step, ...] = ()
    facts: tuple[Fact, ...] = ()

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the strip."""
        shade = panels.shade(1280, HIGH, ((0, fade(theme.n950, 215)), (1, fade(theme.n950, 0))))
        stamp(surface, shade, (0, 0))
        left = 24
        for code in self.codes:
            draw_token(surface, theme, code, (left + 20, 46), 20)
            left += 48
        room = (_WAY.x if self.steps else 900) - left - 20
        fitting.write_fitted(surface, theme, self.title, (left + 6, 36), room, "h3")
        note = Box(left + 6, 52, room, 44)
        text.write_block(surface, theme, self.note, (note.x, note.y), note.w, "small", theme.mist)
        if self.steps:
            self._draw_clock(surface, theme)
            self._draw_way(surface, theme)
        self._draw_facts(surface, theme)

    def _draw_clock(self, surface: pygame.Surface, theme: Theme) -> None:
        """Write the seconds of the scene before or after liftoff."""
        end = self.steps[-1].second
        passed = int(min(self.seconds, end) - self.steps[1].second)
        sign = amounts.MINUS if passed < 0 or self.seconds < self.steps[1].second else "+"
        words = f"T{sign} {amounts.clock(abs(passed))}"
        text.write(surface, theme.at_scale(100), words, (_WAY.centre[0], 46), "h1", None, "centre")

    def _draw_way(self, surface: pygame.Surface, theme: Theme) -> None:
        """Draw the points of the flight, evenly apart, with their names below."""
        places = _places(len(self.steps))
        now = _now(self.steps, places, self.seconds)
        reached = sum(step.second <= self.seconds for step in self.steps)
        inks = (theme.gold3, theme.cream, theme.n900)
        way = _way(len(self.steps), reached, round(now), inks)
        stamp(surface, way, (_WAY.x, _WAY.y))
        room = round(places[1] - places[0]) - 6
        for number, (step, x) in enumerate(zip(self.steps, places, strict=True)):
            at = (_WAY.x + x, _WAY.bottom + theme.px(8))
            ink = theme.cream if number < reached else theme.mist
            style = fitting.fitting_style(theme, step.words, room, "small")
            text.write(surface, theme, step.words, at, style, ink, "centre")

    def _draw_facts(self, surface: pygame.Surface, theme: Theme) -> None:
        """Write the numbers side by side up to the right edge."""
        wide = theme.px(_COLUMN)
        left = 1264 - wide * len(self.facts)
        for number, fact in enumerate(self.facts):
            x = left + number * wide
            fitting.write_fitted(surface, theme, fact.value, (x, 36), wide - 8, "leadb")
            label = Box(x, 47, wide - 8, 40)
            text.write_block(
                surface, theme, fact.label, (label.x, label.y), label.w, "small", theme.mist
            )


def _places(count: int) -> list[float]:
    """Return where the points of a flight stand on their line."""
    edge = 44
    return [edge + (_WAY.w - 2 * edge) * number / (count - 1) for number in range(count)]


def _now(steps: tuple[Step, ...], places: list[float], seconds: float) -> float:
    """Return where the flight is on its line."""
    for number in range(1, len(steps)):
        before, after = steps[number - 1], steps[number]
        if seconds < after.second:
            share = max(0.0, seconds - before.second) / (after.second - before.second)
            return places[number - 1] + (places[number] - places[number - 1]) * share
    return places[-1]


@lru_cache(maxsize=128)
def _way(count: int, reached: int, now: int, inks: tuple[Colour, Colour, Colour]) -> pygame.Surface:
    """Return the line of a flight: gold up to now, pale ahead."""
    layer, middle, places = Layer(_WAY.w, _WAY.h), _WAY.h / 2, _places(count)
    done, ahead, hole = inks
    layer.line([(places[0], middle), (places[-1], middle)], 3, fade(ahead, 90))
    layer.line([(places[0], middle), (now, middle)], 3, done)
    for number, x in enumerate(places):
        if number < reached:
            layer.circle((x, middle), 7, done)
        else:
            layer.circle((x, middle), 6, ahead).circle((x, middle), 4, hole)
    return layer.circle((now, middle), 5, ahead).sprite()
