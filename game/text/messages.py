"""Messages: the Fluent messages of a language, found by name, and parsed when first spoken.

The window opens with a dozen words on it; parsing two thousand messages for them would take longer
than painting it.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from game.assets import asset_path

Place: TypeAlias = tuple[str, str]
"""A message and its attribute; an empty attribute is the message itself."""
_BEGINNING = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
_COMMENT = re.compile(r"(?:#.*|\s*)")


class Source(NamedTuple):
    """The lines of one message, and the file they stand in."""

    file: str
    lines: str


@lru_cache(maxsize=8192)
def place_of(language: str, key: str) -> Place | None:
    """Return where a key is spoken: in a message of its own, or in an attribute; None: nowhere."""
    message, _, attribute = key.rpartition(".")
    options = ((key.replace(".", "-"), ""), (message.replace(".", "-"), attribute))
    return next((place for place in options if place[1] in patterns(language, place[0])), None)


@lru_cache(maxsize=8192)
def patterns(language: str, message: str) -> Mapping[str, ast.Pattern]:
    """Return what a message says, under "", and its attributes; nothing if there is none."""
    if message not in sources(language):
        return {}
    entry = _entry(resource(language, message))
    said = {} if entry.value is None else {"": entry.value}
    return said | {each.id.name: each.value for each in entry.attributes}


@lru_cache(maxsize=8192)
def resource(language: str, message: str) -> ast.Resource:
    """Return the parsed lines of a message. Raises ValueError for lines that are not Fluent."""
    source = sources(language)[message]
    parsed: ast.Resource = FluentResource(source.lines)
    for entry in parsed.body:
        if isinstance(entry, ast.Junk):
            line = (entry.content or "").strip().splitlines()[0]
            raise ValueError(f"{language}/{source.file}: not Fluent: {line!r}")
    return parsed


@cache
def sources(language: str) -> Mapping[str, Source]:
    """Return the lines of every message of a language; of two alike the first one speaks."""
    found: dict[str, Source] = {}
    for path in sorted(asset_path("text", language).glob("*.ftl")):
        text = path.read_text(encoding="utf-8")
        for name, lines in _split(f"{language}/{path.name}", text):
            found.setdefault(name, Source(path.name, lines))
    return found


def variables_in(node: ast.BaseNode) -> tuple[str, ...]:
    """Return the parameters that a piece of a message uses, in their order."""
    finder = _Variables()
    finder.visit(node)
    return tuple(finder.found)


class _Variables(Visitor):
    """Collects the names of parameters."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        """Note a parameter."""
        self.found.append(node.id.name)


def _split(where: str, text: str) -> list[tuple[str, str]]:
    """Return the names and lines of the messages in a file; only comments stand before them."""
    starts = list(_BEGINNING.finditer(text))
    head = text[: starts[0].start()] if starts else text
    for line in head.splitlines():
        if not _COMMENT.fullmatch(line):
            raise ValueError(f"{where}: not Fluent: {line!r}")
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return [(s[1], text[s.start() : end]) for s, end in zip(starts, ends, strict=True)]


def _entry(parsed: ast.Resource) -> ast.Message:
    """Return the message in a parsed piece, besides comments."""
    return next(entry for entry in parsed.body if isinstance(entry, ast.Message))
