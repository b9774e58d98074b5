"""Checking a scenario: every mistake in its files with line, column and cure, in one go."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from game.model.values import Value
from game.scenario.checks import Context, checks_of
from game.scenario.folder import Folder, gather
from game.scenario.mistakes import Mistake
from game.scenario.par import ParFile
from game.scenario.pruning import pruned
from game.scenario.reading import Document, Unreadable, keys_at
from game.scenario.schema import ScenarioFile
from game.scenario.shape import faults_of_shape, merged, typed
from game.scenario.shapes import FORMAT
from game.scenario.treaty_schema import TreatyFile
from game.scenario.words import lexicon_of

MOST_FOUND = 100
"""Findings of one kind that are listed; who has more has one cause for most of them."""


class Report(Value, frozen=True, kw_only=True):
    """What the check found."""

    file: str
    readable: bool
    mistakes: tuple[Mistake, ...]
    """What keeps the scenario from being played."""
    warnings: tuple[Mistake, ...]
    """What the author should know."""


def check(scenario: str | Path) -> Report:
    """Check a scenario given by id, folder or file."""
    try:
        folder = gather(scenario)
    except Unreadable as unreadable:
        found = unreadable.mistake
        return Report(file=found.file, readable=False, mistakes=(found,), warnings=())
    found_all = mistakes_of(folder)
    return Report(
        file=folder.main.name,
        readable=True,
        mistakes=tuple(m for m in found_all if m.severity == "mistake"),
        warnings=tuple(m for m in found_all if m.severity == "warning"),
    )


def mistakes_of(folder: Folder) -> tuple[Mistake, ...]:
    """Return everything wrong with the files of a scenario, file by file, in order of lines."""
    main = folder.main
    if not isinstance(main.data, dict):
        return (main.fault((), "file.not-a-map"),)
    given = main.data.get("format")
    if isinstance(given, int) and not isinstance(given, bool) and given > FORMAT:
        return (main.fault(("format",), "file.newer-format", given=given, known=FORMAT),)
    found = [
        *folder.unreadable,
        *islice(_shape_faults(folder), MOST_FOUND),
        *_meaning_faults(folder),
    ]
    order = [document.name for document in folder.documents]
    unique = {(m.file, m.line, m.column, m.key, str(m.parameters)): m for m in found}
    return tuple(
        sorted(
            unique.values(),
            key=lambda m: (order.index(m.file) if m.file in order else -1, m.line, m.column),
        )
    )


def _shape_faults(folder: Folder) -> Iterator[Mistake]:
    """Yield the faults of shape of every file."""
    yield from faults_of_shape(folder.main, ScenarioFile)
    for document in folder.treaties.values():
        for text in document.parts:
            yield from faults_of_shape(text, TreatyFile)
    if folder.par is not None:
        yield from faults_of_shape(folder.par, ParFile)


def _meaning_faults(folder: Folder) -> Iterator[Mistake]:
    """Yield what is wrong with the meaning of what has the right shape, in every preset."""
    start = pruned(folder.main, ScenarioFile)
    if start is None:
        return
    sound, plain = start
    around = _around(folder)
    lost = _lost_a_seat(folder, plain)
    for preset in plain.turns.presets:
        document = merged(sound, preset)
        context = Context(
            document=document,
            file=typed(document, ScenarioFile),
            folder=folder,
            preset=preset,
            lexicon=lexicon_of(folder.texts, plain.language),
        )
        for mistake in islice(checks_of(context), MOST_FOUND):
            follows = lost and mistake.parameters.get("what") == "seat"
            if not follows and (mistake.file, mistake.line, mistake.column) not in around:
                yield mistake


def _lost_a_seat(folder: Folder, plain: ScenarioFile) -> bool:
    """Return whether the name of a seat is at fault; that others do not find it follows from it."""
    twice = any(path[:-1] == ("seats",) for path in folder.main.twice)
    return twice or set(keys_at(folder.main.data, ("seats",))) != set(plain.seats)


def _around(folder: Folder) -> set[tuple[str, int, int]]:
    """Return the places around faults of shape; what is odd there follows from the fault."""
    places = set()
    main = folder.main
    for fault in faults_of_shape(main, ScenarioFile):
        for path, mark in main.marks.items():
            if (mark.line, mark.column) == (fault.line, fault.column):
                places |= {_place(main, path[:length]) for length in range(2, len(path) + 1)}
    return places


def _place(document: Document, path: tuple[str | int, ...]) -> tuple[str, int, int]:
    """Return where a path of a document stands."""
    mark = document.mark(path)
    return document.name, mark.line, mark.column
