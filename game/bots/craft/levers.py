"""Levers: the values of a text between two seats that can be moved, and what moving them means.

A bargain is about few things at a time: the values that move the most. What one level is worth is
asked once; two values of one article that multiply, such as slots and their price, are asked once
more together.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import prod

import msgspec
import numpy as np
from numpy.typing import NDArray

from game.bots.bargaining import Level
from game.bots.bargaining.domain import along
from game.bots.craft.guesses import worth_to
from game.bots.craft.judgement import levels
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import Weighed, weighed_anew
from game.model.ids import SeatId
from game.model.treaties import Clause, Parameter, Terms
from game.model.values import Value
from game.rules.kinds import kind_of
from game.rules.parameters import Flag, Number

MOST_LEVELS = 7
MOST_OUTCOMES = 10_000
GRADED = (Number, Flag)
"""Parameters that one bargains about; what kind of thing is promised is not one of them."""
Worths = NDArray[np.int64]


class Lever(Value, frozen=True, kw_only=True):
    """One value of one article, its levels, and what each is worth beyond the text's own."""

    article: int
    name: str
    levels: tuple[Level, ...]
    """In their order; the text's own is among them."""
    ours: tuple[int, ...]
    theirs: tuple[int, ...]
    """What the other seat may gain by each (k$ over three turns)."""

    @property
    def reach(self) -> int:
        """Return how much moving it can change for both."""
        return max(self.ours) - min(self.ours) + max(self.theirs) - min(self.theirs)


class Text(Value, frozen=True, kw_only=True):
    """A text between two seats as the bargain began, weighed for both."""

    weighed: Weighed
    theirs: int
    other: SeatId


def levers_of(mind: Mind, text: Text, also: Sequence[Terms], most: int) -> tuple[Lever, ...]:
    """Return what to bargain about; ``also`` are texts whose values must be on the grid."""
    found = [
        lever
        for clause in text.weighed.terms.clauses
        for lever in _levers(mind, text, clause, also)
        if lever.reach
    ]
    found.sort(key=lambda lever: -lever.reach)
    while prod(len(lever.levels) for lever in found[:most]) > MOST_OUTCOMES:
        most -= 1
    return tuple(sorted(found[:most], key=lambda lever: (lever.article, lever.name)))


def grids(mind: Mind, text: Text, levers: tuple[Lever, ...]) -> tuple[Worths, Worths]:
    """Return what every outcome is worth to us, and what it may be worth to the other seat."""
    shape = tuple(len(lever.levels) for lever in levers)
    ours = np.full(shape, text.weighed.worth, dtype=np.int64)
    theirs = np.full(shape, text.theirs, dtype=np.int64)
    for place, lever in enumerate(levers):
        ours += along(np.array(lever.ours, dtype=np.int64), (place,), len(shape))
        theirs += along(np.array(lever.theirs, dtype=np.int64), (place,), len(shape))
    for (first, one), (second, two) in combinations(enumerate(levers), 2):
        if one.article == two.article:
            both = _together(mind, text, one, two)
            ours += along(both[0], (first, second), len(shape))
            theirs += along(both[1], (first, second), len(shape))
    return ours, theirs


def moved(terms: Terms, levers: tuple[Lever, ...], outcome: Sequence[Level]) -> Terms:
    """Return a text with the values of an outcome."""
    values: dict[int, dict[str, Level]] = {}
    for lever, value in zip(levers, outcome, strict=True):
        values.setdefault(lever.article, {})[lever.name] = value
    clauses = tuple(
        msgspec.structs.replace(clause, p={**clause.p, **changed})
        if (changed := _changed(clause, values.get(clause.article, {})))
        else clause
        for clause in terms.clauses
    )
    return msgspec.structs.replace(terms, clauses=clauses)


def outcome_of(terms: Terms, levers: tuple[Lever, ...]) -> tuple[Level, ...]:
    """Return where a text lies on the grid: its value of each lever."""
    by_number = {clause.article: clause for clause in terms.clauses}
    return tuple(_value(by_number[lever.article], lever.name) for lever in levers)


def skeleton(terms: Terms) -> Terms:
    """Return a text without the values that can be moved and without its title."""
    clauses = tuple(
        msgspec.structs.replace(
            clause,
            p={
                parameter.name: kind_of(clause).value(clause, parameter.name)
                for parameter in kind_of(clause).parameters
                if not isinstance(parameter, GRADED)
            },
        )
        for clause in terms.clauses
    )
    return msgspec.structs.replace(terms, title="", clauses=clauses)


