"""Keyboard: what a key means: an action of the window, a gesture of the page, or a letter.

A letter that only another layout has goes by its place, so keys work in Kazakh and Russian too.
While a text field has the keyboard its letters are letters, and tab, escape and the arrows do there
what they do when the game comes.
"""

import string
from collections.abc import Mapping
from typing import TypeAlias

import pygame

from game.client import bindings
from game.client.widgets.gestures import Fit, Gesture, Key, from_event

Meaning: TypeAlias = Gesture | str | None
"""A gesture for the page, the name of an action of the window, or nothing."""
_BY_PLACE: dict[int, str] = {
    getattr(pygame, f"KSCAN_{sign}"): sign.lower()
    for sign in string.ascii_uppercase + string.digits
}
"""The English letter or digit of a key, by SDL's number of its place."""


def name_of(event: pygame.Event) -> str:
    """Return the name of a key; empty: it has none."""
    return pygame.key.name(event.key) or _BY_PLACE.get(event.scancode, "")


def meaning(event: pygame.Event, changed: Mapping[str, str], fit: Fit) -> Meaning:
    """Return what a key that went down means."""
    name = name_of(event)
    action = bindings.action_of(changed, name)
    if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        return from_event(event, fit)
    if action in bindings.PAGE:
        return Key(bindings.PAGE[action], bool(event.mod & pygame.KMOD_SHIFT))
    if action or name in bindings.DEFAULTS.values():
        return action
    return from_event(event, fit)


def meaning_in_text(event: pygame.Event, changed: Mapping[str, str], fit: Fit) -> Meaning:
    """Return what a key means while a text field has the keyboard."""
    name = name_of(event)
    if not writes(name) and bindings.action_of(changed, name):
        return meaning(event, changed, fit)
    return from_event(event, fit)


def writes(name: str) -> bool:
    """Return whether a key types a letter, a digit or a sign."""
    return len(name) == 1 or name == "space" or name.startswith("[")
