"""Articles that a bot initials although it does not take the whole text."""

import msgspec

from game.bots.craft.partial import settled
from game.bots.craft.weighing import weighed
from game.model.ids import Turn, million
from game.model.treaties import Clause, Treaty, Version
from game.rules.treaties.offers import CounterTreaty, RejectTreaty
from game.rules.treaties.signing import InitialArticle
from tests.bots.scene import a_bargain, a_table, an_offer, mind_of, wishes
from tests.worlds import KAZ, RUS, play, with_seat

LESSONS = Clause(kind="gen_capacity", by=(RUS,), to=(KAZ,), p={"data": True, "points": 5})
FULL = msgspec.structs.replace(LESSONS, p={"data": True, "points": 5, "seats": 2})


def dear(versions: int = 7) -> Treaty:
    """Return lessons as good as can be at a high price, after so many versions of RUS and KAZ."""
    texts = [
        a_bargain(
            FULL,
            Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": million(300 - 5 * number)}),
            parties=(RUS, KAZ),
        )
        for number in range(1, versions + 1)
    ]
    talk = tuple(
        Version(number=n, author=(KAZ, RUS)[n % 2], terms=terms, turn=Turn(1))
        for n, terms in enumerate(texts, start=1)
    )
    return msgspec.structs.replace(
        an_offer(texts[0]), versions=talk, state="countered", initials={RUS: (1, 2)}
    )


def test_what_could_hardly_be_better_is_settled() -> None:
    """The lessons, not the price."""
    mind = mind_of(a_table(), KAZ)

    assert settled(mind, weighed(mind, dear().terms)) == (1,)


def test_students_get_one_more_chance() -> None:
    """The bot initials the lessons, says which price it would pay, and keeps the text open."""
    world = with_seat(a_table(dear()), RUS, played_by="player")
    (answer, *_) = wishes(world, KAZ)

    assert isinstance(answer, InitialArticle)
    assert answer.articles == (1,)
    assert answer.reason is not None
    assert answer.reason.verdict == "refuse"
    assert answer.reason.would_accept is not None


def test_it_says_so_once_and_waits() -> None:
    """Nothing more until the text changes."""
    world = with_seat(a_table(dear()), RUS, played_by="player")
    (answer, *_) = wishes(world, KAZ)
    world = play(world, msgspec.structs.replace(answer, actor=KAZ))
    later = [wish for wish in wishes(world, KAZ) if isinstance(wish, InitialArticle | RejectTreaty)]

    assert not later


def test_a_better_text_is_then_accepted() -> None:
    """With the price that was named."""
    world = with_seat(a_table(dear()), RUS, played_by="player")
    (answer, *_) = wishes(world, KAZ)
    assert isinstance(answer, InitialArticle)
    assert answer.reason is not None
    assert answer.reason.would_accept is not None
    article, name, value = answer.reason.would_accept
    world = play(world, msgspec.structs.replace(answer, actor=KAZ))
    old = dear().terms.clauses[article - 1]
    new = msgspec.structs.replace(old, p={**old.p, name: value})
    terms = a_bargain(dear().terms.clauses[0], new, parties=(RUS, KAZ))
    text = dear()
    world = play(world, CounterTreaty(actor=RUS, treaty=text.id, version=text.version, terms=terms))

    (taken, *_) = wishes(world, KAZ)

    assert isinstance(taken, InitialArticle)
    assert taken.reason is not None
    assert taken.reason.verdict == "accept"


def test_bots_refuse_each_other_at_once() -> None:
    """They would only wait for each other."""
    (answer, *_) = wishes(a_table(dear()), KAZ)

    assert isinstance(answer, RejectTreaty)
