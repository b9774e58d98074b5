"""What students said for themselves, as their teacher reads it: counts and words, never names."""

from game import text
from game.model.values import Value
from game.model.voices import Voices
from game.model.world import World
from game.rules.classroom.voices import EXIT, PAUSE, counts


class Option(Value, frozen=True, kw_only=True):
    """One option of an item, and how many chose it."""

    words: str
    right: bool
    before: int
    after: int


class Item(Value, frozen=True, kw_only=True):
    """One item of the quiz."""

    stem: str
    options: tuple[Option, ...]


class Word(Value, frozen=True, kw_only=True):
    """One word of the board."""

    id: str
    words: str
    released: bool


class Answers(Value, frozen=True, kw_only=True):
    """A question and what was answered to it."""

    question: str
    turn: int
    """Of the reflective pause; 0: it belongs to the exit ticket."""
    answers: tuple[str, ...]
    """By the alphabet, so that their order tells nothing."""


class Voiced(Value, frozen=True, kw_only=True):
    """Everything that a class said for itself."""

    items: tuple[Item, ...]
    words: tuple[Word, ...]
    questions: tuple[Answers, ...]
    people: int
    """Students who answered anything."""


def voiced(world: World, language: str) -> Voiced:
    """Return everything that students said for themselves, with questions in a language."""
    voices = world.classroom.voices
    exit_ticket = _exit(voices, language) if world.phase == "ended" else ()
    return Voiced(
        items=_items(voices, language),
        words=tuple(
            Word(id=one.ballot, words=one.text, released=one.released)
            for one in sorted(voices.words, key=lambda word: (word.text.casefold(), word.ballot))
        ),
        questions=(*exit_ticket, *_pauses(voices, language)),
        people=people(voices),
    )


def people(voices: Voices) -> int:
    """Return how many students answered anything."""
    chose = {one.ballot for one in voices.choices}
    wrote = {one.ballot for one in voices.words} | {one.ballot for one in voices.tickets}
    return len(chose | wrote)


def answers_now(voices: Voices) -> int:
    """Return how many answered the question that was asked last."""
    return len(_to(voices, f"{PAUSE}.{len(voices.asked)}"))


def _items(voices: Voices, language: str) -> tuple[Item, ...]:
    """Return the quiz with how often each option was chosen."""
    return tuple(
        Item(
            stem=text.pick(item.stem, language),
            options=tuple(
                Option(
                    words=text.pick(words, language),
                    right=number + 1 == item.correct,
                    before=count.before[number],
                    after=count.after[number],
                )
                for number, words in enumerate(item.options)
            ),
        )
        for item, count in zip(voices.quiz, counts(voices), strict=True)
    )


def _exit(voices: Voices, language: str) -> tuple[Answers, ...]:
    """Return the exit ticket."""
    return tuple(
        Answers(
            question=text.pick(words, language), turn=0, answers=_to(voices, f"{EXIT}.{number}")
        )
        for number, words in enumerate(voices.exit, start=1)
    )


def _pauses(voices: Voices, language: str) -> tuple[Answers, ...]:
    """Return the reflective pauses, the newest first."""
    numbered = [*enumerate(voices.asked, start=1)]
    return tuple(
        Answers(
            question=text.pick(asked.question, language),
            turn=asked.turn,
            answers=_to(voices, f"{PAUSE}.{number}"),
        )
        for number, asked in reversed(numbered)
    )


def _to(voices: Voices, prompt: str) -> tuple[str, ...]:
    """Return what was written to a prompt."""
    return tuple(sorted(one.text for one in voices.tickets if one.prompt == prompt))
