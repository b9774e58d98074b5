"""The weapon ban is gated, and a test is the gravest breach there is."""

from game.model.launches import OrderSheet, WeaponTest
from game.model.seats import Technology
from tests.rules.clauses.desk import an_article_of_all, broken, in_force, sheet, the_duty, worth
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
