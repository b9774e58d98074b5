"""Say a key in a language: Fluent messages, read once, spoken from memory after the first time.

Keys name a message (dots become dashes: ``treaty.unknown`` is the message ``treaty-unknown``), or a
message and its attribute (``lease_rent.title``). Besides numbers and words a message may use

- ``NAME($seat, case: "dat")``: a name, or several joined by "and", in a grammatical case;
- ``COUNT($seat)``: how many they are, for the verb that follows;
- ``MONEY($amount)``: k$ as "$115 M".
"""

from collections.abc import Callable
from decimal import Decimal
from functools import cache, lru_cache
from typing import TypeAlias

from babel import Locale
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentInt, FluentType

from game.model.ids import MILLION
from game.model.values import Text
from game.text.messages import Place, patterns, place_of, resource, variables_in
from game.text.names import MANY, NOMINATIVE, RUNNING, Noun

LANGUAGES = ("en", "ru", "kk")
FALLBACK = "en"
CASES = ("text", "gen", "dat", "acc", "ins", "loc", "num")
"""What attributes say of a word: its running form, five cases, and whether it is plural."""
Given: TypeAlias = bool | int | float | str | Noun | tuple[str | Noun, ...]
"""What a message can be given. Yes and no arrive in the message as ``yes`` and ``no``."""


class _Words(FluentType):
    """Words that a function gives back to a message."""

    def __init__(self, words: str) -> None:
        self.words = words

    def format(self, locale: Locale) -> str:
        """Return the words."""
        return self.words


class Names(FluentType):
    """Names on their way into a message; printed as they are they stand in the nominative."""

    def __init__(self, language: str, parts: tuple[Noun, ...]) -> None:
        self.language = language
        self.parts = parts

    def format(self, locale: Locale) -> str:
        """Return "A, B and C"."""
        return self.declined(NOMINATIVE)

    def declined(self, case: str) -> str:
        """Return the names as they run in a text, in a case, or else in the nominative."""
        forms = [(dict(part.cases), part.words) for part in self.parts]
        running = [cases.get(RUNNING, cases.get(case, words)) for cases, words in forms]
        return joined(self.language, running)

    def count(self) -> int:
        """Return how many are named; a name that is plural by itself counts as two."""
        return sum(2 if dict(part.cases).get("num") == MANY else 1 for part in self.parts)


def say(language: str, key: str, /, **given: Given) -> str:
    """Return the text of a key with its parameters filled in.

    A text missing in a language is spoken in English. Raises KeyError for a key that does not exist
    and ValueError for a parameter that the message needs and was not given.
    """
    return _said(language, key, tuple(given.items()))


def has(language: str, key: str) -> bool:
    """Return whether a language has a text of its own for a key."""
    return language in LANGUAGES and place_of(language, key) is not None


def pick(text: Text, language: str) -> str:
    """Return a text in a language, else in English, else in any language it has."""
    return text.get(language) or text.get(FALLBACK) or next(iter(text.values()), "")


def common_noun(language: str, key: str) -> Noun:
    """Return a word of the catalogue as a name, with the cases that its attributes give."""
    spoken = language if has(language, key) else FALLBACK
    cases = tuple((c, say(spoken, f"{key}.{c}")) for c in CASES if has(spoken, f"{key}.{c}"))
    return Noun(words=say(spoken, key), cases=cases)


def money(language: str, amount: int) -> str:
    """Return an amount of k$ as words: 2500 is "$2.5 M"."""
    sign = "\N{MINUS SIGN}" if amount < 0 else ""
    return say(
        language, "money", sign=sign, amount=number(language, Decimal(abs(amount)) / MILLION)
    )


def number(language: str, value: int | Decimal) -> str:
    """Return a number as its language writes it, with at most three decimals."""
    written = str(format_decimal(value, "#,##0.###", locale=language))
    return written.replace("-", "\N{MINUS SIGN}")


def variables(language: str, key: str) -> frozenset[str]:
    """Return the parameters that a message uses. Raises KeyError where the language lacks it."""
    place = place_of(language, key)
    if place is None:
        raise KeyError(f"{language}: no text for {key!r}")
    return _variables(language, *place)


@lru_cache(maxsize=8192)
def _said(language: str, key: str, given: tuple[tuple[str, Given], ...]) -> str:
    """Speak a message, in English where the language does not have it."""
    for spoken in (language, FALLBACK):
        place = place_of(spoken, key) if spoken in LANGUAGES else None
        if place is not None:
            return _formatted(spoken, place, given)
    raise KeyError(f"no text for {key!r}; add it to assets/text/{FALLBACK}/")


def _formatted(language: str, place: Place, given: tuple[tuple[str, Given], ...]) -> str:
    """Fill a message with its parameters."""
    bundle = _bundle_with(language, place[0])
    message = bundle.get_message(place[0])
    pattern = message.attributes[place[1]] if place[1] else message.value
    if pattern is None:
        raise KeyError(f"{language}: {place[0]} has no text of its own")
    arguments = {name: _argument(language, value) for name, value in given}
    words, errors = bundle.format_pattern(pattern, arguments)
    if errors:
        raise ValueError(f"{language}/{'.'.join(filter(None, place))}: {errors[0]}")
    return str(words)


def _argument(language: str, value: Given) -> str | int | float | FluentType:
    """Return a parameter as Fluent takes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Noun):
        return Names(language, (value,))
    if isinstance(value, tuple):
        nouns = (part if isinstance(part, Noun) else Noun(words=part) for part in value)
        return Names(language, tuple(nouns))
    return value


def _names(language: str, name: Names | str) -> Names:
    """Return names as names; a plain word is a name without cases."""
    return name if isinstance(name, Names) else Names(language, (Noun(words=str(name)),))


def joined(language: str, words: list[str]) -> str:
    """Return "A, B and C"."""
    if len(words) < 2:
        return "".join(words)
    return say(language, "list-and", first=", ".join(words[:-1]), last=words[-1])


@lru_cache(maxsize=8192)
def _bundle_with(language: str, message: str) -> FluentBundle:
    """Return the messages of a language with this one among them."""
    bundle = _bundle(language)
    bundle.add_resource(resource(language, message))
    return bundle


@cache
def _bundle(language: str) -> FluentBundle:
    """Return the messages of a language that were spoken so far."""
    functions: dict[str, Callable[..., FluentType]] = {
        "NAME": lambda name, case=NOMINATIVE: _Words(_names(language, name).declined(str(case))),
        "COUNT": lambda name: FluentInt(_names(language, name).count()),
        "MONEY": lambda amount: _Words(money(language, int(amount))),
    }
    return FluentBundle([language], functions=functions, use_isolating=False)


@cache
def _variables(language: str, message: str, attribute: str) -> frozenset[str]:
    """Return the parameters in the pattern at a place."""
    return frozenset(variables_in(patterns(language, message)[attribute]))
