"""What surrounds the game in class: objectives, facts with sources, quiz, questions, notes."""

from pathlib import Path

from game.model.values import Text, Value
from game.model.voices import QuizItem, Voices
from game.scenario.build import Loaded
from game.scenario.delegations import with_names
from game.scenario.load import loaded_of, named
from game.scenario.shapes import NamesKind
from game.scenario.teaching_schema import CurriculumFile, SurplusFile
from game.scenario.words import Lexicon, lexicon_of


class Fact(Value, frozen=True, kw_only=True):
    """A fact with its mark and source, ready for a card."""

    id: str
    text: Text
    mark: str
    """V read in the source, V2 two sources, C contradictions, K unchecked, U unknown, S article."""
    source: str
    as_of: str


class Question(Value, frozen=True, kw_only=True):
    """A quiz question."""

    stem: Text
    options: tuple[Text, ...]
    correct: int
    """Counted from 1."""
    objective: int | None = None
    """Number of the learning objective that it checks, counted from 1."""


class Surplus(Value, frozen=True, kw_only=True):
    """A role without a seat."""

    id: str
    sees: Text = {}
    may: Text = {}
    brief: Text = {}


class Place(Value, frozen=True, kw_only=True):
    """A place in a curriculum."""

    framework: str
    code: str
    verified: bool


class Materials(Value, frozen=True, kw_only=True):
    """Everything that a teacher may show, print or ask."""

    id: str
    title: Text
    summary: Text
    level: str
    learning_objectives: tuple[Text, ...]
    curriculum: tuple[Place, ...]
    facts: tuple[Fact, ...]
    """None with fictional names: a made-up nation has no sources."""
    notes: Text
    discussion: tuple[Text, ...]
    quiz: tuple[Question, ...]
    exit_ticket: tuple[Text, ...]
    surplus: tuple[Surplus, ...]


def materials(
    scenario: str | Path, preset: int | None = None, names: NamesKind | None = None
) -> Materials:
    """Return the materials of a scenario, with names as ``load.first_world``, which may raise."""
    loaded = named(loaded_of(scenario, preset), names)
    file = loaded.file
    lexicon = with_names(lexicon_of(loaded.folder.texts, file.language), file)
    return Materials(
        id=file.id,
        title=lexicon.text(file.title),
        summary=lexicon.text(file.summary),
        level=file.level,
        learning_objectives=tuple(lexicon.text(aim) for aim in file.learning_objectives),
        curriculum=tuple(_place(entry) for entry in file.curriculum),
        facts=_facts(loaded) if file.names == "real" else (),
        notes=lexicon.text(file.teacher_notes),
        discussion=tuple(lexicon.text(question) for question in file.discussion),
        quiz=tuple(
            Question(
                stem=lexicon.text(question.stem),
                options=tuple(lexicon.text(option) for option in question.options),
                correct=question.correct,
                objective=question.objective,
            )
            for question in file.quiz
        ),
        exit_ticket=tuple(lexicon.text(prompt) for prompt in file.exit_ticket),
        surplus=tuple(_surplus(lexicon, role) for role in file.surplus),
    )


def asked(found: Materials) -> Voices:
    """Return what a scenario asks of every student, unanswered."""
    quiz = tuple(
        QuizItem(stem=item.stem, options=item.options, correct=item.correct) for item in found.quiz
    )
    return Voices(quiz=quiz, exit=found.exit_ticket)


def _facts(loaded: Loaded) -> tuple[Fact, ...]:
    """Return the facts of a scenario."""
    lexicon = lexicon_of(loaded.folder.texts, loaded.file.language)
    return tuple(
        Fact(
            id=fact.id,
            text=lexicon.text(fact.text),
            mark=fact.mark,
            source=fact.source,
            as_of=str(fact.as_of),
        )
        for fact in loaded.file.facts
    )


def _place(entry: CurriculumFile) -> Place:
    """Return a place in a curriculum."""
    return Place(framework=entry.framework, code=entry.code, verified=entry.verified)


def _surplus(lexicon: Lexicon, role: SurplusFile) -> Surplus:
    """Return a role without a seat."""
    return Surplus(
        id=role.id,
        sees=lexicon.text(role.sees),
        may=lexicon.text(role.may),
        brief=lexicon.text(role.brief),
    )
