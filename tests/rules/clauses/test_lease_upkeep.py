"""Upkeep is real spending that nobody can see at once, and a floor that everybody can."""

from game.model.ids import Money, million
from game.model.world import World
from tests.rules.clauses.desk import (
    a_year_later,
    an_article,
    briefed,
    broken,
    forecast,
    in_force,
    rows,
    sheet,
    the_duty,
    worth,
)
from tests.rules.yard import with_pad
from tests.worlds import KAZ, RUS, a_world

UPKEEP = an_article("lease_upkeep", amount=million(50), floor=60)
SITES = an_article("lease_sites", pads=("site_31",))


def leased() -> World:
    """Return a world in which Site 31 is leased and to be kept up."""
    return briefed(in_force(UPKEEP, SITES))


def test_the_tenant_is_to_spend_the_amount() -> None:
    """Launch reads it and pays."""
    world = leased()

    assert list(the_duty(world).kind.upkeep(world, the_duty(world))) == [(RUS, Money(50_000))]
    assert broken(world) == ()


def test_spending_less_is_minor_and_again_material() -> None:
    """Only books and inspections show it."""
    world = sheet(leased(), RUS, lease_upkeep=Money(20_000))
    again = sheet(a_year_later(world), RUS, lease_upkeep=Money(20_000))

    assert broken(world) == ((RUS, "minor"),)
    assert broken(again)[0] == (RUS, "material")
    assert rows(world)[0].monitors == ("H", "I")


def test_a_leased_pad_below_the_floor_is_material_and_public() -> None:
    """Everybody sees rust."""
    world = with_pad(leased(), "site_31", condition=590)
    floor = next(row for row in rows(world) if row.unit == "percent")

    assert (floor.kept, floor.grade, floor.monitors) == (False, "material", ("P",))


def test_the_tenant_pays_and_the_host_gains_better_pads() -> None:
    """In the forecast and in what it is worth."""
    assert forecast(a_world(), RUS, UPKEEP).cash == (million(-50),) * 3
    assert worth(a_world(), KAZ, UPKEEP) == million(45)
