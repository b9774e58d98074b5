"""How far a text may change before a bot does not agree any more."""

from game.bots.craft.judgement import changes_of, would_sign
from game.bots.craft.limits import spoiling
from game.bots.craft.weighing import weighed
from game.model.ids import million
from game.model.treaties import Clause
from tests.bots.scene import a_bargain, a_table, mind_of
from tests.worlds import KAZ, RUS

LESSONS = Clause(kind="gen_capacity", by=(RUS,), to=(KAZ,), p={"data": True, "seats": 2})
PRICE = Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": million(2)})
GIFT = Clause(kind="gen_pay", by=(RUS,), to=(KAZ,), p={"amount": million(2)})


def test_the_spoiling_change_is_the_smallest_one() -> None:
    """The bot would sign now, not with the change, and with every smaller one still."""
    mind = mind_of(a_table(), KAZ)
    text = weighed(mind, a_bargain(LESSONS, PRICE))
    spoilt = spoiling(mind, text)

    assert would_sign(mind, text)
    assert spoilt is not None
    assert not would_sign(mind, spoilt.text)
    assert all(
        would_sign(mind, change.text)
        for change in changes_of(mind, text)
        if change.steps < spoilt.steps
    )


def test_the_change_must_be_one_for_the_worse() -> None:
    """A bot never says that it would refuse what is better for it."""
    mind = mind_of(a_table(), KAZ)
    text = weighed(mind, a_bargain(LESSONS, PRICE))
    spoilt = spoiling(mind, text)

    assert spoilt is not None
    assert spoilt.text.worth < text.worth


def test_a_small_gift_has_no_limit() -> None:
    """Every other sum that may be written is more, and one says no to nothing that is better."""
    mind = mind_of(a_table(), KAZ)
    gift = weighed(mind, a_bargain(GIFT))

    assert would_sign(mind, gift)
    assert spoiling(mind, gift) is None
