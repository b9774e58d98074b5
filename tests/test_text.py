"""Texts: three languages, cases and plurals, and English where a language is silent."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from game import text
from game.assets import asset_path
from game.text import LANGUAGES, spoken

FILES = sorted(asset_path("text").glob("*/*.ftl"))
RUSSIA = text.Noun(words="Россия", cases=(("dat", "России"),))
EMIRATES = text.Noun(words="Эмираты", cases=(("num", "many"),))


def label(path: Path) -> str:
    """Return language and file name."""
    return f"{path.parent.name}/{path.name}"


@pytest.mark.parametrize("path", FILES, ids=label)
def test_a_file_of_texts_is_fluent(path: Path) -> None:
    """A slip in one message must not silently drop it."""
    parsed = FluentParser().parse(path.read_text(encoding="utf-8"))

    assert [entry.content for entry in parsed.body if isinstance(entry, ast.Junk)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_defined_twice(language: str) -> None:
    """The first one would speak, and nobody would know why the second does not."""
    keys = [
        entry.id.name
        for path in FILES
        if path.parent.name == language
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message)
    ]

    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("path", [p for p in FILES if p.parent.name != "en"], ids=label)
def test_a_translation_says_who_made_it(path: Path) -> None:
    """Readers may trust a sentence only when a person has read it."""
    assert "awaiting a native reader" in path.read_text(encoding="utf-8")[:400]


def test_money_is_written_as_its_language_writes_it() -> None:
    """Point or comma, sign before or behind."""
    written = [
        text.money(language, 2_500).replace("\N{NO-BREAK SPACE}", " ") for language in LANGUAGES
    ]

    assert written == ["$2.5 M", "2,5 млн $", "2,5 млн $"]


def test_a_debt_has_a_true_minus_sign() -> None:
    """A hyphen is hard to see on the projector."""
    assert text.money("en", -115_000) == "−$115\N{NO-BREAK SPACE}M"


def test_a_missing_key_is_a_mistake() -> None:
    """Nobody shall ever read a bare key on the screen."""
    with pytest.raises(KeyError, match=r"no text for 'no\.such\.key'"):
        text.say("en", "no.such.key")


def test_a_missing_parameter_is_a_mistake() -> None:
    """A sentence with a hole is worse than none."""
    with pytest.raises(ValueError, match="amount"):
        text.say("en", "money", sign="")


def test_an_unknown_language_speaks_english() -> None:
    """A browser may ask for anything."""
    assert text.say("xx", "list-and", first="a", last="b") == "a and b"
    assert not text.has("xx", "list-and")


def test_names_stand_in_the_case_that_the_sentence_needs() -> None:
    """A case that a name does not have is its nominative."""
    both = spoken.Names("ru", (RUSSIA, EMIRATES))

    assert both.declined("dat") == "России и Эмираты"


def test_a_plural_name_takes_a_plural_verb() -> None:
    """Эмираты платят, Россия платит."""
    assert spoken.Names("ru", (EMIRATES,)).count() == 2
    assert spoken.Names("ru", (RUSSIA,)).count() == 1


def test_a_text_of_the_world_falls_back_to_english_and_then_to_anything() -> None:
    """Teachers write in their own language."""
    assert text.pick({"en": "Steppe", "kk": "Дала"}, "kk") == "Дала"
    assert text.pick({"en": "Steppe", "kk": "Дала"}, "ru") == "Steppe"
    assert text.pick({"kk": "Дала"}, "ru") == "Дала"
    assert text.pick({}, "ru") == ""


def test_the_parameters_of_a_message_are_known() -> None:
    """Forms and checks ask which they are."""
    assert text.variables("en", "money") == {"amount", "sign"}
