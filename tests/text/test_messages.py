"""Fluent messages: found by name, parsed on demand, refused where they are no Fluent."""

from pathlib import Path

import pytest

from game.text import messages
from game.text.messages import patterns, place_of, resource, sources
from game.text.spoken import LANGUAGES


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the only file of a language; what was read before is forgotten."""
    monkeypatch.setattr(messages, "asset_path", lambda *_parts: tmp_path)
    for known in (sources, resource, patterns, place_of):
        monkeypatch.setattr(messages, known.__name__, known.__wrapped__)
    return tmp_path / "one.ftl"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_a_language_can_be_parsed(language: str) -> None:
    """A mistake in a file shows here and not in front of a class."""
    for name in sources(language):
        assert patterns(language, name), name


def test_a_key_is_a_message_or_an_attribute(file: Path) -> None:
    """Dots become dashes, or the last one leads to an attribute."""
    file.write_text("one-two = Hi\nthree = There\n    .title = Title\n")

    places = [messages.place_of("en", key) for key in ("one.two", "three.title", "four")]

    assert places == [("one-two", ""), ("three", "title"), None]


def test_of_two_messages_alike_the_first_speaks(file: Path) -> None:
    """The order of files and lines decides."""
    file.write_text("one = First\none = Second\n")

    assert messages.sources("en")["one"].lines == "one = First\n"


@pytest.mark.parametrize("text", ["lost words\none = Hi\n", "one = Hi\nlost words\n"])
def test_lines_that_are_no_fluent_are_named(file: Path, text: str) -> None:
    """File and line stand in the error."""
    file.write_text(text)

    with pytest.raises(ValueError, match=r"en/one.ftl: not Fluent: 'lost words'"):
        messages.resource("en", "one")
