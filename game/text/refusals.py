"""Refusals read aloud: why something was refused, with names in the place of ids.

A refusal travels as a key and what its sentence names: ids of seats, pads, rockets, slots and
values of an article. Whoever reads it wants to know them by the names that the pages show.
"""

from collections.abc import Mapping

from game.model.treaties import Parameter
from game.rules.duties.metrics import FLAG, range_of
from game.text.conditions import metric_words
from game.text.names import Names, Noun, noun
from game.text.sentences import slot_words
from game.text.spoken import FALLBACK, Given, has, say, variables
from game.text.titles import titled


def refused(key: str, given: Mapping[str, Parameter], language: str, names: Names) -> str:
    """Return the sentence of a refusal; ``names`` are those of ``names_in(world or sight)``.

    Raises KeyError for a key without a text and ValueError where a parameter is missing.
    """
    wanted = variables(language if has(language, key) else FALLBACK, key)
    words = {name: _called(name, given, language, names) for name in given if name in wanted}
    said = say(language, key, **words)
    return said[:1].upper() + said[1:]


def _called(name: str, given: Mapping[str, Parameter], language: str, names: Names) -> Given:
    """Return one parameter as its reader knows it."""
    value = given[name]
    if isinstance(value, tuple):
        return tuple(_word(name, word, given, language, names) for word in value)
    return _word(name, value, given, language, names) if isinstance(value, str) else value


def _word(
    name: str, word: str, given: Mapping[str, Parameter], language: str, names: Names
) -> str | Noun:
    """Return one word: a name, a slot, a title, an orbit, a kind of article or its value."""
    if word in names:
        return noun(names[word], language)
    if name == "slot":
        return slot_words(word, language, names)
    if name == "title":
        return titled(word, language, names)
    if name == "parameter" and range_of(word) not in (None, FLAG):
        return metric_words(word, language, names)
    labels = {"kind": f"{word}.title", "parameter": f"{given.get('kind')}.{word}"}
    key = labels.get(name, f"shell-{word}" if name == "shells" else "")
    return say(language, key) if key and has(FALLBACK, key) else word
