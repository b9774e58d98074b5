"""Fixed policies under the real sky."""

import msgspec
import pytest

from game.model.ids import SeatId
from game.model.world import World
from game.rehearsal.scripted import Plan, Policy, course, flagship, in_turn, kessler_point
from game.rules.engine import change

FREE, FULL = Policy(units=38), Policy(units=33, kits=True, removals=3)


@pytest.fixture(scope="module")
def two_turns() -> World:
    """Return the flagship cut to two turns."""
    world = flagship(8)
    return change(world, settings=msgspec.structs.replace(world.settings, turns=2))


def test_a_policy_binds_its_members_alone(two_turns: World) -> None:
    """They use kits and are bound by a text; the others launch more and use none."""
    plan = Plan(policy=FULL, free=FREE, members=2)
    together = tuple(two_turns.seats)[:2]
    world = in_turn(two_turns, 1, plan, together)
    (text,) = world.treaties.values()

    assert text.bound == together
    assert {seat for seat, sheet in world.sheets.items() if sheet.conduct == "kit"} == {*together}


def test_units_are_divided_by_the_fleets(two_turns: World) -> None:
    """All seats together launch what the policy says."""
    world = in_turn(two_turns, 1, Plan(policy=FREE, free=FREE), ())
    launched = {seat: tally.units_launched["MID"] for seat, tally in world.tallies.items()}

    assert sum(launched.values()) == pytest.approx(380, abs=5)
    assert launched[SeatId("CHN")] > launched[SeatId("KAZ")]


def test_kits_and_removal_make_a_better_sky_at_once(two_turns: World) -> None:
    """After two turns, and more so three turns on."""
    free, full = (course(two_turns, Plan(policy=policy, free=FREE)) for policy in (FREE, FULL))

    assert full.last < free.last
    assert free.later - full.later > free.last - full.last
    assert full.closed is None


def test_kessler_point_starts_fuller_than_the_flagship() -> None:
    """885 satellites at index 180, and a host that launches nothing."""
    world = kessler_point()

    assert sum(cohort.count for cohort in world.sky.cohorts) == 885
    assert world.sky.bands["MID"].index == pytest.approx(1800, abs=5)
    assert not [cohort for cohort in world.sky.cohorts if cohort.owner == world.ground.host]
