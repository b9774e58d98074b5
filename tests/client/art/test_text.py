"""Text: every letter exists, lines are cached, wrapped, fitted, and digits do not shake."""

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.assets import asset_path
from game.client.art import fitting, text
from game.client.art.box import Box
from game.client.art.theme import DARK

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
KAZAKH = "әғқңөұүһі"
OTHERS = "₸→←№€·−“”«»—–…0123456789%$+"


@pytest.mark.parametrize("name", sorted(p.stem for p in asset_path("fonts").glob("*.ttf")))
def test_every_font_has_all_russian_and_kazakh_letters(name: str):
    """In both cases, and the signs that our sentences use."""
    pygame.font.init()
    font = pygame.font.Font(asset_path("fonts", f"{name}.ttf"), 20)
    letters = RUSSIAN + RUSSIAN.upper() + KAZAKH + KAZAKH.upper() + OTHERS
    missing = [letter for letter, metrics in zip(letters, font.metrics(letters), strict=True)
               if metrics is None]  # fmt: skip

    assert missing == []


def test_a_line_is_drawn_once_and_kept(canvas: pygame.Surface):
    """The second time costs microseconds."""
    text.write(canvas, DARK, "Lease accord", (10, 10), "body")
    before = text._line.cache_info().hits
    text.write(canvas, DARK, "Lease accord", (10, 40), "body")

    assert text._line.cache_info().hits == before + 1


def test_running_numbers_keep_their_width():
    """A countdown that shook would draw every eye."""
    widths = {text.width(DARK, f"0{digit}:1{digit}", "ring") for digit in range(10)}

    assert len(widths) == 1


@pytest.mark.parametrize("style", text.STYLES)
def test_text_grows_with_the_text_size(style: text.StyleName):
    """125 percent are about a quarter wider."""
    small, large = (text.width(DARK.at_scale(scale), "Negotiate", style) for scale in (100, 125))

    assert 1.15 < large / small < 1.35


def test_there_are_only_two_text_sizes():
    """Layouts are made for these."""
    with pytest.raises(ValueError, match="use 100 or 125"):
        DARK.at_scale(150)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=RUSSIAN + " ", min_size=1, max_size=120), st.integers(60, 400))
def test_no_wrapped_line_is_wider_than_its_room(words: str, room: int):
    """A word that is too long by itself is broken; no letter is lost."""
    lines = text.wrap(DARK, words, room, "body")

    assert all(text.width(DARK, line, "body") <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(words.split())


def test_a_number_is_not_parted_from_its_unit():
    """A line that begins with a percent sign reads badly."""
    room = text.width(DARK, "about 15", "body") + 4

    assert text.wrap(DARK, "about 15 %", room, "body") == ("about", "15\u00a0%")
    assert text.wrap(DARK, "about 15 km", room, "body") == ("about", "15\u00a0km")


def test_a_long_line_becomes_smaller_before_it_is_cut():
    """Small words are better than half a word."""
    words = "Встречное предложение"
    room = text.width(DARK, words, "small")

    assert fitting.fitting_style(DARK, words, room, "body") == "small"


def test_what_must_be_cut_is_noted(canvas: pygame.Surface):
    """So a test of a view can fail for it."""
    fitting.write_fitted(canvas, DARK, "Negotiations", (0, 10), 30, "body")
    noted = list(fitting.CLIPPED)
    fitting.CLIPPED.clear()

    assert noted == ["Negotiations"]


def test_boxed_words_take_as_many_lines_as_fit():
    """A Russian label in a small button goes on two lines."""
    box = Box(0, 0, 96, 44)

    assert fitting.boxed_style(DARK, "Встречное предложение", box, "bodyb") == "smallb"
    assert len(text.wrap(DARK, "Встречное предложение", 96, "smallb")) == 2


def test_anchors_set_the_left_end_the_middle_or_the_right_end(canvas: pygame.Surface):
    """Measured on the pixels."""
    edges = {}
    for anchor in ("left", "centre", "right"):
        canvas.fill((0, 0, 0))
        text.write(canvas, DARK, "HHH", (300, 50), "h1", DARK.cream, anchor)
        box = pygame.mask.from_threshold(canvas, DARK.cream, (90, 90, 90)).get_bounding_rects()
        edges[anchor] = (min(r.left for r in box), max(r.right for r in box))

    assert 300 <= edges["left"][0] <= 304
    assert abs(sum(edges["centre"]) / 2 - 300) <= 2
    assert 296 <= edges["right"][1] <= 301
