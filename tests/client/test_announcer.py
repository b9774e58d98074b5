"""What is heard or seen at the edge is also said."""

import msgspec

from game.client.announcer import Announcer
from game.client.memory import Settings
from game.client.scene import Scene
from tests.client import scenes


def left(seconds: float, now: float = 100.0) -> Scene:
    """Return a timed moment of talks with so many seconds left."""
    return scenes.scene(scenes.negotiating(), now=now, deadline=now + seconds)


def test_the_last_minute_is_called_once() -> None:
    """Again and again it would be noise."""
    first = Announcer().at(left(90)).at(left(60, 130.0))
    second = first.at(left(59, 131.0))

    assert "60" in first.notes[0].words
    assert second.number == first.number == 1


def test_the_last_seconds_are_called() -> None:
    """After the last minute."""
    called = Announcer().at(left(90)).at(left(55, 135.0)).at(left(19, 171.0))

    assert "20" in called.notes[-1].words
    assert called.number == 2


def test_a_device_that_was_away_is_told_the_nearest_call_only() -> None:
    """Not that there was a minute left."""
    assert Announcer().at(left(90)).at(left(15, 175.0)).number == 1


def test_a_phase_that_begins_short_is_not_called_at_once() -> None:
    """Half a minute of Brief has no last minute."""
    assert Announcer().at(left(30)).number == 0


def test_without_a_clock_nothing_is_called() -> None:
    """A game alone has all the time."""
    assert Announcer().at(scenes.scene(scenes.negotiating())).number == 0


def test_a_note_goes_by_itself_or_by_a_press() -> None:
    """Whichever is sooner."""
    said = Announcer().saying("Hello", "info", 1.0)

    assert said.at(Scene(now=2.0)).notes == said.notes
    assert said.at(Scene(now=60.0)).notes == ()
    assert said.without(said.notes[0].id).notes == ()


def test_sounds_are_captioned_for_whoever_wants_it() -> None:
    """A click and the wind say nothing and have no words."""
    plain = Scene()
    wanted = msgspec.structs.replace(plain, settings=Settings(captions=True))

    assert Announcer().captioned(plain, "signed").notes == ()
    assert Announcer().captioned(wanted, "signed").notes[0].words.startswith("Sound")
    assert Announcer().captioned(wanted, "click").notes == ()
