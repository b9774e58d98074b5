"""Who hears a gesture: mouse alone, keyboard alone, nothing through a dialog."""

import pygame

from game.client.art.box import Box
from game.client.art.theme import DARK
from game.client.widgets.attention import Attention, Pressed
from game.client.widgets.button import Button
from game.client.widgets.focus import paint, respond
from game.client.widgets.gestures import Click, Drag, Key, Move, Press
from game.client.widgets.panel import Panel

SIGN = Button(id="sign", label="Sign", answer="sign", rect=Box(100, 100, 120, 38))
PARK = Button(id="park", label="Park", answer="park", rect=Box(240, 100, 120, 38))
LEAVE = Button(id="leave", label="Leave", answer="leave", rect=Box(100, 200, 120, 38))
OFF = Button(id="off", label="Later", answer="off", enabled=False, rect=Box(380, 100, 120, 38))
VIEW = (Panel(rect=Box(80, 80, 500, 300)), SIGN, PARK, OFF, LEAVE)
FRESH = Attention()


def test_a_click_gives_the_answer_of_the_widget_under_it():
    """The view gave the answer, so it need not know ids."""
    response = respond(VIEW, FRESH, Click((110, 110)), DARK)

    assert response.deed == Pressed("sign", "sign")


def test_a_click_beside_all_widgets_is_not_heard():
    """The view may use it, to close something for example."""
    response = respond(VIEW, FRESH, Click((700, 700)), DARK)

    assert not response.heard
    assert response.deed is None


def test_letting_go_elsewhere_takes_a_press_back():
    """A slip of the hand signs no treaty."""
    held = respond(VIEW, FRESH, Press((110, 110)), DARK).attention
    dragged = respond(VIEW, held, Drag((250, 110)), DARK).attention
    response = respond(VIEW, dragged, Click((250, 110)), DARK)

    assert response.deed is None
    assert response.attention.held == ""


def test_a_disabled_widget_hears_nothing():
    """Neither the mouse nor the tab key reaches it."""
    response = respond(VIEW, FRESH, Click((390, 110)), DARK)

    assert response.deed is None


def test_tab_goes_through_the_enabled_widgets_and_round():
    """The order is the one in which the view lists them."""
    order = []
    attention = FRESH
    for _ in range(4):
        attention = respond(VIEW, attention, Key("tab"), DARK).attention
        order.append(attention.focus)

    assert order == ["sign", "park", "leave", "sign"]


def test_shift_tab_goes_backwards():
    """From nowhere it starts at the end."""
    attention = respond(VIEW, FRESH, Key("tab", shift=True), DARK).attention

    assert attention.focus == "leave"


def test_arrows_go_to_the_nearest_widget_in_that_direction():
    """Down from the first button lies the one below it, not the one beside it."""
    attention = Attention(focus="sign")

    assert respond(VIEW, attention, Key("right"), DARK).attention.focus == "park"
    assert respond(VIEW, attention, Key("down"), DARK).attention.focus == "leave"
    assert not respond(VIEW, attention, Key("up"), DARK).heard


def test_enter_and_space_use_the_chosen_widget():
    """So a game can be played without a mouse."""
    attention = Attention(focus="park")

    assert respond(VIEW, attention, Key("enter"), DARK).deed == Pressed("park", "park")
    assert respond(VIEW, attention, Key("space"), DARK).deed == Pressed("park", "park")


def test_escape_is_left_to_the_view():
    """Only the view knows where back leads."""
    assert not respond(VIEW, Attention(focus="park"), Key("escape"), DARK).heard


def test_the_pointer_marks_what_it_is_on():
    """And forgets it when it leaves."""
    there = respond(VIEW, FRESH, Move((110, 110)), DARK).attention
    gone = respond(VIEW, there, Move((5, 5)), DARK).attention

    assert there.hover == "sign"
    assert gone.hover == ""


def test_the_ring_shows_only_after_the_keyboard_was_used(canvas: pygame.Surface):
    """A mouse player needs no ring, a keyboard player is lost without."""
    ring = (SIGN.rect.x + 60, SIGN.rect.y - 5)
    paint(canvas, DARK, VIEW, Attention(focus="sign"))
    without = canvas.get_at(ring)
    paint(canvas, DARK, VIEW, Attention(focus="sign", by_keys=True))

    assert without != canvas.get_at(ring)
    assert tuple(canvas.get_at(ring)) == DARK.cream
