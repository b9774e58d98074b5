"""The steppe view: the cosmodrome in its season, with what stands on its pads and what moves.

The picture of sky and ground is drawn once per season and kept (`ground.py`); pads, rockets, train,
animals and clouds are small sprites on top of it, so that a frame costs less than a millisecond.
"""

import math
import random
from functools import lru_cache

import msgspec
import pygame

from game.client.art import curves, fauna, gantry, ground, parade, rockets, sky, train, weather
from game.client.art.colour import WHITE, Colour, fade, mix, rgb
from game.client.art.curves import Point
from game.client.art.ground import (
    BACK,
    BAITEREK,
    FRONT,
    HORIZON,
    LIGHT,
    PROTON,
    RAIL,
    STRAND,
)  # fmt: skip
from game.client.art.layer import Layer, stamp, stamp_centred
from game.client.art.seasons import SEASONS, Hardware, Season, SeasonName, hardware

TAGS: dict[str, tuple[int, int]] = {
    "front": (836, 190), "back": (578, 276), "baiterek": (1088, 284), "proton": (1226, 306),
    "light": (488, 334), "hall": (340, 352), "herd": (870, 522), "town": (700, 378),
}  # fmt: skip
"""The point of each place that a label marks."""

_FRONT_HEIGHT, _BACK_HEIGHT = 250, 118
_CLOUDS = (
    (610, 150, 230, 3), (780, 112, 150, 6), (360, 190, 170, 8), (960, 176, 260, 2),
    (1120, 330, 160, 4), (690, 262, 130, 9), (330, 300, 120, 1),
)  # fmt: skip
_HERD = ((760, 552, 46, True), (816, 542, 40, False), (868, 556, 48, True), (926, 546, 42, True),
         (972, 554, 38, False))  # fmt: skip


class PadScene(msgspec.Struct, frozen=True, kw_only=True):
    """What is seen on a pad."""

    rocket: rockets.RocketKind | None = None
    stripe: Colour = WHITE
    """The owner's colour."""
    opening: int = gantry.OPENINGS
    """How far the arms are open, 0 to `gantry.OPENINGS`."""


class Rollout(msgspec.Struct, frozen=True, kw_only=True):
    """A rocket on its way from the hall to the pad."""

    rocket: rockets.RocketKind
    stripe: Colour
    share: float
    """How much of the way is done, 0 to 1."""


class Steppe(msgspec.Struct, frozen=True, kw_only=True):
    """All that the view shows; plain values, no game objects."""

    season: SeasonName = "spring"
    front: PadScene = PadScene()
    back: PadScene = PadScene()
    baiterek: PadScene = PadScene()
    baiterek_stage: int = 0
    """0 nothing, 1 foundation, 2 half built, 3 ready."""
    proton: PadScene | None = PadScene()
    light: PadScene | None = None
    rollout: Rollout | None = None
    herd: bool = True
    """Saiga, or horses in winter, are near."""
    parade: bool = False
    """A jubilee is held on the steppe."""
    sky: weather.Sky = "fair"


def draw_steppe(
    surface: pygame.Surface, steppe: Steppe, seconds: float = 0.0, shift: float = 0.0
) -> None:
    """Draw the whole view; `shift` from -1 to 1 is where the pointer is, for a little depth."""
    season = SEASONS[steppe.season]
    surface.blit(_under(season, steppe.baiterek_stage, steppe.sky), (0, 0))
    _draw_clouds(surface, season, seconds, shift)
    _draw_pads(surface, steppe, hardware(season))
    if steppe.rollout:
        _draw_train(surface, steppe.rollout, hardware(season))
    if steppe.herd:
        _draw_herd(surface, season, seconds)
    if steppe.parade:
        parade.draw_parade(surface, seconds)
    _draw_eagles(surface, season, seconds)
    _draw_foreground(surface, season, seconds, shift)
    _draw_drift(surface, season, seconds)
    weather.draw_weather(surface, steppe.sky, seconds)


@lru_cache(maxsize=8)
def _under(season: Season, stage: int, sky_: weather.Sky) -> pygame.Surface:
    """Return the picture that never moves, in the light of the day."""
    return weather.veiled(ground.ground(season, stage), sky_)


def train_place(share: float) -> tuple[int, int]:
    """Return the point that a label of the train marks."""
    return (round(_train_left(share)) + 206, RAIL - 52)


