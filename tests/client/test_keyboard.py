"""A key means what the student made it mean, and a letter while something is written."""

import pygame
import pytest

from game.client.keyboard import meaning, meaning_in_text, name_of, writes
from game.client.widgets.gestures import Fit, Key

WHOLE = Fit()
AS_FIRST: dict[str, str] = {}


def down(code: int, *, mod: int = 0, scancode: int = 0) -> pygame.Event:
    """Return a key that goes down."""
    return pygame.Event(pygame.KEYDOWN, key=code, mod=mod, scancode=scancode, unicode="")


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (pygame.K_TAB, "tab"),
        (pygame.K_RETURN, "enter"),
        (pygame.K_SPACE, "space"),
        (pygame.K_ESCAPE, "escape"),
        (pygame.K_LEFT, "left"),
        (pygame.K_DOWN, "down"),
        (pygame.K_1, "1"),
    ],
)
def test_keys_move_about_as_the_game_comes(code: int, name: str) -> None:
    """Without any setting."""
    assert meaning(down(code), AS_FIRST, WHOLE) == Key(name)  # type: ignore[arg-type]  # names of keys


@pytest.mark.parametrize("action", ["next", "use", "use_too", "back", "left", "right"])
def test_every_key_that_moves_about_can_be_another(action: str) -> None:
    """For whoever steers with one hand, a switch or a foot."""
    first = {"use": "enter", "use_too": "space", "next": "tab", "back": "escape"}

    assert meaning(down(pygame.K_F5), {action: "f5"}, WHOLE) == Key(first.get(action, action))  # type: ignore[arg-type]  # names of keys


def test_the_old_key_does_nothing_then() -> None:
    """A trembling hand may rest on it."""
    assert not meaning(down(pygame.K_TAB), {"next": "f5"}, WHOLE)


def test_shift_goes_back_with_another_key_too() -> None:
    """As with the tab key."""
    event = down(pygame.K_F5, mod=pygame.KMOD_LSHIFT)

    assert meaning(event, {"next": "f5"}, WHOLE) == Key("tab", shift=True)


def test_a_letter_that_is_a_key_is_a_letter_in_a_field() -> None:
    """It comes as text after the key."""
    changed = {"picture": "p", "left": "a"}

    assert meaning(down(pygame.K_p), changed, WHOLE) == "picture"
    assert meaning_in_text(down(pygame.K_p), changed, WHOLE) is None
    assert meaning_in_text(down(pygame.K_a), changed, WHOLE) is None


@pytest.mark.parametrize("code", [pygame.K_TAB, pygame.K_ESCAPE, pygame.K_LEFT, pygame.K_RETURN])
def test_nobody_is_caught_in_a_field(code: int) -> None:
    """Where every key of moving about is a letter now."""
    changed = {"next": "n", "back": "b", "left": "l", "use": "x"}

    assert meaning_in_text(down(code), changed, WHOLE) == meaning(down(code), AS_FIRST, WHOLE)


def test_keys_that_do_not_write_work_in_a_field_as_elsewhere() -> None:
    """A picture of what is being typed, for instance."""
    assert meaning_in_text(down(pygame.K_F12), AS_FIRST, WHOLE) == "picture"
    assert meaning_in_text(down(pygame.K_F5), {"next": "f5"}, WHOLE) == Key("tab")


def test_copying_stays_copying() -> None:
    """Though its letter alone is a key."""
    event = down(pygame.K_c, mod=pygame.KMOD_LCTRL, scancode=pygame.KSCAN_C)

    assert meaning(event, {"picture": "c"}, WHOLE) == Key("c", ctrl=True)


def test_a_letter_of_another_layout_goes_by_its_place() -> None:
    """The second digit of a Kazakh keyboard is a letter; it opens the orbit all the same."""
    event = down(ord("і"), scancode=pygame.KSCAN_2)

    assert name_of(event) == "2"
    assert meaning(event, AS_FIRST, WHOLE) == Key("2")


def test_a_key_without_a_name_means_nothing() -> None:
    """Some keyboards have buttons for loudness."""
    event = down(0)

    assert name_of(event) == ""
    assert not meaning(event, AS_FIRST, WHOLE)


def test_letters_digits_signs_and_the_number_pad_write() -> None:
    """And nothing else does."""
    assert all(writes(name) for name in ("a", "7", "-", "space", "[3]"))
    assert not any(writes(name) for name in ("", "tab", "f5", "left", "return"))
