"""From pygame's events to gestures, in canvas pixels."""

import pygame
import pytest

from game.client.art.box import Box
from game.client.widgets.gestures import (
    Click,
    Drag,
    Fit,
    Key,
    Move,
    Press,
    Text,
    fit_into,
    from_event,
    lens_around,
    lens_on,
)

WINDOW = Fit(2.0, 100, 50)


def test_the_canvas_is_scaled_as_a_whole_with_bars_at_the_edges():
    """A wide window gets bars left and right."""
    fit = fit_into((1920, 720))

    assert (fit.scale, fit.left, fit.top) == (1.0, 320, 0)
    assert fit_into((2560, 1440)).size == (2560, 1440)


@pytest.mark.parametrize(
    ("kind", "attributes", "gesture"),
    [
        (pygame.MOUSEBUTTONDOWN, {"button": 1, "pos": (300, 250)}, Press((100, 100))),
        (pygame.MOUSEBUTTONUP, {"button": 1, "pos": (300, 250)}, Click((100, 100))),
        (pygame.MOUSEBUTTONUP, {"button": 3, "pos": (300, 250)}, None),
        (pygame.MOUSEMOTION, {"buttons": (0, 0, 0), "pos": (300, 250)}, Move((100, 100))),
        (pygame.MOUSEMOTION, {"buttons": (1, 0, 0), "pos": (300, 250)}, Drag((100, 100))),
        (pygame.TEXTINPUT, {"text": "ұ"}, Text("ұ")),
        (pygame.ACTIVEEVENT, {}, None),
    ],
)
def test_events_become_gestures_in_canvas_pixels(
    kind: int, attributes: dict[str, object], gesture: object
):
    """Whatever the size of the window."""
    assert from_event(pygame.Event(kind, attributes), WINDOW) == gesture


def test_shortcuts_go_by_the_place_of_the_key():
    """With a Russian keyboard the key of C sends a Cyrillic letter."""
    event = pygame.Event(
        pygame.KEYDOWN, key=1089, scancode=pygame.KSCAN_C, mod=pygame.KMOD_CTRL, unicode="с"
    )

    assert from_event(event, WINDOW) == Key("c", ctrl=True)


def test_a_plain_letter_is_left_to_the_text_event():
    """Or it would be written twice."""
    event = pygame.Event(pygame.KEYDOWN, key=pygame.K_c, scancode=pygame.KSCAN_C, mod=0)

    assert from_event(event, WINDOW) is None


def test_shift_tab_is_told_from_tab():
    """It leads backwards."""
    event = pygame.Event(pygame.KEYDOWN, key=pygame.K_TAB, scancode=0, mod=pygame.KMOD_LSHIFT)

    assert from_event(event, WINDOW) == Key("tab", shift=True)


@pytest.mark.parametrize("zoom", [150, 200])
@pytest.mark.parametrize("place", [(0, 0), (640, 360), (1279, 719), (300, 650)])
def test_the_magnifier_leaves_the_place_under_the_pointer(
    place: tuple[int, int], zoom: int
) -> None:
    """So a click needs no other arithmetic."""
    lens = lens_on(place, zoom)
    seen = (lens.x + place[0] * 100 / zoom, lens.y + place[1] * 100 / zoom)

    assert seen == pytest.approx(place, abs=1.5)


def test_the_magnifier_shows_the_whole_widget_that_has_the_keyboard() -> None:
    """Even in a corner, where it cannot be in the middle."""
    corner = Box(1200, 690, 80, 30)
    lens = lens_around(corner, 200)

    assert lens.overlap(corner) == corner
    assert (lens.w, lens.h) == (640, 360)
