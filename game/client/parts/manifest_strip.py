"""The manifest strip: our launches of this year as cards, and in Launch everybody's as they fly."""

from game.client.answers import Answer, Switch
from game.client.art.box import Box
from game.client.art.theme import Status
from game.client.parts import planning, steppe_scene, values
from game.client.parts.frame import ready_answer
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets.button import Button
from game.client.widgets.layout import width_for
from game.client.widgets.manifest_card import ManifestCard
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph
from game.model.launches import Launch, ManifestEntry

BOX = Box(16, 596, 1248, 112)
_ROOM = 154
"""Room for words on a card, pixels."""
_FIRST, _STEP, _WIDE, _SHOWN = 146, 222, 214, 4
_RESULTS: dict[str, tuple[str, Status, float]] = {
    "success": ("circle-check", "ok", 1.0),
    "failure": ("triangle-alert", "bad", 1.0),
    "scrubbed": ("wind", "warn", 0.6),
}


def strip(scene: Scene) -> tuple[Widget, ...]:
    """Return the strip with its cards and the ready button."""
    flown = steppe_scene.flying(scene)
    cards = _flights(scene, flown) if flown else _plans(scene)
    return (Panel(rect=BOX), *_heading(scene, flown), *cards, _ready(scene))


def _heading(scene: Scene, flown: tuple[Launch, ...]) -> tuple[Widget, ...]:
    """Return what the strip shows, and how many of our slots are used."""
    theme = scene.theme
    key = "steppe.flights" if flown else "steppe.manifest"
    mine = [slot for slot in scene.public.slots.values() if slot.owner == scene.me]
    planned = {entry.slot for entry in planning.standing(planning.known_of(scene)).manifest}
    used = sum(slot.id in planned or slot.used_by is not None for slot in mine)
    note = scene.say("steppe.slots_used", used=used, slots=len(mine))
    return (
        Paragraph(
            words=scene.say(key), style="label", colour=theme.gold3, rect=Box(34, 606, 106, 46)
        ),
        Paragraph(words=note, style="cap", colour=theme.mist, rect=Box(34, 648, 106, 58)),
    )


def _plans(scene: Scene) -> tuple[Widget, ...]:
    """Return a card for each of our planned launches, the first few."""
    manifest = planning.standing(planning.known_of(scene)).manifest
    if not manifest:
        words = scene.say("steppe.no_plans")
        return (Label(words=words, colour=scene.theme.mist, rect=Box(_FIRST + 8, 630, 840, 44)),)
    return tuple(_plan(scene, entry, number) for number, entry in enumerate(manifest[:_SHOWN]))


def _plan(scene: Scene, entry: ManifestEntry, number: int) -> ManifestCard:
    library = scene.public.library
    slot = scene.public.slots.get(entry.slot) if entry.slot is not None else None
    vehicle = scene.spell(library.vehicles[entry.vehicle].name)
    where = scene.say("orders.home_range") if slot is None else values.pad(scene, slot.pad)
    answer: Answer = Switch("projects", {"chosen": number, "page": "launches"})
    return ManifestCard(
        id=f"plan.{number}",
        answer=answer,
        code=scene.me,
        mission=_mission(scene, entry.payload),
        vehicle=_vehicle(scene, vehicle, where),
        state=scene.say("steppe.planned"),
        icon="clipboard-list",
        status="gold",
        share=0.3,
        when=scene.say("quarter.short", quarter=slot.quarter) if slot is not None else "",
        rect=_place(number),
    )


def _flights(scene: Scene, flown: tuple[Launch, ...]) -> tuple[Widget, ...]:
    """Return a card for each launch that has flown, the latest first."""
    latest = flown[::-1][:_SHOWN]
    return tuple(_flight(scene, launch, number) for number, launch in enumerate(latest))


def _flight(scene: Scene, launch: Launch, number: int) -> ManifestCard:
    library = scene.public.library
    icon, status, share = _RESULTS[launch.outcome]
    vehicle = library.vehicles.get(launch.vehicle)
    where = values.pad(scene, launch.pad) if launch.pad else scene.say("orders.home_range")
    name = scene.spell(vehicle.name) if vehicle else launch.vehicle
    return ManifestCard(
        id=f"flight.{number}",
        answer=Switch("slots"),
        code=launch.seat,
        mission=_mission(scene, launch.payload),
        vehicle=_vehicle(scene, name, where),
        state=scene.say(f"outcome.{launch.outcome}"),
        icon=icon,
        status=status,
        share=share,
        when=scene.say("quarter.short", quarter=launch.quarter),
        rect=_place(number),
    )


def _mission(scene: Scene, payload: str) -> str:
    """Return what flies, by its short name where the whole one has no room."""
    name = values.project(scene, payload)
    if width_for(scene.theme, name, "smallb") <= _ROOM:
        return name
    return short(scene, values.payload_short(scene, payload), _ROOM)


def _vehicle(scene: Scene, name: str, where: str) -> str:
    """Return the rocket and its pad; the pad stays away where both have no room."""
    both = f"{name} · {where}"
    if width_for(scene.theme, both, "cap") <= _ROOM:
        return both
    return short(scene, name, _ROOM, "cap")


def _place(number: int) -> Box:
    return Box(_FIRST + number * _STEP, 604, _WIDE, 96)


def _ready(scene: Scene) -> Button:
    """Return the button that ends the phase for us."""
    ready = scene.own.me.ready
    return Button(
        id="ready",
        label=scene.say("orders.unready" if ready else "orders.ready"),
        icon="check",
        kind="secondary" if ready else "primary",
        answer=ready_answer(scene),
        rect=Box(_FIRST + _SHOWN * _STEP + 4, 624, 1256 - _FIRST - _SHOWN * _STEP - 8, 56),
    )
