"""Retirement: fleets grow old, and leaving well costs money."""

import msgspec
import pytest

from game.model.ids import PayloadId, Turn, million
from game.model.launches import Conduct, OrderSheet
from game.model.orbit import Cohort
from game.model.seats import Tally, Technology
from game.model.world import World
from game.rules.engine import NOBODY, change
from game.rules.sky.cohorts import fleets, in_service, life_of, retires, retiring
from game.rules.sky.retirement import ConductFollowed, SatellitesRetired, retire
from tests.rules.yard import a_payload, a_yard, ordered, richer, with_library
from tests.worlds import EUR, KAZ, after, cash, events_of, of_type, with_seat


def a_cohort(launched: int, count: int = 10, payload: str = "comms") -> Cohort:
    """Return satellites of EUR."""
    return Cohort(
        owner=EUR,
        payload=PayloadId(payload),
        shell="MID",
        launched=Turn(launched),
        count=count,
    )


def flying(*cohorts: Cohort, conduct: Conduct = "kit") -> World:
    """Return a yard in which EUR has a fleet and a conduct."""
    world = change(a_yard(), sky=msgspec.structs.replace(a_yard().sky, cohorts=cohorts))
    return ordered(world, EUR, OrderSheet(conduct=conduct))


@pytest.mark.parametrize(("launched", "over"), [(-4, True), (-3, False), (1, False), (-9, True)])
def test_satellites_work_five_turns(launched: int, over: bool) -> None:
    """In the first turn those of four turns before the game retire."""
    assert retires(a_yard(), a_cohort(launched)) == over


def test_a_kind_has_its_own_life() -> None:
    """A tug works three turns, an unknown thing five."""
    world = with_library(a_yard(), a_payload("tug", life=3))

    assert life_of(world, a_cohort(1, payload="tug")) == 3
    assert life_of(world, a_cohort(1, payload="relic")) == 5


def test_old_satellites_leave_service() -> None:
    """And are counted."""
    world = after(flying(a_cohort(-4, 7), a_cohort(0, 10)), retire)

    assert [cohort.launched for cohort in world.sky.cohorts] == [0]
    assert world.tallies[EUR].satellites_retired == 7


def test_leaving_well_is_paid_for() -> None:
    """Ten satellites with full kits: 2 $M."""
    assert cash(after(flying(a_cohort(-4)), retire), EUR) == million(98)
    assert cash(after(flying(a_cohort(-4), conduct="none"), retire), EUR) == million(100)


def test_the_larger_of_launched_and_retiring_counts() -> None:
    """Twenty launched, ten retired: two units."""
    tally = Tally(units_launched={"MID": 20})
    world = change(flying(a_cohort(-4)), tallies={EUR: tally})

    assert cash(after(world, retire), EUR) == million(96)


def test_green_seats_pay_less() -> None:
    """1 $M a unit."""
    world = with_seat(flying(a_cohort(-4)), EUR, technology=Technology(green=1))

    assert cash(after(world, retire), EUR) == million(99)


def test_an_empty_purse_pays_what_it_can() -> None:
    """Nobody falls below its credit by being careful."""
    world = richer(flying(a_cohort(-4)), EUR, -98_000)

    assert cash(after(world, retire), EUR) == million(-100)


def test_conduct_is_remembered_but_not_announced() -> None:
    """Others learn of it by tracking and inspection."""
    events = events_of(flying(a_cohort(-4)), retire)
    (followed,) = of_type(events, ConductFollowed)
    (retired,) = of_type(events, SatellitesRetired)
    world = after(flying(a_cohort(-4)), retire)

    assert (world.seats[EUR].conduct_last, world.seats[KAZ].conduct_last) == ("kit", "none")
    assert followed.seen_by(world) == NOBODY
    assert retired.seen_by(world).everyone


def test_fleets_can_be_counted() -> None:
    """In service, and about to leave it."""
    world = flying(a_cohort(-4, 7), a_cohort(0, 10))

    assert (in_service(world, EUR), retiring(world, EUR)) == (17, 7)
    assert fleets(world)[EUR] == 17
