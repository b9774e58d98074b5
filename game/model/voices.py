"""Voices: what students answer for themselves, beside the game: quiz, one word, exit ticket.

Nobody's name is kept with it. A ballot tells which answers are of one student, not whose they are.
"""

from typing import Literal

from game.model.ids import Turn
from game.model.values import Text, Value

When = Literal["before", "after"]


class QuizItem(Value, frozen=True, kw_only=True):
    """A question of the quiz with one right answer."""

    stem: Text
    options: tuple[Text, ...]
    correct: int = 0
    """Counted from 1; 0: not told yet."""


class Choice(Value, frozen=True, kw_only=True):
    """What one student chose for one item, before or after the game."""

    ballot: str
    when: When
    item: int
    """Counted from 1, like options."""
    option: int


class BoardWord(Value, frozen=True, kw_only=True):
    """How the game was, in one word of one student."""

    ballot: str
    text: str
    released: bool = False
    """Whether the teacher showed it to all."""


class Ticket(Value, frozen=True, kw_only=True):
    """What one student wrote to a prompt; only the teacher reads it."""

    ballot: str
    prompt: str
    """``exit.1`` of the exit ticket, ``pause.2`` of a reflective pause."""
    text: str


class Asked(Value, frozen=True, kw_only=True):
    """A question of a reflective pause."""

    question: Text
    turn: Turn


class ItemCount(Value, frozen=True, kw_only=True):
    """How many chose each option of an item, in the order of its options."""

    before: tuple[int, ...]
    after: tuple[int, ...]


class Voices(Value, frozen=True, kw_only=True):
    """Everything of this kind in one room."""

    quiz: tuple[QuizItem, ...] = ()
    exit: tuple[Text, ...] = ()
    """Prompts of the exit ticket."""
    asked: tuple[Asked, ...] = ()
    """Questions of reflective pauses so far."""
    choices: tuple[Choice, ...] = ()
    words: tuple[BoardWord, ...] = ()
    tickets: tuple[Ticket, ...] = ()
    shown: bool = False
    """The teacher showed everybody the right answers and how many chose what."""
