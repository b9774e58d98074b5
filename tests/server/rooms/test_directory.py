"""The directory of codes and tokens."""

import pytest

from game.model.ids import PlaceId
from game.rules.engine import Refused
from server.rooms import passes
from server.rooms.call_signs import NAMES, label
from server.rooms.directory import Directory

ONE = PlaceId("p-1")


def test_a_room_is_found_by_its_code_until_it_is_struck_out() -> None:
    """Its passes open nothing any more either."""
    directory = Directory()
    held = passes.made(ONE, "token", "1234")
    directory.enter("123456", "r-1")
    directory.admit(held.token, "r-1", ONE)
    found = directory.room("123456"), directory.place("token")
    directory.strike("123456", [held])

    assert found == ("r-1", ("r-1", ONE))
    with pytest.raises(Refused, match=r"room\.unknown"):
        directory.room("123456")
    with pytest.raises(Refused, match=r"seat\.token_unknown"):
        directory.place("token")


def test_a_token_that_was_handed_over_opens_nothing() -> None:
    """The old device keeps no key."""
    directory = Directory()
    directory.admit(passes.fingerprint("old"), "r-1", ONE)
    directory.dismiss(passes.fingerprint("old"))
    directory.admit(passes.fingerprint("new"), "r-1", ONE)

    assert directory.place("new") == ("r-1", ONE)
    with pytest.raises(Refused):
        directory.place("old")


def test_rooms_have_words_of_their_own_while_words_last() -> None:
    """A teacher tells them apart by ear."""
    directory = Directory()
    codes = []
    for number in range(len(NAMES)):
        codes.append(directory.new_code())
        directory.enter(codes[-1], f"r-{number}")

    assert len({label(code) for code in codes}) == len(NAMES)
    assert directory.new_code() not in codes
