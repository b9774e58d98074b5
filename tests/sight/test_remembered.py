"""Parts of a sight that did not change stay the same objects."""

from game.model.ids import Tenths
from game.rules.engine import change
from game.sight.projector import public_sight
from game.sight.remembered import MOST_KEPT, Remembered
from tests.worlds import KAZ, a_treaty, a_world, with_seat


def test_an_unchanged_part_is_the_same_object() -> None:
    """Comparing two sights then costs nothing where nothing happened."""
    world = a_world(a_treaty())
    before, after = public_sight(world), public_sight(change(world, tension=Tenths(500)))

    assert after.treaties is before.treaties
    assert after.seats is before.seats
    assert after.sky is before.sky


def test_rooms_of_one_name_are_not_mixed_up() -> None:
    """The memory compares what it was asked about, not only who asked."""
    rich, poor = a_world(), with_seat(a_world(), KAZ, prestige=7)

    assert public_sight(rich).seats[KAZ].prestige == 0
    assert public_sight(poor).seats[KAZ].prestige == 7
    assert public_sight(rich).seats[KAZ].prestige == 0


def test_memory_is_bounded() -> None:
    """A server that runs for a year does not fill up with old answers."""
    memory: Remembered[int, int] = Remembered(abs)
    for number in range(MOST_KEPT + 5):
        memory(f"room {number}", number)

    assert len(memory) <= MOST_KEPT
