"""Printed sheets: a picture shows what painting would, and never what was true before."""

import msgspec
import pygame

from game.client.art.box import Box
from game.client.art.theme import DARK
from game.client.widgets import focus, printed
from game.client.widgets.attention import Attention
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.slider import Stepper
from game.client.widgets.widget import Widget

PANEL = Panel(rect=Box(100, 100, 300, 200), heading="Orders")
SIGN = Button(rect=Box(120, 150, 120, 38), id="sign", label="Sign")
YEARS = Stepper(rect=Box(120, 200, 200, 38), id="years", value=5, low=1, high=9)


def shown(*widgets: Widget, attention: Attention | None = None) -> bytes:
    """Return the pixels of a frame with these widgets."""
    surface = pygame.Surface((1280, 720))
    focus.paint(surface, DARK, widgets, attention or Attention())
    return pygame.image.tobytes(surface, "RGB")


def rested(*widgets: Widget, attention: Attention | None = None) -> bytes:
    """Return the pixels of the third frame in which nothing has changed."""
    frames = [shown(*widgets, attention=attention) for _ in range(3)]
    return frames[-1]


def test_a_picture_shows_what_painting_shows() -> None:
    """Up to two steps of 255, which is how a picture of two layers rounds."""
    printed._SHEETS.clear()
    painted, kept = shown(PANEL, SIGN, YEARS), rested(PANEL, SIGN, YEARS)

    assert max(abs(one - two) for one, two in zip(painted, kept, strict=True)) <= 2


def test_a_changed_widget_is_seen_at_once() -> None:
    """The picture of the frame before would lie."""
    before = rested(PANEL, SIGN)

    assert shown(PANEL, msgspec.structs.replace(SIGN, label="Seal")) != before


def test_the_pointer_lights_a_button_up() -> None:
    """And a button elsewhere on the page stays dark."""
    before = rested(PANEL, SIGN)

    assert shown(PANEL, SIGN, attention=Attention(hover="sign", pointer=(130, 160))) != before
    assert rested(PANEL, SIGN) == before


def test_a_stepper_follows_the_pointer() -> None:
    """Minus and plus are one widget."""
    on_minus = rested(PANEL, YEARS, attention=Attention(hover="years", pointer=(125, 220)))
    on_plus = rested(PANEL, YEARS, attention=Attention(hover="years", pointer=(310, 220)))

    assert on_minus != on_plus


def test_old_sheets_are_forgotten() -> None:
    """A long list of pages does not fill the memory."""
    for number in range(60):
        rested(PANEL.placed(Box(100 + number, 100, 300, 200)), SIGN.moved(number, 0))

    assert len(printed._SHEETS) <= 24
