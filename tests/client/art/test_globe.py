"""The globe and its orbits: the map is right side up, Kazakhstan is where it should be."""

import itertools

import pygame
import pytest

from game.client.art import globe, landmap, rings
from game.client.art.theme import Theme

RADIUS = 64
RINGS = (rings.Ring("A", 150, 182), rings.Ring("B", 186, 222, True))


def test_all_outlines_are_closed_and_on_the_globe():
    """An open one would paint streaks across the Arctic."""
    for name, outlines in landmap.outlines().items():
        for outline in outlines:
            assert outline[0] == outline[-1], name
            assert all(-90 <= lat <= 90 for _, lat in outline)
            steps = [abs(b[0] - a[0]) for a, b in itertools.pairwise(outline) if a[1] > -89.9]
            assert max(steps) < 181


@pytest.mark.parametrize(
    ("lon", "lat", "colour"),
    [
        (67, 48, landmap.KAZAKHSTAN),
        (100, 60, landmap.LAND),
        (-150, 0, landmap.OCEAN),
        (25, 24, landmap.DRY),
        (0, -85, landmap.ICE),
        (51, 42, landmap.OCEAN),
    ],
)
def test_the_map_knows_land_sea_desert_and_ice(lon: float, lat: float, colour: tuple[int, ...]):
    """The last one is the Caspian Sea, a hole in the land."""
    world = landmap.world_map()
    row = int((90 - lat) / 180 * world.shape[0])
    column = int((lon + 180) / 360 * world.shape[1])

    assert tuple(world[row, column]) == colour[:3]


def test_baikonur_is_seen_when_asia_faces_us_and_hidden_half_a_turn_later():
    """The marker follows."""
    facing = globe.turn_at(0, start=63.3)
    place = globe.place_on(RADIUS, facing, *globe.BAIKONUR)

    assert place is not None
    assert abs(place[0] - RADIUS) < 4
    assert place[1] < RADIUS
    assert (
        globe.place_on(RADIUS, (facing + globe.TURNS // 2) % globe.TURNS, *globe.BAIKONUR) is None
    )


def test_one_side_of_the_globe_is_night():
    """The left side is lit, the right one dark."""
    picture = globe.globe(RADIUS, 13)
    left, right = picture.get_at((20, 50)), picture.get_at((2 * RADIUS - 18, 84))

    assert sum(left[:3]) > 2 * sum(right[:3])


def test_the_globe_is_round_and_kept():
    """Its corners are clear; asked again, the same surface comes back."""
    picture = globe.globe(RADIUS, 3)

    assert picture.get_at((1, 1)).a == 0
    assert globe.globe(RADIUS, 3) is picture


def test_preparing_draws_one_picture_per_step():
    """A loading screen goes on between the steps."""
    steps = globe.prepare(RADIUS)

    assert [next(steps), next(steps)] == [0, 1]


def test_space_debris_satellites_and_warnings_draw(canvas: pygame.Surface, theme: Theme):
    """Each changes the canvas."""
    orbiter = rings.Orbiter("KAZ", 170, 0.4)
    pictures = []
    for draw in (
        lambda: rings.draw_space(canvas, theme, RINGS),
        lambda: rings.draw_debris(canvas, (rings.Cloud(300, 186, 222, 0.0, 0.4),), 1.0),
        lambda: rings.draw_orbiters(canvas, theme, (orbiter,), 1.0),
        lambda: rings.draw_letters(canvas, theme, RINGS),
        lambda: rings.draw_conjunction(canvas, theme, rings.place(204, 0.3), 0.5),
    ):
        draw()
        pictures.append(canvas.get_buffer().raw)

    assert len(set(pictures)) == len(pictures)


def test_debris_stays_in_its_shell():
    """However the cloud is spread."""
    radii, _, _ = rings._dots(rings.Cloud(500, 186, 222, 0.3, 0.4, seed=4))

    assert radii.min() >= 186
    assert radii.max() <= 222
