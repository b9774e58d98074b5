"""What students said for themselves, as the teacher reads it: counts and words, never names."""

from game import text
from game.model.values import Text, Value
from game.model.voices import Voices
from game.rules.classroom.voices import EXIT, PAUSE, counts
from server.web.board.scene import Scene


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
    """The window."""

    items: tuple[Item, ...]
    words: tuple[Word, ...]
    questions: tuple[Answers, ...]
    people: int
    """Students who answered anything."""


def voiced(scene: Scene) -> Voiced:
    """Return everything that students said for themselves."""
    voices = scene.world.classroom.voices
    return Voiced(
        items=_items(scene, voices),
        words=tuple(
            Word(id=one.ballot, words=one.text, released=one.released)
            for one in sorted(voices.words, key=lambda word: (word.text.casefold(), word.ballot))
        ),
        questions=(*_exit(scene, voices), *_pauses(scene, voices)),
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


def _items(scene: Scene, voices: Voices) -> tuple[Item, ...]:
    """Return the quiz with how often each option was chosen."""
    return tuple(
        Item(
            stem=_said(scene, item.stem),
            options=tuple(
                Option(
                    words=_said(scene, words),
                    right=number + 1 == item.correct,
                    before=count.before[number],
                    after=count.after[number],
                )
                for number, words in enumerate(item.options)
            ),
        )
        for item, count in zip(voices.quiz, counts(voices), strict=True)
    )


def _exit(scene: Scene, voices: Voices) -> tuple[Answers, ...]:
    """Return the exit ticket; before the end nobody can have written to it."""
    return tuple(
        Answers(question=_said(scene, words), turn=0, answers=_to(voices, f"{EXIT}.{number}"))
        for number, words in enumerate(voices.exit, start=1)
        if scene.world.phase == "ended"
    )


def _pauses(scene: Scene, voices: Voices) -> tuple[Answers, ...]:
    """Return the reflective pauses, the newest first."""
    numbered = [*enumerate(voices.asked, start=1)]
    return tuple(
        Answers(
            question=_said(scene, asked.question),
            turn=asked.turn,
            answers=_to(voices, f"{PAUSE}.{number}"),
        )
        for number, asked in reversed(numbered)
    )


def _to(voices: Voices, prompt: str) -> tuple[str, ...]:
    """Return what was written to a prompt."""
    return tuple(sorted(one.text for one in voices.tickets if one.prompt == prompt))


def _said(scene: Scene, words: Text) -> str:
    """Return words in the reader's language."""
    return text.pick(words, scene.reader.language)
