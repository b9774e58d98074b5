"""The slot board: every pad as a row, every quarter as a column, every slot as a cell."""

from collections.abc import Callable, Iterator

import msgspec
import pygame

from game.client import amounts
from game.client.answers import Answer
from game.client.art import icons, panels, text
from game.client.art.box import Box
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.parts import order_desk, planning
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.attention import Attention
from game.client.widgets.chip import Chip
from game.client.widgets.panel import Panel
from game.client.widgets.slot_cell import SlotCell, now_column
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph
from game.model.ground import Pad
from game.model.ids import PadId, Quarter
from game.model.launches import OrderSheet, Slot
from game.rules.kinds import duties
from game.rules.slots.capacity import QUARTERS, is_shut
from game.rules.slots.pool import rule_at

BOX = Box(16, 80, 892, 624)
_GRID = Box(154, 188, 736, 456)
_COLUMN, _ROW = 184, 88
_SEASONS: dict[Quarter, str] = {1: "snowflake", 2: "flower-2", 3: "sun", 4: "leaf"}
Choose = Callable[[str], Answer]


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
        at = (box.centre[0], box.y + 32)
        text.write(surface, theme, self.year, at, "cap", theme.mist, "centre")


class Rule(Widget, frozen=True, kw_only=True):
    """A thin line between the rows."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Draw the line."""
        panels.draw_line(surface, (self.rect.x, self.rect.y), self.rect.w, theme.n700)


def board(scene: Scene, desk: order_desk.Kept, chosen: str, choose: Choose) -> tuple[Widget, ...]:
    """Return the panel with the whole board."""
    theme = scene.theme
    sheet = order_desk.sheet(scene, desk)
    rows = tuple(_rows(scene, sheet, chosen, choose))
    room = Box(BOX.x + 12, _GRID.y - 2, BOX.w - 20, _GRID.h + 4)
    return (
        Panel(rect=BOX),
        Label(words=scene.say("slots.heading"), style="h2", rect=Box(36, 90, 420, 36)),
        *_counts(scene, sheet),
        *_heads(scene),
        ScrollArea(id="board", rect=room, children=rows),
        *_legend(scene, theme),
    )


def slots_of(scene: Scene, pad: PadId, quarter: Quarter) -> tuple[Slot, ...]:
    """Return the slots of a pad in a quarter of this year."""
    return tuple(
        slot for slot in scene.public.slots.values() if slot.pad == pad and slot.quarter == quarter
    )


def reserve_of(scene: Scene, pad: PadId) -> int:
    """Return the lowest price of a pool slot at a pad, k$."""
    world = planning.known_of(scene).world
    return rule_at(world, duties(world), pad)[1]


def running_quarter(scene: Scene) -> int:
    """Return the quarter that flies now; 0 outside Launch."""
    return scene.quarter if scene.public.phase == "launch" else 0


def _counts(scene: Scene, sheet: OrderSheet) -> tuple[Widget, ...]:
    """Return how many slots are open and how many we bid for."""
    theme = scene.theme
    free = sum(slot.owner is None for slot in scene.public.slots.values())
    chips = [Chip(label=scene.say("slots.open", count=free), tone="go", icon="plus")]
    if sheet.bids:
        words = scene.say("slots.our_bids", count=len(sheet.bids))
        chips.append(Chip(label=words, tone="contested", icon="gavel"))
    return layout.row_to(theme, chips, BOX.right - 16, 96)


def _heads(scene: Scene) -> tuple[QuarterHead, ...]:
    now, year = running_quarter(scene), str(amounts.year(scene, scene.public.turn))
    return tuple(
        QuarterHead(
            quarter=f"Q{quarter}",
            icon=_SEASONS[quarter],
            year=year,
            now=quarter == now,
            rect=Box(_GRID.x + (quarter - 1) * _COLUMN, 140, _COLUMN, 44),
        )
        for quarter in QUARTERS
    )


