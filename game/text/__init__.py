"""Texts in three languages: every sentence of the game comes from ``assets/text/<language>/*.ftl``.

``say`` speaks a key, ``pick`` chooses among the languages of a text that travels with the game,
``sentence`` reads an article of a treaty aloud. The format is Project Fluent.
"""

import importlib
from typing import TYPE_CHECKING

from game.text.cards import CardWords, card_words
from game.text.names import Noun, noun
from game.text.spoken import LANGUAGES, has, money, number, pick, say, variables
from game.text.titles import titled

if TYPE_CHECKING:  # these load the rules, which a window's first page does not need
    from game.text.reasons import explain
    from game.text.refusals import refused
    from game.text.sentences import names_in, option, sentence, value_words

__all__ = [
    "LANGUAGES",
    "CardWords",
    "Noun",
    "card_words",
    "explain",
    "has",
    "money",
    "names_in",
    "noun",
    "number",
    "option",
    "pick",
    "refused",
    "say",
    "sentence",
    "titled",
    "value_words",
    "variables",
]

_IN_SENTENCES = ("names_in", "option", "sentence", "value_words")
_LATE = {"explain": "game.text.reasons", "refused": "game.text.refusals"} | dict.fromkeys(
    _IN_SENTENCES, "game.text.sentences"
)


def __getattr__(name: str) -> object:
    """Return what is loaded only when it is asked for; raises AttributeError."""
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(importlib.import_module(_LATE[name]), name)
