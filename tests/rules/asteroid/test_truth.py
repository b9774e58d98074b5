"""The truth about the asteroid, and what may be known of it."""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.asteroid import Asteroid
from game.rules.asteroid import truth
from game.rules.engine import change
from game.sight.projector import public_sight
from tests.rules.asteroid.sky import under_threat
from tests.worlds import EUR, KAZ, RUS, a_world

SEEDS = st.text(min_size=1, max_size=12)
PATH = Asteroid(corridor=(EUR, RUS, KAZ))


@given(SEEDS)
def test_each_bulletin_narrows_the_one_before_around_the_true_point(seed: str) -> None:
    """Whatever the seed: a part once excluded stays excluded."""
    world = a_world(seed=seed)
    windows = [truth.window(world, step) for step in range(1, truth.MOST_STEPS + 1)]

    for (low, high), width in zip(windows, truth.WIDTH, strict=True):
        assert high - low == width
        assert low <= truth.point(world) <= high
    for (wide_low, wide_high), (low, high) in pairwise(windows):
        assert wide_low <= low
        assert high <= wide_high


@given(SEEDS)
def test_it_does_sixty_to_a_hundred_points_of_damage(seed: str) -> None:
    """And its point lies within the corridor."""
    world = a_world(seed=seed)

    assert 60 <= truth.size(world) <= 100
    assert 0 <= truth.point(world) <= 100


def test_chance_leaves_half_of_the_rooms_in_danger() -> None:
    """By the seed of the room; the teacher may choose instead."""
    worlds = [a_world(seed=str(number)) for number in range(400)]
    danger = sum(truth.hits(world, Asteroid()) for world in worlds)

    assert 160 <= danger <= 240
    assert all(truth.hits(world, Asteroid(truth="hit")) for world in worlds)
    assert not any(truth.hits(world, Asteroid(truth="miss")) for world in worlds)


def test_the_published_chance_rises_before_it_falls() -> None:
    """A miss looks like danger until the fourth year."""
    world = a_world()
    hit, miss = (
        [truth.probability(world, Asteroid(truth=name), step) for step in range(1, 9)]
        for name in ("hit", "miss")
    )

    assert hit == [14, 50, 180, 550, 720, 880, 970, 990]
    assert miss == [14, 30, 60, 110, 40, 5, 0, 0]


def test_the_corridor_crosses_seats_of_the_table() -> None:
    """Of the six paths one has all its seats here; with two seats they are all there is."""
    world = a_world()
    small = change(world, seats={seat: world.seats[seat] for seat in (KAZ, RUS)})

    assert truth.corridor(world) == (EUR, RUS, KAZ)
    assert truth.corridor(small) == (KAZ, RUS)


@pytest.mark.parametrize(
    ("place", "seat"), [(0, EUR), (33, EUR), (34, RUS), (66, RUS), (67, KAZ), (100, KAZ)]
)
def test_each_seat_lies_under_a_third(place: int, seat: str) -> None:
    """From west to east."""
    assert truth.under(PATH, place) == seat
    assert truth.under(PATH, 101) is None


@pytest.mark.parametrize(
    ("low", "high", "seats"),
    [(0, 100, (EUR, RUS, KAZ)), (30, 40, (EUR, RUS)), (70, 78, (KAZ,)), (101, 105, ())],
)
def test_the_published_part_threatens_whom_it_touches(
    low: int, high: int, seats: tuple[str, ...]
) -> None:
    """Beyond the eastern end nobody lives."""
    assert truth.threatened(msgspec.structs.replace(PATH, low=low, high=high)) == seats


def test_no_sight_holds_the_truth() -> None:
    """Two worlds that differ only in what the teacher chose look alike."""
    hit = under_threat("hit")
    miss = change(hit, asteroid=msgspec.structs.replace(hit.asteroid, truth="miss"))

    assert public_sight(hit) == public_sight(miss)
    assert public_sight(hit).asteroid is not None