def _rows(scene: Scene, sheet: OrderSheet, chosen: str, choose: Choose) -> Iterator[Widget]:
    """Yield a row for each pad; a busy pad takes several lines of two cells a quarter."""
    y = _GRID.y
    for pad in scene.public.ground.pads.values():
        lines = max(1, *(-(-len(slots_of(scene, pad.id, q)) // 2) for q in QUARTERS))
        high = lines * _ROW
        yield Rule(rect=Box(BOX.x + 16, y, BOX.w - 32, 1))
        yield from _pad_head(scene, pad, y)
        for quarter in QUARTERS:
            place = Box(_GRID.x + (quarter - 1) * _COLUMN, y + 8, _COLUMN - 8, high - 16)
            yield from _cells(scene, sheet, pad, quarter, place, chosen, choose)
        y += high


def _pad_head(scene: Scene, pad: Pad, y: int) -> tuple[Widget, ...]:
    """Return the name of a pad, its condition and who controls it."""
    theme = scene.theme
    controller = scene.public.ground.controllers.get(pad.id)
    note = scene.say(
        "slots.pad",
        kind=scene.say(f"class.{pad.launch_class}"),
        condition=amounts.tenths(pad.condition),
    )
    held = scene.say("slots.held_by", who=controller) if controller else ""
    name = Paragraph(words=scene.spell(pad.name), style="smallb", rect=Box(36, y + 8, 112, 0))
    name = name.placed(Box(36, y + 8, 112, name.wants(theme)[1]))
    room = Box(36, name.rect.bottom, 112, y + _ROW - 4 - name.rect.bottom)
    lines = (f"{note}\n{held}", note, str(amounts.tenths(pad.condition)))
    rest = (Paragraph(words=each, style="cap", colour=theme.mist, rect=room) for each in lines)
    fits = next((each for each in rest if each.wants(theme)[1] <= room.h), None)
    return (name,) if fits is None else (name, fits)


def _cells(
    scene: Scene,
    sheet: OrderSheet,
    pad: Pad,
    quarter: Quarter,
    place: Box,
    chosen: str,
    choose: Choose,
) -> Iterator[SlotCell]:
    """Yield the slots of a pad in a quarter, or why there is none."""
    slots = slots_of(scene, pad.id, quarter)
    if not slots:
        reason, icon = _closed(scene, pad, quarter)
        yield SlotCell(state="closed", note=reason, icon=icon, rect=Box(*place[:3], 72))
        return
    for number, slot in enumerate(slots):
        line, column = divmod(number, 2)
        alone = number == len(slots) - 1 and column == 0
        wide = place.w if alone else (place.w - 8) // 2
        box = Box(place.x + column * (wide + 8), place.y + line * _ROW, wide, 72)
        cell = _cell(scene, sheet, slot)
        yield msgspec.structs.replace(
            cell,
            rect=box,
            note=short(scene, cell.note, wide - 38, "cap"),
            id=f"slot.{slot.id}",
            answer=choose(slot.id),
            selected=slot.id == chosen,
        )


def _cell(scene: Scene, sheet: OrderSheet, slot: Slot) -> SlotCell:
    """Return how one slot stands."""
    bid = next((each for each in sheet.bids if each.slot == slot.id), None)
    if slot.owner is None and bid is None:
        price = amounts.money(scene, reserve_of(scene, slot.pad))
        return SlotCell(state="open", note=scene.say("slots.from", money=price))
    if slot.owner is None and bid is not None:
        price = amounts.money(scene, bid.price)
        return SlotCell(
            state="contested", codes=(scene.me,), note=scene.say("slots.bid", money=price)
        )
    flown = slot.used_by is not None
    return SlotCell(
        state="flown" if flown else "held",
        codes=(slot.owner or scene.me,),
        title=slot.owner or "",
        note=cargo(scene, sheet, slot),
    )


def cargo(scene: Scene, sheet: OrderSheet, slot: Slot) -> str:
    """Return what flies on a slot, as far as we know."""
    payloads = scene.public.library.payloads
    names = (
        [slot.used_by] if slot.used_by else [e.payload for e in sheet.manifest if e.slot == slot.id]
    )
    for name in names:
        for payload, entry in payloads.items():
            if payload == name:
                return scene.spell(entry.name)
    return ""


def _closed(scene: Scene, pad: Pad, quarter: Quarter) -> tuple[str, str]:
    """Return why a pad has no slot in a quarter, and the icon for it."""
    if not pad.is_open:
        return scene.say("slots.not_open"), "construction"
    if is_shut(pad, scene.public.turn, quarter):
        return scene.say("slots.repair"), "wrench"
    return scene.say("slots.no_slot"), "ban"


def _legend(scene: Scene, theme: Theme) -> tuple[Widget, ...]:
    """Return the line below the board."""
    words = Label(words=scene.say("slots.hint"), style="small", colour=theme.mist)
    return (words.placed(Box(36, BOX.bottom - 52, BOX.w - 40, 36)),)
