"""Commands and events with anything in them that their types allow."""

import random
from typing import TypeVar

import msgspec
from msgspec import inspect

S = TypeVar("S", bound=msgspec.Struct)
WORDS = ("", "KAZ", "Қазақстан", "t-7f3a9c2e", "a\nb", "🚀" * 3)
NUMBERS = (0, 1, -1, 255, 70_000, -(2**63), 2**63 - 1)
DEEPEST = 6
"""Levels at which lists and tables stay empty, so that a text does not contain texts for ever."""


def anything_of(kind: type[S], seed: int) -> S:
    """Return a value of a type; the same seed gives the same value."""
    plain = _plain(inspect.type_info(kind), random.Random(f"{kind.__name__}{seed}"), 0)
    return msgspec.convert(plain, kind)


def _plain(kind: inspect.Type, dice: random.Random, depth: int) -> object:
    """Return plain data that fits a type."""
    size = dice.randrange(3) if depth < DEEPEST else 0
    match kind:
        case inspect.StructType():
            fields = {f.encode_name: _plain(f.type, dice, depth + 1) for f in kind.fields}
            return fields if kind.tag_field is None else {kind.tag_field: kind.tag, **fields}
        case inspect.UnionType():
            return _plain(_choice(kind, dice, depth), dice, depth)
        case inspect.DictType():
            keys = [_plain(kind.key_type, dice, depth) for _ in range(size)]
            return {key: _plain(kind.value_type, dice, depth + 1) for key in keys}
        case inspect.VarTupleType() | inspect.ListType():
            return [_plain(kind.item_type, dice, depth + 1) for _ in range(size)]
        case inspect.TupleType():
            return [_plain(item, dice, depth + 1) for item in kind.item_types]
        case inspect.LiteralType():
            return dice.choice(kind.values)
        case inspect.IntType():
            return dice.choice(_numbers(kind))
        case inspect.BoolType():
            return dice.random() < 0.5
        case inspect.StrType():
            return dice.choice(WORDS)
        case inspect.NoneType():
            return None
    raise TypeError(f"a type that no message should have: {kind}")


def _numbers(kind: inspect.IntType) -> tuple[int, ...]:
    """Return numbers that a type allows; where none of the usual ones fits, its least."""
    least = min(NUMBERS) if kind.ge is None else kind.ge
    most = max(NUMBERS) if kind.le is None else kind.le
    return tuple(number for number in NUMBERS if least <= number <= most) or (least,)


def _choice(kind: inspect.UnionType, dice: random.Random, depth: int) -> inspect.Type:
    """Return one of a union's types; nothing where it would go too deep."""
    nothing = [part for part in kind.types if isinstance(part, inspect.NoneType)]
    if nothing and depth >= DEEPEST:
        return nothing[0]
    return dice.choice(kind.types)
