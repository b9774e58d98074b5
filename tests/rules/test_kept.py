"""Answers that are kept are those that would be worked out again."""

from game.rules.kept import MOST_KEPT, Kept


def test_the_same_objects_are_asked_about_once() -> None:
    """The second time the answer is at hand."""
    asked: list[tuple[int, ...]] = []

    def total(numbers: tuple[int, ...], more: tuple[int, ...]) -> int:
        asked.append(numbers)
        return sum(numbers) + sum(more)

    kept, one, two = Kept(total), (1000, 2000), (3000,)

    assert [kept(one, two), kept(one, two), kept(two, one)] == [6000, 6000, 6000]
    assert asked == [one, two]


def test_an_equal_object_is_asked_about_again() -> None:
    """Only the very same object is known to be unchanged."""
    kept = Kept(tuple[int, ...])
    first, second = [1, 2], [1, 2]

    assert kept(first) == kept(second) == (1, 2)
    assert len(kept) == 2


def test_no_answer_is_mixed_up_when_objects_come_and_go() -> None:
    """An object that is gone leaves its place in memory to another one; its answer stays right."""
    kept = Kept(sum)

    assert [kept([number, 1]) for number in range(500)] == [n + 1 for n in range(500)]
    assert len(kept) <= MOST_KEPT
