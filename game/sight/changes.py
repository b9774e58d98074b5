"""What changed between two sights, as plain data, and a sight with such changes made.

A change of one value is one of:

- ``{"is": value}`` the value is this now;
- ``{"in": {field: change}}`` these fields of it changed;
- ``{"at": {key: change}, "out": [key]}`` these entries of a table changed, these are gone;
- ``{"add": [value]}`` a list became longer at its end.

``changes`` gives the inside of the outermost ``in``: field to change, empty if nothing changed.
"""

from functools import cache
from itertools import compress
from operator import is_, not_
from typing import TypeVar, get_args

import msgspec

V = TypeVar("V", bound=msgspec.Struct)
Plain = dict[str, object]
"""Plain data: text keys; numbers, texts, lists and tables."""


def changes(before: V, after: V) -> Plain:
    """Return what to change in ``before`` to have ``after``; both are of one type."""
    found: Plain = {}
    for name in replaced(before, after):
        change = _change(getattr(before, name), getattr(after, name))
        if change is not None:
            found[name] = change
    return found


def replaced(before: V, after: V) -> tuple[str, ...]:
    """Return the fields that are not the very same objects any more; both are of one type."""
    same = map(is_, msgspec.structs.astuple(before), msgspec.structs.astuple(after))
    return tuple(compress(after.__struct_fields__, map(not_, same)))


def merged(value: V, changed: Plain) -> V:
    """Return the value with changes made; raises msgspec.ValidationError if they do not fit."""
    kinds = _field_types(type(value))
    fields = {
        name: _made(getattr(value, name), kinds[name], change) for name, change in changed.items()
    }
    return msgspec.structs.replace(value, **fields)


def _change(before: object, after: object) -> Plain | None:
    """Return the change between two values, or None if there is none."""
    if before is after:
        return None
    if isinstance(after, msgspec.Struct) and type(before) is type(after):
        inside = changes(before, after)
        return {"in": inside} if inside else None
    if isinstance(before, dict) and isinstance(after, dict):
        return _table_change(before, after)
    if before == after:
        return None
    if isinstance(before, tuple) and isinstance(after, tuple) and after[: len(before)] == before:
        return {"add": msgspec.to_builtins(after[len(before) :])}
    return _whole(after)


def _table_change(before: dict[str, object], after: dict[str, object]) -> Plain | None:
    """Return which entries changed; the whole table where their order would be lost."""
    at: Plain = {}
    for key, value in after.items():
        change = _change(before[key], value) if key in before else _whole(value)
        if change is not None:
            at[key] = change
    out = [key for key in before if key not in after]
    if not at and not out and list(before) == list(after):
        return None
    kept = [key for key in before if key in after]
    if [*kept, *(key for key in after if key not in before)] != list(after):
        return _whole(after)
    return {"at": at, "out": out} if out else {"at": at}


def _whole(value: object) -> Plain:
    """Return the change that gives a value as a whole."""
    return {"is": msgspec.to_builtins(value)}


def _made(value: object, kind: object, change: object) -> object:
    """Return a value of a kind with a change made."""
    match change:
        case {"in": dict(inside)} if isinstance(value, msgspec.Struct):
            return merged(value, inside)
        case {"at": dict(at), **rest} if isinstance(value, dict):
            return _table_made(value, kind, at, rest.get("out"))
        case {"add": more} if isinstance(value, tuple):
            return (*value, *msgspec.convert(more, kind))
        case {"is": plain}:
            return msgspec.convert(plain, kind)
    raise msgspec.ValidationError(f"this is no change of a {type(value).__name__}: {change!r:.80}")


def _table_made(value: dict[str, object], kind: object, at: Plain, out: object) -> Plain:
    """Return a table with entries replaced, added and taken out."""
    gone = msgspec.convert(out or [], list[str])
    entry = get_args(kind)[1]
    table = {key: item for key, item in value.items() if key not in gone}
    for key, change in at.items():
        table[key] = _made(table.get(key), entry, change)
    return table


@cache
def _field_types(kind: type[msgspec.Struct]) -> dict[str, object]:
    """Return the declared type of every field."""
    return {field.name: field.type for field in msgspec.structs.fields(kind)}
