"""Bindings: which key does what, and which keys a student has changed on this device."""

from collections.abc import Mapping

from game.client.widgets.gestures import KeyName

TABS: dict[str, KeyName] = {
    "steppe": "1",
    "orbit": "2",
    "talks": "3",
    "slots": "4",
    "projects": "5",
    "ledger": "6",
    "promises": "f1",
}
"""What a page understands, by action."""
DEFAULTS: dict[str, str] = {**TABS, "magnifier": "f9", "full_screen": "f11", "picture": "f12"}
"""The key of each action, by pygame's name of the key."""
_MOVING = ("tab", "space", "escape", "left", "right", "up", "down", "home", "end", "delete")
FIXED = frozenset((*_MOVING, "return", "enter", "page up", "page down", "backspace", ""))
"""Keys that move about on every page, or that have no name; no action can take them."""


def keys_of(changed: Mapping[str, str]) -> dict[str, str]:
    """Return the key of every action."""
    return {action: changed.get(action, key) for action, key in DEFAULTS.items()}


def action_of(changed: Mapping[str, str], key: str) -> str:
    """Return what a key does; empty: nothing of its own."""
    return next((action for action, own in keys_of(changed).items() if own == key), "")


def holder(changed: Mapping[str, str], action: str, key: str) -> str:
    """Return the other action that has a key already; empty: none."""
    taken = keys_of(changed).items()
    return next((other for other, own in taken if own == key and other != action), "")


def bound(changed: Mapping[str, str], action: str, key: str) -> dict[str, str]:
    """Return the changed keys after one more change; a key that is as before is not kept."""
    after = {**changed, action: key}
    return {each: own for each, own in after.items() if DEFAULTS.get(each) not in (None, own)}


def shown(key: str) -> str:
    """Return how a key is written on a button."""
    return key.upper() if len(key) <= len("f12") else key.capitalize()
