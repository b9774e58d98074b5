"""A drop zone is closed in some quarters; whoever wanted that pays whoever keeps away."""

from game.model.ids import million
from game.model.launches import OrderSheet
from game.rules.orders.manifest import is_closed
from tests.rules.clauses.desk import (
    a_flight,
    an_article,
    briefed,
    broken,
    flown,
    forecast,
    in_force,
    the_duty,
)
from tests.rules.yard import an_entry
from tests.worlds import KAZ, RUS, a_world, cash, with_seat

ZONE = an_article("slot_drop_zone", corridor="C51", quarters=("Q2", "Q3"), payment=million(3))


def test_the_corridor_is_closed_in_the_named_quarters_only() -> None:
    """Spring and summer."""
    world = in_force(ZONE)
    shut = [is_closed(world, "C51", quarter) for quarter in (1, 2, 3, 4)]

    assert shut == [False, True, True, False]
    assert not is_closed(world, "POLAR", 2)


def test_whoever_wants_it_pays_for_each_quarter() -> None:
    """The host wished it."""
    world = briefed(in_force(ZONE))

    assert (cash(world, KAZ), cash(world, RUS)) == (million(94), million(106))


def test_flying_through_is_gated_and_grave() -> None:
    """Communication satellites fly C51."""
    world = briefed(in_force(ZONE))
    duty, sheet = the_duty(world), OrderSheet(manifest=(an_entry("site_31/1/2/a"),))

    assert [o.where for o in duty.kind.gate(world, duty, RUS, sheet)] == ["C51"]
    assert broken(flown(world, a_flight())) == ((RUS, "grave"),)


def test_not_paying_hurts_whoever_kept_away() -> None:
    """A minor breach of the host."""
    world = briefed(with_seat(in_force(ZONE), KAZ, cash=million(-100)))

    assert broken(world) == ((KAZ, "minor"),)


def test_the_forecast_is_what_happens_and_a_steppe_that_rests() -> None:
    """Two quarters in three years: twelve points."""
    assert forecast(a_world(), KAZ, ZONE).cash == (million(-6),) * 3
    assert forecast(a_world(), RUS, ZONE).cash == (million(6),) * 3
    assert forecast(a_world(), KAZ, ZONE).steppe == 120
