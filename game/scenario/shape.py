"""From plain values to typed ones: presets laid over the file, and every fault of shape found.

The faults come from the published JSON Schema, so that an editor and the game say the same.
"""

from collections.abc import Hashable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import TypeVar

import msgspec
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from game.scenario.mistakes import Mistake
from game.scenario.nations import seats_known
from game.scenario.nearest import NO_CURE, nearest
from game.scenario.reading import Document, Path_, Plain, value_at
from game.scenario.shapes import SEAT_FORM
from game.scenario.spelling import HUGE, NUMBER, plain_number, well_formed

T = TypeVar("T")
CUT, BARE = "shape.cut-number", "shape.no-value"
"""Where something else is wrong with a key, that it has no value is not said too."""
MOST_FAULTS = 200
"""Faults of one file that are explained; looking for cures takes time."""


def merged(document: Document, preset: str) -> Document:
    """Return the document with what one preset says laid over it; its marks come along."""
    data = document.data
    if not isinstance(data, dict):
        return document
    over = _at(data, ("turns", "presets", preset))
    if not isinstance(over, dict) or not over:
        return document
    start = ("turns", "presets", preset)
    moved = {
        path[len(start) :]: mark
        for path, mark in document.marks.items()
        if path[: len(start)] == start and len(path) > len(start)
    }
    return msgspec.structs.replace(
        document, data=_laid(data, over), marks={**document.marks, **moved}
    )


def typed(document: Document, shape: type[T]) -> T:
    """Return a document as a typed value. Raises msgspec.ValidationError on a fault of shape."""
    return msgspec.convert(document.data, shape, str_keys=True)


def faults_of_shape(document: Document, shape: type) -> Iterator[Mistake]:
    """Yield every fault of shape of a document, in the order of the file."""
    for path in document.twice:
        yield document.fault(path, "shape.twice", name=str(path[-1]))
    found = islice(
        (
            mistake
            for error in validator(shape).iter_errors(document.data)
            for mistake in _explained(document, error)
        ),
        MOST_FAULTS,
    )
    faults = (*found, *islice(_without_value(document), MOST_FAULTS))
    ordered = sorted(faults, key=lambda mistake: (mistake.line, mistake.column, mistake.key))
    said = {(m.line, m.column) for m in ordered if m.key != BARE}
    meant = {m.parameters["cure"] for m in ordered if m.key == "shape.unknown-key"}
    for fault in ordered:
        mistyped = fault.key == "shape.missing-key" and fault.parameters["name"] in meant
        if not mistyped and (fault.key != BARE or (fault.line, fault.column) not in said):
            yield fault


def _without_value(document: Document) -> Iterator[Mistake]:
    """Yield every key and every dash with nothing behind it; what stands twice is left alone."""
    twice = set(document.twice)
    for path in document.marks:
        again = any(path[:length] in twice for length in range(1, len(path) + 1))
        if path and not again and value_at(document.data, path) is None:
            yield document.fault(path, BARE, name=str(path[-1]))


def schema_of(shape: object) -> dict[str, object]:
    """Return the JSON Schema of a kind of file."""
    return msgspec.json.schema(shape)


@cache
def validator(shape: Hashable) -> Draft202012Validator:
    """Return the validator of a kind of file."""
    return Draft202012Validator(schema_of(shape))


def _explained(document: Document, error: ValidationError) -> Iterator[Mistake]:
    """Yield what one fault of the schema means to the author."""
    path = place_of(error)
    schema = error.schema if isinstance(error.schema, dict) else {}
    if _is_cut_number(document, path, error):
        yield document.fault(path, CUT, name=str(path[-1]))
        return
    if error.validator == "pattern" and "enum" in schema:
        return
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        known = list(schema.get("properties", {}))
        for key in error.instance:
            if key not in known:
                yield _unknown_key(document, (*path, key), error.instance[key], known)
    elif error.validator == "required" and isinstance(error.instance, dict):
        for key in map(str, _listed(error.validator_value)):
            if key not in error.instance:
                yield document.fault(path, "shape.missing-key", name=key)
    elif meant := _option_meant(error):
        for inner in meant:
            yield from _explained(document, inner)
    else:
        yield _value_fault(document, path, error)


def _unknown_key(document: Document, path: Path_, value: object, known: list[str]) -> Mistake:
    """Return what is wrong with a key that is not known: a slip, or a number cut at its comma."""
    name = str(path[-1])
    if name.isdigit() and value is None:
        return document.fault(path, CUT, name=name)
    return document.fault(path, "shape.unknown-key", name=name, **nearest(name, known))


def _is_cut_number(document: Document, path: Path_, error: ValidationError) -> bool:
    """Return whether a key without a value is what follows a decimal comma: ``{price: 0,1}``."""
    if "propertyNames" not in error.absolute_schema_path or not str(path[-1]).isdigit():
        return False
    return value_at(document.data, path) is None


def place_of(error: ValidationError) -> Path_:
    """Return the path to what is wrong: a value, or a key that may not be called so."""
    path: Path_ = tuple(error.absolute_path)
    if "propertyNames" in error.absolute_schema_path:
        return (*path, str(error.instance))
    return path


