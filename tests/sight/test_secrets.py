"""The law of secrets: what one seat hides changes no byte of what anybody else may know."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.treaties import Clause
from game.rules.engine import canonical
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from game.sight.teacher import teacher_sight
from tests.sight.secrets import SECRETS, Hide
from tests.worlds import EUR, RUS, SEATS, a_treaty, a_world

NUMBERS = st.integers(min_value=0, max_value=10**6)
FEW = settings(max_examples=30, deadline=None)
OFFER = a_treaty(Clause(kind="gen_pay"), parties=(RUS, EUR), name="t-table", state="offered")
"""Something on the table, so that approval is reckoned."""
EVERY_SECRET = pytest.mark.parametrize("hide", SECRETS, ids=lambda hide: hide.__name__)


@EVERY_SECRET
@FEW
@given(one=NUMBERS, other=NUMBERS)
def test_a_secret_stays_with_those_who_may_know_it(hide: Hide, one: int, other: int) -> None:
    """Two worlds that differ in the secret alone are the same world to everybody else."""
    (first, knowers), (second, _) = hide(a_world(OFFER), one), hide(a_world(OFFER), other)

    for seat in SEATS:
        if seat not in knowers:
            assert canonical(seat_sight(first, seat)) == canonical(seat_sight(second, seat))


@EVERY_SECRET
@FEW
@given(one=NUMBERS, other=NUMBERS)
def test_the_projector_shows_no_secret(hide: Hide, one: int, other: int) -> None:
    """A wall in the classroom sees less than any seat."""
    first, second = hide(a_world(OFFER), one)[0], hide(a_world(OFFER), other)[0]

    assert canonical(public_sight(first)) == canonical(public_sight(second))


@EVERY_SECRET
def test_those_who_may_know_a_secret_see_it(hide: Hide) -> None:
    """Otherwise the law above would hold for an empty sight."""
    (first, knowers), (second, _) = hide(a_world(OFFER), 12_345), hide(a_world(OFFER), 54_322)

    for seat in knowers:
        assert canonical(seat_sight(first, seat)) != canonical(seat_sight(second, seat))


def test_the_source_of_chance_is_in_no_sight() -> None:
    """Not even the teacher can compute tomorrow's weather."""
    world = a_world(seed="the-source-of-chance")
    sights = (teacher_sight(world), public_sight(world), *(seat_sight(world, s) for s in SEATS))

    assert not [sight for sight in sights if b"the-source-of-chance" in canonical(sight)]
