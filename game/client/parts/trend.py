"""Trend: the curve of debris over the turns, and whose satellites are in orbit."""

from functools import lru_cache

import msgspec
import pygame

from game.client import amounts
from game.client.art import charts, fitting, text
from game.client.art.box import Box
from game.client.art.charts import Axes, Line, axes_for, axes_from_zero, line_chart
from game.client.art.colour import Colour, fade
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.theme import Theme
from game.client.art.tokens import draw_token
from game.client.parts.short import headed, short
from game.client.scene import Scene
from game.client.widgets.attention import Attention
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.model.ids import Band

_BAR = 32
"""Width of the bar of a fleet, pixels."""
_NEAR = 2.5
"""A limit farther above the curve than this factor is only named."""


class FleetRow(Widget, frozen=True, kw_only=True):
    """A delegation with its satellites as a bar and a number."""

    code: str
    name: str
    count: int
    share: float
    mine: bool = False

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint token, name, bar and number."""
        box, share = self.rect, round(self.share, 2)
        words = (self.code, self.name, self.count)
        picture = _fleet(theme, (box.w, box.h), words, share, mine=self.mine)
        stamp(surface, picture, (box.x, box.y))


@lru_cache(maxsize=64)
def _fleet(
    theme: Theme, size: tuple[int, int], words: tuple[str, str, int], share: float, *, mine: bool
) -> pygame.Surface:
    """Return a row as one picture, which costs one blit instead of four."""
    (code, name, count), (wide, high) = words, size
    picture, y = Layer(wide, high, 1).sprite(), high / 2
    draw_token(picture, theme, code, (12, y), 9)
    number = text.width(theme, "000", "smallb")
    room = wide - 30 - _BAR - number - 12
    style: text.StyleName = "smallb" if mine else "small"
    fitting.write_fitted(picture, theme, name, (30, y), room, style)
    bar = charts.bar(_BAR, 5, share, theme.look(code).colour, theme.n700)
    stamp(picture, bar, (wide - number - 8 - _BAR, y - 2))
    text.write(picture, theme, str(count), (wide, y), "smallb", theme.cream, "right")
    return picture


class Curve(Widget, frozen=True, kw_only=True):
    """A curve over turns with the last value in words."""

    points: tuple[tuple[float, float], ...]
    limit: float
    """Where the shell closes."""
    limit_words: str
    far_words: str
    """Instead of it while the limit lies far above the chart."""
    left: str
    right: str
    colour: Colour
    others: tuple[Line, ...] = ()
    """Curves beside it."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the chart, the limit if the curve comes near it, and the turns below."""
        box = self.rect
        chart = Box(box.x, box.y + theme.px(18), box.w, box.h - theme.px(38))
        lines, axes = self._lines(theme)
        picture = line_chart(chart.w, chart.h, lines, axes, theme.n700)
        stamp(surface, picture, (chart.x, chart.y))
        x, y = axes.place(self.points[-1], (chart.w, chart.h))
        stamp_centred(surface, _dot(theme.cream), (chart.x + x - 3, chart.y + y))
        at = (box.x, box.y + theme.px(8))
        words, colour = self._said(theme)
        fitting.write_fitted(surface, theme, words, at, box.w, "cap", colour)
        foot = box.bottom - theme.px(8)
        text.write(surface, theme, self.left, (box.x, foot), "cap", theme.mist)
        text.write(surface, theme, self.right, (box.right, foot), "cap", theme.mist, "right")

    @property
    def _is_far(self) -> bool:
        """Return whether the limit lies so far above that it would press the curve flat."""
        highest = max(
            y for each in (self.points, *(o.points for o in self.others)) for _, y in each
        )
        return self.limit > _NEAR * highest

    def _said(self, theme: Theme) -> tuple[str, Colour]:
        """Return what is said of the limit, and its colour: that of its line, if it is drawn."""
        return (self.far_words, theme.mist) if self._is_far else (self.limit_words, theme.bad)

    def _lines(self, theme: Theme) -> tuple[tuple[Line, ...], Axes]:
        """Return what is drawn; a limit far above stays away."""
        line = Line(points=self.points, colour=self.colour, fill=fade(self.colour, 40))
        drawn = (line, *self.others)
        if self._is_far:
            axes = axes_from_zero(drawn)
            return drawn, msgspec.structs.replace(axes, high=axes.high * 1.15)
        roof = tuple((x, self.limit) for x in (self.points[0][0], self.points[-1][0]))
        limit = Line(points=roof, colour=theme.bad, width=1.6, pen="dashed")
        return (*drawn, limit), axes_for((*drawn, limit))


@lru_cache(maxsize=2)
def _dot(colour: Colour) -> pygame.Surface:
    return Layer(10, 10).circle((5, 5), 4, colour).sprite()


def fleets(scene: Scene, box: Box) -> tuple[Widget, ...]:
    """Return the panel with everybody's satellites, the largest fleet first."""
    panel = headed(scene, box, scene.say("orbit.fleets"), scene.say("orbit.satellites"))
    inside = panel.inside(scene.theme)
    seats = sorted(scene.public.seats.values(), key=lambda seat: -seat.satellites)
    most = max(1, *(seat.satellites for seat in seats))
    places = Box(inside.x, inside.y, inside.w, box.bottom - 8 - inside.y).rows(len(seats))
    rows = tuple(
        FleetRow(
            rect=place,
            code=seat.id,
            name=short(scene, scene.spell(seat.name), inside.w - 70 - _BAR),
            count=seat.satellites,
            share=seat.satellites / most,
            mine=seat.id == scene.me,
        )
        for seat, place in zip(seats, places, strict=True)
    )
    return (panel, *rows)


def curve(scene: Scene, band: Band, box: Box) -> tuple[Widget, ...]:
    """Return the panel with the fragment index of a band over the turns."""
    state = scene.public.sky.bands[band]
    now = amounts.tenths(state.index)
    panel = Panel(rect=box, heading=scene.say("orbit.trend"), note=str(now))
    inside = panel.inside(scene.theme)
    past = [
        (float(turn.turn), amounts.tenths(turn.index.get(band, state.index)))
        for turn in scene.public.history
    ]
    points = tuple((x, float(y)) for x, y in past if x < scene.public.turn)
    points = (*points, (float(scene.public.turn), float(now)))
    if len(points) == 1:
        points = ((points[0][0] - 1, points[0][1]), *points)
    close = scene.public.settings.orbit.close
    chart = Curve(
        rect=Box(inside.x, inside.y, inside.w, max(40, box.bottom - 10 - inside.y)),
        points=points,
        limit=float(close),
        limit_words=scene.say("orbit.closes", index=close),
        far_words=scene.say("orbit.closes.far", index=close),
        left=amounts.year(scene, int(points[0][0])),
        right=amounts.year(scene, scene.public.turn),
        colour=scene.theme.warn,
    )
    return (panel, chart)
