"""Boxes: cut up without gaps or overlaps."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from game.client.art.box import Box


@given(st.integers(50, 900), st.integers(1, 9), st.integers(0, 12))
def test_columns_fill_the_box_exactly(width: int, count: int, gap: int):
    """Whatever the rounding."""
    columns = Box(7, 3, width + gap * count, 20).columns(count, gap)

    assert columns[0].x == 7
    assert columns[-1].right == 7 + width + gap * count
    assert all(b.x - a.right == gap for a, b in itertools.pairwise(columns))


def test_rows_are_columns_on_their_side():
    """Top to bottom."""
    assert [row.y for row in Box(0, 0, 10, 30).rows(3)] == [0, 10, 20]


def test_boxes_that_do_not_touch_share_nothing():
    """Neither width nor height is negative."""
    assert Box(0, 0, 10, 10).overlap(Box(20, 20, 5, 5))[2:] == (0, 0)


def test_the_right_and_lower_edge_are_outside():
    """So two boxes side by side never both hold a point."""
    box = Box(0, 0, 10, 10)

    assert box.holds((9, 9))
    assert not box.holds((10, 5))
