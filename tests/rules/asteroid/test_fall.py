"""The last day."""

import msgspec
import pytest

from game.model.world import World
from game.rules.asteroid import truth
from game.rules.asteroid.fall import fall, saved
from game.rules.engine import change
from game.rules.scoring.fate import fate_of
from game.rules.scoring.metrics import METRICS
from tests.rules.asteroid.sky import under_threat
from tests.worlds import SEATS, a_world, after, events_of


def the_end(world: World, **fields: object) -> World:
    """Return the world after the last day, with some facts of the asteroid changed before."""
    assert world.asteroid is not None
    known = msgspec.structs.replace(world.asteroid, **fields)
    return after(change(world, asteroid=known), fall)


def test_a_miss_hurts_nobody() -> None:
    """The aim of all is reached, whatever was spent on fear."""
    world = the_end(under_threat("miss"))

    assert world.asteroid is not None
    assert world.asteroid.fall == "missed"
    assert saved(world)


def test_a_hit_does_its_damage_where_it_falls() -> None:
    """To one seat; the others watch."""
    before = under_threat("hit")
    world = the_end(before)
    struck = truth.under(world.asteroid, truth.point(before))  # type: ignore[arg-type]

    assert struck is not None
    assert METRICS["damage"](world, struck) == -1000 * truth.size(before)
    assert sum(METRICS["damage"](world, seat) == 0 for seat in SEATS) == 3
    assert not saved(world)


@pytest.mark.parametrize(("years", "part"), [(1, 2), (2, 4), (3, 8), (9, 8)])
def test_every_year_of_protection_halves_the_damage(years: int, part: int) -> None:
    """Three years at most."""
    before = under_threat("hit")
    world = the_end(before, shelters=dict.fromkeys(SEATS, years))

    assert world.asteroid is not None
    assert world.asteroid.damage == (2 * truth.size(before) + part) // (2 * part)


def test_a_well_protected_people_reaches_the_aim_as_well() -> None:
    """A hit that does less than twenty points of damage is bearable."""
    assert saved(the_end(under_threat("hit"), shelters=dict.fromkeys(SEATS, 3)))


def test_what_was_pushed_enough_passes() -> None:
    """So does what was pushed beyond the end of the corridor."""
    for fields in ({"deflected": True}, {"shift": 101}):
        world = the_end(under_threat("hit"), **fields)

        assert world.asteroid is not None
        assert world.asteroid.fall == "deflected"
        assert saved(world)


def test_it_falls_once() -> None:
    """Judging again moves nothing; worlds without an asteroid have no last day."""
    world = the_end(under_threat("hit"))

    assert events_of(world, fall) == ()
    assert events_of(a_world(), fall) == ()


def test_the_common_aim_is_worth_fifty_permille() -> None:
    """Readiness does not count where there is a real asteroid."""
    hit, miss = the_end(under_threat("hit")), the_end(under_threat("miss"))
    ready = change(hit, planetary_defence=1000)

    assert fate_of(miss).shared == fate_of(hit).shared + 50
    assert fate_of(ready).shared == fate_of(hit).shared