def _levers(mind: Mind, text: Text, clause: Clause, also: Sequence[Terms]) -> Iterator[Lever]:
    """Yield the levers of one article."""
    for name, offered in _offered(clause).items():
        same = (each for terms in also for each in terms.clauses if each.article == clause.article)
        used = (_value(clause, name), *(_value(each, name) for each in same))
        values = _few(offered, tuple(dict.fromkeys(used)))
        worths = [_worth(mind, text, clause, {name: value}) for value in values]
        yield Lever(
            article=clause.article,
            name=name,
            levels=values,
            ours=tuple(ours for ours, _ in worths),
            theirs=tuple(theirs for _, theirs in worths),
        )


def _offered(clause: Clause) -> dict[str, list[Level]]:
    """Return the other values that bots offer for each number and each yes or no."""
    graded = {each.name for each in kind_of(clause).parameters if isinstance(each, GRADED)}
    offered: dict[str, list[Level]] = {}
    for name, value, _ in levels(clause):
        if name in graded:
            offered.setdefault(name, []).append(_level(value))
    return offered


def _few(offered: list[Level], used: tuple[Level, ...]) -> tuple[Level, ...]:
    """Return some values, those in use among them; numbers in their order."""
    free = [value for value in offered if value not in used]
    room = max(0, MOST_LEVELS - len(used))
    if len(free) > room:
        free = [free[place * (len(free) - 1) // max(1, room - 1)] for place in range(room)]
    kept = (*used, *free)
    return tuple(sorted(kept, key=_number)) if isinstance(used[0], int) else kept


def _value(clause: Clause, name: str) -> Level:
    """Return a value that can be moved, or its default."""
    return _level(kind_of(clause).value(clause, name))


def _level(value: Parameter) -> Level:
    """Return a value as one level. Raises TypeError for a list, which cannot be moved."""
    if isinstance(value, tuple):
        raise TypeError(f"{value} is not one value")
    return value


def _number(level: Level) -> int:
    """Return a level as a number. Raises TypeError for a word."""
    if not isinstance(level, int):
        raise TypeError(f"{level} is not a number")
    return level


def _worth(mind: Mind, text: Text, clause: Clause, values: dict[str, Level]) -> tuple[int, int]:
    """Return what changed values of one article add for us and for the other seat."""
    changed = _changed(clause, values)
    if not changed:
        return 0, 0
    new, terms = msgspec.structs.replace(clause, p={**clause.p, **changed}), text.weighed.terms
    ours = weighed_anew(mind, text.weighed, new).worth - text.weighed.worth
    theirs = worth_to(mind, text.other, (new,), terms)
    return ours, theirs - worth_to(mind, text.other, (clause,), terms)


def _changed(clause: Clause, values: dict[str, Level]) -> dict[str, Level]:
    """Return those values that an article does not have yet."""
    return {name: value for name, value in values.items() if _value(clause, name) != value}


def _together(mind: Mind, text: Text, one: Lever, two: Lever) -> tuple[Worths, Worths]:
    """Return what two values of one article are worth together beyond what each is alone.

    As if they were multiplied: the largest change of both is asked, the rest is in proportion.
    """
    (clause,) = (each for each in text.weighed.terms.clauses if each.article == one.article)
    lengths = [_lengths(clause, lever) for lever in (one, two)]
    ends = [int(np.argmax(np.abs(length))) for length in lengths]
    values = {one.name: one.levels[ends[0]], two.name: two.levels[ends[1]]}
    both = _worth(mind, text, clause, values)
    alone = (one.ours[ends[0]] + two.ours[ends[1]], one.theirs[ends[0]] + two.theirs[ends[1]])
    parts = [length / length[end] for length, end in zip(lengths, ends, strict=True)]
    product = np.outer(parts[0], parts[1])
    ours, theirs = (np.rint(product * (b - a)) for b, a in zip(both, alone, strict=True))
    return ours.astype(np.int64), theirs.astype(np.int64)


def _lengths(clause: Clause, lever: Lever) -> NDArray[np.float64]:
    """Return how far each level is from the text's own, in its unit or in steps."""
    now = _value(clause, lever.name)
    if isinstance(now, int):
        return np.array([float(_number(level) - now) for level in lever.levels])
    return np.arange(len(lever.levels), dtype=np.float64) - lever.levels.index(now)
