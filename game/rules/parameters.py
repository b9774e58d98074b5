"""What a clause's parameter may be: the one description behind cards, forms, checks and bots."""

from collections.abc import Iterator
from typing import Literal

from game.model.treaties import Parameter
from game.model.values import Value

Unit = Literal[
    "money", "percent", "permille", "years", "turns", "slots", "launches", "units", "visits",
    "quarters", "points", "seats", "level", "kg", "number",
]  # fmt: skip
"""Money is stored in k$ and written in files and shown in $M."""


class Number(Value, frozen=True, kw_only=True):
    """A whole number with a range and a step, in the stored unit."""

    name: str
    unit: Unit
    least: int
    most: int
    step: int = 1
    default: int
    levels: tuple[int, ...] = ()
    """What bots offer; empty: every value."""
    listed: bool = False
    """Only the levels are allowed."""

    def fault(self, value: Parameter) -> str | None:
        """Return the refusal key of a bad value, or None."""
        if isinstance(value, bool) or not isinstance(value, int):
            return "treaty.value_wrong_kind"
        if not self.least <= value <= self.most or (value - self.least) % self.step:
            return "treaty.value_out_of_range"
        if self.listed and value not in self.levels:
            return "treaty.value_not_an_option"
        return None

    def choices(self) -> tuple[Parameter, ...]:
        """Return the values worth offering."""
        return self.levels or tuple(range(self.least, self.most + 1, self.step))


class Flag(Value, frozen=True, kw_only=True):
    """Yes or no."""

    name: str
    default: bool = False

    def fault(self, value: Parameter) -> str | None:
        """Return the refusal key of a bad value, or None."""
        return None if isinstance(value, bool) else "treaty.value_wrong_kind"

    def choices(self) -> tuple[Parameter, ...]:
        """Return the values worth offering."""
        return (False, True)


class Choice(Value, frozen=True, kw_only=True):
    """One of a few words."""

    name: str
    options: tuple[str, ...]
    default: str

    def fault(self, value: Parameter) -> str | None:
        """Return the refusal key of a bad value, or None."""
        return None if value in self.options else "treaty.value_not_an_option"

    def choices(self) -> tuple[Parameter, ...]:
        """Return the values worth offering."""
        return self.options


class Subset(Value, frozen=True, kw_only=True):
    """Some of a few words, in their order; with ``ordered`` an order of all of them."""

    name: str
    options: tuple[str, ...]
    default: tuple[str, ...]
    ordered: bool = False
    least: int = 0

    def fault(self, value: Parameter) -> str | None:
        """Return the refusal key of a bad value, or None."""
        if not isinstance(value, tuple) or len(set(value)) != len(value):
            return "treaty.value_wrong_kind"
        if any(word not in self.options for word in value) or len(value) < self.least:
            return "treaty.value_not_an_option"
        if self.ordered and len(value) != len(self.options):
            return "treaty.value_not_an_option"
        return None

    def choices(self) -> tuple[Parameter, ...]:
        """Return the values worth offering."""
        return (self.default,)


class Named(Value, frozen=True, kw_only=True):
    """Names of things of this world: seats, pads, slots, articles, projects."""

    name: str
    of: Literal["seat", "pad", "slot", "article", "project", "corridor"]
    default: Parameter
    least: int = 0
    most: int = 12
    single: bool = False
    """One name (a string) instead of a list of names."""
    also: tuple[str, ...] = ()
    """Words allowed besides names, e.g. ``any``."""

    def fault(self, value: Parameter) -> str | None:
        """Return the refusal key of a value of the wrong shape; names are checked with the text."""
        if self.single:
            return None if isinstance(value, str) else "treaty.value_wrong_kind"
        if not isinstance(value, tuple) or len(set(value)) != len(value):
            return "treaty.value_wrong_kind"
        if not self.least <= len(value) <= self.most:
            return "treaty.value_out_of_range"
        return None

    def choices(self) -> tuple[Parameter, ...]:
        """Return the values worth offering."""
        return (self.default,)


class Shares(Value, frozen=True, kw_only=True):
    """How a whole is divided among seats, as words such as ``KAZ:40``; empty is equal parts."""

    name: str
    default: tuple[str, ...] = ()

    def fault(self, value: Parameter) -> str | None:
        """Return the refusal key of a bad value, or None."""
        if not isinstance(value, tuple):
            return "treaty.value_wrong_kind"
        named = [word.partition(":") for word in value]
        if any(not seat or not share.isdigit() for seat, _, share in named):
            return "treaty.value_wrong_kind"
        seats = [seat for seat, _, _ in named]
        whole = sum(int(share) for _, _, share in named)
        if len(set(seats)) != len(seats) or (named and whole != 100):
            return "treaty.shares_not_whole"
        return None

    def choices(self) -> tuple[Parameter, ...]:
        """Return the values worth offering."""
        return (self.default,)


ParameterKind = Number | Flag | Choice | Subset | Named | Shares


def defaults(parameters: tuple[ParameterKind, ...]) -> dict[str, Parameter]:
    """Return every parameter at its default."""
    return {parameter.name: parameter.default for parameter in parameters}


def faults(
    known: dict[str, ParameterKind], values: dict[str, Parameter]
) -> Iterator[tuple[str, str]]:
    """Yield (refusal key, parameter name) for every unknown or bad value."""
    for name in values:
        if name not in known:
            yield "treaty.parameter_unknown", name
    for name, parameter in known.items():
        fault = parameter.fault(values.get(name, parameter.default))
        if fault is not None:
            yield fault, name
