"""The slot board: every pad as a row, every quarter as a column, every slot as a cell.

It shows the year that runs, or what the next one would bring if nothing changed until then.
"""

from collections.abc import Callable, Iterator

import msgspec
import pygame

from game.client import amounts
from game.client.answers import Answer
from game.client.art import panels
from game.client.art.box import Box
from game.client.art.theme import Theme
from game.client.parts import order_desk, planning, slot_heads, slot_legend, texts, values
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.attention import Attention
from game.client.widgets.chip import Chip
from game.client.widgets.choice import Choice, Option
from game.client.widgets.panel import Panel
from game.client.widgets.slot_cell import SlotCell
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label
from game.model.ground import Pad
from game.model.ids import PadId, Quarter, Turn
from game.model.launches import OrderSheet, Slot
from game.model.treaties import OPEN, Clause, Treaty
from game.rules.kinds import duties
from game.rules.slots.capacity import QUARTERS, is_shut
from game.rules.slots.pool import rule_at

BOX = Box(16, 80, 892, 624)
_GRID = Box(154, 188, 736, 456)
_COLUMN, _ROW = 184, 88
_NARROW = 66
"""Room for words in a cell of half a column, pixels."""
SLOT_TRADE = "slot_trade"
"""The kind of clause that sells slots."""
Choose = Callable[[str], Answer]


class Year(msgspec.Struct, frozen=True):
    """The slots of one year, and what we have ordered for it."""

    turn: Turn
    slots: tuple[Slot, ...]
    sheet: OrderSheet

    def at(self, pad: PadId, quarter: Quarter) -> tuple[Slot, ...]:
        """Return the slots of a pad in a quarter."""
        return tuple(slot for slot in self.slots if slot.pad == pad and slot.quarter == quarter)


class Rule(Widget, frozen=True, kw_only=True):
    """A thin line between the rows."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Draw the line."""
        panels.draw_line(surface, (self.rect.x, self.rect.y), self.rect.w, theme.n700)


def this_year(scene: Scene, desk: order_desk.Kept) -> Year:
    """Return the board that the year runs by."""
    slots = tuple(scene.public.slots.values())
    return Year(scene.public.turn, slots, order_desk.sheet(scene, desk))


def next_year(scene: Scene) -> Year:
    """Return what the next year would bring if nothing changed until then."""
    slots = planning.next_board(planning.known_of(scene))
    return Year(Turn(scene.public.turn + 1), slots, planning.NOTHING)


def board(
    scene: Scene, year: Year, chosen: str, choose: Choose, years: tuple[Answer, Answer]
) -> tuple[Widget, ...]:
    """Return the panel with the whole board; ``years`` lead to this year and to the next."""
    rows = tuple(_rows(scene, year, chosen, choose))
    room = Box(BOX.x + 12, _GRID.y - 2, BOX.w - 20, _GRID.h + 4)
    return (
        Panel(rect=BOX),
        Label(words=scene.say("slots.heading"), style="h2", rect=Box(36, 90, 400, 36)),
        *_counts(scene, year),
        _years(scene, year, years),
        *slot_heads.heads(scene, year.turn, _GRID.x, _COLUMN),
        ScrollArea(id="board", rect=room, children=rows),
        *_legend(scene, year),
    )


def reserve_of(scene: Scene, pad: PadId) -> int:
    """Return the lowest price of a pool slot at a pad, k$."""
    world = planning.known_of(scene).world
    return rule_at(world, duties(world), pad)[1]


def _years(scene: Scene, year: Year, years: tuple[Answer, Answer]) -> Choice:
    """Return the switch between the year that runs and the next."""
    turn = scene.public.turn
    shown = tuple(
        Option(amounts.year(scene, turn + number), answer) for number, answer in enumerate(years)
    )
    choice = Choice(id="slots.year", options=shown, selected=year.turn - turn)
    wide = choice.wants(scene.theme)[0]
    left = BOX.right - 16 - max(_chips_wide(scene, year), 120) - 12 - wide
    return choice.placed(Box(left, 92, wide, 34))


def _chips_wide(scene: Scene, year: Year) -> int:
    chips = _chips(scene, year)
    return sum(chip.wants(scene.theme)[0] for chip in chips) + 8 * (len(chips) - 1)


def _chips(scene: Scene, year: Year) -> list[Chip]:
    """Return how many slots are open, how many we bid for, and how many are on offer."""
    free = sum(slot.owner is None for slot in year.slots)
    chips = [Chip(label=scene.say("slots.open", count=free), tone="go", icon="plus")]
    if year.sheet.bids:
        words = scene.say("slots.our_bids", count=len(year.sheet.bids))
        chips.append(Chip(label=words, tone="contested", icon="gavel"))
    return chips


def _counts(scene: Scene, year: Year) -> tuple[Widget, ...]:
    """Return the chips at the right of the heading."""
    return layout.row_to(scene.theme, _chips(scene, year), BOX.right - 16, 96)


