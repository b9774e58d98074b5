"""The weapon ban is gated, and a test is the gravest breach there is."""

from game.model.ids import PayloadId
from game.model.launches import OrderSheet, WeaponTest
from game.model.seats import Technology
from game.model.world import World
from game.rules.engine import change
from tests.rules.clauses.desk import an_article_of_all, broken, in_force, sheet, the_duty, worth
from tests.rules.scoring.records import a_launch
from tests.rules.yard import a_payload, an_entry, with_library
from tests.worlds import KAZ, RUS, a_world, with_seat

BAN = an_article_of_all("debris_asat_ban")
TEST = WeaponTest(band="MID")


def test_the_gate_asks_before_a_test() -> None:
    """Any other sheet passes."""
    world = in_force(BAN)
    duty = the_duty(world)

    assert [o.where for o in duty.kind.gate(world, duty, RUS, OrderSheet(weapon_test=TEST))] == [
        "MID"
    ]
    assert list(duty.kind.gate(world, duty, RUS, OrderSheet())) == []


def test_a_test_is_grave() -> None:
    """And whoever breaks it answers for its debris."""
    world = in_force(BAN)

    assert broken(sheet(world, RUS, weapon_test=TEST)) == ((RUS, "grave"),)
    assert the_duty(world).kind.makes_liable


def test_a_seat_with_a_weapon_gives_up_more() -> None:
    """And a ban of all weapons costs it twice as much."""
    armed = with_seat(a_world(), RUS, technology=Technology(weapon=1))
    whole = an_article_of_all("debris_asat_ban", scope="all")

    assert worth(a_world(), KAZ, BAN) > worth(armed, RUS, BAN) > worth(armed, RUS, whole)


def with_a_charge(scope: str) -> World:
    """Return a world in which a nuclear charge can be bought, under a ban."""
    world = in_force(an_article_of_all("debris_asat_ban", scope=scope))
    return with_library(world, a_payload("pd_nuclear", shells=("DEEP",), mission="nuclear"))


def test_a_ban_of_all_weapons_stops_a_charge_against_an_asteroid() -> None:
    """One of tests alone does not."""
    charge = an_entry(None, payload=PayloadId("pd_nuclear"), shell="DEEP")
    for scope, stopped in (("all", ["pd_nuclear"]), ("destructive", [])):
        world = with_a_charge(scope)
        gate = the_duty(world).kind.gate(
            world, the_duty(world), RUS, OrderSheet(manifest=(charge,))
        )

        assert [obstacle.where for obstacle in gate] == stopped


def test_a_charge_that_flew_is_as_grave_as_a_test() -> None:
    """Whatever it was meant for."""
    flown = a_launch(RUS, payload=PayloadId("pd_nuclear"))

    assert broken(change(with_a_charge("all"), launches=(flown,))) == ((RUS, "grave"),)
    assert broken(change(with_a_charge("destructive"), launches=(flown,))) == ()
