"""What a bot says to an offer."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from game.bots.craft.haggling import run_of
from game.model.ids import TreatyId, Turn, million
from game.model.treaties import Clause, Reason, State, Terms, Treaty, Version
from game.rules.engine import Command
from game.rules.treaties.offers import CounterTreaty, RejectTreaty, WithdrawOffer
from game.rules.treaties.signing import InitialArticle, SignTreaty
from tests.bots.scene import a_bargain, a_table, an_offer, cast, wishes
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


def talked(*prices: int) -> Treaty:
    """Return an offer of RUS to KAZ that went to and fro at these prices, RUS first."""
    texts = [lessons_for(price) for price in prices]
    versions = tuple(
        Version(number=n, author=(KAZ, RUS)[n % 2], terms=terms, turn=Turn(1))
        for n, terms in enumerate(texts, start=1)
    )
    state: State = "offered" if len(texts) == 1 else "countered"
    author = versions[-1].author
    return msgspec.structs.replace(
        an_offer(texts[0]), versions=versions, state=state, initials={author: (1, 2)}
    )


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


def test_a_dear_offer_is_countered() -> None:
    """The price comes down to what the lessons are worth, and the reason names a price."""
    (answer,) = said(an_offer(lessons_for(80)))
    assert isinstance(answer, CounterTreaty)
    price = answer.terms.clauses[1].p["amount"]

    assert isinstance(price, int)
    assert price < million(80)
    assert answer.reason is not None
    assert answer.reason.would_accept is not None


def test_bargaining_comes_to_an_end() -> None:
    """After a few exchanges a bot says no, with the price that it would still pay."""
    (answer,) = said(talked(300, 5, 290, 10, 280, 15, 270))

    assert isinstance(answer, RejectTreaty)
    assert answer.reason is not None
    assert answer.reason.would_accept is not None


def test_a_bot_takes_its_own_offer_back_rather_than_refuse_it() -> None:
    """Only the other side can refuse."""
    worthless = a_bargain(Clause(kind="gen_pay", by=(RUS,), to=(KAZ,)), parties=(RUS, KAZ))
    offer = talked(100, 95, 90, 85, 80, 75)
    last = msgspec.structs.replace(offer.versions[-1], terms=worthless)
    offer = msgspec.structs.replace(
        offer, versions=(*offer.versions[:-1], last), initials={KAZ: (1,)}
    )

    assert isinstance(said(offer, seat=RUS)[0], WithdrawOffer)


def test_a_bot_gives_way_from_offer_to_offer() -> None:
    """And never proposes the same text twice."""
    prices = [300]
    for _ in range(3):
        (answer, *_) = said(talked(*prices))
        if not isinstance(answer, CounterTreaty):
            break
        assert answer.terms not in [version.terms for version in talked(*prices).versions]
        prices += [int(str(answer.terms.clauses[1].p["amount"])) // million(1), 300]
    paid = prices[1::2]

    assert len(paid) >= 2
    assert paid == sorted(paid)


def test_who_holds_out_longer_depends_on_the_style() -> None:
    """A boulware bargainer refuses lessons at a price that a conceder takes."""
    takes = {}
    for style in ("boulware", "linear", "conceder"):
        worlds = (cast(a_table(an_offer(lessons_for(5 * n))), KAZ, style=style) for n in range(13))
        takes[style] = sum(isinstance(wishes(w, KAZ)[0], InitialArticle) for w in worlds)

    assert takes["boulware"] <= takes["linear"] <= takes["conceder"]
    assert takes["boulware"] < takes["conceder"]


def test_another_text_begins_another_bargain() -> None:
    """What was said about prices tells nothing about a text with another article."""
    data = Clause(kind="debris_tracking", by=(RUS, KAZ), to=(RUS, KAZ), p={"level": 1})
    offer = talked(80, 10, 70)
    more = a_bargain(*offer.terms.clauses, data, parties=(RUS, KAZ))
    last = msgspec.structs.replace(offer.versions[-1], terms=more)
    mixed = msgspec.structs.replace(
        offer, versions=(*offer.versions[:-1], last), initials={RUS: (1, 2, 3)}
    )

    assert len(tuple(run_of(offer))) == 3
    assert tuple(run_of(mixed)) == (last,)
    assert said(mixed)


@settings(max_examples=25, deadline=None)
@given(prices=st.lists(st.integers(0, 60), min_size=1, max_size=7).filter(lambda p: len(p) % 2))
def test_the_change_that_a_bot_names_is_accepted_by_it(prices: list[int]) -> None:
    """Whatever it countered or refused: had the other side offered that, it had agreed."""
    offer = talked(*(5 * price for price in prices))
    answer = said(offer)[0]
    if isinstance(answer, InitialArticle):
        return
    assert isinstance(answer, CounterTreaty | RejectTreaty)
    assert answer.reason is not None
    if answer.reason.would_accept is not None:
        assert isinstance(said(with_wish(offer, answer.reason))[0], InitialArticle)


@settings(max_examples=25, deadline=None)
@given(price=st.integers(min_value=0, max_value=60))
def test_the_change_is_accepted_after_the_counter_offer_too(price: int) -> None:
    """The other side comes back with exactly what the bot asked for."""
    offer = an_offer(lessons_for(5 * price))
    world = a_table(offer)
    answer = said(offer)[0]
    if not isinstance(answer, CounterTreaty) or answer.reason is None:
        return
    world = play(world, msgspec.structs.replace(answer, actor=KAZ))
    wished = with_wish(offer, answer.reason).terms
    world = play(world, CounterTreaty(actor=RUS, treaty=NAME, version=2, terms=wished))

    assert isinstance(wishes(world, KAZ)[0], InitialArticle)


@settings(max_examples=25, deadline=None)
@given(price=st.integers(min_value=0, max_value=60))
def test_the_change_that_spoils_an_acceptance_is_not_accepted(price: int) -> None:
    """Where a bot agrees, it says how far the other side can go, and means that too."""
    offer = an_offer(lessons_for(price))
    answer = said(offer)[0]
    if not isinstance(answer, InitialArticle) or answer.reason is None:
        return
    assert answer.reason.verdict == "accept"
    assert answer.reason.would_accept is not None
    assert not isinstance(said(with_wish(offer, answer.reason))[0], InitialArticle)


def with_wish(offer: Treaty, reason: Reason) -> Treaty:
    """Return an offer whose last version says what a reason asks for."""
    assert reason.would_accept is not None
    article, name, value = reason.would_accept
    last = offer.versions[-1]
    clauses = tuple(
        msgspec.structs.replace(clause, p={**clause.p, name: value})
        if clause.article == article
        else clause
        for clause in last.terms.clauses
    )
    terms = msgspec.structs.replace(last.terms, clauses=clauses)
    changed = msgspec.structs.replace(last, terms=terms)
    return msgspec.structs.replace(offer, versions=(*offer.versions[:-1], changed))
