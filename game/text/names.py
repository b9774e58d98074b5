"""Names with their grammatical cases: what Russian and Kazakh sentences need of a nation's name."""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from game.model.values import Text, Value

NOMINATIVE = "nom"
RUNNING = "text"
"""The form of a name inside a sentence where it has no cases: "the United States"."""
MANY = "many"


class Called(Protocol):
    """Something with a name in several languages."""

    @property
    def name(self) -> Text:
        """The name in the nominative, by language."""


@runtime_checkable
class Declined(Called, Protocol):
    """Something whose name also has grammatical cases."""

    @property
    def cases(self) -> dict[str, dict[str, str]]:
        """Language, then case (gen, dat, acc, ins, loc), then words.

        ``num: many`` marks a name that is plural in its language, such as "Эмираты"; ``text`` is
        the form inside an English sentence, such as "the United States".
        """


Names = Mapping[str, Called]
"""Everything with a name that a text may speak of, by id."""


class Noun(Value, frozen=True, kw_only=True):
    """A name in one language with its cases; it can be given to ``say`` as a parameter."""

    words: str
    """The nominative."""
    cases: tuple[tuple[str, str], ...] = ()


def noun(thing: Called, language: str) -> Noun:
    """Return the name of a thing in a language, else in English, with the cases it has there."""
    spoken = language if language in thing.name else "en"
    cases = thing.cases.get(spoken, {}) if isinstance(thing, Declined) else {}
    return Noun(words=thing.name.get(spoken, ""), cases=tuple(cases.items()))
