"""The launch list: the manifest of this year, one row per launch, and the row that adds one."""

from game.client import amounts
from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts import order_desk, planning, values
from game.client.parts.add_card import AddCard
from game.client.parts.order_desk import Pick
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.rows import ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.launches import ManifestEntry, OrderSheet

_ICONS = {
    "crew": "users",
    "rescue": "life-buoy",
    "planetary_defence": "shield-alert",
    "science": "star",
    "state": "landmark",
    "commercial": "satellite",
}


def launches(scene: Scene, sheet: OrderSheet, chosen: int, room: Box) -> tuple[Widget, ...]:
    """Return the rows of the manifest."""
    rows: list[Widget] = [
        _row(scene, sheet, place, entry, place == chosen)
        for place, entry in enumerate(sheet.manifest)
    ]
    if not rows:
        words = scene.say("orders.no_launches")
        rows.append(Paragraph(words=words, style="small", colour=scene.theme.mist))
    why_not = _why_no_more(scene, sheet)
    rows.append(
        AddCard(
            id="launch.add",
            label=scene.say("orders.add"),
            answer=Pick("add"),
            enabled=not why_not,
            tip=why_not,
        )
    )
    placed = layout.column(scene.theme, rows, room.x, room.y, room.w - 12, 4)
    return (ScrollArea(id="launches", rect=room, children=placed),)


def _why_no_more(scene: Scene, sheet: OrderSheet) -> str:
    """Return why no launch can be added; empty: one can."""
    if not planning.open_for_orders(scene):
        return scene.say("orders.closed")
    if planning.first_launch(planning.known_of(scene), sheet) is None:
        return scene.say("orders.none_fits")
    return ""


def where(scene: Scene, entry: ManifestEntry) -> str:
    """Return where a launch starts: its slot, or a home range."""
    if entry.slot is not None:
        return values.slot(scene, entry.slot)
    vehicle = scene.public.library.vehicles[entry.vehicle]
    return scene.say("orders.home", who=scene.name(vehicle.provider))


def payload_icon(purpose: str) -> str:
    """Return the icon of a payload's purpose."""
    return _ICONS[purpose]


def _row(
    scene: Scene, sheet: OrderSheet, place: int, entry: ManifestEntry, selected: bool
) -> ItemRow:
    library, known = scene.public.library, planning.known_of(scene)
    payload, vehicle = library.payloads[entry.payload], library.vehicles[entry.vehicle]
    fault = planning.entry_fault(known, sheet, place, entry)
    answer: Answer | Pick = Pick("choose", str(place))
    value = amounts.money(scene, planning.price(known, entry))
    room = 330 - scene.theme.px(30) - layout.width_for(scene.theme, value, "smallb")
    note = f"{scene.spell(vehicle.name)} · {where(scene, entry)}"
    return ItemRow(
        id=f"launch.{place}",
        answer=answer,
        icon="triangle-alert" if fault else payload_icon(payload.purpose),
        title=short(scene, scene.spell(payload.name), room),
        note=short(scene, scene.why(fault) if fault else note, 300, "cap"),
        value=value,
        status="bad" if fault else "plain",
        selected=selected,
        tip=scene.why(fault) if fault else "",
    )


def trouble_line(scene: Scene, desk: order_desk.Kept) -> str:
    """Return why the sheet is not accepted, or that it is kept, or who filled it."""
    if not planning.open_for_orders(scene):
        return scene.say("orders.closed")
    refusal = order_desk.trouble(scene, desk)
    if refusal is not None:
        return scene.why(refusal)
    if desk is None and not scene.own.sheet_set and scene.own.standing.manifest:
        return scene.say("orders.advised" if scene.public.turn == 1 else "orders.repeated")
    return scene.say("orders.saved" if order_desk.saved(scene, desk) else "orders.sending")
