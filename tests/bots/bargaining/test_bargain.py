"""The next move of a bargainer."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.bots.bargaining import Accept, Bargain, Domain, End, Issue, Offer, next_move
from game.bots.bargaining.bargain import planned_offer
from game.bots.bargaining.styles import MANNERS
from game.model.seats import Style
from tests.bots.bargaining.scene import ISSUES, a_bargain, the_buyer, the_seller

STYLES: tuple[Style, ...] = ("boulware", "linear", "conceder")
DREAM, GIFT, TRADE = (140, "July", False), (140, "July", True), (140, "May", True)


def offered(bargain: Bargain) -> tuple[int | str | bool, ...]:
    """Return the outcome that is offered next."""
    move = next_move(bargain)
    assert isinstance(move, Offer)
    return move.outcome


def bargained(seller: Bargain, buyer: Bargain) -> tuple[int | str | bool, ...] | None:
    """Return what two bargainers agree on; the seller speaks first."""
    speaker, listener = seller, buyer
    for _ in range(2 * seller.talk.exchanges):
        move = next_move(speaker)
        if isinstance(move, Accept):
            return speaker.domain.outcome(speaker.talk.heard[-1])
        if isinstance(move, End):
            return None
        speaker, listener = listener.hears(move.outcome), speaker.says(move.outcome)
    return None


def test_a_gift_is_taken_at_once() -> None:
    """Nothing better could come of more talk."""
    assert next_move(a_bargain(the_seller()).hears(GIFT)) == Accept()


def test_a_poor_offer_is_answered_with_a_better_one() -> None:
    """Better for the one who answers."""
    talk = a_bargain(the_seller()).hears((100, "May", True))

    assert talk.domain.worth_of(offered(talk)) > talk.domain.worth_of((100, "May", True))


def test_what_matters_little_is_traded_for_what_matters_much() -> None:
    """The seller keeps the price and gives the month and the garden."""
    talk = a_bargain(the_seller())
    for price in (100, 110, 110, 120):
        talk = talk.says(DREAM).hears((price, "May", True))

    assert offered(talk)[1:] == ("May", True)


@pytest.mark.parametrize("first", STYLES)
@pytest.mark.parametrize("second", STYLES)
def test_all_styles_agree_where_there_is_a_deal(first: Style, second: Style) -> None:
    """And both gain by it."""
    outcome = bargained(a_bargain(the_seller(), first), a_bargain(the_buyer(), second))

    assert outcome is not None
    assert the_seller().worth_of(outcome) >= 20
    assert the_buyer().worth_of(outcome) >= 20


def test_where_no_deal_is_possible_talk_ends() -> None:
    """Both ask for more than there is."""
    assert bargained(a_bargain(the_seller(70)), a_bargain(the_buyer(70))) is None


def test_who_can_gain_nothing_ends_at_once() -> None:
    """No outcome is worth its reservation."""
    assert next_move(a_bargain(the_seller(reservation=1_000))) == End()


def test_time_runs_out() -> None:
    """After the last offer there is nothing to say."""
    talk = a_bargain(the_seller(), exchanges=2).says(DREAM).says(DREAM)

    assert next_move(talk) == End()


def test_at_the_end_anything_above_no_deal_is_taken() -> None:
    """Holding out longer would leave nothing."""
    early = a_bargain(the_seller(), exchanges=2).hears((110, "May", False))
    late = early.says(DREAM).hears((110, "May", False))

    assert isinstance(next_move(early), Offer)
    assert next_move(late) == Accept()


@settings(max_examples=60, deadline=None)
@given(
    heard=st.lists(st.integers(0, 29), max_size=12),
    reservation=st.integers(0, 100),
    style=st.sampled_from(STYLES),
    began=st.booleans(),
)
def test_nothing_below_the_reservation_is_offered_or_taken(
    heard: list[int], reservation: int, style: Style, began: bool
) -> None:
    """Whatever the other side says, in whatever order."""
    domain = the_seller(reservation)
    talk = Bargain(domain, style, minds=30)
    for place in heard:
        move = next_move(talk) if began or talk.talk.heard else End()
        if isinstance(move, Accept):
            assert domain.worth[talk.talk.heard[-1]] >= reservation
            return
        if isinstance(move, Offer):
            assert domain.worth_of(move.outcome) >= reservation
            talk = talk.says(move.outcome)
        talk = talk.hears(domain.outcome(place))


def test_the_same_talk_gives_the_same_move() -> None:
    """However the words came in, and nothing is remembered in between."""
    talks = [
        a_bargain(the_seller(), "boulware").says(DREAM).hears(TRADE).says(DREAM).hears(TRADE)
        for _ in range(2)
    ]

    assert next_move(talks[0]) == next_move(talks[1]) == next_move(talks[0])


@pytest.mark.parametrize("style", STYLES)
def test_every_style_asks_for_less_and_less(style: Style) -> None:
    """And never for more than its ideal or less than no deal."""
    manner = MANNERS[style]
    asked = [manner.asks(step / 11) for step in range(12)]

    assert asked == sorted(asked, reverse=True)
    assert 1000 >= asked[0] > asked[-1] > 0


def test_a_boulware_bargainer_asks_for_more_than_a_conceder() -> None:
    """At every moment but the last."""
    held = [[MANNERS[style].asks(step / 11) for step in range(11)] for style in STYLES]

    assert all(tough > even > soft for tough, even, soft in zip(*held, strict=True))


def test_a_bargain_does_not_change_when_something_is_said() -> None:
    """The old one can still be asked."""
    before = a_bargain(the_seller())
    planned = planned_offer(before)
    after = before.hears(TRADE)

    assert (len(before.talk.heard), len(after.talk.heard)) == (0, 1)
    assert planned_offer(before) == planned


def test_a_bargain_on_one_fixed_thing_works() -> None:
    """A single outcome can be offered and taken."""
    domain = Domain((Issue(name="all", levels=("as it is",)),), np.array([5]), 1)

    assert offered(a_bargain(domain)) == ("as it is",)
    assert next_move(a_bargain(domain).hears(("as it is",))) == Accept()


def test_no_time_or_no_imagination_is_refused() -> None:
    """With a word about it."""
    for exchanges, minds in ((0, 10), (10, 0)):
        with pytest.raises(ValueError, match="at least one"):
            Bargain(Domain.of_utility(ISSUES, lambda outcome: 0.5, 0.1), "linear", exchanges, minds)
