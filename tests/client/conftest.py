"""The client is tested without a window and without a sound card."""

import os
from collections.abc import Iterator

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame
import pytest

from game.client.art import fitting
from game.client.art.theme import DARK, HIGH_CONTRAST, Theme


@pytest.fixture(params=[DARK, HIGH_CONTRAST], ids=["dark", "high_contrast"])
def theme(request: pytest.FixtureRequest) -> Theme:
    chosen: Theme = request.param
    return chosen


@pytest.fixture
def canvas() -> pygame.Surface:
    return pygame.Surface((1280, 720), 0, 32)


@pytest.fixture(autouse=True)
def nothing_is_clipped() -> Iterator[None]:
    fitting.CLIPPED.clear()
    yield
    assert fitting.CLIPPED == []