@lru_cache(maxsize=64)
def _pad_sprite(
    kind: rockets.RocketKind | None, stripe: Colour, height: int, opening: int, paint: Hardware
) -> pygame.Surface:
    """Return arms and rocket as they stand over each other."""
    width = round(height * 1.7)
    layer = Layer(width, height + 4)
    foot = gantry.gantry_foot(height)
    gantry.draw_gantry(layer, foot, height, opening / gantry.OPENINGS, paint)
    if kind:
        rockets.draw_rocket(layer, kind, foot, height, paint, stripe)
    return layer.sprite()


@lru_cache(maxsize=8)
def _mast(height: int, colour: Colour, lamp: Colour | None) -> pygame.Surface:
    layer = Layer(round(height * 0.12), height + 4)
    gantry.draw_mast(layer, (layer.width / 2, height + 3), height, colour, lamp)
    return layer.sprite()


@lru_cache(maxsize=32)
def _tower_sprite(pad: PadScene, height: int, built: float, paint: Hardware) -> pygame.Surface:
    """Return a fixed service tower with the rocket beside it."""
    layer = Layer(round(height * 1.2), height + 4)
    foot = (layer.width / 2, height + 2)
    gantry.draw_service_tower(
        layer, (foot[0] - height * 0.26, foot[1]), height * 0.93, paint, built=built
    )
    if pad.rocket:
        rockets.draw_rocket(layer, pad.rocket, foot, height, paint, pad.stripe)
    return layer.sprite()


@lru_cache(maxsize=2)
def _crane(dark: Colour) -> pygame.Surface:
    layer = Layer(130, 144)
    gantry.draw_crane(layer, (40, 142), 138, rgb("#E2A03A"), dark)
    return layer.sprite()


# ---------------------------------------------------------------- drawn every frame
def _draw_clouds(surface: pygame.Surface, season: Season, seconds: float, shift: float) -> None:
    for x, y, width, seed in _CLOUDS:
        picture = sky.cloud(season, width, seed)
        place = (x - width / 2 + seconds * 4 * (0.6 + width / 400)) % (1280 + width + 60)
        left = place - width - 30 if place > 1280 else place
        stamp(surface, picture, (left + 2 * shift, y - picture.get_height() + 2))


def _draw_pads(surface: pygame.Surface, steppe: Steppe, paint: Hardware) -> None:
    _draw_far_towers(surface, steppe, paint)
    for place, height, pad, span, lamp in (
        (BACK, _BACK_HEIGHT, steppe.back, 62, None),
        (FRONT, _FRONT_HEIGHT, steppe.front, 186, gantry.LAMP),
    ):
        mast = _mast(round(height * 0.98), paint.steel, lamp)
        for side in (-1, 1):
            left = place[0] + side * span - mast.get_width() / 2
            stamp(surface, mast, (left, place[1] + 4 - mast.get_height()))
        sprite = _pad_sprite(pad.rocket, pad.stripe, height, pad.opening, paint)
        foot = gantry.gantry_foot(height)
        stamp(surface, sprite, (place[0] - foot[0], place[1] - foot[1]))


def _draw_far_towers(surface: pygame.Surface, steppe: Steppe, paint: Hardware) -> None:
    towers: list[tuple[Point, PadScene, int, float]] = []
    if steppe.proton:
        towers.append((PROTON, steppe.proton, 88, 1.0))
    if steppe.light:
        towers.append((LIGHT, steppe.light, 52, 1.0))
    if steppe.baiterek_stage:
        built = steppe.baiterek_stage / 3
        towers.append((BAITEREK, steppe.baiterek, 112, built))
    for place, pad, height, built in towers:
        sprite = _tower_sprite(pad, height, built, paint)
        stamp(surface, sprite, (place[0] - sprite.get_width() / 2, place[1] - height - 2))
    if 0 < steppe.baiterek_stage < 3:
        stamp(surface, _crane(paint.dark), (BAITEREK[0] + 6, BAITEREK[1] - 140))


def _train_left(share: float) -> float:
    return 150 + 330 * max(0.0, min(1.0, share))


