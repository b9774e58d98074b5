"""Weapon tests: fragments for everybody, anger abroad, joy at home."""

import msgspec
import pytest

from game.model.ids import million
from game.model.launches import OrderSheet, WeaponTest
from game.model.orbit import OrbitSettings
from game.model.world import Settings, World
from game.orbit import index
from game.rules.engine import NOBODY, change
from game.rules.sky import weapons
from game.rules.sky.sky_record import params, sky_of
from game.rules.sky.weapons import SkyStruck, WeaponTested
from tests.rules.yard import a_yard, in_orbit, ordered, richer
from tests.worlds import RUS, after, cash, events_of, of_type

ORBIT = in_orbit(a_yard())


def armed(band: str = "MID", mass_kg: int = 880, **settings: object) -> World:
    """Return a world in which RUS destroys one of its derelicts."""
    order = WeaponTest(band=band, mass_kg=mass_kg)  # type: ignore[arg-type]
    orbit = OrbitSettings(**settings)  # type: ignore[arg-type]
    world = change(ORBIT, settings=Settings(turns=8, orbit=orbit))
    return ordered(world, RUS, OrderSheet(weapon_test=order))


def risen(world: World, band: str) -> float:
    """Return by how many points the index of a band rises."""
    later = after(world, weapons.test_weapons)
    before, behind = (index(sky_of(w.sky.record), params()) for w in (world, later))
    return behind[band] - before[band]


@pytest.mark.parametrize(
    ("band", "mass_kg", "felt_in", "points"), [("MID", 880, "MID", 9), ("LOW", 2200, "LOW", 26)]
)
def test_fragments_spread_through_the_band(
    band: str, mass_kg: int, felt_in: str, points: int
) -> None:
    """About nine points in MID for 880 kg, 26 in LOW for 2,200 kg."""
    assert risen(armed(band, mass_kg), felt_in) == pytest.approx(points, rel=0.15)


def test_history_was_worse_than_the_model() -> None:
    """42 points with the pieces that were catalogued in 2007."""
    assert risen(armed(asat_fragments="observed"), "MID") == pytest.approx(42, rel=0.1)


def test_a_test_costs_money_and_reputation() -> None:
    """20 $M, 25 points; the people at home are proud for two turns."""
    world = after(armed(), weapons.test_weapons)
    seat = world.seats[RUS]

    assert cash(world, RUS) == million(80)
    assert (seat.reputation, seat.approval_bonus, seat.approval_until) == (250, 80, 3)


def test_everybody_sees_the_cloud_and_nobody_the_tables() -> None:
    """The number of pieces is news, the model's record is not."""
    events = events_of(armed(), weapons.test_weapons)
    (tested,), (struck,) = of_type(events, WeaponTested), of_type(events, SkyStruck)

    assert tested.pieces > 400
    assert tested.seen_by(ORBIT).everyone
    assert struck.seen_by(ORBIT) == NOBODY


def test_an_own_derelict_is_gone() -> None:
    """One object less of RUS in that shell."""
    world = armed()
    later = after(world, weapons.test_weapons)
    before, behind = sky_of(world.sky.record), sky_of(later.sky.record)
    row = before.row(RUS)

    assert before.D[row].sum() - behind.D[row].sum() == pytest.approx(1.0, abs=0.01)


def test_no_money_no_test() -> None:
    """Orders beyond credit are not carried out."""
    assert events_of(richer(armed(), RUS, -90_000), weapons.test_weapons) == ()


def test_a_world_without_a_model_still_hears_the_bang() -> None:
    """Reputation and tension do not need an orbit."""
    world = ordered(a_yard(), RUS, OrderSheet(weapon_test=WeaponTest(band="MID")))
    (tested,) = of_type(events_of(world, weapons.test_weapons), WeaponTested)

    assert tested.pieces == 0
    assert msgspec.structs.replace(tested, pieces=1).evolve(world) == world
