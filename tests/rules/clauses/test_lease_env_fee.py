"""The environment fee is paid by every launch at the site into the steppe fund."""

from game.model.ids import STEPPE_FUND, PadId, VehicleId, million
from tests.rules.clauses.desk import a_flight, an_article, broken, flown, forecast, in_force
from tests.worlds import EUR, KAZ, RUS, a_world, cash, with_seat

FEE = an_article("lease_env_fee", fee=million(2), toxic_times=3)
CLEAN = a_flight()
TOXIC = a_flight(vehicle=VehicleId("proton_m"), pad=PadId("proton"), toxic=True)


def test_launches_pay_and_toxic_rockets_pay_more() -> None:
    """2 and 6 $M; the steppe's account of the year knows it too."""
    world = flown(in_force(FEE), CLEAN, TOXIC)

    assert cash(world, RUS) == million(92)
    assert world.funds[STEPPE_FUND] == world.ground.fees == million(8)


def test_guests_pay_as_well_and_home_launches_do_not() -> None:
    """It is a fee of the place, not of the party."""
    world = flown(in_force(FEE), a_flight(EUR), a_flight(EUR, pad=None, slot=None))

    assert cash(world, EUR) == million(98)


def test_an_unpaid_fee_is_minor() -> None:
    """The tenant's purse is empty."""
    world = flown(with_seat(in_force(FEE), RUS, cash=million(-100)), CLEAN)

    assert broken(world) == ((RUS, "minor"),)


def test_the_forecast_counts_last_years_launches() -> None:
    """One clean and one toxic launch cost 8 $M; 24 $M in three years heal 1.2 points."""
    world = flown(a_world(), CLEAN, TOXIC)

    assert forecast(world, RUS, FEE).cash == (million(-8),) * 3
    assert forecast(world, KAZ, FEE).steppe == 12
