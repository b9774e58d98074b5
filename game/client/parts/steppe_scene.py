"""The steppe as the sight tells it: which rockets stand where, in which season."""

import msgspec
import pygame

from game.client import amounts
from game.client.art import gantry, steppe
from game.client.art.box import Box
from game.client.art.colour import Colour
from game.client.art.rockets import RocketKind
from game.client.art.seasons import SeasonName
from game.client.art.steppe import PadScene, Rollout, Steppe
from game.client.art.theme import Status
from game.client.art.weather import Sky
from game.client.parts import planning, scenery, values
from game.client.scene import Scene
from game.client.widgets.scene_tag import SceneTag, untangled
from game.model.ground import Pad
from game.model.ids import PadId, PayloadId, Quarter, SeatId, SlotId, VehicleId
from game.model.launches import Launch
from game.rules.incidents import anniversary
from game.rules.incidents.dust_storm import DRY
from game.rules.slots.capacity import WORKS_FROM

JUBILEE = anniversary.KIND.name
HERD_FROM = 400
"""Health of the steppe (tenths) from which animals come near."""
SEASONS_OF_YEAR: tuple[SeasonName, ...] = ("winter", "spring", "summer", "autumn")
ARMS = gantry.OPENINGS * 2 // 3
"""How far the arms stand open round a waiting rocket."""
SHARE = 0.5
"""How far the train has come while nothing flies."""
_TROUBLE: dict[str, Status] = {"scrubbed": "warn", "failure": "bad"}
_NAMED = {"site_31": "front", "proton": "proton", "light": "light", "baiterek": "baiterek"}
_PLACES = ("front", "back", "proton", "light", "baiterek")
"""Places of the picture, in the order in which open pads take them."""


class Ride(msgspec.Struct, frozen=True):
    """A rocket that is to be seen on a pad."""

    vehicle: VehicleId
    seat: SeatId
    payload: PayloadId


class Planned(msgspec.Struct, frozen=True):
    """A rocket with when and where it flies, and what became of it."""

    ride: Ride
    quarter: Quarter
    pad: PadId
    outcome: str = ""


def paint(surface: pygame.Surface, scene: Scene) -> None:
    """Paint the steppe of this moment; it shifts a little with the pointer."""
    shift = 0.0 if scene.settings.calm else (scene.pointer[0] - 640) / 640
    steppe.draw_steppe(surface, picture(scene), scenery.seconds(scene), shift)


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
        herd=scene.public.ground.steppe >= HERD_FROM,
        parade=celebrates(scene),
        sky=sky(scene),
    )


def season(scene: Scene) -> SeasonName:
    """Return the season: it runs through the year during Launch, elsewhere it is spring."""
    if scene.public.phase != "launch":
        return "spring"
    return SEASONS_OF_YEAR[scene.quarter - 1]


def celebrates(scene: Scene) -> bool:
    """Return whether the town holds its jubilee this year."""
    cards = scene.public.incidents.values()
    return any(card.kind == JUBILEE and card.turn == scene.public.turn for card in cards)


def sky(scene: Scene) -> Sky:
    """Return the weather of the quarter that flies: a storm, or what kept a rocket waiting."""
    if scene.public.phase != "launch":
        return "fair"
    quarter = scene.quarter
    stormy = scene.public.ground.bad_weather.get(str(quarter), 0) > 0
    waits = any(
        launch.quarter == quarter and launch.outcome == "scrubbed" and launch.pad is not None
        for launch in scene.public.launches
    )
    if stormy and quarter in DRY:
        return "dust"
    if stormy or waits:
        return "snow" if quarter == 1 else "rain"
    return "fair"


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
    rolls = _next_out(scene)
    if rolls is not None and scene.public.phase != "launch":
        made.append(
            SceneTag(
                point=steppe.train_place(SHARE),
                title=scene.say("steppe.rollout"),
                note=_cargo(scene, rolls),
                code=rolls.ride.seat,
                status="gold",
            )
        )
    placed = tuple(tag.above(scene.theme) for tag in made)
    return untangled(placed, keep_off)


