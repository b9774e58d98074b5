"""Checks of what a scenario is about: brackets that can be chosen, red lines that can be tested."""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.treaties import Terms
from game.model.world import World
from game.rules.conference.calling import require_workable
from game.rules.engine import Refused
from game.rules.kinds import kinds
from game.scenario.check_conditions import check_condition
from game.scenario.conferences import brackets_of
from game.scenario.context import Context
from game.scenario.foundations import world_of
from game.scenario.mistakes import Mistake
from game.scenario.occasion_schema import BracketFile, ConferenceFile, RedLineFile
from game.scenario.reading import Path_
from game.scenario.shape import faults_of_shape, typed
from game.scenario.texts import terms_of
from game.scenario.treaty_schema import TreatyFile


def check_asteroid(context: Context) -> Iterator[Mistake]:
    """Yield an asteroid of which the scenario does not say that it is about one."""
    if context.file.asteroid.truth != "chance" and "asteroid" not in context.file.extras:
        yield context.document.fault(("asteroid",), "check.extra-missing", name="asteroid")


def check_conference(context: Context) -> Iterator[Mistake]:
    """Yield what is wrong with the conference: its text, its brackets, who stands behind them."""
    conference = context.file.conference
    if conference is None:
        return
    if "conference" not in context.file.extras:
        yield context.document.fault(("conference",), "check.extra-missing", name="conference")
    for index, bracket in enumerate(conference.brackets):
        for number, option in enumerate(bracket.values):
            place = ("conference", "brackets", index, "values", number, "for")
            for who, seat in enumerate(option.sponsors):
                yield from context.unknown((*place, who), seat, context.file.seats, "seat")
    world, terms = world_of(context), _working_text(context, conference)
    if world is not None and terms is not None:
        yield from _brackets(context, conference.brackets, terms, world)


def check_red_lines(context: Context) -> Iterator[Mistake]:
    """Yield red lines that test nothing, or something that does not exist."""
    for seat, file in context.file.seats.items():
        for index, line in enumerate(file.red_lines):
            yield from _line(context, ("seats", seat, "red_lines", index), line)


def _working_text(context: Context, conference: ConferenceFile) -> Terms | None:
    """Return the text of the conference, if it has the right shape."""
    document = context.folder.treaties.get(conference.file)
    if document is None or any(faults_of_shape(document, TreatyFile)):
        return None
    seats = tuple(SeatId(name) for name in context.file.seats)
    return terms_of(typed(document, TreatyFile), context.preset, seats)


def _brackets(
    context: Context, files: tuple[BracketFile, ...], terms: Terms, world: World
) -> Iterator[Mistake]:
    """Yield brackets around nothing, and values that an article cannot have."""
    articles = {clause.article: clause.kind for clause in terms.clauses}
    for index, file in enumerate(files):
        place = ("conference", "brackets", index)
        kind = kinds().get(articles.get(file.article, ""))
        if kind is None:
            known = map(str, articles)
            yield from context.unknown((*place, "article"), str(file.article), known, "article")
            continue
        names = [parameter.name for parameter in kind.parameters]
        if file.parameter not in names:
            where = (*place, "parameter")
            yield from context.unknown(where, file.parameter, names, "parameter")
            continue
        bracket = tuple(brackets_of((file,), terms, context.preset, tuple(world.seats)))
        try:
            require_workable(world, terms, bracket)
        except Refused as refused:
            yield context.document.fault(place, refused.refusal.key, **refused.refusal.parameters)


def _line(context: Context, place: Path_, line: RedLineFile) -> Iterator[Mistake]:
    """Yield what is wrong with one red line."""
    tests = (line.kind, line.when, line.depositary, line.open_to_all or None, line.either or None)
    if sum(test is not None for test in tests) != 1:
        yield context.document.fault(place, "check.red-line")
    if line.kind is not None:
        yield from context.unknown((*place, "kind"), line.kind, kinds(), "clause")
    if line.kind in kinds() and line.parameter is not None:
        names = [parameter.name for parameter in kinds()[line.kind].parameters]
        yield from context.unknown((*place, "parameter"), line.parameter, names, "parameter")
    if line.depositary is not None:
        seats = context.file.seats
        yield from context.unknown((*place, "depositary"), line.depositary, seats, "seat")
    if line.when is not None:
        yield from check_condition(context, (*place, "if"), line.when)
    for index, other in enumerate(line.either):
        yield from _line(context, (*place, "either", index), other)
