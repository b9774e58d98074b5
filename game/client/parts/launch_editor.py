"""The launch editor: payload, shell, rocket, place and go rule of one launch."""

from collections.abc import Iterator

import msgspec

from game.client import amounts
from game.client.art.box import Box
from game.client.parts import planning, values
from game.client.parts.order_desk import Pick
from game.client.parts.rows_of import Row, pick, placed_rows
from game.client.scene import Scene
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.chip import Chip
from game.client.widgets.widget import Widget
from game.model.ids import PayloadId, SeatId, Shell, SlotId, VehicleId
from game.model.launches import ManifestEntry, OrderSheet

HOME = "home"
CUBESATS = "edu_cubesats"


def editor(scene: Scene, sheet: OrderSheet, place: int, room: Box) -> tuple[Widget, ...]:
    """Return the controls of one launch."""
    entry = sheet.manifest[place]
    rows = tuple(_rows(scene, sheet, place, entry))
    children = placed_rows(scene, rows, room)
    return (ScrollArea(id="launch", rect=room, children=children),)


def picked(scene: Scene, sheet: OrderSheet, place: int, choice: Pick) -> OrderSheet:
    """Return the sheet after a choice in this editor; the rest of the launch is fitted to it."""
    known, entry = planning.known_of(scene), sheet.manifest[place]
    wish = _wished(scene, entry, choice)
    if choice.field in ("payload", "shell", "vehicle", "slot"):
        wish = planning.fitted(known, sheet, place, wish)
    return planning.with_entry(sheet, place, wish)


def _wished(scene: Scene, entry: ManifestEntry, choice: Pick) -> ManifestEntry:
    """Return the entry with one field as chosen."""
    match choice.field:
        case "payload":
            payload = PayloadId(choice.value)
            shell = scene.public.library.payloads[payload].shells[0]
            return msgspec.structs.replace(entry, payload=payload, shell=shell)
        case "vehicle":
            return msgspec.structs.replace(entry, vehicle=VehicleId(choice.value))
        case "slot":
            slot = None if choice.value == HOME else SlotId(choice.value)
            return msgspec.structs.replace(entry, slot=slot)
        case "guest":
            seat = SeatId(choice.value)
            kept = tuple(each for each in entry.guests if each != seat)
            guests = kept if seat in entry.guests else (*kept, seat)
            return msgspec.structs.replace(entry, guests=guests)
        case "cubesats":
            return msgspec.structs.replace(entry, cubesats=not entry.cubesats)
    return msgspec.structs.replace(entry, **{choice.field: choice.value})


def _rows(scene: Scene, sheet: OrderSheet, place: int, entry: ManifestEntry) -> Iterator[Row]:
    """Yield a row for each choice of a launch."""
    known = planning.known_of(scene)
    fault = planning.entry_fault(known, sheet, place, entry)
    if fault is not None:
        yield Row("", "", (), note=scene.why(fault), colour=scene.theme.bad)
    yield Row(scene.say("orders.payload"), "", _payload_chips(scene, entry), _gives(scene, entry))
    shells = scene.public.library.payloads[entry.payload].shells
    if len(shells) > 1:
        yield Row(
            scene.say("orders.shell"), "", tuple(_shell(scene, entry, each) for each in shells)
        )
    yield Row(scene.say("orders.vehicle"), "", _vehicle_chips(scene, entry), _chances(scene, entry))
    yield Row(scene.say("orders.place"), "", _place_chips(scene, sheet, place, entry))
    yield Row(scene.say("orders.go"), "", _go_chips(scene, entry), scene.say(f"go.{entry.go}.note"))
    yield from _riders(scene, entry)
    yield Row("", "", (_remove(scene),))


def _payload_chips(scene: Scene, entry: ManifestEntry) -> tuple[Chip, ...]:
    library = scene.public.library.payloads
    return tuple(
        pick(
            f"payload.{name}",
            scene.spell(library[name].name),
            on=name == entry.payload,
            answer=Pick("payload", name),
        )
        for name in planning.payloads(planning.known_of(scene))
    )