def _draw_train(surface: pygame.Surface, rollout: Rollout, paint: Hardware) -> None:
    left = _train_left(rollout.share)
    stamp(surface, _steam(), (left - 74, RAIL - 96))
    sprite = train.train(rollout.rocket, paint, rollout.stripe)
    stamp(surface, sprite, (left, RAIL - train.RAIL))


@lru_cache(maxsize=1)
def _steam() -> pygame.Surface:
    layer = Layer(120, 60)
    sky.draw_smoke(layer, (100, 46), [(-i * 12, -i * 5) for i in range(7)], WHITE)
    return layer.sprite()


def _draw_herd(surface: pygame.Surface, season: Season, seconds: float) -> None:
    if season.name == "winter":
        stamp(surface, _winter_horses(), (1010, HORIZON + 126))
        return
    for number, (x, y, size, horned) in enumerate(_HERD):
        stamp_centred(surface, _shade(round(size * 1.1), season.front2), (x, y + size * 0.56))
        frame = int(seconds * 5) + number * 3
        sprite = fauna.buck(size, frame) if horned else fauna.saiga(size, frame)
        stamp(surface, sprite, (x - sprite.get_width() * 0.42, y - sprite.get_height() * 0.6))


@lru_cache(maxsize=16)
def _shade(width: int, colour: Colour) -> pygame.Surface:
    return Layer(width, 8).ellipse((width / 2, 4), width / 2, 3, fade(colour, 120)).sprite()


@lru_cache(maxsize=1)
def _winter_horses() -> pygame.Surface:
    layer = Layer(260, 110)
    for x, y, size, grazing in ((56, 54, 58, False), (136, 58, 64, True), (210, 50, 54, False)):
        layer.ellipse((x, y + size * 0.58), size * 0.6, size * 0.06, fade(rgb("#8FA2BA"), 120))
        draw = fauna.draw_grazing if grazing else fauna.draw_standing
        draw(layer, (x, y), size, fauna.BAY, -1)
    return layer.sprite()


def _draw_eagles(surface: pygame.Surface, season: Season, seconds: float) -> None:
    colour = mix(season.rail, rgb("#2A1A2E"), 0.5)
    for x, y, size, pace in ((676, 104, 17, 0.11), (650, 122, 10, 0.09)):
        turn = seconds * pace * math.tau
        at = (x + 46 * math.sin(turn), y + 12 * math.sin(2 * turn))
        flap = round(max(0.0, math.sin(seconds * 2 + size)) * 3)
        stamp_centred(surface, _eagle(size, flap, colour), at)


@lru_cache(maxsize=16)
def _eagle(size: int, flap: int, colour: Colour) -> pygame.Surface:
    layer = Layer(size * 2 + 4, size * 2)
    fauna.draw_eagle(layer, (size + 2, size), size, colour, flap / 15)
    return layer.sprite()


def _draw_foreground(surface: pygame.Surface, season: Season, seconds: float, shift: float) -> None:
    stamp(surface, ground.blades(season), (-STRAND + 8 * shift, 590))
    sway = 3 * math.sin(seconds * math.tau / 5)
    stamp(surface, ground.feathers(season), (-STRAND + sway + 14 * shift, 570))


def _draw_drift(surface: pygame.Surface, season: Season, seconds: float) -> None:
    """Draw what the wind carries: snow falls, petals and leaves sail."""
    winter = season.name == "winter"
    chance = random.Random(7)
    flakes = []
    for number in range(70 if winter else 26):
        x, y, pace = chance.uniform(0, 1300), chance.uniform(90, 640), chance.uniform(0.6, 1.4)
        across, down = (9, 26) if winter else (30, 7)
        place = ((x + seconds * across * pace) % 1300 - 10, 80 + (y + seconds * down * pace) % 570)
        flakes.append((_flake(season, number % 6), place))
    surface.fblits(flakes, pygame.BLEND_PREMULTIPLIED)


@lru_cache(maxsize=24)
def _flake(season: Season, number: int) -> pygame.Surface:
    colour = fade(season.drifting[number % len(season.drifting)], 215)
    layer = Layer(9, 9)
    if season.name == "winter":
        return layer.circle((4.5, 4.5), 1.0 + number * 0.3, colour).sprite()
    leaf = curves.ellipse((4.5, 4.5), 3.4, 1.6, math.pi * number / 6)
    return layer.polygon(leaf, colour).sprite()
