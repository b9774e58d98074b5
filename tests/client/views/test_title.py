"""The title leads everywhere, and remembers a room."""

import pytest

from game.client.answers import Keep, Open, Rejoin
from game.client.memory import HeldPlace, Settings
from game.client.scene import Line, LineState, Scene
from game.client.views.title import Title
from game.client.widgets.banner import Toast
from game.client.widgets.gestures import Key
from tests.client.hands import both

HELD = HeldPlace(address="http://10.0.0.2:8765", code="482913", token="t" * 20)


def test_join_and_solo_open_their_pages() -> None:
    """By mouse and by keyboard alike."""
    assert both(Title(), Scene(), "join") == Open("join")
    assert both(Title(), Scene(), "solo") == Open("solo")


def test_a_room_that_keeps_our_place_comes_first() -> None:
    """A pupil whose device restarted needs one press."""
    scene = Scene(places=(HELD,))

    assert both(Title(), scene, "return") == Rejoin(address=HELD.address, code=HELD.code)


@pytest.mark.parametrize("state", ["connecting", "refused"])
def test_the_title_says_what_became_of_a_choice(state: LineState) -> None:
    """The way back leads from here, and the class may be gone; it stays at hand."""
    line = Line(state=state, reason="link.unreachable")
    scene = Scene(places=(HELD,), line=line)
    toasts = [each.words for each in Title().widgets(scene) if isinstance(each, Toast)]

    assert toasts == [scene.say({"connecting": "solo.busy"}.get(state, "link.unreachable"))]
    assert both(Title(), scene, "return")


def test_the_language_goes_round() -> None:
    """English, Russian, Kazakh, and back."""
    scene = Scene(settings=Settings(language="kk"))

    assert both(Title(), scene, "language") == Keep(fields={"language": "en"})


def test_escape_asks_before_it_closes() -> None:
    """A slip of the finger closes nothing."""
    assert Title().shortcut(Key("escape"), Scene()) == Open("question", {"about": "quit"})
