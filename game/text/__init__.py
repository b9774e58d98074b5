"""Texts in three languages: every sentence of the game comes from ``assets/text/<language>/*.ftl``.

``say`` speaks a key, ``pick`` chooses among the languages of a text that travels with the game,
``sentence`` reads an article of a treaty aloud. The format is Project Fluent.
"""

from game.text.cards import CardWords, card_words
from game.text.names import Noun, noun
from game.text.reasons import explain
from game.text.sentences import names_in, option, sentence, value_words
from game.text.spoken import LANGUAGES, has, money, number, pick, say, variables
from game.text.titles import titled

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
    "say",
    "sentence",
    "titled",
    "value_words",
    "variables",
]
