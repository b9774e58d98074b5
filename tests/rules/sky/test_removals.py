"""Tugs: whose objects they may take, how many, and who pays for it."""

import msgspec
import pytest

from game.model.ids import PayloadId, Turn, fund_of, million
from game.model.launches import OrderSheet
from game.model.orbit import Cohort
from game.model.seats import Technology
from game.model.treaties import Clause, Parameter
from game.model.world import World
from game.rules.engine import change
from game.rules.kinds import duties
from game.rules.sky.removals import (
    RemovalsDone,
    consenting,
    pay_removals,
    removal_units,
    reported,
    tugs,
)
from tests.rules.yard import a_payload, a_yard, ordered, with_library
from tests.worlds import COM, EUR, KAZ, RUS, SEATS, a_treaty, after, cash, with_seat

OWNERS = (*SEATS, "others")
TUG = a_payload("tug", shells=("MID",), satellites=1, removals=1, life=3)


def working(*cohorts: tuple[str, int, int], adr: int = 1, **fields: object) -> World:
    """Return a yard with tugs: owner, launched, number."""
    world = with_library(a_yard(**fields), TUG)
    for seat in SEATS:
        world = with_seat(world, seat, technology=Technology(adr=adr))
    fleet = tuple(
        Cohort(
            owner=next(seat for seat in SEATS if seat == owner),
            payload=PayloadId("tug"),
            shell="MID",
            launched=Turn(launched),
            count=count,
        )
        for owner, launched, count in cohorts
    )
    return change(world, sky=msgspec.structs.replace(world.sky, cohorts=fleet))


def a_fund(spend: str = "removal", parties: tuple[str, ...] = ("KAZ", "RUS", "EUR")) -> Clause:
    """Return a fund for something."""
    p: dict[str, Parameter] = {"spend": spend}
    return Clause(kind="debris_fund", by=parties, to=("fund",), p=p)


@pytest.mark.parametrize(
    ("launched", "turn", "units"), [(1, 1, 2), (1, 3, 2), (1, 4, 0), (-5, 1, 0)]
)
def test_a_tug_works_three_turns(launched: int, turn: int, units: int) -> None:
    """That of its launch and two more."""
    world = working(("EUR", launched, 2), turn=Turn(turn))

    assert removal_units(world, EUR) == units


def test_better_technology_removes_more() -> None:
    """Two units a turn at level 2, none without any."""
    assert removal_units(working(("EUR", 1, 2), adr=2), EUR) == 4
    assert removal_units(working(("EUR", 1, 2), adr=0), EUR) == 0


def test_dead_objects_have_owners() -> None:
    """The own ones and nobody's; those of partners by a fund for it."""
    world = working(("EUR", 1, 1))
    text = a_treaty(a_fund(), parties=(KAZ, RUS, EUR))
    together = change(world, treaties={"t-1": text})

    assert consenting(world, duties(world), EUR, OWNERS) == (EUR, "others")
    assert consenting(together, duties(together), EUR, OWNERS) == (KAZ, RUS, EUR, "others")
    assert consenting(together, duties(together), COM, OWNERS) == (COM, "others")


def test_tugs_work_where_their_owner_says() -> None:
    """In seat order, in MID unless told otherwise."""
    world = working(("EUR", 1, 1), ("KAZ", 1, 2))
    world = ordered(world, EUR, OrderSheet(tug_band="HIGH"))

    found = tugs(world, (), OWNERS)
    assert [(tug.seat, tug.units, tug.band) for tug in found] == [(KAZ, 2, "MID"), (EUR, 1, "HIGH")]


def test_units_are_counted_by_what_was_taken() -> None:
    """Five objects a year for four years are one unit; a half-empty sky gives less."""
    (done, *points) = reported(4, {EUR: 20, KAZ: 9, RUS: 10})

    assert isinstance(done, RemovalsDone)
    assert done.units == {EUR: 1, RUS: 1}
    assert len(points) == 2


def test_a_fund_pays_for_the_work() -> None:
    """30 $M a unit, out of the treaty's own fund."""
    text = a_treaty(a_fund(), parties=(KAZ, RUS, EUR))
    world = change(working(), treaties={"t-1": text}, funds={fund_of(text.id): million(100)})
    world = after(RemovalsDone(units={EUR: 2}).evolve(world), pay_removals)

    assert cash(world, EUR) == million(160)
    assert world.funds[fund_of(text.id)] == million(40)


def test_the_cheapest_is_paid_first() -> None:
    """Money for two units: KAZ asks for less than EUR."""
    text = a_treaty(a_fund(), parties=(KAZ, RUS, EUR))
    world = change(working(), treaties={"t-1": text}, funds={fund_of(text.id): million(89)})
    world = ordered(world, EUR, OrderSheet(tug_price=million(20)))
    world = ordered(world, KAZ, OrderSheet(tug_price=million(10)))
    world = after(RemovalsDone(units={EUR: 2, KAZ: 1}).evolve(world), pay_removals)

    assert (cash(world, KAZ), cash(world, EUR)) == (million(130), million(130))


def test_each_unit_is_paid_once() -> None:
    """Two funds, two units: the second fund keeps its money."""
    first = a_treaty(a_fund(), parties=(KAZ, RUS, EUR))
    second = a_treaty(a_fund(), parties=(KAZ, RUS, EUR), name="t-2")
    funds = {fund_of(first.id): million(60), fund_of(second.id): million(60)}
    world = change(working(), treaties={"t-1": first, "t-2": second}, funds=funds)
    world = after(RemovalsDone(units={EUR: 2}).evolve(world), pay_removals)

    assert cash(world, EUR) == million(160)
    assert world.funds[fund_of(second.id)] == million(60)


def test_a_fund_for_telescopes_pays_no_tugs() -> None:
    """It was made for something else."""
    text = a_treaty(a_fund("tracking"), parties=(KAZ, RUS, EUR))
    world = change(working(), treaties={"t-1": text}, funds={fund_of(text.id): million(100)})

    assert cash(after(RemovalsDone(units={EUR: 2}).evolve(world), pay_removals), EUR) == million(
        100
    )
