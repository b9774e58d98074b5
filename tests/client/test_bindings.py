"""Keys can be changed, and no two actions share one."""

from game.client import bindings


def test_every_action_has_a_key_of_its_own() -> None:
    """As the game comes."""
    keys = list(bindings.DEFAULTS.values())

    assert len(set(keys)) == len(keys)
    assert not bindings.FIXED & set(keys)


def test_a_changed_key_works_and_the_old_one_does_nothing() -> None:
    """For whoever cannot reach the upper row."""
    changed = bindings.bound({}, "picture", "p")

    assert bindings.action_of(changed, "p") == "picture"
    assert bindings.action_of(changed, "f12") == ""


def test_a_key_that_is_as_before_is_not_kept() -> None:
    """A later version may bring other keys."""
    changed = bindings.bound({"picture": "p"}, "picture", "f12")

    assert changed == {}


def test_a_conflict_is_named() -> None:
    """By the action that has the key."""
    assert bindings.holder({}, "picture", "f9") == "magnifier"
    assert bindings.holder({}, "picture", "f12") == ""


def test_a_key_of_another_version_is_forgotten() -> None:
    """Settings may come from a game that knew more actions."""
    assert bindings.bound({"dance": "d"}, "picture", "p") == {"picture": "p"}
    assert bindings.action_of({"dance": "d"}, "d") == ""


def test_a_key_is_written_as_on_the_keyboard() -> None:
    """Letters and function keys are capitals, the others words."""
    written = {key: bindings.shown(key) for key in ("p", "f12", "tab", "up", "page up", "[5]")}

    assert list(written.values()) == ["P", "F12", "Tab", "Up", "Page up", "[5]"]


def test_a_key_that_is_free_again_may_be_taken() -> None:
    """Whoever moves on with N has the tab key for something else."""
    assert bindings.holder({"next": "n"}, "picture", "tab") == ""
    assert bindings.holder({"next": "n"}, "picture", "n") == "next"
