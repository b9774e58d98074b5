"""Whether a bot signs, what it holds out for, and what would change its mind."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from game.bots.craft.judgement import RESERVATION, levels, ratifiable, turning, would_sign
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import weighed
from game.model.ids import million
from game.model.treaties import Clause, Terms
from game.rules.treaties.ratification import APPROVED
from tests.bots.scene import CUSTODIAN, a_bargain, a_table, mind_of
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


def signs(mind: Mind, terms: Terms) -> bool:
    """Return whether a bot would sign a text."""
    return would_sign(mind, weighed(mind, terms))


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

    assert signs(mind_of(rich, KAZ), a_bargain(lessons, price))
    assert not signs(mind_of(poor, KAZ), a_bargain(lessons, price))


def test_a_bot_signs_no_treaty_that_its_people_refuse() -> None:
    """Russia's people do not accept a lease of five years."""
    lease = Clause(kind="lease_term", by=(RUS,), to=(KAZ,), p={"years": 5})
    mind = mind_of(a_table(), RUS)

    assert not ratifiable(mind, some_terms(lease))
    assert ratifiable(mind, a_payment(20))


@settings(max_examples=20, deadline=None)
@given(price=st.integers(min_value=0, max_value=40), asks=st.integers(0, 30))
def test_the_change_that_would_turn_an_answer_turns_it(price: int, asks: int) -> None:
    """A bot means what it says, and gets what it asks for."""
    mind = mind_of(a_table(), EUR)
    text = weighed(mind, a_sale(price))
    change = turning(mind, text, million(asks))

    if change is not None:
        assert signs(mind, change.text.terms)
        assert change.text.worth >= million(asks)


def test_the_smallest_change_is_named() -> None:
    """Of the prices that are low enough the one nearest to what was asked."""
    mind = mind_of(a_table(), EUR)
    asked = a_sale(30)
    (grant,) = asked.clauses
    prices = [value for name, value, _ in levels(grant) if name == "price"]
    good = [p for p in prices if signs(mind, a_sale(int(str(p)) // million(1)))]
    change = turning(mind, weighed(mind, asked), RESERVATION)

    assert change is not None
    assert (change.parameter, change.value) == ("price", max(good))


def test_no_change_of_one_value_turns_a_bot_that_only_pays() -> None:
    """It says so by naming none."""
    mind = mind_of(a_table(), KAZ)

    assert turning(mind, weighed(mind, a_payment(20)), RESERVATION) is None


def test_a_text_among_many_needs_approval_and_no_haggling() -> None:
    """A custodian signs the debris text as it stands."""
    terms = some_terms(Clause(kind="debris_disposal"), parties=(KAZ, RUS, EUR))
    mind = mind_of(a_table(), KAZ, CUSTODIAN)
    text = weighed(mind, msgspec.structs.replace(terms, purpose="debris"))

    assert would_sign(mind, text)
    assert APPROVED == 500
