"""Pool vote: only what host and controllers both want is changed."""

from game.model.world import World
from tests.rules.incidents.table import a_table, drawn, outcome, settled
from tests.rules.yard import with_ground
from tests.worlds import KAZ, RUS


def a_leased_table() -> World:
    """Return a table at which the tenant controls a pad."""
    return with_ground(a_table(), controllers={"site_31": RUS})


def test_the_host_and_the_controllers_vote() -> None:
    """The tenant controls the leased pads of this table."""
    assert drawn(a_leased_table(), "pool_vote")[1].deciders == (KAZ, RUS)


def test_what_both_want_becomes_the_rule() -> None:
    """The pool of this very year is sold by it."""
    world, card = drawn(a_leased_table(), "pool_vote")
    later = settled(world, card, KAZ="uniform", RUS="uniform")

    assert (outcome(later, card), later.settings.pool_rule) == ("uniform", "uniform")


def test_one_side_alone_changes_nothing() -> None:
    """Silence keeps the rule that there is."""
    world, card = drawn(a_leased_table(), "pool_vote")
    later = settled(world, card, KAZ="lottery")

    assert (outcome(later, card), later.settings) == ("kept", world.settings)
