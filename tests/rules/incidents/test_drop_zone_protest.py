"""Drop-zone protest: the host compensates, closes or looks away."""

from game.rules.ground import ground
from tests.rules.incidents.table import a_table, cases, drawn, outcome, settled
from tests.rules.yard import with_ground
from tests.worlds import KAZ, after, cash


def test_people_protest_when_the_steppe_suffers() -> None:
    """Often below 45, now and then below 58."""
    assert cases(with_ground(a_table(), steppe=580), "drop_zone_protest") == ()
    assert cases(with_ground(a_table(), steppe=450), "drop_zone_protest")[0].chance == 50
    assert cases(with_ground(a_table(), steppe=449), "drop_zone_protest")[0].chance == 350


def test_compensation_is_the_default() -> None:
    """Ten million."""
    world, card = drawn(a_table(), "drop_zone_protest")
    later = settled(world, card)

    assert outcome(later, card) == "compensate"
    assert cash(later, KAZ) == cash(world, KAZ) - 10_000


def test_a_closed_corridor_heals_three_points_by_the_end_of_the_year() -> None:
    """One at once, two for the quarter of rest."""
    world, card = drawn(a_table(), "drop_zone_protest")
    later = settled(world, card, KAZ="close")
    quiet = after(world, ground.age).ground.steppe

    assert [closure.quarter for closure in later.ground.closures] == [card.facts["quarter"]]
    assert after(later, ground.age).ground.steppe == quiet + 30


def test_looking_away_hurts_the_steppe() -> None:
    """Four points."""
    world, card = drawn(a_table(), "drop_zone_protest")

    assert settled(world, card, KAZ="ignore").ground.steppe == world.ground.steppe - 40
