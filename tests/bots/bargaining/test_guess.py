"""What a bargainer thinks of the other side."""

import numpy as np
import pytest

from game.bots.bargaining import Bargain, Domain, Issue
from game.bots.bargaining.guess import CONCESSIONS, Likely, Talk, spread
from tests.bots.bargaining.scene import a_bargain, the_seller


def liking_of(bargain: Bargain, *outcomes: tuple[int | str | bool, ...]) -> list[float]:
    """Return how much the other side is thought to like some outcomes."""
    return [float(bargain.guess.liking[bargain.domain.index(each)]) for each in outcomes]


def test_at_first_the_other_side_is_thought_to_want_the_opposite() -> None:
    """The seller expects a buyer who likes low prices."""
    low, high = liking_of(a_bargain(the_seller()), (100, "May", True), (140, "May", True))

    assert low > high


def test_who_insists_on_something_is_thought_to_care_for_it() -> None:
    """The buyer gives way on the price again and again, and never on the month."""
    talk = a_bargain(the_seller())
    for price in (100, 110, 120, 130):
        talk = talk.hears((price, "May", True))
    early, cheap = liking_of(talk, (140, "May", True), (100, "July", True))

    assert early > cheap


def test_one_can_learn_that_both_want_the_same() -> None:
    """Whoever opens with July likes July, like the seller itself."""
    before = a_bargain(the_seller())
    after = before
    for price in (100, 110, 120):
        after = after.hears((price, "July", True))
    july, may = (120, "July", True), (120, "May", True)

    assert liking_of(before, july) < liking_of(before, may)
    assert liking_of(after, july) > liking_of(after, may)


def test_a_refusal_teaches_something() -> None:
    """Who turns down July again and again, though giving way on the price, does not care for it."""
    pressed = other = a_bargain(the_seller())
    for price in (100, 110, 120, 130):
        pressed = pressed.says((120, "July", True)).hears((price, "May", True))
        other = other.says((140, "July", False)).hears((price, "May", True))
    july = (120, "July", True)

    assert liking_of(pressed, july) < liking_of(other, july)


def test_what_is_known_beforehand_counts() -> None:
    """A known dislike of gardens outweighs the first impression."""
    issues = (Issue(name="garden", levels=(False, True)), Issue(name="price", levels=(1, 2, 3)))
    worth = np.array([1, 2, 3, 0, 1, 2])
    theirs = np.array([9.0, 8.0, 7.0, 1.0, 0.0, 0.0])
    plain, known = (a_bargain(Domain(issues, worth, 0, each)) for each in (None, theirs))

    assert liking_of(plain, (True, 1)) > liking_of(plain, (False, 1))
    assert liking_of(known, (True, 1)) < liking_of(known, (False, 1))


def test_the_second_to_speak_runs_out_of_time_one_offer_earlier() -> None:
    """Nobody answers its last one."""
    first = Talk(said=(1, 2), heard=(3, 4), exchanges=4)
    second = Talk(said=(1, 2), heard=(3, 4, 5), began=False, exchanges=4)

    assert first.over < second.over == 1.0
    assert (len(first.answers), len(second.answers)) == (2, 1)
    assert not second.is_last


def test_time_is_never_all_over() -> None:
    """Who has one word left still asks for something, and the first word need not ask for all."""
    talk = Talk(exchanges=4)

    assert list(talk.answers) == sorted(talk.answers)
    assert 0.0 < talk.answers[0] < talk.answers[-1] < 1.0


def test_the_likeliest_sides_are_kept() -> None:
    """With one offer heard, some fit it better than others; their beliefs add up to 1."""
    guess = a_bargain(the_seller()).hears((100, "May", True)).guess
    few = Likely(guess, 5)

    assert few.belief.sum() == pytest.approx(1.0)
    assert few.belief.min() * np.sort(guess.belief, axis=None)[-5:].sum() == pytest.approx(
        np.sort(guess.belief, axis=None)[-5]
    )


def test_everybody_asks_for_less_and_less() -> None:
    """Down to the least that each will ask for."""
    likely = Likely(a_bargain(the_seller()).guess, 50)
    early, late = likely.asks(0.2), likely.asks(0.9)

    assert (early >= late).all()
    assert likely.asks(1.0) == pytest.approx(likely.least)


def test_imagined_sides_are_spread_over_everything() -> None:
    """Each tenth of each side of the cube holds about a tenth of them."""
    points = spread(1000, 6)
    shares = [np.histogram(points[:, side], bins=10, range=(0, 1))[0] for side in range(6)]

    assert all(70 <= share <= 130 for each in shares for share in each)
    assert len(CONCESSIONS) == len(set(CONCESSIONS))
