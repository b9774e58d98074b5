"""Own scores after each turn."""

from game.rules.scoring.publishing import ScorePublished, publish
from tests.worlds import EUR, KAZ, a_world, after, events_of, of_type


def test_every_seat_learns_its_own_score() -> None:
    """One event for each seat."""
    world = after(a_world(), publish)

    assert set(world.scores) == set(world.seats)


def test_nobody_else_hears_it() -> None:
    """The secret agenda is in it."""
    world = a_world()
    first = of_type(events_of(world, publish), ScorePublished)[0]

    assert first.seen_by(world).includes(KAZ)
    assert not first.seen_by(world).includes(EUR)
