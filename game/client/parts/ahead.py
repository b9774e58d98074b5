"""Ahead: where the sky leads in 25 years, as the room keeper reckons it when it is asked."""

from game.client import amounts
from game.client.answers import LookAhead
from game.client.art.box import Box
from game.client.art.charts import Line
from game.client.parts.short import short
from game.client.parts.trend import Curve
from game.client.scene import Scene
from game.client.widgets.button import Button
from game.client.widgets.layout import width_for
from game.client.widgets.panel import Panel
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.model.treaties import Terms
from game.rules.sky.foresight import AHEAD, Foresight


def asked(scene: Scene, terms: Terms, rect: Box) -> Widget:
    """Return the button that asks about a text, or the answer once it is there."""
    found = scene.foresight(terms)
    if found is None:
        waits = terms in scene.looking
        return Button(
            id="ahead",
            kind="secondary",
            icon="history",
            label=scene.say("ahead.wait" if waits else "ahead.ask"),
            enabled=not waits,
            answer=LookAhead(terms=terms),
            rect=rect,
        )
    words = _words(scene, found)
    words_wide = width_for(scene.theme, words, "smallb")
    return FactRow(
        id="ahead",
        label=short(scene, scene.say("ahead.text"), rect.w - 12 - words_wide, "small"),
        value=words,
        tip=scene.say("ahead.tip"),
        rect=rect,
    )


def _words(scene: Scene, found: Foresight) -> str:
    """Return the two ends of the future as numbers."""
    without, with_text = (amounts.tenths(line[-1]) for line in (found.without, found.with_text))
    if without == with_text:
        return scene.say("ahead.same", index=without)
    return scene.say("ahead.change", without=without, **{"with": with_text})


def future(scene: Scene, box: Box) -> tuple[Widget, ...]:
    """Return the panel with the curve of the next 25 years, with and without the last text."""
    panel = Panel(rect=box, heading=scene.say("ahead.trend"))
    inside = panel.inside(scene.theme)
    found = scene.last_foresight
    if found is None:
        wait = FactRow(label=scene.say("ahead.wait"), value="", rect=inside)
        return (panel, wait)
    close = scene.public.settings.orbit.close
    curve = Curve(
        rect=Box(inside.x, inside.y, inside.w, max(40, box.bottom - 10 - inside.y)),
        points=_points(found.without),
        others=_others(scene, found),
        limit=float(close),
        limit_words=scene.say("orbit.closes", index=close),
        far_words=scene.say("orbit.closes.far", index=close),
        left=str(found.first_year),
        right=str(found.first_year + AHEAD),
        colour=scene.theme.warn,
    )
    return (panel, curve)


def _others(scene: Scene, found: Foresight) -> tuple[Line, ...]:
    """Return the future with the text, if it differs."""
    if found.with_text == found.without:
        return ()
    return (Line(points=_points(found.with_text), colour=scene.theme.ok, width=2.4, pen="dashed"),)


def _points(line: tuple[int, ...]) -> tuple[tuple[float, float], ...]:
    """Return a line of indices (tenths) as points of the chart."""
    return tuple((float(year), index / 10) for year, index in enumerate(line))
