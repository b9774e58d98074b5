"""Voices in the sight: what is asked of every student, and what the teacher showed to all."""

from game.model.classroom import Classroom
from game.model.values import Text, Value
from game.model.voices import ItemCount, QuizItem, Voices
from game.model.world import Phase
from game.rules.classroom.voices import EXIT, PAUSE, QUIZ_PHASES, counts


class PublicVoices(Value, frozen=True, kw_only=True):
    """The public part of what students say for themselves."""

    quiz: tuple[QuizItem, ...] = ()
    counts: tuple[ItemCount, ...] = ()
    prompts: dict[str, Text] = {}
    board: tuple[str, ...] = ()


def public_voices(room: Classroom, phase: Phase) -> PublicVoices:
    """Return what everybody may see; words stand by the alphabet, so that their order is mute."""
    voices = room.voices
    return PublicVoices(
        quiz=_quiz(voices) if phase in QUIZ_PHASES else (),
        counts=counts(voices) if voices.shown else (),
        prompts=_prompts(room, phase),
        board=tuple(sorted(word.text for word in voices.words if word.released)),
    )


def _quiz(voices: Voices) -> tuple[QuizItem, ...]:
    """Return the items, without their right answers unless they were shown."""
    if voices.shown:
        return voices.quiz
    return tuple(QuizItem(stem=item.stem, options=item.options) for item in voices.quiz)


def _prompts(room: Classroom, phase: Phase) -> dict[str, Text]:
    """Return the questions that can be answered now, by name."""
    if phase == "ended":
        return {f"{EXIT}.{n}": words for n, words in enumerate(room.voices.exit, start=1)}
    if room.question and room.voices.asked:
        return {f"{PAUSE}.{len(room.voices.asked)}": room.question}
    return {}
