"""Gaps in an article: reservations, objections and suspensions."""

import msgspec

from game.model.ids import SeatId, Turn
from game.model.treaties import Suspension, Treaty
from game.rules.gaps import NONE, gaps_of
from tests.rules.treaties.talks import SANCTION, TRACKING, in_force
from tests.worlds import EUR, KAZ, RUS, some_terms

THREE = some_terms(TRACKING, TRACKING, SANCTION, parties=(KAZ, RUS, EUR), title="Three promises")


def a_text(**fields: object) -> Treaty:
    """Return a text in force with some fields replaced."""
    world = in_force(THREE)
    text = next(iter(world.treaties.values()))
    return msgspec.structs.replace(text, **fields)


def test_a_text_without_exceptions_has_no_gaps() -> None:
    """Nobody is let off."""
    assert gaps_of(a_text(), 1) is NONE
    assert not NONE.any


def test_a_suspension_lets_one_seat_off_towards_one_other() -> None:
    """Only this article, and only in this direction."""
    rest = Suspension(article=1, by=KAZ, towards=RUS, until=Turn(9))
    text = a_text(suspensions=(rest,))

    assert gaps_of(text, 1).lets_off(KAZ, RUS)
    assert not gaps_of(text, 1).lets_off(RUS, KAZ)
    assert not gaps_of(text, 1).lets_off(KAZ, EUR)
    assert not gaps_of(text, 2).any


def test_each_text_has_its_own_gaps() -> None:
    """A text that was replaced by one with a reservation is looked at anew."""
    before = a_text()
    after = msgspec.structs.replace(before, reservations={SeatId("EUR"): (1,)})

    assert not gaps_of(before, 1).any
    assert gaps_of(after, 1).lets_off(KAZ, EUR)
