"""Rent moves money every year, partly as goods, and goes unpaid when the purse is empty."""

from game.model.ids import Turn, million
from game.model.treaties import Suspension
from game.rules.money.treasury import balance_of_everyone
from tests.rules.clauses.desk import (
    a_year_later,
    an_article,
    briefed,
    broken,
    forecast,
    in_force,
    rows,
)
from tests.worlds import KAZ, RUS, a_treaty, a_world, cash, with_seat

RENT = an_article("lease_rent", amount=million(60))


def test_rent_goes_from_tenant_to_host_every_year() -> None:
    """60 of the tenant's 100 $M."""
    world = briefed(in_force(RENT))

    assert (cash(world, RUS), cash(world, KAZ)) == (million(40), million(160))
    assert broken(world) == ()


def test_goods_are_worth_less_to_the_host_and_mend_the_pads() -> None:
    """Half of 60 in goods: 40 % of that half is lost on the way."""
    world = briefed(in_force(an_article("lease_rent", amount=million(60), in_kind=50)))

    assert (cash(world, RUS), cash(world, KAZ)) == (million(40), million(148))
    assert world.ground.goods == million(30)


def test_an_empty_purse_owes_the_rent() -> None:
    """Nothing appears and nothing vanishes; the breach is a minor one."""
    poor = with_seat(in_force(RENT), RUS, cash=million(-90))
    world = briefed(poor)

    assert balance_of_everyone(world) == balance_of_everyone(poor)
    assert sum(debt.amount for debt in world.arrears) == million(50)
    assert broken(world) == ((RUS, "minor"),)


def test_rent_mostly_unpaid_two_years_running_is_material() -> None:
    """One bad year may happen to anybody."""
    world = briefed(with_seat(in_force(RENT), RUS, cash=million(-95)))
    world = briefed(with_seat(a_year_later(world), RUS, cash=million(-95)))

    assert broken(world) == ((RUS, "material"),)


def test_a_suspended_article_moves_nothing_and_owes_nothing() -> None:
    """A countermeasure lets it rest between the two seats."""
    rest = Suspension(article=1, by=RUS, towards=KAZ, until=Turn(3))
    world = briefed(a_world(a_treaty(RENT, suspensions=(rest,))))

    assert cash(world, KAZ) == million(100)
    assert rows(world) == ()


def test_the_forecast_is_what_happens() -> None:
    """Host and tenant both see the sum before they sign."""
    goods = an_article("lease_rent", amount=million(60), in_kind=50)

    assert forecast(a_world(), KAZ, goods).cash == (million(48),) * 3
    assert forecast(a_world(), RUS, goods).cash == (million(-60),) * 3
