"""Checks of a scenario's own secret agendas: what they ask for exists and can be reached."""

from collections.abc import Iterable, Iterator
from functools import singledispatch

from game.model.goals import HOME, FigureGoal, LaunchGoal, Measured, MetricGoal, MoneyGoal
from game.rules.kinds import kinds
from game.rules.parameters import Number, ParameterKind
from game.rules.scoring.metrics import METRICS
from game.scenario.agenda_schema import SoughtFile, TextGoalFile
from game.scenario.check_conditions import check_condition
from game.scenario.context import Context
from game.scenario.library import for_sale, shelf
from game.scenario.mistakes import Mistake
from game.scenario.reading import Path_

NEEDED = ("title", "text", "goal")
"""What an agenda must say, in the file or in each of its presets."""


def check_agendas(context: Context) -> Iterator[Mistake]:
    """Yield what is wrong with the agendas that a scenario makes up."""
    named = {name for seat in context.file.seats.values() for name in seat.agendas}
    for name, agenda in context.file.agendas.items():
        place = ("agendas", name)
        if name not in named:
            yield context.warning(place, "check.agenda-unused", name=name)
        for key in NEEDED:
            if not getattr(agenda, key):
                yield context.document.fault(place, "shape.missing-key", name=key)
        if agenda.goal is not None:
            yield from faults_of_goal(agenda.goal, context, (*place, "goal"))


@singledispatch
def faults_of_goal(goal: object, context: Context, place: Path_) -> Iterator[Mistake]:
    """Yield what is wrong with a goal. Raises TypeError for what is no goal."""
    raise TypeError(f"{goal!r} is not a goal")


@faults_of_goal.register
def _(goal: MetricGoal, context: Context, place: Path_) -> Iterator[Mistake]:
    yield from context.unknown((*place, "metric"), goal.metric, METRICS, "objective")
    yield from _limits(goal, context, place)


@faults_of_goal.register
def _(goal: MoneyGoal, context: Context, place: Path_) -> Iterator[Mistake]:
    yield from _limits(goal, context, place)
    yield from _turn(goal.by_turn, context, place)


@faults_of_goal.register
def _(goal: LaunchGoal, context: Context, place: Path_) -> Iterator[Mistake]:
    yield from _names(context, (*place, "payloads"), goal.payloads, for_sale(context.file))
    site = shelf().sites.get(context.file.site.base)
    known = () if site is None else (*site.pads, *context.file.site.pads, HOME)
    for index, pad in enumerate(goal.pads if known else ()):
        yield from context.unknown((*place, "pads", index), pad, known, "pad")
    yield from _turn(goal.by_turn, context, place)


@faults_of_goal.register
def _(goal: TextGoalFile, context: Context, place: Path_) -> Iterator[Mistake]:
    yield from _seats(context, (*place, "bound"), goal.bound)
    for index, sought in enumerate(goal.articles):
        yield from _sought(sought, context, (*place, "articles", index))
    if goal.parties > len(context.file.seats):
        count = len(context.file.seats)
        yield context.document.fault((*place, "parties"), "check.goal-parties", count=count)
    yield from _turn(goal.by_turn, context, place)


@faults_of_goal.register
def _(goal: FigureGoal, context: Context, place: Path_) -> Iterator[Mistake]:
    yield from check_condition(context, (*place, "if"), goal.when)


def _limits(goal: Measured, context: Context, place: Path_) -> Iterator[Mistake]:
    """Yield limits that are missing or doubled, and beginnings on the wrong side of them."""
    if (goal.at_least is None) == (goal.at_most is None):
        yield context.document.fault(place, "check.goal-limits")
    elif goal.begins is not None:
        below = goal.at_least is not None and goal.begins < goal.at_least
        above = goal.at_most is not None and goal.begins > goal.at_most
        if not (below or above):
            yield context.document.fault((*place, "begins"), "check.goal-begins")


def _turn(turn: int | None, context: Context, place: Path_) -> Iterator[Mistake]:
    """Yield a last turn that never comes."""
    last = int(context.preset) if context.preset.isdigit() else 0
    if turn is not None and last and not 1 <= turn <= last:
        where = (*place, "by_turn")
        yield context.document.fault(where, "check.turn-never-comes", turn=turn, last=last)


def _names(
    context: Context, place: Path_, names: tuple[str, ...], known: Iterable[str]
) -> Iterator[Mistake]:
    """Yield payloads that are not for sale."""
    for index, name in enumerate(names):
        yield from context.unknown((*place, index), name, known, "payload")


def _seats(context: Context, place: Path_, seats: tuple[str, ...]) -> Iterator[Mistake]:
    """Yield seats that do not exist."""
    for index, seat in enumerate(seats):
        yield from context.unknown((*place, index), seat, context.file.seats, "seat")


def _sought(sought: SoughtFile, context: Context, place: Path_) -> Iterator[Mistake]:
    """Yield what is wrong with an article that is asked for."""
    yield from context.unknown((*place, "kind"), sought.kind, kinds(), "clause")
    yield from _seats(context, (*place, "by"), sought.by)
    yield from _seats(context, (*place, "to"), sought.to)
    if sought.kind not in kinds():
        return
    known = {parameter.name: parameter for parameter in kinds()[sought.kind].parameters}
    for field, names in (
        ("p", tuple(sought.p)),
        ("at_least", tuple(sought.at_least)),
        ("at_most", tuple(sought.at_most)),
    ):
        for name in names:
            where = (*place, field, name)
            yield from context.unknown(where, name, known, "parameter")
            yield from _number(context, where, field, known.get(name))


def _number(
    context: Context, place: Path_, field: str, known: ParameterKind | None
) -> Iterator[Mistake]:
    """Yield a limit of a value that is no number."""
    if field != "p" and known is not None and not isinstance(known, Number):
        yield context.document.fault(place, "check.goal-number", name=known.name)
