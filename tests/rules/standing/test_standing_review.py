"""How respect and trust settle at the end of a turn."""

from game.model.treaties import Clause
from game.model.world import World
from game.rules.standing import standing_review
from tests.rules.compliance.cases import next_turn, reviewed, saved_upkeep, unpaid_rent
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, after, with_seat

PAY = Clause(kind="gen_pay", by=("RUS",), to=("KAZ",))


def settled(world: World) -> World:
    """Return the world after its standing was settled."""
    return after(world, standing_review.settle)


def test_a_seat_bound_and_without_a_known_breach_gains_two_points() -> None:
    """Then five percent of the way back to 50: 52 becomes 51.9."""
    world = settled(a_world(a_treaty(PAY)))

    assert world.seats[RUS].reputation == 519
    assert world.seats[EUR].reputation == 500


def test_extremes_fade() -> None:
    """Glory and disgrace both lose five percent of their distance a turn."""
    world = with_seat(with_seat(a_world(), KAZ, reputation=900), RUS, reputation=100)

    assert settled(world).seats[KAZ].reputation == 880
    assert settled(world).seats[RUS].reputation == 120


def test_a_known_breach_takes_the_gain() -> None:
    """Whoever was found out this turn gains nothing."""
    world = reviewed(unpaid_rent(cure=1))

    assert settled(world).seats[RUS].reputation == 500
    assert settled(world).seats[KAZ].reputation > 500


def test_a_breach_that_nobody_confirmed_does_not_show() -> None:
    """Reputation must not tell what only the books know."""
    world = reviewed(saved_upkeep())

    assert settled(world).seats[RUS].reputation == 519


def test_secret_texts_earn_no_public_respect() -> None:
    """Else a rising star would betray a secret deal."""
    assert settled(a_world(a_treaty(PAY, visibility="secret"))).seats[RUS].reputation == 500


def test_kept_treaties_build_trust_three_at_most() -> None:
    """One point each, both ways."""
    many = [a_treaty(PAY, name=f"t-{number}") for number in range(5)]

    assert settled(a_world(many[0])).seats[KAZ].trust[RUS] == 510
    assert settled(a_world(*many)).seats[KAZ].trust[RUS] == 530
    assert settled(a_world(*many)).seats[KAZ].trust[COM] == 500


def test_a_suspicion_costs_the_point_of_trust() -> None:
    """The parties know of it, so trust may show it."""
    world = reviewed(saved_upkeep())

    assert settled(world).seats[KAZ].trust[RUS] == 500
    assert settled(world).seats[RUS].trust[KAZ] == 510
    assert settled(next_turn(world)).seats[KAZ].trust[RUS] == 510
