"""Leaving out what has the wrong shape, so that the rest of a file can still be checked."""

from copy import deepcopy
from typing import TypeVar

import msgspec
from jsonschema.exceptions import ValidationError

from game.scenario.reading import Document, Path_, Plain
from game.scenario.shape import place_of, typed, validator

T = TypeVar("T")
MOST_ROUNDS = 60


def pruned(document: Document, shape: type[T]) -> tuple[Document, T] | None:
    """Return the document without everything of the wrong shape, and its typed value.

    None if nothing useful is left.
    """
    left = msgspec.structs.replace(document, data=deepcopy(document.data))
    kind: type = shape
    known = validator(kind)
    for _ in range(MOST_ROUNDS):
        error = next(iter(known.iter_errors(left.data)), None)
        if error is None:
            return _finished(left, shape)
        path = _to_remove(error)
        if not path:
            return None
        left = _without(left, path)
    return None


def _finished(document: Document, shape: type[T]) -> tuple[Document, T] | None:
    """Return the document and its value, if the types agree with the schema."""
    try:
        return document, typed(document, shape)
    except msgspec.ValidationError:
        return None


def _to_remove(error: ValidationError) -> Path_:
    """Return what must go so that a fault goes: a key that is not known, else the faulty value."""
    path = place_of(error)
    if error.validator == "additionalProperties" and isinstance(error.schema, dict):
        known = error.schema.get("properties", {})
        for key in error.instance if isinstance(error.instance, dict) else ():
            if key not in known:
                return (*path, str(key))
    return path


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
