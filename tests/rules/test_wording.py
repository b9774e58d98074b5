"""Wording: what no message may contain."""

import pytest

from game.assets import asset_path
from game.rules.wording import filtered, private
from game.text import LANGUAGES
from server.loading import words as shipped

WORDS = {"en": ("idiot*", "dumb"), "ru": ("дурак*", "елка", "сука"), "kk": ("ақымақ*",)}


@pytest.mark.parametrize(
    "text",
    [
        "see https://example.org/x",
        "www.example.org",
        "come to example.com now",
        "t.me/saiga",
        "мой сайт пример.рф",
        "write to me@example.org",
        "I am @saiga_7 there",
        "call +7 701 123 45 67",
        "8 (701) 123-45-67",
        "77011234567",
    ],
)
def test_links_addresses_and_numbers_are_private(text: str) -> None:
    """In any script."""
    assert private(text)


@pytest.mark.parametrize(
    "text",
    [
        "We pay 115 000 000 for it.",
        "115000000 is too much",
        "Slots 3, 4 and 5 of 2027: at 08:00",
        "Article 12: 95 % in 25 years",
        "OK. Do it.",
        "Proton-M or Soyuz-2?",
        "We agree... next turn",
    ],
)
def test_what_diplomats_write_is_not(text: str) -> None:
    """Sums, years and articles are the stuff of treaties."""
    assert not private(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("You IDIOTS!", "IDIOTS"),
        ("so dumb.", "dumb"),
        ("Дурачок и дурак", "дурак"),
        ("Ёлка!", "Ёлка"),
        ("ақымақтар", "ақымақтар"),
    ],
)
def test_the_filter_names_the_word(text: str, word: str) -> None:
    """Small letters or large, any ending where there is a star, ё like е."""
    assert filtered(text, WORDS) == word


@pytest.mark.parametrize(
    "text",
    [
        "акымак",
        "АКЫМАКТАР!",
        "1diot",
        "id!ot",
        "dum8",
        "duuuumb",
        "d\u200bumb",
        "ｄｕｍｂ",
        "дура́к",
        "дуpaк",
        "дуррррак",
        "cyka",
    ],
)
def test_a_disguised_word_is_the_same_word(text: str) -> None:
    """A Kazakh insult without Kazakh letters passed; so did digits and look-alikes for letters."""
    assert filtered(text, WORDS) is not None


def test_what_only_looks_like_a_word_of_the_list_passes() -> None:
    """An orator is none; but who writes all letters means it, and so does a teacher's own list."""
    words = {"kk": ("боқ", "шешең")}

    assert filtered("шешен сөйлейді, бок о бок, 455, $8", words) is None
    assert filtered("боқ", words) == "боқ"
    assert filtered("бок", {"ru": ("бок",)}) == "бок"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_lists_stop_nothing_that_the_game_says(language: str) -> None:
    """Whatever a player may read on a page can be quoted in a message."""
    words = shipped()
    pages = (asset_path("text") / language).glob("*.ftl")
    lines = (line for page in pages for line in page.read_text(encoding="utf-8").splitlines())

    assert [line for line in lines if filtered(line, words)] == []


def test_a_whole_word_is_a_whole_word() -> None:
    """A dumbbell is no insult."""
    assert filtered("a dumbbell", WORDS) is None
    assert filtered("anything", {}) is None
