"""Issues, outcomes and what they are worth."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.bots.bargaining import Domain, Issue, Pair
from game.bots.bargaining.domain import FINE, MOST_OUTCOMES, scaled
from tests.bots.bargaining.scene import GARDEN, ISSUES, MONTH, PRICE, the_seller


def test_worths_of_levels_add_up() -> None:
    """Price, month and garden."""
    assert the_seller().worth_of((130, "July", False)) == 60 + 10 + 10


@given(st.integers(min_value=0, max_value=29))
def test_every_place_of_the_grid_is_one_outcome(place: int) -> None:
    """There and back again."""
    domain = the_seller()

    assert domain.index(domain.outcome(place)) == place
    assert tuple(domain.places[place]) == np.unravel_index(place, domain.shape)


def test_two_issues_can_be_worth_something_together() -> None:
    """A garden is worth more in May, whichever issue is named first."""
    plain = ((0, 0, 0), (0, 0))
    spring = Pair(first=0, second=1, table=((0, 9), (0, 2), (0, 0)))
    turned = Pair(first=1, second=0, table=((0, 0, 0), (9, 2, 0)))
    domains = [
        Domain.of_worths((MONTH, GARDEN), plain, 0, pairs=(pair,)) for pair in (spring, turned)
    ]

    assert [domain.worth_of(("May", True)) for domain in domains] == [9, 9]
    assert list(domains[0].worth) == list(domains[1].worth)


def test_a_utility_is_rounded_against_a_deal() -> None:
    """Worths go down and the reservation up, so nothing below it passes for enough."""
    domain = Domain.of_utility((GARDEN,), lambda outcome: 1 / 3, 1 / 3)

    assert int(domain.worth.max()) == FINE // 3
    assert int(domain.worth.max()) < domain.reservation


def test_the_ideal_leaves_the_other_side_no_loss_where_that_is_known() -> None:
    """Nobody hopes for what the other side would never sign."""
    worth = np.array([0, 10, 20, 30, 40])
    theirs = np.array([20.0, 10.0, 0.0, -10.0, -20.0])

    assert Domain((PRICE,), worth, 5).ideal == 40
    assert Domain((PRICE,), worth, 5, theirs).ideal == 20
    assert Domain((PRICE,), worth, 50, theirs).ideal == 50
    assert Domain((PRICE,), worth, 5, theirs - 100).ideal == 5
    assert Domain((PRICE,), worth, 5, theirs).has_zone
    assert not Domain((PRICE,), worth, 5, theirs - 100).has_zone


def test_an_issue_that_does_not_matter_has_no_taste() -> None:
    """All levels count as equal, and nothing is divided by nothing."""
    domain = Domain.of_worths((PRICE, GARDEN), ((0, 1, 2, 3, 4), (7, 7)), 0)

    assert list(domain.tastes[0]) == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert list(domain.tastes[1]) == [0.0, 0.0]
    assert list(scaled(np.array([3.0, 3.0]))) == [0.0, 0.0]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ((100, "May"), "2 levels for 3 issues"),
        ((105, "May", True), "no level of price"),
    ],
)
def test_an_outcome_off_the_grid_is_named(
    outcome: tuple[int | str | bool, ...], words: str
) -> None:
    """With the issue and its levels."""
    with pytest.raises(ValueError, match=words):
        the_seller().index(outcome)


def test_issues_that_make_no_grid_are_refused() -> None:
    """None at all, a level twice, or far too many."""
    long = Issue(name="long", levels=tuple(range(400)))
    for issues, words in (
        ((), "at least one issue"),
        ((Issue(name="odd", levels=(1, 1)),), "odd needs levels"),
        ((long, long), f"more than {MOST_OUTCOMES}"),
    ):
        with pytest.raises(ValueError, match=words):
            Domain.of_utility(issues, lambda outcome: 0.0, 0.0)


def test_worths_must_fit_the_grid() -> None:
    """One number for each outcome, one for each level."""
    with pytest.raises(ValueError, match="3 numbers for 30 outcomes"):
        Domain(ISSUES, np.zeros(3, dtype=np.int64), 0)
    with pytest.raises(ValueError, match="one worth for each"):
        Domain.of_worths(ISSUES, ((1, 2), (3,)), 0)
