"""Solar storm: satellites fail, the air swells."""

import msgspec
import pytest

from game.model.orbit import SkyRecord
from game.model.world import World
from game.rules.engine import change
from game.rules.money.market import access
from game.rules.sky.sky_record import sky_of
from tests.rules.incidents.table import a_table, cases, drawn, outcome, settled
from tests.rules.money.test_market import a_cohort, with_fleet
from tests.rules.yard import in_orbit
from tests.worlds import EUR, KAZ


def fleet(world: World) -> int:
    """Return all satellites in service."""
    return sum(cohort.count for cohort in world.sky.cohorts)


def a_large_fleet() -> World:
    """Return a world with 1,000 satellites of EUR and nobody else's."""
    return with_fleet(a_table(), a_cohort(count=1000))


def test_three_in_a_hundred_satellites_fail() -> None:
    """The card counts them."""
    world, card = drawn(a_large_fleet(), "solar_storm")
    later = settled(world, card)

    assert fleet(later) == 970
    assert later.incidents[card.id].facts["lost"] == 30
    assert outcome(later, card) == "passed"


def test_safe_mode_halves_the_loss_and_costs_services() -> None:
    """5 % of this turn's services."""
    world, card = drawn(a_large_fleet(), "solar_storm")
    later = settled(world, card, EUR="safe_mode")

    assert fleet(later) == 985
    assert (access(later, EUR), access(later, KAZ)) == (950, 1000)


def test_the_air_swells_and_dead_satellites_stay_in_orbit() -> None:
    """In the debris model they become derelicts."""
    before = in_orbit(a_table(), fleet=1000)
    world, card = drawn(before, "solar_storm")
    old, new = sky_of(before.sky.record), sky_of(settled(world, card).sky.record)

    assert world.sky.density == 1500
    assert new.S.sum() < old.S.sum()
    assert new.D.sum() - old.D.sum() == pytest.approx(old.S.sum() - new.S.sum())


def test_storms_are_likelier_near_the_solar_maximum() -> None:
    """2025 and every eleven years."""

    def chance(year: int) -> int:
        """Return the chance of a storm in a sky year, permille."""
        world = a_table()
        sky = msgspec.structs.replace(world.sky, record=SkyRecord(year=year))
        return cases(change(world, sky=sky), "solar_storm")[0].chance

    assert [chance(year) for year in (2023, 2025, 2028, 2036)] == [150, 150, 60, 150]
