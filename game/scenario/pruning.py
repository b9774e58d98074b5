"""Leaving out what has the wrong shape, so that the rest of a file can still be checked."""

from copy import deepcopy
from itertools import islice
from typing import TypeVar

import msgspec
from jsonschema.exceptions import ValidationError

from game.scenario.reading import Document, Path_, Plain
from game.scenario.shape import place_of, typed, validator

T = TypeVar("T")
MOST_ROUNDS = 5
MOST_AT_ONCE = 60
"""Faults that are taken out in one round; what follows from them is found in the next one."""


def pruned(document: Document, shape: type[T]) -> tuple[Document, T] | None:
    """Return the document without everything of the wrong shape, and its typed value.

    None if nothing useful is left.
    """
    left = msgspec.structs.replace(document, data=deepcopy(document.data))
    kind: type = shape
    known = validator(kind)
    for _ in range(MOST_ROUNDS):
        errors = list(islice(known.iter_errors(left.data), MOST_AT_ONCE))
        if not errors:
            return _finished(left, shape)
        paths = [path for error in errors for path in _to_remove(error)]
        if () in paths:
            return None
        for path in sorted(set(paths), key=_backwards, reverse=True):
            left = _without(left, path)
    return None


def _backwards(path: Path_) -> tuple[tuple[int, str], ...]:
    """Return what sorts paths so that, from the end, nothing moves before its turn comes."""
    return tuple((step, "") if isinstance(step, int) else (-1, step) for step in path)


def _finished(document: Document, shape: type[T]) -> tuple[Document, T] | None:
    """Return the document and its value, if the types agree with the schema."""
    try:
        return document, typed(document, shape)
    except msgspec.ValidationError:
        return None


def _to_remove(error: ValidationError) -> tuple[Path_, ...]:
    """Return what must go so that a fault goes: keys that are not known, else the faulty value."""
    path = place_of(error)
    if error.validator == "additionalProperties" and isinstance(error.schema, dict):
        known = error.schema.get("properties", {})
        given = error.instance if isinstance(error.instance, dict) else {}
        return tuple((*path, str(key)) for key in given if key not in known)
    return (path,)


def _without(document: Document, path: Path_) -> Document:
    """Return the document without a value; the places of what follows in its list move up."""
    data: Plain = document.data
    for step in path[:-1]:
        if isinstance(data, dict):
            data = data[str(step)]
        elif isinstance(data, list):
            data = data[int(step)]
    last = path[-1]
    if isinstance(data, dict):
        data.pop(str(last), None)
        return document
    if isinstance(data, list) and isinstance(last, int):
        del data[last]
    marks = {
        moved: mark
        for old, mark in document.marks.items()
        if (moved := _moved(old, path)) is not None
    }
    return msgspec.structs.replace(document, marks=marks)


def _moved(old: Path_, gone: Path_) -> Path_ | None:
    """Return where a value stands after another one of its list has gone; None for that one."""
    depth = len(gone) - 1
    last = gone[-1]
    if len(old) <= depth or old[:depth] != gone[:depth] or not isinstance(last, int):
        return old
    step = old[depth]
    if not isinstance(step, int) or step < last:
        return old
    return None if step == last else (*old[:depth], step - 1, *old[depth + 1 :])