def _rows(scene: Scene, year: Year, chosen: str, choose: Choose) -> Iterator[Widget]:
    """Yield a row for each pad; a busy pad takes several lines of two cells a quarter."""
    y = _GRID.y
    for pad in scene.public.ground.pads.values():
        lines = max(1, *(-(-len(year.at(pad.id, q)) // 2) for q in QUARTERS))
        high = lines * _ROW
        yield Rule(rect=Box(BOX.x + 16, y, BOX.w - 32, 1))
        yield from slot_heads.pad_head(scene, pad, y, _ROW)
        for quarter in QUARTERS:
            place = Box(_GRID.x + (quarter - 1) * _COLUMN, y + 8, _COLUMN - 8, high - 16)
            yield from _cells(scene, year, pad, quarter, place, chosen, choose)
        y += high


def _cells(
    scene: Scene,
    year: Year,
    pad: Pad,
    quarter: Quarter,
    place: Box,
    chosen: str,
    choose: Choose,
) -> Iterator[SlotCell]:
    """Yield the slots of a pad in a quarter, or why there is none."""
    slots = year.at(pad.id, quarter)
    if not slots:
        reason, icon = _closed(scene, pad, year.turn, quarter)
        yield SlotCell(state="closed", note=reason, icon=icon, rect=Box(*place[:3], 72))
        return
    for number, slot in enumerate(slots):
        line, column = divmod(number, 2)
        alone = number == len(slots) - 1 and column == 0
        wide = place.w if alone else (place.w - 8) // 2
        box = Box(place.x + column * (wide + 8), place.y + line * _ROW, wide, 72)
        yield msgspec.structs.replace(
            _cell(scene, year, slot),
            rect=box,
            id=f"slot.{slot.id}",
            answer=choose(slot.id),
            selected=slot.id == chosen,
        )


def _cell(scene: Scene, year: Year, slot: Slot) -> SlotCell:
    """Return how one slot stands."""
    bid = next((each for each in year.sheet.bids if each.slot == slot.id), None)
    if slot.owner is None and bid is None:
        return SlotCell(state="open", note=_least(scene, reserve_of(scene, slot.pad)))
    if slot.owner is None and bid is not None:
        price = amounts.money(scene, bid.price)
        return SlotCell(
            state="contested", codes=(scene.me,), note=scene.say("slots.bid", money=price)
        )
    flies = cargo_of(year.sheet, slot)
    return SlotCell(
        state="flown" if slot.used_by is not None else "held",
        codes=(slot.owner or scene.me,),
        title=slot.owner or "",
        note=_flies(scene, flies) if flies else _came(scene, slot),
        tip=values.project(scene, flies) if flies else "",
    )


def _least(scene: Scene, price: int) -> str:
    """Return the lowest price of a slot; with large letters the sum alone."""
    money = amounts.money(scene, price)
    words = scene.say("slots.from", money=money)
    return words if layout.width_for(scene.theme, words, "cap") <= _NARROW + 8 else money


def _flies(scene: Scene, payload: str) -> str:
    """Return the short name of a payload; with large letters a long one has only its tip."""
    return short(scene, values.payload_short(scene, payload), _NARROW, "cap")


def _came(scene: Scene, slot: Slot) -> str:
    """Return where the right to a slot that nobody has told us more about comes from."""
    if offered(scene, slot):
        return scene.say("slots.on_offer")
    return scene.say(f"source.{slot.source}.short") if slot.source != "control" else ""


def offered(scene: Scene, slot: Slot) -> tuple[Treaty, ...]:
    """Return the offers on the table by which a slot would change hands."""
    return tuple(
        text
        for text in texts.on_the_table(scene)
        if text.state in OPEN and any(slot.id in named(clause) for clause in text.terms.clauses)
    )


def named(clause: Clause) -> tuple[str, ...]:
    """Return the slots that a clause of sale names."""
    slots = clause.p.get("slots", ()) if clause.kind == SLOT_TRADE else ()
    return slots if isinstance(slots, tuple) else ()


def cargo_of(sheet: OrderSheet, slot: Slot) -> str:
    """Return the payload that flies or shall fly on a slot, as far as we know; else nothing."""
    if slot.used_by:
        return slot.used_by
    return next((str(e.payload) for e in sheet.manifest if e.slot == slot.id), "")


def cargo(scene: Scene, sheet: OrderSheet, slot: Slot) -> str:
    """Return the name of what flies on a slot, as far as we know."""
    flies = cargo_of(sheet, slot)
    return values.project(scene, flies) if flies else ""


def _closed(scene: Scene, pad: Pad, turn: Turn, quarter: Quarter) -> tuple[str, str]:
    """Return why a pad has no slot in a quarter, and the icon for it."""
    if not pad.is_open:
        return scene.say("slots.not_open"), "construction"
    if is_shut(pad, turn, quarter):
        return scene.say("slots.repair"), "wrench"
    return scene.say("slots.no_slot"), "ban"


def _legend(scene: Scene, year: Year) -> tuple[Widget, ...]:
    """Return what the cells mean, and below next year's board what it is."""
    if year.turn == scene.public.turn:
        return slot_legend.legend(scene, Box(36, BOX.bottom - 42, BOX.w - 40, 36))
    words = Label(words=scene.say("slots.hint.next"), style="small", colour=scene.theme.mist)
    return (words.placed(Box(36, BOX.bottom - 52, BOX.w - 40, 36)),)
