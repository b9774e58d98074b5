"""Parts of a sight that did not change stay the same objects."""

from game.model.ids import Tenths
from game.rules.engine import change
from game.sight.projector import public_sight
from game.sight.remembered import MOST_KEPT, Growing, Remembered, Steady
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


def test_a_list_that_grows_is_read_from_where_it_grew() -> None:
    """A thousand messages are not read again for the next one."""
    read: list[int] = []

    def odd(numbers: tuple[int, ...]) -> tuple[int, ...]:
        read.extend(numbers)
        return tuple(number for number in numbers if number % 2)

    growing: Growing[int, int] = Growing(odd)
    first = growing("room", (1, 2, 3))
    same = growing("room", (1, 2, 3, 4))
    more = growing("room", (1, 2, 3, 4, 5))

    assert (first, more) == ((1, 3), (1, 3, 5))
    assert same is first
    assert read == [1, 2, 3, 4, 5]


def test_a_list_that_changed_otherwise_is_read_anew() -> None:
    """A message was hidden in the middle."""
    growing: Growing[int, int] = Growing(lambda numbers: tuple(number * 2 for number in numbers))
    growing("room", (1, 2, 3))

    assert growing("room", (1, 9, 3)) == (2, 18, 6)


def test_an_equal_answer_is_the_old_one_where_order_means_nothing() -> None:
    """Ready marks come and go; what is reckoned from the rest is not reckoned again."""
    steady: Steady[int, tuple[int, ...]] = Steady(lambda number: (number // 10,))

    assert steady("room", 11) is steady("room", 12)
    assert steady("room", 25) == (2,)


def test_a_steady_memory_minds_the_order_of_a_table() -> None:
    """An equal table is given again, but not one whose rows changed places."""
    memory: Steady[tuple[str, ...], dict[str, int]] = Steady(lambda rows: dict.fromkeys(rows, 0))
    first, again = memory("room", ("a", "b")), tuple("ab")

    assert memory("room", again) is first
    assert list(memory("room", ("b", "a"))) == ["b", "a"]
