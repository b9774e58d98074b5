"""Scenes: every season, rocket, stage and moment draws, the same for the same arguments."""

from typing import get_args

import msgspec
import pygame
import pytest

from game.client.art import (
    adviser,
    beginning,
    dusk,
    felt,
    launch,
    rockets,
    steppe,
    transition,
    weather,
)
from game.client.art.rockets import RocketKind
from game.client.art.seasons import DAY, SEASONS, SeasonName
from game.client.art.theme import DARK, Theme

BUSY = steppe.Steppe(
    front=steppe.PadScene(rocket="soyuz_crew", stripe=DARK.look("KAZ").colour),
    back=steppe.PadScene(rocket="soyuz", stripe=DARK.look("EUR").colour, opening=1),
    baiterek_stage=3,
    baiterek=steppe.PadScene(rocket="soyuz_5", stripe=DARK.look("KAZ").colour),
    light=steppe.PadScene(rocket="light", stripe=DARK.look("IND").colour),
    rollout=steppe.Rollout(rocket="soyuz", stripe=DARK.look("CHN").colour, share=0.5),
)


def shown(canvas: pygame.Surface) -> bytes:
    """Return the canvas as bytes to compare."""
    return canvas.get_buffer().raw


@pytest.mark.parametrize("season", SEASONS)
def test_each_season_has_its_own_picture_and_keeps_it(canvas: pygame.Surface, season: SeasonName):
    """The same state at the same second is the same to the pixel."""
    scene = msgspec.structs.replace(BUSY, season=season)
    steppe.draw_steppe(canvas, scene, 5.0)
    first = shown(canvas)
    steppe.draw_steppe(canvas, scene, 5.0)

    assert shown(canvas) == first
    assert (
        len({tuple(canvas.get_at((x, y))) for x in range(0, 1280, 40) for y in (80, 400, 600)}) > 6
    )


@pytest.mark.parametrize("field", ["front", "back", "baiterek", "proton", "light"])
def test_a_rocket_is_seen_on_each_pad(canvas: pygame.Surface, field: str):
    """And gone once it has flown."""
    rocket = steppe.PadScene(rocket="soyuz", stripe=DARK.gold)
    steppe.draw_steppe(canvas, msgspec.structs.replace(BUSY, **{field: steppe.PadScene()}))
    empty = shown(canvas)
    steppe.draw_steppe(canvas, msgspec.structs.replace(BUSY, **{field: rocket}))

    assert shown(canvas) != empty


def test_baiterek_grows_from_stage_to_stage(canvas: pygame.Surface):
    """Nothing, foundation, half, ready."""
    stages = set()
    for stage in range(4):
        scene = msgspec.structs.replace(BUSY, baiterek_stage=stage, baiterek=steppe.PadScene())
        steppe.draw_steppe(canvas, scene)
        stages.add(shown(canvas))

    assert len(stages) == 4


def test_the_scene_moves(canvas: pygame.Surface):
    """Clouds, animals and grass; a view that wants no motion passes one second only."""
    steppe.draw_steppe(canvas, BUSY, 1.0)
    before = shown(canvas)
    steppe.draw_steppe(canvas, BUSY, 2.0)

    assert shown(canvas) != before


def test_the_train_comes_nearer():
    """Its label's point moves to the right with the share of the way."""
    assert steppe.train_place(0.1)[0] < steppe.train_place(0.9)[0]


@pytest.mark.parametrize("kind", get_args(RocketKind))
def test_each_rocket_shows_its_owners_stripe(kind: RocketKind):
    """So it is known whose it is from far away."""
    sprite = rockets.rocket(kind, 200, DAY, (1, 254, 3, 255))
    stripe = [
        sprite.get_at((x, y)) for x in range(sprite.get_width()) for y in range(sprite.get_height())
    ]

    assert sum(colour.g > 240 and colour.r < 20 for colour in stripe) > 12


def test_title_launch_adviser_and_felt_draw(canvas: pygame.Surface, theme: Theme):
    """Each leaves the canvas filled with something new."""
    seen = set()
    for draw in (
        lambda: dusk.draw_dusk(canvas, 1.0),
        lambda: launch.draw_launch(canvas, "soyuz", theme.look("KAZ").colour, "arms", 0.0),
        lambda: launch.draw_launch(canvas, "soyuz", theme.look("KAZ").colour, "coast", 4.0),
        lambda: felt.draw_felt(canvas, theme),
        lambda: canvas.blit(adviser.bust(), (0, 300)),
    ):
        draw()
        seen.add(shown(canvas))

    assert len(seen) == 5


def test_a_launched_rocket_only_rises_and_leaves_the_canvas():
    """At the end of the eight seconds its foot is above the upper edge."""
    heights = [launch.height_at(tenth / 10) for tenth in range(81)]

    assert heights == sorted(heights)
    assert heights[-1] > launch.PAD[1]


def test_the_rise_begins_below_and_ends_above(canvas: pygame.Surface):
    """From the steppe to space."""
    below, above = canvas.copy(), canvas.copy()
    below.fill((10, 20, 30))
    above.fill((90, 80, 70))
    transition.draw_rise(canvas, below, above, 0.0, DARK.gold)
    start = canvas.get_at((640, 360))
    transition.draw_rise(canvas, below, above, 1.0, DARK.gold)

    assert tuple(start)[:3] == (10, 20, 30)
    assert tuple(canvas.get_at((640, 360)))[:3] == (90, 80, 70)


@pytest.mark.parametrize("sky", ["rain", "dust", "snow"])
def test_weather_changes_the_picture(canvas: pygame.Surface, sky: weather.Sky):
    """Its light, and what falls."""
    steppe.draw_steppe(canvas, BUSY, 1.0)
    fair = shown(canvas)

    steppe.draw_steppe(canvas, msgspec.structs.replace(BUSY, sky=sky), 1.0)

    assert shown(canvas) != fair


def test_a_jubilee_is_seen_on_the_steppe(canvas: pygame.Surface):
    """Yurts, pennants and people who walk."""
    steppe.draw_steppe(canvas, BUSY, 1.0)
    quiet = shown(canvas)
    pictures = set()
    for seconds in (1.0, 1.4):
        steppe.draw_steppe(canvas, msgspec.structs.replace(BUSY, parade=True), seconds)
        pictures.add(shown(canvas))

    assert len(pictures) == 2
    assert quiet not in pictures


def test_the_first_satellite_flies_and_calls(canvas: pygame.Surface):
    """It is somewhere else every second."""
    pictures = set()
    for seconds in (0.5, 1.5, 2.5):
        beginning.draw_first_satellite(canvas, seconds)
        pictures.add(shown(canvas))

    assert len(pictures) == 3
