"""The toxic cap limits rockets with toxic fuel, the tenant's by a gate, the guests' by a bar."""

from game.model.ids import PadId, SeatId, Turn, VehicleId
from game.model.launches import Launch, OrderSheet
from game.rules import engine
from tests.rules.clauses.desk import (
    a_flight,
    an_article,
    broken,
    flown,
    forecast,
    in_force,
    the_duty,
)
from tests.rules.yard import an_entry
from tests.worlds import EUR, KAZ, RUS, a_world

PROTON = VehicleId("proton_m")
CAP = an_article("lease_toxic_cap", launches=2, falling=1)


def toxic(number: int, seat: SeatId = RUS) -> tuple[Launch, ...]:
    """Return flights of toxic rockets from the Proton pads."""
    flight = a_flight(seat, vehicle=PROTON, pad=PadId("proton"), slot=None, toxic=True)
    return (flight,) * number


def test_the_gate_asks_for_each_launch_beyond_the_cap() -> None:
    """Three planned, two allowed."""
    world = in_force(CAP)
    entries = [an_entry(f"proton/1/2/{letter}", vehicle=PROTON) for letter in "abc"]
    duty = the_duty(world)
    sheet = OrderSheet(manifest=tuple(entries))

    assert [o.where for o in duty.kind.gate(world, duty, RUS, sheet)] == ["proton/1/2/c"]


def test_each_launch_beyond_the_cap_is_material_and_the_cap_falls() -> None:
    """Two are fine in the first year and one too many in the second."""
    world = in_force(CAP)
    later = engine.change(world, turn=Turn(2))

    assert broken(flown(world, *toxic(2))) == ()
    assert broken(flown(later, *toxic(2))) == ((RUS, "material"),)


def test_guests_are_barred_once_the_cap_is_reached() -> None:
    """They promised nothing, so they do not fly."""
    world = in_force(CAP)
    full = flown(world, *toxic(2, EUR))

    assert not the_duty(world).kind.bars(world, the_duty(world), PROTON)
    assert the_duty(full).kind.bars(full, the_duty(full), PROTON)
    assert broken(full) == ()


def test_a_cap_below_last_year_heals_the_steppe() -> None:
    """Three flew; two, one and none may."""
    world = flown(a_world(), *toxic(3))

    assert forecast(world, RUS, CAP).slots == (-1, -2, -3)
    assert forecast(world, KAZ, CAP).steppe == 21
