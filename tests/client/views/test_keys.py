"""Keys are changed on a page of their own."""

import msgspec
import pytest

from game.client.answers import Become, Keep
from game.client.memory import Settings
from game.client.scene import Scene
from game.client.views.keys import KeysPage
from tests.client.hands import became, both

WAITING = KeysPage(waiting="picture")


def test_an_action_waits_for_its_key() -> None:
    """By mouse and by keyboard."""
    page = became(both(KeysPage(), Scene(), "key.picture"))

    assert page == WAITING
    assert page.awaits_key


def test_the_next_key_is_kept() -> None:
    """On this device."""
    answer = WAITING.any_key("p", Scene())

    assert answer == (Keep(fields={"keys": {"picture": "p"}}), Become(KeysPage()))


def test_a_key_of_another_action_is_not_taken() -> None:
    """The page says whose it is, and goes on waiting."""
    assert became(WAITING.any_key("f9", Scene())) == KeysPage(waiting="picture", refused="f9")


@pytest.mark.parametrize("key", ["left shift", "backspace", "enter", ""])
def test_a_key_that_edits_or_changes_others_is_not_taken(key: str) -> None:
    """Nobody could write any more."""
    assert became(WAITING.any_key(key, Scene())) == KeysPage(waiting="picture", refused=key)


def test_a_key_that_moves_about_can_be_given_to_something_else_once_it_is_free() -> None:
    """Until then the page says whose it is."""
    scene = msgspec.structs.replace(Scene(), settings=Settings(keys={"next": "n"}))

    assert became(WAITING.any_key("tab", Scene())) == KeysPage(waiting="picture", refused="tab")
    assert became(WAITING.any_key("tab", scene)) == KeysPage()


def test_escape_can_be_the_way_back_again() -> None:
    """Elsewhere it leaves the old key."""
    scene = msgspec.structs.replace(Scene(), settings=Settings(keys={"back": "b"}))
    answer = KeysPage(waiting="back").any_key("escape", scene)

    assert answer == (Keep(fields={"keys": {}}), Become(KeysPage()))


def test_escape_leaves_the_old_key() -> None:
    """Without going back."""
    assert WAITING.any_key("escape", Scene()) == Become(KeysPage())


def test_all_keys_can_be_as_at_first() -> None:
    """With one press."""
    changed = msgspec.structs.replace(Scene(), settings=Settings(keys={"picture": "p"}))

    assert both(KeysPage(), changed, "reset") == Keep(fields={"keys": {}})