def _gives(scene: Scene, entry: ManifestEntry) -> str:
    """Return what a payload costs and gives."""
    payload = scene.public.library.payloads[entry.payload]
    parts = [amounts.money(scene, payload.price)]
    if payload.satellites:
        parts.append(scene.say("orders.satellites", count=payload.satellites))
    for field in ("prestige", "science", "education"):
        points = msgspec.structs.asdict(payload)[field]
        if points:
            parts.append(scene.say(f"gives.{field}", points=points))
    return " · ".join(parts)


def _shell(scene: Scene, entry: ManifestEntry, shell: Shell) -> Chip:
    label = scene.say(f"shell.{shell}")
    return pick(f"shell.{shell}", label, on=shell == entry.shell, answer=Pick("shell", shell))


def _vehicle_chips(scene: Scene, entry: ManifestEntry) -> tuple[Chip, ...]:
    library = scene.public.library.vehicles
    return tuple(
        pick(
            f"vehicle.{name}",
            scene.spell(library[name].name),
            on=name == entry.vehicle,
            answer=Pick("vehicle", name),
        )
        for name in planning.vehicles(planning.known_of(scene).world, entry.payload)
    )


def _chances(scene: Scene, entry: ManifestEntry) -> str:
    """Return what a vehicle costs, whose it is, and how often it fails."""
    vehicle = scene.public.library.vehicles[entry.vehicle]
    fails = max(1, round((1000 - vehicle.success) / 10))
    return " · ".join(
        (
            amounts.money(scene, vehicle.price),
            scene.say("orders.fails", percent=fails),
            scene.say("orders.toxic" if vehicle.toxic else "orders.clean"),
        )
    )


def _place_chips(
    scene: Scene, sheet: OrderSheet, place: int, entry: ManifestEntry
) -> tuple[Chip, ...]:
    """Return a chip for each slot and for the home range; those that cannot be say why."""
    known = planning.known_of(scene)
    chips = []
    for slot in planning.places(known, sheet):
        wish = msgspec.structs.replace(entry, slot=slot)
        fault = planning.entry_fault(known, sheet, place, wish)
        label = scene.say("orders.home_range") if slot is None else values.slot(scene, slot)
        chips.append(
            pick(
                f"slot.{slot or HOME}",
                label,
                on=slot == entry.slot,
                answer=Pick("slot", slot or HOME),
                tip=scene.why(fault) if fault is not None else "",
            )
        )
    return tuple(chips)


def _go_chips(scene: Scene, entry: ManifestEntry) -> tuple[Chip, ...]:
    return tuple(
        pick(f"go.{rule}", scene.say(f"go.{rule}"), on=rule == entry.go, answer=Pick("go", rule))
        for rule in ("wait", "fly")
    )


def _riders(scene: Scene, entry: ManifestEntry) -> Iterator[Row]:
    """Yield who and what may ride along."""
    guests = tuple(
        pick(
            f"guest.{seat}",
            scene.name(seat),
            on=seat in entry.guests,
            answer=Pick("guest", seat),
        )
        for seat in scene.public.seats
        if seat != scene.me
    )
    yield Row(scene.say("orders.guests"), "", guests)
    cubesats = scene.public.library.payloads.get(PayloadId(CUBESATS))
    if cubesats is not None:
        label = scene.spell(cubesats.name)
        chip = pick("cubesats", label, on=entry.cubesats, answer=Pick("cubesats"))
        yield Row(scene.say("orders.rides"), amounts.money(scene, cubesats.price), (chip,))


def _remove(scene: Scene) -> Button:
    return Button(
        id="launch.remove",
        kind="danger",
        icon="trash-2",
        label=scene.say("orders.remove"),
        answer=Pick("remove"),
    )
