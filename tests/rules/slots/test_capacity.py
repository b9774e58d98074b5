"""Slots of a pad: condition, season, repairs and protests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.ids import PadId
from game.model.world import World
from game.rules.slots.capacity import capacity, spread, yearly
from tests.rules.yard import with_ground, with_pad
from tests.worlds import a_world


def a_year_of(world: World, pad: str) -> int:
    """Return the slots of a pad in all quarters."""
    return sum(slots for slots in capacity(world, world.ground.pads[PadId(pad)]).values())


@pytest.mark.parametrize(
    ("base", "condition", "slots"),
    [(12, 700, 12), (8, 600, 8), (4, 650, 4), (12, 500, 10), (8, 299, 0), (12, 300, 8)],
)
def test_a_pad_keeps_its_full_rate_above_sixty_percent(
    base: int, condition: int, slots: int
) -> None:
    """Below it loses a percent for each percent, below thirty it launches nothing."""
    assert yearly(base, condition) == slots


def test_slots_go_to_the_quarters_from_the_second_on() -> None:
    """Winter gets the last of them."""
    assert spread(6) == {2: 2, 3: 2, 4: 1, 1: 1}


@given(st.integers(0, 60))
def test_the_quarters_sum_to_the_year(slots: int) -> None:
    """No slot is lost or made by spreading."""
    parts = spread(slots)

    assert sum(parts.values()) == slots
    assert max(parts.values()) - min(parts.values()) <= 1


def test_the_site_has_twenty_four_slots_a_year() -> None:
    """12 at Site 31, 8 at the Proton pads, 4 at the light pad."""
    world = a_world()
    pads = world.ground.pads.values()

    assert sum(a_year_of(world, pad.id) for pad in pads) == 24


def test_a_closed_pad_has_none() -> None:
    """Site 1 waits for its refurbishment."""
    world = with_pad(a_world(), "site_31", is_open=False)

    assert a_year_of(world, "site_31") == 0


def test_a_pad_under_repair_misses_its_quarters() -> None:
    """Shut until the third quarter: winter and spring are gone."""
    world = with_pad(a_world(), "site_31", shut_until=(1, 3))

    assert capacity(world, world.ground.pads[PadId("site_31")]) == {2: 0, 3: 3, 4: 3, 1: 0}


def test_protests_close_one_slot_in_three() -> None:
    """A steppe below 40 is not accepted by those who live there."""
    world = with_ground(a_world(), steppe=399)

    assert a_year_of(world, "site_31") == 8


def test_an_assembly_hall_adds_a_slot_a_quarter() -> None:
    """But not at a pad that launches nothing."""
    world = with_pad(a_world(), "light", extra_slots=1)
    ruin = with_pad(world, "light", condition=100)

    assert capacity(world, world.ground.pads[PadId("light")]) == {2: 2, 3: 2, 4: 2, 1: 2}
    assert a_year_of(ruin, "light") == 0
