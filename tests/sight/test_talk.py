"""The short way to a sight after talk leads to the same sight as the long one."""

import pytest

from game.model.ids import MessageId, SeatId
from game.model.world import World
from game.rules.engine import change
from game.rules.talking import HideMessage, SendMessage
from game.rules.turns import PauseGame
from game.sight.seat import after_talk, seat_sight, talk_between
from tests.sight.secrets import a_talk
from tests.worlds import KAZ, RUS, SEATS, a_world, play

CHANNELS = ("plenary", "pair:KAZ+RUS", "seat:KAZ")


def said(world: World, channel: str, *texts: str) -> World:
    """Return the world after KAZ said something."""
    return play(world, *(SendMessage(actor=KAZ, channel=channel, text=text) for text in texts))


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("channel", CHANNELS)
def test_the_short_way_shows_the_same(channel: str, seat: SeatId) -> None:
    """To everybody, whether they may hear it or not."""
    before = said(a_world(), "plenary", "first")
    after = said(before, channel, "second", "third")
    heard = talk_between(before, after)

    assert heard is not None
    assert after_talk(after, seat_sight(before, seat), heard) == seat_sight(after, seat)


def test_who_hears_nothing_keeps_the_very_same_sight() -> None:
    """So that there is nothing to compare."""
    before = a_world()
    after = said(before, "seat:KAZ", "at home")
    sight = seat_sight(before, RUS)

    assert after_talk(after, sight, talk_between(before, after) or ()) is sight


def test_what_else_happened_is_looked_at_anew() -> None:
    """A pause, a hidden message, words that were replaced: the short way is closed."""
    before = change(a_world(), messages=a_talk("plenary", 3))
    hidden = play(before, HideMessage(actor="teacher", message=MessageId("m-1")))
    paused = play(said(before, "plenary", "and then"), PauseGame(actor="teacher"))
    other = change(before, messages=(*a_talk("plenary", 2), *a_talk("pair:KAZ+RUS", 5)))

    assert talk_between(before, hidden) is None
    assert talk_between(before, paused) is None
    assert talk_between(before, other) is None
