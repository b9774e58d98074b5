"""Baiterek slip: a year more, or money."""

from game.model.ground import Works
from game.model.ids import Percent, ProjectId, SeatId, Turn
from game.model.world import World
from tests.rules.incidents.table import a_table, cases, drawn, outcome, settled
from tests.rules.yard import a_project, with_ground, with_library
from tests.worlds import EUR, KAZ, RUS, cash

STAGE = ProjectId("baiterek_stage")


def building(**stakes: int) -> World:
    """Return a world with a stage of Baiterek under way."""
    works = Works(
        project=STAGE,
        stakes={SeatId(seat): Percent(share) for seat, share in stakes.items()},
        started=Turn(0),
        due=Turn(1),
    )
    world = with_library(a_table(), a_project(STAGE, stage=True))
    return with_ground(world, works=(works,))


def test_stages_that_several_seats_pay_slip_less_often() -> None:
    """One in ten instead of one in four."""
    assert cases(a_table(), "baiterek_slip") == ()
    assert cases(building(KAZ=100), "baiterek_slip")[0].chance == 250
    assert cases(building(KAZ=50, RUS=50), "baiterek_slip")[0].chance == 100


def test_silent_owners_wait_a_year_more() -> None:
    """The date is put off."""
    world, card = drawn(building(KAZ=100), "baiterek_slip")
    later = settled(world, card)

    assert later.ground.works[0].due == 2
    assert cash(later, KAZ) == cash(world, KAZ)


def test_those_who_want_the_date_pay_for_it() -> None:
    """In proportion to their stakes, if they hold half of them."""
    world, card = drawn(building(KAZ=30, RUS=30, EUR=40), "baiterek_slip")
    held = settled(world, card, KAZ="hold", RUS="hold")
    alone = settled(world, card, EUR="hold")

    assert held.ground.works[0].due == 1
    assert [cash(held, s) - cash(world, s) for s in (KAZ, RUS, EUR)] == [-10_000, -10_000, 0]
    assert outcome(alone, card) == "accept"
    assert cash(alone, EUR) == cash(world, EUR)
