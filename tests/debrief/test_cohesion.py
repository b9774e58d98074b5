"""Cohesion: density, groups and modularity of the network of agreements."""

from game.debrief.cohesion import blocs_of, cohesion
from game.model.ids import SeatId
from tests.worlds import COM, EUR, KAZ, RUS, a_world, with_seat

SEATS = (KAZ, RUS, EUR, COM)
BLOCS = {KAZ: "I", RUS: "I", EUR: "A", COM: "A"}


def test_blocs_that_keep_to_themselves_have_a_modularity_of_one_half() -> None:
    """Two equal camps without a tie between them, as in Newman's paper."""
    found = cohesion(SEATS, ((KAZ, RUS, 3), (EUR, COM, 3)), BLOCS)

    assert (found.density, found.components, found.modularity) == (333, 2, 500)


def test_blocs_that_deal_only_across_have_minus_one_half() -> None:
    """Every tie leads to the other camp."""
    found = cohesion(SEATS, ((KAZ, EUR, 1), (RUS, COM, 1)), BLOCS)

    assert found.modularity == -500


def test_wider_ties_weigh_more() -> None:
    """Three articles inside and one across: 3/4 less what chance would put inside."""
    found = cohesion(SEATS, ((KAZ, RUS, 3), (KAZ, EUR, 1)), BLOCS)

    assert found.modularity == round(1000 * (3 / 4 - (7 / 8) ** 2 - (1 / 8) ** 2))


def test_a_table_without_two_blocs_has_no_modularity() -> None:
    """Nobody is divided by a line that nobody drew."""
    assert cohesion(SEATS, ((KAZ, RUS, 1),), {KAZ: "I"}).modularity is None
    assert cohesion(SEATS, (), BLOCS).modularity is None


def test_a_chain_joins_everybody() -> None:
    """One group although only half of the pairs are tied."""
    found = cohesion(SEATS, ((KAZ, RUS, 1), (RUS, EUR, 1), (EUR, COM, 1)), {})

    assert (found.density, found.components) == (500, 1)


def test_the_first_bloc_of_a_seat_counts() -> None:
    """Some hold memoranda with both; others with none."""
    world = with_seat(with_seat(a_world(), KAZ, bloc=("I", "A")), RUS, bloc=())

    assert blocs_of(world).get(KAZ) == "I"
    assert SeatId("RUS") not in blocs_of(world)
