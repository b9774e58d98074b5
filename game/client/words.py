"""Words: texts of the client, spoken once and remembered; a page asks for them each frame."""

from functools import lru_cache
from importlib import metadata
from typing import TypeAlias

from game import text
from game.model.treaties import Parameter
from game.model.values import Text

Given: TypeAlias = str | int | float


@lru_cache(maxsize=4096)
def _said(language: str, key: str, given: tuple[tuple[str, Given], ...]) -> str:
    return text.say(language, key, **dict(given))


def said(language: str, key: str, /, **given: Given) -> str:
    """Return the text of a key with its parameters filled in."""
    return _said(language, key, tuple(given.items()))


def spelled(language: str, words: Text) -> str:
    """Return a text in a language, else in English, else in any language it has."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")


def given(parameters: dict[str, Parameter]) -> dict[str, Given]:
    """Return the parameters of a refusal as a text takes them."""
    return {
        name: ", ".join(value) if isinstance(value, tuple) else value
        for name, value in parameters.items()
    }


@lru_cache(maxsize=1)
def version() -> str:
    """Return the version of the game, as its installation says."""
    try:
        return metadata.version("steppe-to-orbit")
    except metadata.PackageNotFoundError:
        return ""
