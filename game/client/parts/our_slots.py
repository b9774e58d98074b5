"""Our slots: what we hold this year and bid for, as a list beside the board."""

from collections.abc import Iterator

from game.client import amounts
from game.client.art.box import Box
from game.client.parts import values
from game.client.parts.short import short
from game.client.parts.slot_board import Choose, Year, cargo
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.panel import Panel
from game.client.widgets.rows import ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.launches import Slot


def our_slots(scene: Scene, box: Box, year: Year, choose: Choose) -> tuple[Widget, ...]:
    """Return the panel with a row for each slot of ours, and what the board is for."""
    theme = scene.theme
    runs = year.turn == scene.public.turn
    panel = Panel(rect=box, heading=scene.say("slots.ours" if runs else "slots.ours.next"))
    inside = panel.inside(theme)
    words = Paragraph(
        words=scene.say("slots.about" if runs else "slots.about.next"),
        style="small",
        colour=theme.mist,
    )
    words = words.placed(Box(*inside[:3], 0))
    high = words.wants(theme)[1]
    words = words.placed(Box(inside.x, inside.bottom - high, inside.w, high))
    room = Box(box.x + 6, inside.y, box.w - 12, words.rect.y - 12 - inside.y)
    rows = tuple(_rows(scene, year, room.w, choose))
    if not rows:
        none = Paragraph(words=scene.say("slots.ours.none"), colour=theme.mist)
        return (panel, none.placed(inside), words)
    placed = layout.column(theme, rows, room.x, room.y, room.w - 12, 2)
    return (panel, ScrollArea(id="slots.ours", rect=room, children=placed), words)


def _rows(scene: Scene, year: Year, wide: int, choose: Choose) -> Iterator[ItemRow]:
    """Yield the slots that we hold, by quarter, and those that we bid for."""
    bids = {bid.slot: bid.price for bid in year.sheet.bids}
    for slot in sorted(year.slots, key=lambda each: each.quarter):
        if slot.owner == scene.me or slot.id in bids:
            price = bids.get(slot.id)
            value = "" if price is None else scene.say("slots.bid", money=_money(scene, price))
            note = cargo(scene, year.sheet, slot) or scene.say("slots.unplanned")
            if year.turn > scene.public.turn:
                note = scene.say(f"source.{slot.source}")
            yield _row(scene, slot, (note, value), wide, choose)


def _row(scene: Scene, slot: Slot, words: tuple[str, str], wide: int, choose: Choose) -> ItemRow:
    what, value = words
    room = wide - 70 - layout.width_for(scene.theme, value, "smallb")
    note = scene.say("slots.when", quarter=slot.quarter, letter=slot.id.split("/")[-1], what=what)
    return ItemRow(
        id=f"ours.{slot.id}",
        answer=choose(slot.id),
        icon="gavel" if value else "rocket",
        title=short(scene, values.pad(scene, slot.pad), room, "bodyb"),
        note=short(scene, note, wide - 70, "cap"),
        value=value,
    )


def _money(scene: Scene, price: int) -> str:
    return amounts.money(scene, price)
