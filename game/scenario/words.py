"""Words of a scenario: texts in the file itself or in its folder ``text``, in three languages.

A text may name seats and the site in braces, with a grammatical case: ``{KAZ}``, ``{RUS.dat}``,
``{SITE}``; without one a name stands as it runs in a sentence ("the United States"). The names are
filled in when a room opens, real or fictional.
"""

import re
from collections.abc import Iterator, Mapping

from game.model.values import Text, Value
from game.scenario.reading import Document, Plain
from game.scenario.shapes import LANGUAGES, Words

NAMED = re.compile(r"\{([A-Z]{3,4})(?:\.([a-z]{3}))?\}")
SENTENCE_END = re.compile(r"(?:^|[.!?:]\s+)$")
SITE = "SITE"
Names = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Seat (or SITE), language, case, words."""


class Lexicon(Value, frozen=True, kw_only=True):
    """The texts of one scenario and the names that go into them."""

    language: str
    """The language of texts that are written without one."""
    texts: dict[str, dict[str, str]]
    """Language, key, words."""
    names: dict[str, dict[str, dict[str, str]]] = {}

    def text(self, words: Words | None) -> Text:
        """Return a text in every language it is given in, names filled in."""
        return {
            language: self._filled(found, language)
            for language in LANGUAGES
            if (found := self.found(words, language)) is not None
        }

    def found(self, words: Words | None, language: str) -> str | None:
        """Return a text in one language, or None if it is not given."""
        if not words:
            return None
        if isinstance(words, dict):
            given = {str(name): value for name, value in words.items()}.get(language)
            return None if given is None else self._looked_up(given, language)
        if words.startswith("@"):
            return self._looked_up(words, language)
        return words if language == self.language else None

    def _looked_up(self, given: str, language: str) -> str | None:
        """Return the words behind ``@key``, or the words themselves."""
        if not given.startswith("@"):
            return given
        return self.texts.get(language, {}).get(given[1:])

    def _filled(self, words: str, language: str) -> str:
        """Return the words with every name in its case."""

        def name(match: re.Match[str]) -> str:
            """Return the name that stands for one pair of braces."""
            cases = self.names.get(match[1], {}).get(language, {})
            usual = cases.get("text", cases.get("nom", match[0]))
            said = cases.get(match[2], usual) if match[2] else usual
            begins = SENTENCE_END.search(words[: match.start()]) is not None
            return said[:1].upper() + said[1:] if begins else said

        return NAMED.sub(name, words)


def lexicon_of(texts: Mapping[str, Document], language: str) -> Lexicon:
    """Return the texts of a scenario's folder."""
    flat = {name: dict(flattened(document.data)) for name, document in texts.items()}
    return Lexicon(language=language, texts=flat)


def flattened(data: Plain, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Yield (dotted key, words) of a file of texts."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from flattened(value, f"{prefix}.{key}" if prefix else key)
    elif isinstance(data, str):
        yield prefix, data.strip()