def _option_meant(error: ValidationError) -> list[ValidationError]:
    """Return the faults within the option that the author chose, if it is of the right kind."""
    options: dict[object, list[ValidationError]] = {}
    for inner in error.context or ():
        options.setdefault(inner.schema_path[0], []).append(inner)
    if tagged := [fault for faults in options.values() for fault in faults if _is_of_tag(fault)]:
        return _tag_meant(options, tagged)
    for faults in options.values():
        if not any(fault.validator == "type" and not fault.relative_path for fault in faults):
            return faults
    return []


def _is_of_tag(fault: ValidationError) -> bool:
    """Return whether a fault says that the tag of an option, such as its kind, is another one."""
    one = fault.validator == "enum" and len(_listed(fault.validator_value)) == 1
    return one and len(fault.relative_path) == 1


def _tag_meant(
    options: dict[object, list[ValidationError]], tagged: list[ValidationError]
) -> list[ValidationError]:
    """Return the faults within the option whose tag was given; else the tag is the only fault."""
    for faults in options.values():
        if not any(fault in tagged for fault in faults):
            return faults
    tags = [tag for fault in tagged for tag in _listed(fault.validator_value)]
    tagged[0].validator_value = tags
    return tagged[:1]


def _value_fault(document: Document, path: Path_, error: ValidationError) -> Mistake:
    """Return what is wrong with one value."""
    name = str(path[-1]) if path else document.name
    given = _shown(error.instance)
    rule = error.validator_value
    options = [str(option) for option in _listed(rule)]
    if error.instance is None:
        return document.fault(path, BARE if path else "shape.empty", name=name)
    if "propertyNames" in error.absolute_schema_path and options:
        return document.fault(path, "shape.unknown-key", name=name, **nearest(name, options))
    if error.validator == "enum":
        cure = nearest(str(error.instance), options)
        return document.fault(
            path,
            "shape.not-an-option",
            name=name,
            given=given,
            options=", ".join(options),
            **cure,
        )
    if error.validator in LIMITS:
        return document.fault(
            path, LIMITS[error.validator], name=name, given=given, limit=str(rule)
        )
    if error.validator == "pattern":
        known = seats_known(document) if rule == SEAT_FORM else ()
        cure = well_formed(str(error.instance), str(rule), known)
        return document.fault(path, "shape.pattern", name=name, given=given, **cure)
    wanted = _kinds(error)
    if isinstance(error.instance, str | float) and wanted in ("integer", "number"):
        return _no_number(document, path, error, wanted)
    return document.fault(path, "shape.wrong-kind", name=name, given=given, wanted=wanted)


def _no_number(document: Document, path: Path_, error: ValidationError, wanted: str) -> Mistake:
    """Return what is wrong with a value that should be a number, or a whole one."""
    name, given = str(path[-1]), str(error.instance)
    most = _most(error.schema)
    if HUGE.fullmatch(given) and most is not None:
        told = {"name": name, "given": _shown(given), "limit": str(most)}
        return document.fault(path, "shape.too-large", **told)
    cure = plain_number(given, whole=wanted == "integer", most=most)
    if isinstance(error.instance, float) and cure["cure"] == NO_CURE:
        return document.fault(path, "shape.wrong-kind", name=name, given=given, wanted=wanted)
    quoted = isinstance(error.instance, str) and NUMBER.fullmatch(given) is not None
    shown = f'"{given}"' if quoted else _shown(given)
    return document.fault(path, "shape.not-a-number", name=name, given=shown, wanted=wanted, **cure)


def _most(schema: object) -> object:
    """Return the greatest number that a schema allows, of the first choice that sets one."""
    if not isinstance(schema, Mapping):
        return None
    choices = (_most(choice) for choice in schema.get("anyOf", ()))
    return schema.get("maximum", next((most for most in choices if most is not None), None))


LIMITS = {
    "minimum": "shape.too-small",
    "maximum": "shape.too-large",
    "minItems": "shape.too-few",
    "maxItems": "shape.too-many",
    "minProperties": "shape.too-few",
    "maxProperties": "shape.too-many",
    "maxLength": "shape.too-long",
}
"""Rules of the schema that are limits, and the key of their sentence."""


def _kinds(error: ValidationError) -> str:
    """Return the kinds of value that would be right, such as "string, null"."""
    options = _listed(error.validator_value) if error.validator == "anyOf" else [error.schema]
    kinds: list[str] = []
    for option in options:
        kind = option.get("type", "map") if isinstance(option, dict) else "map"
        kinds.extend(kind if isinstance(kind, list) else [kind])
    named = [str(kind) for kind in kinds if kind != "null"]
    return ", ".join(dict.fromkeys(named)) or "null"


def _listed(rule: object) -> list[object]:
    """Return what a rule of the schema lists."""
    return list(rule) if isinstance(rule, list) else []


def _shown(value: object) -> str:
    """Return a value as it is shown in a message, cut short."""
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list):
        return "[…]"
    text = str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _laid(below: Plain, above: Plain) -> Plain:
    """Return one value laid over another: maps are joined, everything else is replaced."""
    if not isinstance(below, dict) or not isinstance(above, dict):
        return above
    return {**below, **{key: _laid(below.get(key), value) for key, value in above.items()}}


def _at(data: Plain, path: Path_) -> Plain:
    """Return the value at a path, or None."""
    for step in path:
        data = data.get(str(step)) if isinstance(data, dict) else None
    return data
