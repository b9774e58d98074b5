"""One line of a journal."""

import pytest

from game.rules import engine
from game.rules.turns import RoomOpened
from server.journal.entry import entry_of, line_of
from server.journal.faults import CannotRead
from tests.server.journal.entries import an_entry, an_opening
from tests.worlds import a_world


def test_an_entry_survives_its_line() -> None:
    """Command and events keep their types."""
    entry = an_entry(7)

    assert entry_of(line_of(entry), "here") == entry


def test_the_opening_holds_the_whole_first_world() -> None:
    """Folding it gives the world again, byte for byte."""
    (opened,) = entry_of(line_of(an_opening()), "here").events

    assert isinstance(opened, RoomOpened)
    assert engine.canonical(opened.evolve(a_world(seed="other"))) == engine.canonical(a_world())


def test_a_line_is_one_line() -> None:
    """Whatever was said in it; files are read line by line."""
    assert b"\n" not in line_of(an_opening())


@pytest.mark.parametrize(
    "line", [b"", b"{}", b"[1]", b'{"number": 1, "events": [{"event": "No"}]}']
)
def test_a_line_that_is_no_entry_is_named(line: bytes) -> None:
    """The message says where it stands."""
    with pytest.raises(CannotRead, match="entry 12"):
        entry_of(line, "room x, entry 12")
