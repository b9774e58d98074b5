"""Par from many games."""

import pytest

from game.rehearsal.par import percentile, triple


def test_par_is_the_tenth_the_middle_and_the_ninetieth() -> None:
    """Weak, fair and strong, in thousandths."""
    par = triple(range(0, 101_000, 1000))

    assert (par.lo, par.mid, par.hi) == (10_000, 50_000, 90_000)


@pytest.mark.parametrize(("value", "room"), [(4_000, 1_000), (50_000, 5_000), (0, 1_000)])
def test_games_that_all_end_alike_leave_room_around_the_middle(value: int, room: int) -> None:
    """A tenth, or one unit where a tenth is less: better play must be able to show."""
    par = triple([value] * 9)

    assert (par.lo, par.mid, par.hi) == (value - room, value, value + room)


def test_marks_that_nearly_meet_are_spread_like_those_that_do() -> None:
    """A host that earns 155 instead of 157 has not played a weak game."""
    par = triple(range(156_000, 158_001, 100))

    assert (par.lo, par.mid, par.hi) == (157_000 - 15_700, 157_000, 157_000 + 15_700)


def test_marks_always_rise() -> None:
    """Where most games end alike only the near mark moves."""
    par = triple([5_000] * 8 + [9_000] * 2)

    assert (par.lo, par.mid, par.hi) == (4_000, 5_000, 9_000)


def test_without_games_there_is_no_percentile() -> None:
    """An empty calibration is a mistake, not a par of zero."""
    with pytest.raises(ValueError, match="no games"):
        percentile((), 50)
