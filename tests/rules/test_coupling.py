"""The coupling of play and sky, against a table of scripted traffic.

Nine seats, middle band from index 130, four sky years a turn, expected numbers. Free riding: 38
units a turn, no kits. Co-operation: 33 units, full kits under a five-year promise, three removal
units.
"""

from functools import cache

import msgspec
import pytest

from game.assets import orbit_inputs
from game.model.ids import PayloadId, SeatId, Turn
from game.model.launches import OrderSheet
from game.model.orbit import Cohort
from game.model.seats import Tally
from game.model.treaties import Clause
from game.model.world import World
from game.orbit import DebrisModel, Sky, index, scaled_to_index, with_fleets
from game.rules.engine import change
from game.rules.kinds import duties
from game.rules.sky.sky_record import params
from game.rules.sky.traffic import OTHERS, traffic_after, traffic_of
from tests.worlds import a_seat, a_treaty, a_world

FLEETS = {
    "KAZ": 15,
    "RUS": 70,
    "CHN": 90,
    "USA": 90,
    "EUR": 60,
    "IND": 40,
    "JPN": 40,
    "UAE": 20,
    "COM": 60,
}
"""Satellites at the start of the flagship."""
SEATS = tuple(SeatId(name) for name in FLEETS)
TURNS, YEARS, REMOVED = 8, 4, 15
PROMISE = Clause(kind="debris_disposal", p={"rate": 95, "years": 5, "covers": "satellites"})
NEVER = TURNS + 1


def a_table() -> World:
    """Return a world of nine seats with their fleets."""
    world = a_world(seats={seat: a_seat(seat) for seat in SEATS})
    cohorts = tuple(
        Cohort(
            owner=SeatId(seat),
            payload=PayloadId("comms"),
            shell="MID",
            launched=Turn(0),
            count=count,
        )
        for seat, count in FLEETS.items()
    )
    return change(world, sky=msgspec.structs.replace(world.sky, cohorts=cohorts))


def in_turn(world: World, turn: int, together: tuple[SeatId, ...]) -> World:
    """Return the world in a turn in which some seats co-operate and the others ride free."""
    text = {"t-1": a_treaty(PROMISE, parties=together)} if together else {}
    whole = sum(FLEETS.values())
    units = {seat: 33 if seat in together else 38 for seat in SEATS}
    return change(
        world,
        turn=Turn(turn),
        treaties=text,
        sheets={seat: OrderSheet(conduct="kit" if seat in together else "none") for seat in SEATS},
        tallies={
            seat: Tally(units_launched={"MID": round(10 * units[seat] * FLEETS[seat] / whole)})
            for seat in SEATS
        },
    )


@cache
def played(start: int, members: int = len(SEATS)) -> tuple[float, float]:
    """Return the index after the last turn and three turns on.

    ``members`` seats co-operate from turn ``start`` on.
    """
    world = a_table()
    sky = Sky.of(orbit_inputs(), owners=(*SEATS, OTHERS))
    sky = with_fleets(sky, {seat: {"MID": count} for seat, count in FLEETS.items()})
    model = DebrisModel(scaled_to_index(sky, params(), {"MID": 130}), params(), deterministic=True)
    for turn in range(1, TURNS + 1):
        together = SEATS[:members] if turn >= start else ()
        world = in_turn(world, turn, together)
        model.traffic = traffic_of(world, duties(world), sky.owners)
        for _ in range(YEARS):
            model.remove(count=REMOVED * len(together) // len(SEATS))
            model.step()
    last = index(model.sky, params())["MID"]
    model.traffic = traffic_after(world, duties(world), sky.owners)
    model.step(3 * YEARS)
    return last, index(model.sky, params())["MID"]


def test_free_riding_closes_the_sky_right_after_the_end() -> None:
    """471 after the last turn, 700 three turns on (B1)."""
    last, later = played(NEVER)

    assert last == pytest.approx(471, rel=0.02)
    assert later == pytest.approx(700, rel=0.02)


@pytest.mark.parametrize(("start", "last", "later"), [(1, 123, 121), (3, 183, 191), (7, 389, 470)])
def test_co_operation_helps_the_more_the_earlier(start: int, last: int, later: int) -> None:
    """123, 183 and 389 instead of 471 (B3)."""
    assert played(start) == pytest.approx((last, later), rel=0.02)


def test_every_further_seat_counts() -> None:
    """Nobody is too small to matter, five of nine end between the extremes (B4, B5)."""
    ends = [played(1, members)[1] for members in range(0, 10, 3)]

    assert ends == sorted(ends, reverse=True)
    assert len(set(ends)) == len(ends)
