"""Titles of texts in the reader's language: those that scenarios and bots write are recognised.

The catalogue says in ``called-…`` what each of them is called. What its English message looks like,
with any name in the place of its parameters, is that title; what a person wrote stays as it is.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from fluent.syntax import ast

from game.text.messages import patterns, sources, variables_in
from game.text.names import RUNNING, Called, Declined, Names, Noun, noun
from game.text.spoken import FALLBACK, say

PREFIX = "called-"
Found = tuple[str, tuple[tuple[str, str], ...]]
"""A message, and the words that stand for each of its parameters."""


def titled(title: str, language: str, names: Names) -> str:
    """Return a title as a reader of a language knows it; an unknown one as it was written.

    ``names`` are those of ``names_in(world or sight)``.
    """
    return _titled(title, language, _Kept(names))


class _Kept:
    """Names that are equal only to themselves, so that answers about them can be remembered."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def __hash__(self) -> int:
        return id(self.names)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Kept) and other.names is self.names


@lru_cache(maxsize=1024)
def _titled(title: str, language: str, kept: _Kept) -> str:
    """Return a title as a reader of a language knows it."""
    names = kept.names
    for key, words in _readings(title):
        things = {name: _thing(said, names) for name, said in words}
        known = {name: noun(thing, language) for name, thing in things.items() if thing is not None}
        if len(known) == len(words):
            return _spoken(language, key, tuple(known.items()))
    return title


@lru_cache(maxsize=4096)
def _spoken(language: str, key: str, given: tuple[tuple[str, Noun], ...]) -> str:
    """Return a message that begins with a capital letter."""
    words = say(language, key, **dict(given))
    return words[:1].upper() + words[1:]


@lru_cache(maxsize=4096)
def _readings(title: str) -> tuple[Found, ...]:
    """Return every message that a title may be."""
    return tuple(
        (key, tuple(match.groupdict().items()))
        for key, shape in _shapes()
        if (match := shape.fullmatch(title)) is not None
    )


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return how the titles of the catalogue look in English."""
    messages = (name for name in sources(FALLBACK) if name.startswith(PREFIX))
    return tuple((name, re.compile("".join(_pieces(name)))) for name in messages)


def _pieces(message: str) -> Iterator[str]:
    """Yield the pieces of a message as a regular expression, parameters as named groups."""
    for element in patterns(FALLBACK, message)[""].elements:
        if isinstance(element, ast.TextElement):
            yield re.escape(element.value)
        else:
            yield f"(?P<{variables_in(element)[0]}>.+)"


def _thing(words: str, names: Names) -> Called | None:
    """Return what is called so, by its id or by a name it has in English."""
    said = _plain(words)
    return next(
        (thing for name, thing in names.items() if said in (_plain(name), *_called(thing))), None
    )


def _called(thing: Called) -> Iterator[str]:
    """Yield the English names of a thing."""
    yield _plain(thing.name.get(FALLBACK, ""))
    if isinstance(thing, Declined):
        yield _plain(thing.cases.get(FALLBACK, {}).get(RUNNING, ""))


def _plain(words: str) -> str:
    """Return words without capitals and underscores."""
    return words.casefold().replace("_", " ")
