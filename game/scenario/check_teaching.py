"""Checks of what surrounds the game: id and presets, facts with sources, quiz questions."""

from collections.abc import Iterator

from game.scenario.context import Context
from game.scenario.folder import MAIN
from game.scenario.mistakes import Mistake

SOURCED = ("V", "V2", "C", "S")
"""Marks of facts that claim a source."""
LONGEST_GAME = 30


def check_frame(context: Context) -> Iterator[Mistake]:
    """Yield a wrong id, presets that are not numbers of turns, labels that run out."""
    file, document = context.file, context.document
    folder = context.folder.place.name
    if document.name == MAIN and folder and file.id != folder:
        yield context.warning(("id",), "check.id-folder", name=file.id, folder=folder)
    for name in file.turns.presets:
        if not name.isdigit() or not 1 <= int(name) <= LONGEST_GAME:
            place = ("turns", "presets", name)
            yield document.fault(place, "check.preset-number", name=name, most=LONGEST_GAME)
    if str(file.turns.default) not in file.turns.presets:
        known = ", ".join(file.turns.presets)
        yield document.fault(
            ("turns", "default"), "check.no-preset", preset=str(file.turns.default), known=known
        )
    if file.labels and context.preset.isdigit() and len(file.labels) < int(context.preset):
        yield document.fault(
            ("labels",), "check.labels", count=len(file.labels), turns=int(context.preset)
        )


def check_facts(context: Context) -> Iterator[Mistake]:
    """Yield facts that claim a source and name none, and ids that stand there twice."""
    seen: list[str] = []
    for index, fact in enumerate(context.file.facts):
        place = ("facts", index)
        if fact.mark in SOURCED and not fact.source.strip():
            yield context.document.fault(place, "check.fact-source", name=fact.id, mark=fact.mark)
        if fact.id in seen:
            yield context.document.fault((*place, "id"), "check.fact-twice", name=fact.id)
        seen.append(fact.id)


def check_quiz(context: Context) -> Iterator[Mistake]:
    """Yield questions whose right answer or objective does not exist."""
    objectives = len(context.file.learning_objectives)
    for index, question in enumerate(context.file.quiz):
        place = ("quiz", index)
        options = len(question.options)
        if question.correct > options:
            yield context.document.fault(
                (*place, "correct"), "check.quiz-answer", given=question.correct, most=options
            )
        if question.objective is not None and question.objective > objectives:
            given = {"given": question.objective, "most": objectives}
            yield context.document.fault((*place, "objective"), "check.quiz-objective", **given)
