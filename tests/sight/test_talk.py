"""The short way to a sight after talk leads to the same sight as the long one."""

import pytest

from game.model.ids import MessageId, SeatId
from game.rules.engine import Command
from game.rules.talking import MessageHidden, MessageSent, SendMessage
from game.sight.changes import replaced
from game.sight.seat import seat_sight
from game.sight.talk import after_talk, heard_of, talk_in
from tests.sight.class_secrets import a_talk
from tests.worlds import KAZ, RUS, SEATS, a_world, play

CHANNELS = ("plenary", "pair:KAZ+RUS", "seat:KAZ")


def said(channel: str, *texts: str) -> tuple[Command, ...]:
    """Return what KAZ says."""
    return tuple(SendMessage(actor=KAZ, channel=channel, text=text) for text in texts)


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("channel", CHANNELS)
def test_the_short_way_shows_the_same(channel: str, seat: SeatId) -> None:
    """To everybody, whether they may hear it or not."""
    before = play(a_world(), *said("plenary", "first"))
    after = play(before, *said(channel, "second", "third"))
    heard = heard_of(after.messages[1:], after, seat)

    assert after_talk(seat_sight(before, seat), heard) == seat_sight(after, seat)


def test_who_hears_nothing_keeps_the_very_same_sight() -> None:
    """So that there is nothing to compare."""
    after = play(a_world(), *said("seat:KAZ", "at home"))
    sight = seat_sight(a_world(), RUS)

    assert after_talk(sight, heard_of(after.messages, after, RUS)) is sight


def test_talk_is_talk_only_if_nothing_else_happened() -> None:
    """Words alone: the short way; a word and a deed, or a hidden word: everything anew."""
    word, other = (MessageSent(message=message) for message in a_talk("plenary", 2))
    deed = MessageHidden(message=MessageId("m-1"))

    assert talk_in((word, other)) == (word.message, other.message)
    assert talk_in((word, deed)) is None


def test_a_word_changes_nothing_but_talk_and_its_count() -> None:
    """Otherwise the short way would show less than the long one."""
    before = a_world()
    after = play(before, *said("plenary", "hello"))

    assert replaced(before, after) == ("messages", "classroom")
    assert replaced(before.classroom, after.classroom) == ("said",)
