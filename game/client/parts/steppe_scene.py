"""The steppe as the sight tells it: which rockets stand where, in which season."""

import msgspec

from game.client import amounts
from game.client.art import gantry, steppe
from game.client.art.box import Box
from game.client.art.colour import Colour
from game.client.art.rockets import RocketKind
from game.client.art.seasons import SeasonName
from game.client.art.steppe import PadScene, Rollout, Steppe
from game.client.art.theme import Status
from game.client.parts import planning
from game.client.scene import Scene
from game.client.widgets.scene_tag import SceneTag, untangled
from game.model.ground import Pad
from game.model.ids import PayloadId, SeatId, VehicleId
from game.model.launches import Launch
from game.rules.slots.capacity import WORKS_FROM

SEASONS_OF_YEAR: tuple[SeasonName, ...] = ("winter", "spring", "summer", "autumn")
_NAMED = {"site_31": "front", "proton": "proton", "light": "light", "baiterek": "baiterek"}
_PLACES = ("front", "back", "proton", "light", "baiterek")
"""Places of the picture, in the order in which open pads take them."""


class Ride(msgspec.Struct, frozen=True):
    """A rocket that is to be seen on a pad."""

    vehicle: VehicleId
    seat: SeatId
    payload: PayloadId


def picture(scene: Scene) -> Steppe:
    """Return the scene of this moment."""
    pads = seated(scene)
    stages = scene.public.ground.stages
    return Steppe(
        season=season(scene),
        front=_pad(scene, pads.get("front")),
        back=_pad(scene, pads.get("back")),
        baiterek=_pad(scene, pads.get("baiterek")),
        baiterek_stage=stages,
        proton=_pad(scene, pads.get("proton")),
        light=_pad(scene, pads.get("light")) if "light" in pads else None,
        rollout=_rollout(scene),
        herd=scene.public.ground.steppe >= 400,
    )


def season(scene: Scene) -> SeasonName:
    """Return the season: it runs through the year during Launch, elsewhere it is spring."""
    if scene.public.phase != "launch":
        return "spring"
    return SEASONS_OF_YEAR[scene.quarter - 1]


def seated(scene: Scene) -> dict[str, Pad]:
    """Return which pad stands at which place of the picture."""
    pads = scene.public.ground.pads
    placed: dict[str, Pad] = {}
    for name, pad in sorted(pads.items(), key=lambda named: not named[1].is_open):
        place = _place_of(name, placed)
        if place:
            placed[place] = pad
    return placed


def tags(scene: Scene, keep_off: tuple[Box, ...]) -> tuple[SceneTag, ...]:
    """Return the labels of the pads and of the train, so that none covers another."""
    made = [_tag(scene, place, pad) for place, pad in seated(scene).items()]
    ride = _waiting(scene)
    if ride is not None and scene.public.phase != "launch":
        library = scene.public.library.vehicles
        made.append(
            SceneTag(
                point=steppe.train_place(0.5),
                title=scene.say("steppe.rollout"),
                note=scene.spell(library[ride.vehicle].name),
                code=ride.seat,
                status="gold",
            )
        )
    placed = tuple(tag.above(scene.theme) for tag in made)
    return untangled(placed, keep_off)


def flying(scene: Scene) -> tuple[Launch, ...]:
    """Return the launches of this year up to the quarter that is shown."""
    if scene.public.phase != "launch":
        return scene.public.launches
    return tuple(each for each in scene.public.launches if each.quarter <= scene.quarter)


def _place_of(name: str, taken: dict[str, Pad]) -> str:
    """Return the place for a pad: that of its name, else the first free one, or none."""
    wanted = next((place for part, place in _NAMED.items() if part in name), "")
    free = [place for place in _PLACES if place not in taken]
    return wanted if wanted in free else (free[0] if free else "")


def _pad(scene: Scene, pad: Pad | None) -> PadScene:
    """Return what is seen on a pad: a rocket if one stands there this quarter."""
    if pad is None or not pad.is_open:
        return PadScene()
    ride = _on_pad(scene, pad)
    if ride is None:
        return PadScene()
    return PadScene(
        rocket=rocket_of(scene, ride), stripe=_stripe(scene, ride), opening=gantry.OPENINGS // 3
    )


def _on_pad(scene: Scene, pad: Pad) -> Ride | None:
    """Return the rocket on a pad: of the quarter that runs, else of our own first plan there."""
    for launch in scene.public.launches:
        if launch.pad == pad.id and launch.quarter == scene.quarter:
            return Ride(launch.vehicle, launch.seat, launch.payload)
    for entry in planning.standing(planning.known_of(scene)).manifest:
        slot = scene.public.slots.get(entry.slot) if entry.slot is not None else None
        if slot is not None and slot.pad == pad.id:
            return Ride(entry.vehicle, scene.me, entry.payload)
    return None


def _waiting(scene: Scene) -> Ride | None:
    """Return our first launch from the shared site that is still on its way to the pad."""
    planned = [
        entry
        for entry in planning.standing(planning.known_of(scene)).manifest
        if entry.slot is not None
    ]
    if len(planned) < 2:
        return None
    return Ride(planned[1].vehicle, scene.me, planned[1].payload)


def rocket_of(scene: Scene, ride: Ride) -> RocketKind:
    """Return how a vehicle looks."""
    vehicle = scene.public.library.vehicles[ride.vehicle]
    payload = scene.public.library.payloads.get(ride.payload)
    if vehicle.toxic:
        return "proton"
    if vehicle.launch_class == "mini":
        return "light"
    if payload is not None and payload.purpose == "crew":
        return "soyuz_crew"
    return "soyuz_5" if vehicle.launch_class == "heavy" else "soyuz"


def _stripe(scene: Scene, ride: Ride) -> Colour:
    return scene.theme.look(ride.seat).colour


def _rollout(scene: Scene) -> Rollout | None:
    ride = _waiting(scene)
    if ride is None:
        return None
    share = 0.5
    if scene.public.phase == "launch" and not scene.settings.calm:
        share = 0.2 + 0.8 * ((scene.now - scene.since) / 24 % 1.0)
    return Rollout(rocket=rocket_of(scene, ride), stripe=_stripe(scene, ride), share=share)


def _tag(scene: Scene, place: str, pad: Pad) -> SceneTag:
    """Return the label of a pad: what stands on it, or in which state it is."""
    note, status = _state(scene, pad)
    ride = _on_pad(scene, pad) if pad.is_open else None
    controller = scene.public.ground.controllers.get(pad.id)
    return SceneTag(
        id=f"pad.{pad.id}",
        point=steppe.TAGS[place],
        title=scene.spell(pad.name),
        note=note,
        code=ride.seat if ride is not None else (controller or ""),
        status=status,
    )


def _state(scene: Scene, pad: Pad) -> tuple[str, Status]:
    """Return how a pad stands, in words."""
    if not pad.is_open:
        stages = scene.public.ground.stages
        if pad.id in ("baiterek", "site_45"):
            return scene.say("steppe.stages", stages=stages), "warn"
        return scene.say("slots.not_open"), "plain"
    condition = amounts.tenths(pad.condition)
    slots = sum(slot.pad == pad.id for slot in scene.public.slots.values())
    status: Status = "ok" if pad.condition >= 600 else "warn"
    if pad.condition < WORKS_FROM:
        status = "bad"
    return scene.say("steppe.pad", condition=condition, slots=slots), status
