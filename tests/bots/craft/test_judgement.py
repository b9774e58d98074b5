"""Whether a bot signs, what it holds out for, and what would change its mind."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.bots.craft.judgement import ratifiable, turning, would_sign
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import weighed
from game.model.ids import million
from game.model.treaties import Clause, Terms
from game.rules.treaties.ratification import APPROVED
from tests.bots.scene import CUSTODIAN, a_bargain, a_table, cast, mind_of
from tests.worlds import EUR, KAZ, RUS, some_terms, with_seat

STYLES = ("boulware", "linear", "conceder")


def a_sale(price: int) -> Terms:
    """Return the sale of slots over years, RUS to EUR, at a price in $M."""
    grant = Clause(kind="slot_grant", by=(RUS,), to=(EUR,), p={"slots": 1, "price": million(price)})
    return a_bargain(grant, parties=(RUS, EUR))


def paid(amount: int) -> Clause:
    """Return a payment of KAZ to RUS in $M."""
    return Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": million(amount)})


def a_payment(amount: int) -> Terms:
    """Return a contract that pays and does nothing else."""
    return a_bargain(paid(amount))


def signs(mind: Mind, terms: Terms, exchanges: int = 0) -> bool:
    """Return whether a bot would sign a text."""
    return would_sign(mind, weighed(mind, terms), exchanges)


def test_a_bot_takes_money_and_gives_none_for_nothing() -> None:
    """The two sides of one payment."""
    world = a_table()

    assert signs(mind_of(world, RUS), a_payment(20))
    assert not signs(mind_of(world, KAZ), a_payment(20))


def test_a_bot_does_not_sign_what_it_cannot_pay() -> None:
    """However good the bargain."""
    lessons = Clause(kind="gen_capacity", by=(RUS,), to=(KAZ,), p={"seats": 2, "data": True})
    price = Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": million(20)})
    rich = a_table()
    poor = with_seat(rich, KAZ, cash=million(10))

    assert signs(mind_of(rich, KAZ), a_bargain(lessons, price), exchanges=5)
    assert not signs(mind_of(poor, KAZ), a_bargain(lessons, price), exchanges=5)


def test_a_bot_signs_no_treaty_that_its_people_refuse() -> None:
    """Russia's people do not accept a lease of five years."""
    lease = Clause(kind="lease_term", by=(RUS,), to=(KAZ,), p={"years": 5})
    mind = mind_of(a_table(), RUS)

    assert not ratifiable(mind, some_terms(lease))
    assert ratifiable(mind, a_payment(20))


@pytest.mark.parametrize("style", STYLES)
def test_every_style_gives_way_in_the_end(style: str) -> None:
    """What is good enough in the end was not good enough at first, or was from the beginning."""
    mind = mind_of(cast(a_table(), EUR, style=style), EUR)
    taken = [[signs(mind, a_sale(price), n) for n in range(6)] for price in range(0, 41, 4)]

    assert all(answers == sorted(answers) for answers in taken)


def test_a_boulware_bargainer_holds_out_longer_than_a_conceder() -> None:
    """It signs fewer of the same payments for the same lessons at the first exchange."""
    lessons = Clause(kind="gen_capacity", by=(RUS,), to=(KAZ,), p={"data": True, "points": 0})
    bargains = [a_bargain(lessons, paid(price)) for price in range(0, 41, 5)]
    taken = {
        style: sum(signs(mind_of(cast(a_table(), RUS, style=style), RUS), b) for b in bargains)
        for style in STYLES
    }

    assert taken["boulware"] <= taken["linear"] <= taken["conceder"]
    assert taken["boulware"] < taken["conceder"]


@settings(max_examples=20, deadline=None)
@given(price=st.integers(min_value=0, max_value=40), exchanges=st.integers(0, 6))
def test_the_change_that_would_turn_an_answer_turns_it(price: int, exchanges: int) -> None:
    """A bot means what it says."""
    mind = mind_of(a_table(), EUR)
    text = weighed(mind, a_sale(price))
    change = turning(mind, text, exchanges)

    if not would_sign(mind, text, exchanges) and change is not None:
        assert signs(mind, change.text.terms, exchanges)
        assert change.text.worth > text.worth


def test_no_change_of_one_value_turns_a_bot_that_only_pays() -> None:
    """It says so by naming none."""
    mind = mind_of(a_table(), KAZ)

    assert turning(mind, weighed(mind, a_payment(20)), 0) is None


def test_a_text_among_many_needs_approval_and_no_haggling() -> None:
    """A custodian signs the debris text as it stands."""
    terms = some_terms(Clause(kind="debris_disposal"), parties=(KAZ, RUS, EUR))
    mind = mind_of(a_table(), KAZ, CUSTODIAN)
    text = weighed(mind, msgspec.structs.replace(terms, purpose="debris"))

    assert would_sign(mind, text, 0)
    assert APPROVED == 500
