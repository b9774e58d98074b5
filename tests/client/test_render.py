"""Pictures are made without a window."""

import os

import pygame
import pytest

from game.client.memory import Settings
from game.client.render import picture
from game.sight.seat import seat_sight
from tests.client import scenes
from tests.client.scenes import EUR, KAZ


def test_a_picture_has_the_size_of_the_canvas() -> None:
    """Whatever the size of anybody's screen."""
    assert picture("orbit", seat_sight(scenes.negotiating(), EUR)).get_size() == (1280, 720)


def test_a_picture_speaks_the_asked_language() -> None:
    """The Russian page is another picture than the English one."""
    sight = seat_sight(scenes.negotiating(), KAZ)
    pictures = [
        picture("ledger", sight, settings=Settings(language=language)).get_buffer().raw
        for language in ("en", "ru")
    ]

    assert pictures[0] != pictures[1]


def test_a_page_that_does_not_exist_is_a_mistake() -> None:
    """Of whoever asks, and it says which one."""
    with pytest.raises(ModuleNotFoundError, match="telescope"):
        picture("telescope")


def test_a_picture_needs_no_screen_whatever_the_machine_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A demo on a machine whose screen does not answer lost its pictures."""
    monkeypatch.setattr(pygame.display, "get_init", lambda: False)
    monkeypatch.setenv("SDL_VIDEODRIVER", "bogus")
    picture("title")

    assert os.environ["SDL_VIDEODRIVER"] == "dummy"
