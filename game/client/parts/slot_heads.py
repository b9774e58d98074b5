"""The heads of the slot board: the quarters above its columns, the pads before its rows."""

import pygame

from game.client import amounts
from game.client.art import icons, text
from game.client.art.box import Box
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.scene import Scene
from game.client.widgets.attention import Attention
from game.client.widgets.slot_cell import now_column
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.ground import Pad
from game.model.ids import Quarter, Turn
from game.rules.slots.capacity import QUARTERS

_ROOM = 116
"""Width for words before a row, pixels."""
_SEASONS: dict[Quarter, str] = {1: "snowflake", 2: "flower-2", 3: "sun", 4: "leaf"}


class QuarterHead(Widget, frozen=True, kw_only=True):
    """The head of a column: quarter, season and year; lit while it runs."""

    quarter: str
    icon: str
    year: str
    now: bool = False
    deep: int = 500
    """How far the lit ground reaches down, pixels."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the head."""
        box = self.rect
        if self.now:
            stamp(surface, now_column(box.w - 6, self.deep, theme.gold), (box.x, box.y - 6))
        ink = theme.gold3 if self.now else theme.cream
        wide = text.width(theme, self.quarter, "bodyb")
        x = box.centre[0] - 12
        text.write(surface, theme, self.quarter, (x, box.y + 12), "bodyb", ink, "centre")
        icons.draw_icon(surface, self.icon, (x + wide / 2 + 16, box.y + 12), 15, ink)
        at = (box.centre[0], box.y + 12 + theme.px(20))
        text.write(surface, theme, self.year, at, "cap", theme.mist, "centre")


def running_quarter(scene: Scene) -> int:
    """Return the quarter that flies now; 0 outside Launch."""
    return scene.quarter if scene.public.phase == "launch" else 0


def heads(scene: Scene, turn: Turn, left: int, column: int) -> tuple[QuarterHead, ...]:
    """Return the heads of the four quarters of a year, each ``column`` pixels wide."""
    now = running_quarter(scene) if turn == scene.public.turn else 0
    words = amounts.year(scene, turn)
    return tuple(
        QuarterHead(
            quarter=scene.say("quarter.short", quarter=quarter),
            icon=_SEASONS[quarter],
            year=words,
            now=quarter == now,
            rect=Box(left + (quarter - 1) * column, 140, column, 44),
        )
        for quarter in QUARTERS
    )


def pad_head(scene: Scene, pad: Pad, y: int, high: int) -> tuple[Widget, ...]:
    """Return the name of a pad, its condition and who controls it, in a row ``high`` pixels high.

    With large letters only what fits; the condition always does.
    """
    theme = scene.theme
    controller = scene.public.ground.controllers.get(pad.id)
    note = scene.say(
        "slots.pad",
        kind=scene.say(f"class.{pad.launch_class}"),
        condition=amounts.tenths(pad.condition),
    )
    held = scene.say("slots.held_by", who=controller) if controller else ""
    name = Paragraph(words=scene.spell(pad.name), style="smallb", rect=Box(36, y + 8, _ROOM, 0))
    name = name.placed(Box(36, y + 8, _ROOM, name.wants(theme)[1]))
    room = Box(36, name.rect.bottom, _ROOM, y + high - 4 - name.rect.bottom)
    lines = (f"{note}\n{held}", note, f"{amounts.tenths(pad.condition)}\u00a0%")
    rest = (Paragraph(words=each, style="cap", colour=theme.mist, rect=room) for each in lines)
    fits = next((each for each in rest if each.wants(theme)[1] <= room.h), None)
    return (name,) if fits is None else (name, fits)
