"""Every widget shows all its words in three languages, two themes and two text sizes."""

import pygame
import pytest

from game.client.art.theme import Theme
from game.client.widgets import attention as attentive
from game.client.widgets.focus import paint, reach
from game.client.widgets.gestures import Key
from game.client.widgets.widget import TARGET, Widget
from tests.client.widgets.samples import EN, KK, RU, Words, samples


@pytest.mark.parametrize("words", [EN, RU, KK], ids=["en", "ru", "kk"])
@pytest.mark.parametrize("percent", [100, 125])
def test_every_widget_paints_something_and_cuts_no_word(
    canvas: pygame.Surface, theme: Theme, words: Words, percent: int
):
    """The autouse fixture fails the test if a text was cut."""
    scaled = theme.at_scale(percent)
    for name, widget in samples(scaled, words).items():
        canvas.fill((40, 60, 90))
        before = canvas.copy()
        widget.draw(canvas, scaled, attentive.Attention())
        assert canvas.get_buffer().raw != before.get_buffer().raw, name


def test_whatever_can_be_clicked_is_high_enough_for_a_finger(theme: Theme):
    """34 pixels are the least; thin bars are only painted."""
    for name, widget in samples(theme, RU).items():
        for each in reach([widget], attentive.Attention(), theme):
            if each.widget.tabbed:
                assert each.widget.rect.h >= TARGET, name


def test_every_usable_widget_looks_different_when_pointed_at(canvas: pygame.Surface, theme: Theme):
    """A player sees what can be clicked."""
    for name, widget in samples(theme, EN).items():
        for each in reach([widget], attentive.Attention(), theme):
            chosen = getattr(each.widget, "selected", False) or getattr(each.widget, "primary", 0)
            if chosen or not each.widget.tabbed:
                continue
            at = (each.widget.rect.x + 12, each.widget.rect.centre[1])
            over = attentive.Attention(pointer=at, hover=each.widget.id)
            plain = _pixels(canvas, each.widget, theme, attentive.Attention())
            differs = _pixels(canvas, each.widget, theme, over) != plain
            assert differs, name


def _pixels(
    canvas: pygame.Surface, widget: Widget, theme: Theme, attention: attentive.Attention
) -> bytes:
    canvas.fill((40, 60, 90))
    widget.draw(canvas, theme, attention)
    return canvas.get_buffer().raw


def test_every_usable_widget_hears_enter_or_the_arrows(theme: Theme):
    """Nothing needs a mouse."""
    for name, widget in samples(theme, EN).items():
        for each in reach([widget], attentive.Attention(), theme):
            if each.widget.tabbed:
                answers = [
                    each.widget.hear(Key(key), attentive.Attention(focus=each.widget.id), theme)
                    for key in ("enter", "right", "down")
                ]
                assert any(answers), name


def test_the_painted_ring_stays_inside_a_scroll_area(canvas: pygame.Surface, theme: Theme):
    """A chosen row that is scrolled away draws nothing outside its list."""
    area = samples(theme, EN)["scroll_area"]
    canvas.fill((1, 2, 3))
    paint(canvas, theme, [area], attentive.Attention(focus="row7", by_keys=True))

    assert tuple(canvas.get_at((20, area.rect.bottom + 30)))[:3] == (1, 2, 3)