def planned_on(scene: Scene, slot: SlotId) -> PadScene:
    """Return the pad of a slot with the rocket that we plan there, else empty."""
    for entry in planning.standing(planning.known_of(scene)).manifest:
        if entry.slot == slot:
            ride = Ride(entry.vehicle, scene.me, entry.payload)
            return PadScene(rocket=rocket_of(scene, ride), stripe=_stripe(scene, ride))
    return PadScene()


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
    there = _on_pad(scene, pad)
    if there is None:
        return PadScene()
    return PadScene(
        rocket=rocket_of(scene, there.ride), stripe=_stripe(scene, there.ride), opening=ARMS
    )


def _on_pad(scene: Scene, pad: Pad) -> Planned | None:
    """Return the rocket on a pad: of the quarter that runs, else our own first plan there."""
    if scene.public.phase == "launch":
        for launch in scene.public.launches:
            if launch.pad == pad.id and launch.quarter == scene.quarter:
                ride = Ride(launch.vehicle, launch.seat, launch.payload)
                return Planned(ride, launch.quarter, pad.id, launch.outcome)
        return None
    rolls = _next_out(scene)
    for planned in _planned(scene):
        if planned.pad == pad.id and planned != rolls:
            return planned
    return None


def _planned(scene: Scene) -> tuple[Planned, ...]:
    """Return our launches from the shared site, by quarter."""
    plans = []
    for entry in planning.standing(planning.known_of(scene)).manifest:
        slot = scene.public.slots.get(entry.slot) if entry.slot is not None else None
        if slot is not None:
            ride = Ride(entry.vehicle, scene.me, entry.payload)
            plans.append(Planned(ride, slot.quarter, slot.pad))
    return tuple(sorted(plans, key=lambda plan: plan.quarter))


def _next_out(scene: Scene) -> Planned | None:
    """Return our launch that is on its way: the second, or the only one until orders are given."""
    plans = _planned(scene)
    if len(plans) > 1:
        return plans[1]
    early = scene.public.phase in ("brief", "negotiate")
    return plans[0] if plans and early else None


def _cargo(scene: Scene, planned: Planned) -> str:
    """Return what a rocket carries and when it flies."""
    return scene.say(
        "steppe.cargo",
        what=values.payload_short(scene, planned.ride.payload),
        quarter=planned.quarter,
    )


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
    """Return the train: our next rocket, in Launch the next one of anybody."""
    rolls = _next_out(scene) if scene.public.phase != "launch" else _next_flown(scene)
    if rolls is None:
        return None
    share = SHARE
    if scene.public.phase == "launch" and not scene.settings.calm:
        share = 0.2 + 0.8 * ((scene.now - scene.since) / 24 % 1.0)
    return Rollout(
        rocket=rocket_of(scene, rolls.ride), stripe=_stripe(scene, rolls.ride), share=share
    )


def _next_flown(scene: Scene) -> Planned | None:
    """Return the first launch from the shared site in a later quarter of this year."""
    for launch in scene.public.launches:
        if launch.pad is not None and launch.quarter > scene.quarter:
            ride = Ride(launch.vehicle, launch.seat, launch.payload)
            return Planned(ride, launch.quarter, launch.pad)
    return None


def _tag(scene: Scene, place: str, pad: Pad) -> SceneTag:
    """Return the label of a pad: what stands on it, or in which state it is."""
    note, status = _state(scene, pad)
    there = _on_pad(scene, pad) if pad.is_open else None
    code: str = scene.public.ground.controllers.get(pad.id) or ""
    if there is not None:
        code = there.ride.seat
        note, status = _cargo(scene, there), "ok"
        if there.outcome in _TROUBLE:
            note, status = scene.say(f"outcome.{there.outcome}"), _TROUBLE[there.outcome]
    return SceneTag(
        id=f"pad.{pad.id}",
        point=steppe.TAGS[place],
        title=scene.spell(pad.name),
        note=note,
        code=code,
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
