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
"""The pages of a game, by action."""
MOVES: dict[str, KeyName] = {
    "next": "tab",
    "use": "enter",
    "use_too": "space",
    "back": "escape",
    "left": "left",
    "right": "right",
    "up": "up",
    "down": "down",
}
"""What moves about on every page, by action."""
PAGE: dict[str, KeyName] = {**MOVES, **TABS}
"""What a page understands, by action."""
DEFAULTS: dict[str, str] = {
    **MOVES,
    "use": "return",
    **TABS,
    "magnifier": "f9",
    "full_screen": "f11",
    "picture": "f12",
}
"""The key of each action, by pygame's name of the key."""
CANCEL = "escape"
"""The key that leaves an action's key as it was."""
_EDITING = ("home", "end", "page up", "page down", "delete", "backspace", "enter", "")
_SIDES = tuple(f"{side} {key}" for side in ("left", "right") for key in ("shift", "ctrl", "alt"))
_SYSTEM = ("left meta", "right meta", "caps lock", "numlock", "scroll lock", "alt gr", "menu")
FIXED = frozenset((*_EDITING, *_SIDES, *_SYSTEM))
"""Keys that edit a text, change other keys, or have no name; no action can take them."""


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
    return key.upper() if len(key) == 1 or key[1:].isdigit() else key.capitalize()
