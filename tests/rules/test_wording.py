"""Wording: what no message may contain."""

import pytest

from game.rules.wording import filtered, private

WORDS = {"en": ("idiot*", "dumb"), "ru": ("дурак*", "елка"), "kk": ("ақымақ*",)}


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


def test_a_whole_word_is_a_whole_word() -> None:
    """A dumbbell is no insult."""
    assert filtered("a dumbbell", WORDS) is None
    assert filtered("anything", {}) is None
