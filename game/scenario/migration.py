"""Older files: what was written for an older format is read as if it were of the newest one.

Each step leads from one format to the next and works on the values with their places, so that the
check goes on naming the lines of the file as it was typed.
"""

from collections.abc import Callable

import msgspec

from game.scenario.reading import Document, Path_, Plain, keys_at

Step = Callable[[Document], Document]
PRESETS: Path_ = ("turns", "presets")


def migrated(document: Document) -> Document:
    """Return the main file of a scenario in the newest format; a newer or odd one as it is."""
    for number, step in STEPS.items():
        if _format_of(document) == number:
            document = step(document)
    return document


def migrate_1_to_2(document: Document) -> Document:
    """Call ``scoring.agendas`` ``deal_agendas``: in format 2 ``agendas`` are the scenario's own."""
    places: list[Path_] = [(), *((*PRESETS, name) for name in keys_at(document.data, PRESETS))]
    for place in places:
        document = _renamed(document, (*place, "scoring"), "agendas", "deal_agendas")
    return _of_format(document, 2)


STEPS: dict[int, Step] = {1: migrate_1_to_2}
"""By the format that a step begins with, the oldest first."""


def _format_of(document: Document) -> Plain:
    """Return what a file says about its format."""
    data = document.data
    given = data.get("format") if isinstance(data, dict) else None
    return given if isinstance(given, int) and not isinstance(given, bool) else None


def _of_format(document: Document, number: int) -> Document:
    """Return a file that says it is of another format."""
    if not isinstance(document.data, dict):
        return document
    return msgspec.structs.replace(document, data={**document.data, "format": number})


def _renamed(document: Document, place: Path_, old: str, new: str) -> Document:
    """Return a file in which a key of the map at a place is called otherwise, where it is given."""
    keys = keys_at(document.data, place)
    if old not in keys or new in keys:
        return document
    before, after = (*place, old), (*place, new)

    def moved(path: Path_) -> Path_:
        """Return where a path leads now."""
        return (*after, *path[len(before) :]) if path[: len(before)] == before else path

    return msgspec.structs.replace(
        document,
        data=_with_key(document.data, place, old, new),
        marks={moved(path): mark for path, mark in document.marks.items()},
        twice=tuple(moved(path) for path in document.twice),
    )


def _with_key(data: Plain, place: Path_, old: str, new: str) -> Plain:
    """Return values in which a key of the map at a place is called otherwise."""
    if not isinstance(data, dict):
        return data
    if not place:
        return {new if key == old else key: value for key, value in data.items()}
    first = str(place[0])
    return {**data, first: _with_key(data[first], place[1:], old, new)}
