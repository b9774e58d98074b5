"""Scores: a row per seat with its objectives as a stacked bar, and what each objective reached."""

import pygame

from game.client import amounts
from game.client.art import charts, fitting, panels, text
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.scene import Scene
from game.client.widgets.attention import Attention
from game.client.widgets.widget import Widget
from game.model.ids import SeatId
from game.model.scores import Score
from game.model.values import half_up

_FULL = 115
"""Points that fill the bar: 100 public ones and 15 of the agenda."""


class ScoreRow(Widget, frozen=True, kw_only=True):
    """Token, name, a bar of parts and the total."""

    code: str
    name: str
    shares: tuple[int, ...] = ()
    """Points of each objective, weighted, and of the agenda."""
    total: str = ""
    mine: bool = False
    selected: bool = False

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 6

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the row."""
        box, y = self.rect, self.rect.centre[1]
        if self.selected or self.is_hovered(attention):
            edge = theme.cream if self.selected and theme.high_contrast else theme.n700
            panels.draw_card(surface, box, theme.n700, edge, radius=6)
        draw_token(surface, theme, self.code, (box.x + 18, y), 9)
        style: text.StyleName = "smallb" if self.mine else "small"
        fitting.write_fitted(surface, theme, self.name, (box.x + 36, y), 150, style)
        colours = (theme.gold, theme.cream, theme.ok, theme.calm_blue, theme.tulip, theme.gold3)
        room = box.w - 192 - 48
        widths = tuple(
            (max(2, part * room // _FULL), colours[number % len(colours)])
            for number, part in enumerate(self.shares)
            if part > 0
        )
        if widths:
            stamp(surface, charts.stacked(12, widths), (box.x + 192, y - 6))
        at = (box.right - 10, y)
        text.write(surface, theme, self.total, at, "bodyb", theme.cream, "right")


def shares(scene: Scene, seat: str) -> tuple[int, ...]:
    """Return the weighted points of each objective, and those of the agenda."""
    score = scene.own.scores.get(SeatId(seat))
    if score is None or score.final is None:
        return ()
    weights = scene.seat(seat).objectives
    public = (half_up(score.points.get(name, 0) * weight, 1000) for name, weight in weights.items())
    return (*public, score.secret)


def total(scene: Scene, seat: str) -> str:
    """Return the final points, or a dash while there is no par."""
    score = scene.own.scores.get(SeatId(seat))
    if score is None or score.final is None:
        return "\u2013"
    return str(amounts.tenths(score.final))


def medal(scene: Scene, seat: str) -> str:
    """Return the medal in a word; nothing while there is no par."""
    score = scene.own.scores.get(SeatId(seat))
    if score is None or score.final is None:
        return ""
    return scene.say(f"debrief.medal-{score.medal}")


def reached(scene: Scene, score: Score, objective: str) -> str:
    """Return what an objective reached: its points if there is a par, else the value itself."""
    if objective in score.points:
        points = amounts.tenths(score.points[objective])
        return scene.say("debrief.points", points=points)
    thousandths = score.metrics.get(objective, 0)
    return amounts.decimal(scene, half_up(thousandths, 100))
