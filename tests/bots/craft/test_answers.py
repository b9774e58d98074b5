"""What a bot says to an offer."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from game.bots.craft.answers import EXCHANGES_OF_TWO
from game.model.ids import TreatyId, Turn, million
from game.model.treaties import Clause, Reason, Terms, Treaty, Version
from game.rules.engine import Command
from game.rules.treaties.offers import CounterTreaty, RejectTreaty, WithdrawOffer
from game.rules.treaties.signing import InitialArticle, SignTreaty
from tests.bots.scene import a_bargain, a_table, an_offer, wishes
from tests.worlds import KAZ, RUS, play

NAME = TreatyId("t-offer")


def lessons_for(price: int) -> Terms:
    """Return a text by which RUS teaches KAZ for a price in $M; RUS is its first party."""
    lessons = Clause(kind="gen_capacity", by=(RUS,), to=(KAZ,), p={"data": True, "seats": 2})
    money = Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": million(price)})
    return a_bargain(lessons, money, parties=(RUS, KAZ))


def said(*offers: Treaty, seat: str = KAZ) -> tuple[Command, ...]:
    """Return what a seat says to offers on the table."""
    return tuple(wish for wish in wishes(a_table(*offers), KAZ if seat == KAZ else RUS))


def after_versions(offer: Treaty, number: int) -> Treaty:
    """Return an offer that went to and fro so often, last changed by its proposer."""
    versions = tuple(
        Version(number=n, author=RUS, terms=offer.terms, turn=Turn(1)) for n in range(1, number + 1)
    )
    return msgspec.structs.replace(offer, versions=versions, state="countered")


def test_a_good_offer_is_initialled_and_signed_at_once() -> None:
    """The proposer has agreed already, so nobody needs to wait."""
    initial, sign = said(an_offer(lessons_for(5)))[:2]

    assert isinstance(initial, InitialArticle)
    assert isinstance(initial.reason, Reason)
    assert isinstance(sign, SignTreaty)


def test_an_offer_that_only_costs_is_refused_with_a_reason() -> None:
    """And no change of one value is named, for none would help."""
    (answer,) = said(an_offer(a_bargain(lessons_for(20).clauses[1], parties=(RUS, KAZ))))

    assert isinstance(answer, RejectTreaty)
    assert answer.reason is not None
    assert answer.reason.because
    assert answer.reason.would_accept is None


def test_a_dear_offer_is_countered_in_one_value() -> None:
    """The price comes down to what the lessons are worth."""
    (answer,) = said(an_offer(lessons_for(80)))

    assert isinstance(answer, CounterTreaty)
    assert answer.terms.clauses[0] == lessons_for(80).clauses[0]
    assert answer.reason is not None
    assert answer.reason.would_accept is not None


def test_bargaining_comes_to_an_end() -> None:
    """After a few exchanges a bot says no, with the price that it would still pay."""
    (answer,) = said(after_versions(an_offer(lessons_for(300)), EXCHANGES_OF_TWO + 1))

    assert isinstance(answer, RejectTreaty)


def test_a_bot_takes_its_own_offer_back_rather_than_refuse_it() -> None:
    """Only the other side can refuse."""
    offer = after_versions(an_offer(lessons_for(5)), EXCHANGES_OF_TWO + 1)
    poor = a_bargain(
        msgspec.structs.replace(lessons_for(5).clauses[1], by=(RUS,), to=(KAZ,)), parties=(RUS, KAZ)
    )
    last = msgspec.structs.replace(offer.versions[-1], author=KAZ, terms=poor)
    offer = msgspec.structs.replace(
        offer, versions=(*offer.versions[:-1], last), initials={KAZ: (1,)}
    )

    assert isinstance(said(offer, seat=RUS)[0], WithdrawOffer)


@settings(max_examples=12, deadline=None)
@given(price=st.integers(min_value=0, max_value=60))
def test_the_change_that_a_bot_names_is_accepted_by_it(price: int) -> None:
    """Whatever it countered or refused, it signs the text with that one value changed."""
    offer = an_offer(lessons_for(5 * price))
    world = a_table(offer)
    answer = said(offer)[0]
    if not isinstance(answer, CounterTreaty):
        return
    world = play(world, msgspec.structs.replace(answer, actor=KAZ))
    mine = world.treaties[NAME]

    assert mine.initials[KAZ] == (1, 2)
    assert isinstance(said(_sent_back(mine))[0], InitialArticle)


def _sent_back(text: Treaty) -> Treaty:
    """Return a text as if the other side had written its last version."""
    last = msgspec.structs.replace(text.versions[-1], author=RUS)
    return msgspec.structs.replace(
        text, versions=(*text.versions[:-1], last), initials={RUS: (1, 2)}
    )
