"""After a crash the tenant pays, the rocket stays on the ground, an inquiry softens the harm."""

from game.model.ids import PadId, SlotId, Turn, VehicleId, million
from game.model.launches import OrderSheet
from tests.rules.clauses.bad_year import a_crash
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

CLAUSE = an_article("lease_crash", base=million(30), per_tonne=100, grounding=2, inquiry=True)
PROTON = VehicleId("proton_m")


def test_a_crash_costs_the_base_and_each_tonne_of_toxic_fuel() -> None:
    """30 $M and 600 tonnes at 0.1 $M."""
    world = flown(in_force(CLAUSE), a_crash())

    assert (cash(world, RUS), cash(world, KAZ)) == (million(10), million(190))
    assert the_duty(world).kind.inquiry(world, the_duty(world))


def test_the_rocket_stays_on_the_ground_for_whole_quarters() -> None:
    """It fell in the second quarter; the third and fourth are lost."""
    world = flown(in_force(CLAUSE), a_crash())

    assert world.ground.groundings[0].until == (Turn(2), 1)


def test_flying_a_grounded_rocket_is_gated_and_grave() -> None:
    """From another pad, in the fourth quarter."""
    world = flown(briefed(in_force(CLAUSE)), a_crash())
    slot = next(name for name in world.slots if name.startswith("proton/1/4"))
    duty, sheet = the_duty(world), OrderSheet(manifest=(an_entry(slot, vehicle=PROTON),))
    again = a_flight(vehicle=PROTON, pad=PadId("proton"), slot=SlotId(slot), quarter=4)

    assert [o.where for o in duty.kind.gate(world, duty, RUS, sheet)] == [slot]
    assert broken(flown(world, again)) == ((RUS, "grave"),)


def test_not_paying_is_material() -> None:
    """The purse is empty."""
    world = flown(with_seat(in_force(CLAUSE), RUS, cash=million(-100)), a_crash())

    assert broken(world) == ((RUS, "material"),)


def test_the_forecast_expects_what_last_year_makes_likely() -> None:
    """One Proton: 88 failures in 1000, four of ten fall; 90 $M each."""
    toxic = a_flight(vehicle=PROTON, pad=PadId("proton"), toxic=True)

    assert forecast(flown(a_world(), toxic), KAZ, CLAUSE).cash == (3168,) * 3
