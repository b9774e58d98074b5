"""Impact: what a text changes for us over three turns, and whether our people would ratify it."""

import msgspec
import pygame

from game.client import amounts
from game.client.art import charts, fitting, icons
from game.client.art.box import Box
from game.client.art.colour import mix
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.parts import ahead, planning
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.attention import Attention
from game.client.widgets.bars import Gain
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.ids import MILLION
from game.model.outlook import Forecast
from game.model.treaties import Terms
from game.model.values import half_up
from game.rules.duties.worth import worth

BOX = Box(16, 384, 232, 320)
RATIFIES, LOBBIES = 500, 400
"""Approval (tenths) from which a text is ratified, and from which lobbying helps."""
_FULL_WORTH = 300 * MILLION
_FULL = {
    "cash": 40 * MILLION,
    "slots": 4,
    "sky": 200,
    "steppe": 100,
    "reputation": 100,
    "trust": 200,
}
"""Changes that fill a bar."""


class Sum(msgspec.Struct, frozen=True, kw_only=True):
    """What a whole text brings."""

    cash: int = 0
    """k$ a year, mean of three turns."""
    slots: int = 0
    sky: int = 0
    """Lower fragment index after three turns, tenths."""
    steppe: int = 0
    reputation: int = 0
    trust: int = 0


def impact(scene: Scene, terms: Terms, heading: str) -> tuple[Widget, ...]:
    """Return the panel with the forecast of a text and the approval it would find."""
    theme = scene.theme
    panel = Panel(rect=BOX, heading=heading)
    inside = panel.inside(theme)
    if not terms.clauses or scene.known is None:
        words = scene.say("impact.nothing")
        return (panel, Paragraph(words=words, style="small", colour=theme.mist, rect=inside))
    forecasts = scene.known.forecasts(terms)
    rows = (_worth(scene, forecasts), *_rows(scene, summed(forecasts)))
    look = Box(inside.x, BOX.bottom - theme.px(128), inside.w, theme.px(38))
    approval = ApprovalBar(
        label=scene.say("impact.approval"),
        verdict=verdict(scene, scene.known.approval(terms)),
        value=scene.known.approval(terms),
        rect=Box(inside.x, BOX.bottom - theme.px(80), inside.w, theme.px(70)),
        id="approval",
        tip=reasons(scene, terms),
    )
    room = Box(inside.x, inside.y, inside.w + 10, look.y - 6 - inside.y)
    placed = layout.column(theme, rows, inside.x, inside.y, inside.w, theme.px(3))
    area = ScrollArea(id="impact", rect=room, children=placed)
    return (panel, area, ahead.asked(scene, terms, look), approval)


def _worth(scene: Scene, forecasts: tuple[Forecast, ...]) -> Gain:
    """Return what the whole text is worth to us beside no deal, over three turns."""
    outlook = planning.known_of(scene).outlook
    total = MILLION * half_up(sum(worth(each, outlook) for each in forecasts), MILLION)
    return Gain(
        icon="scale",
        label=scene.say("impact.better"),
        value=amounts.gain(scene, total),
        share=max(-1.0, min(1.0, total / _FULL_WORTH)),
        id="impact.worth",
        tip=scene.say("impact.better.tip"),
    )


def summed(forecasts: tuple[Forecast, ...]) -> Sum:
    """Return what all clauses of a text bring together."""
    return Sum(
        cash=half_up(sum(sum(each.cash) for each in forecasts), 3),
        slots=half_up(sum(sum(each.slots) for each in forecasts), 3),
        sky=-sum(each.index[2] for each in forecasts),
        steppe=sum(each.steppe for each in forecasts),
        reputation=sum(each.reputation for each in forecasts),
        trust=sum(sum(each.trust.values()) for each in forecasts),
    )


def verdict(scene: Scene, approval: int) -> str:
    """Return what an approval means for ratification."""
    key = "passes" if approval >= RATIFIES else "lobby" if approval >= LOBBIES else "fails"
    return scene.say(f"impact.{key}", value=amounts.tenths(approval))


def reasons(scene: Scene, terms: Terms) -> str:
    """Return the lines that move our people, with their points."""
    lines = () if scene.known is None else scene.known.reasons(terms)
    if not lines:
        return scene.say("impact.no_lines")
    return "\n".join(
        f"{amounts.signed(amounts.tenths(effect))}  {scene.say(f'approval.{key}')}"
        for key, effect in lines
    )


def _rows(scene: Scene, total: Sum) -> tuple[Gain, ...]:
    """Return the lines of the forecast; what does not change is left out, money apart."""
    values = (
        ("cash", "coins", _a_year(scene, total.cash)),
        ("slots", "rocket", amounts.signed(total.slots)),
        ("sky", "leaf", amounts.signed(amounts.tenths(total.sky))),
        ("steppe", "sprout", amounts.signed(amounts.tenths(total.steppe))),
        ("reputation", "sparkles", amounts.signed(amounts.tenths(total.reputation))),
        ("trust", "handshake", amounts.signed(amounts.tenths(total.trust))),
    )
    changes = msgspec.structs.asdict(total)
    return tuple(
        Gain(
            icon=icon,
            label=scene.say(f"impact.{name}"),
            value=words,
            share=max(-1.0, min(1.0, changes[name] / _FULL[name])),
        )
        for name, icon, words in values
        if changes[name] or name == "cash"
    )[:5]


def _a_year(scene: Scene, cash: int) -> str:
    """Return a yearly sum; with large letters the sum alone."""
    money = amounts.gain(scene, cash)
    return money if scene.theme.scale > 100 else scene.say("impact.a_year", money=money)


class ApprovalBar(Widget, frozen=True, kw_only=True):
    """A bar from 0 to 100 with the two marks of ratification and a hand on the value."""

    label: str
    verdict: str
    value: int
    """Tenths."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint label, bar, marks, hand and verdict."""
        box, px = self.rect, theme.px
        fitting.write_fitted(surface, theme, self.label, (box.x, box.y + px(9)), box.w, "smallb")
        y = box.y + px(36)
        parts = ((40, theme.bad), (10, theme.warn), (50, theme.ok))
        zones = tuple(
            (box.w * share // 100, mix(colour, theme.n900, 0.55)) for share, colour in parts
        )
        stamp(surface, charts.stacked(8, zones), (box.x, y))
        x = box.x + box.w * max(0, min(1000, self.value)) // 1000
        surface.fill(theme.cream, (x - 1, y - 4, 3, 16))
        icons.draw_icon(surface, "chevron-down", (x, y - 9), 16, theme.gold, 3)
        colour = theme.ok if self.value >= RATIFIES else theme.warn
        colour = theme.bad if self.value < LOBBIES else colour
        at = (box.x, box.y + px(58))
        fitting.write_fitted(surface, theme, self.verdict, at, box.w, "cap", colour)
