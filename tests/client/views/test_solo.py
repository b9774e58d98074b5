"""A solo mission has a length and a start."""

import msgspec

from game.client.answers import PlaySolo
from game.client.scene import Line, Scene
from game.client.views.solo import Solo
from tests.client.hands import became, both, widget


def test_the_chosen_length_is_played() -> None:
    """Twelve turns are for long afternoons."""
    page = became(both(Solo(), Scene(), "preset.2"))

    assert both(page, Scene(), "start") == PlaySolo(scenario="baikonur_70", preset="12")


def test_the_start_is_pressed_once() -> None:
    """While the mission opens, the button rests."""
    busy = msgspec.structs.replace(Scene(), line=Line(state="connecting"))

    assert not widget(Solo(), busy, "start").enabled
