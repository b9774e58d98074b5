"""Whether an offer is better made now or later."""

import numpy as np

from game.bots.bargaining import Bargain
from game.bots.bargaining.bargain import planned_offer
from game.bots.bargaining.waiting import best_now
from tests.bots.bargaining.scene import a_bargain, the_seller

GENEROUS, GREEDY = (100, "May", True), (140, "July", False)
FIRM = ((100, "May", True),)
"""What a buyer says who does not move."""


def talked(rounds: int, exchanges: int = 6) -> Bargain:
    """Return a bargain with a buyer that repeats its dream while the seller gives way a little."""
    talk = a_bargain(the_seller(), exchanges=exchanges)
    for _ in range(rounds):
        talk = talk.says(GREEDY).hears(GENEROUS)
    return talk


def chosen(talk: Bargain, gains: tuple[float, float]) -> int:
    """Return which of a generous and a greedy offer is made, for what they gain the seller."""
    places = [talk.domain.index(each) for each in (GENEROUS, GREEDY)]
    return best_now(talk.guess, places, np.array(gains))


def test_the_last_word_is_one_that_may_be_taken() -> None:
    """A firm buyer takes what it likes; the dream of the seller would end in nothing."""
    assert chosen(talked(5), (0.3, 0.9)) == 0


def test_of_two_offers_with_the_same_chance_the_better_one_is_made() -> None:
    """Here both are the same outcome."""
    talk = talked(5)
    place = talk.domain.index(GENEROUS)

    assert best_now(talk.guess, [place, place], np.array([0.3, 0.9])) == 1


def test_there_is_time_to_ask_for_more_first() -> None:
    """The same two offers: while time is left the better one is tried, and at the end the safe."""
    fair = [the_seller().index(each) for each in (GENEROUS, (120, "May", True))]
    gains = np.array([0.05, 0.3])

    assert best_now(talked(1).guess, fair, gains) == 1
    assert best_now(talked(5).guess, fair, gains) == 0


def test_a_bargainer_says_something_new_each_time() -> None:
    """As long as there is anything good enough that it has not said yet."""
    talk, said = a_bargain(the_seller()), []
    for _ in range(6):
        place = planned_offer(talk)
        assert place is not None
        said.append(place)
        talk = talk.says(talk.domain.outcome(place)).hears(FIRM[0])

    assert len(set(said)) == len(said)


def test_the_only_offer_there_is_is_made_again() -> None:
    """Better than to end the talk."""
    talk = a_bargain(the_seller(reservation=100), exchanges=4)
    place = planned_offer(talk)

    assert place is not None
    assert planned_offer(talk.says(talk.domain.outcome(place)).hears(GENEROUS)) == place
