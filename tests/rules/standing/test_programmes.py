"""Programmes: what a nation's people expect, and what they make of launches that never came."""

import msgspec

from game.model.ids import PayloadId, Turn
from game.model.launches import Launch
from game.model.world import World
from game.rules.engine import change
from game.rules.standing.programmes import missed, review_programmes
from tests.rules.yard import COMMS, SOYUZ, a_yard
from tests.worlds import RUS, after, with_seat


def flown(outcome: str = "success", seat: str = "RUS", payload: str = "comms") -> Launch:
    """Return a launch of this turn."""
    launch = Launch(
        turn=Turn(1),
        quarter=1,
        seat=RUS,
        provider=RUS,
        vehicle=SOYUZ,
        payload=COMMS,
        shell="MID",
        pad=None,
        slot=None,
        outcome="success",
    )
    fields = {"outcome": outcome, "seat": seat, "payload": payload}
    return msgspec.structs.replace(launch, **fields)


def a_year(*launches: Launch) -> World:
    """Return the end of a year in which RUS owed its people two comms launches and a crew."""
    programme = {COMMS: 2, PayloadId("crew_flight"): 1}
    world = with_seat(a_yard(), RUS, programme=programme, prestige=20)
    return change(world, launches=launches)


def test_every_missing_launch_costs_prestige() -> None:
    """One comms launch and the crew never flew: twice four points."""
    world = after(a_year(flown()), review_programmes)

    assert world.seats[RUS].prestige == 12


def test_a_full_programme_costs_nothing() -> None:
    """More than was asked for is no harm."""
    world = a_year(flown(), flown(), flown(), flown(payload="crew_flight"))

    assert after(world, review_programmes).seats[RUS].prestige == 20


def test_failures_and_flights_of_others_do_not_count() -> None:
    """People look at what arrived under their own flag."""
    world = a_year(flown(outcome="failure"), flown(seat="KAZ"))

    assert missed(world, world.seats[RUS]) == {"comms": 2, "crew_flight": 1}


def test_a_seat_without_a_programme_owes_nothing() -> None:
    """Most seats have none."""
    assert after(a_yard(), review_programmes) == a_yard()
