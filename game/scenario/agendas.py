"""Secret agendas: the library's and a scenario's own, and which one a room deals to a seat."""

from game.model.goals import Goal, Sought, TextGoal
from game.model.ids import SeatId, Turn
from game.model.seats import Agenda
from game.rules.dice import rolled
from game.scenario.agenda_schema import (
    GoalFile,
    OwnAgendaFile,
    SoughtFile,
    TextGoalFile,
    needs_of,
)
from game.scenario.library import shelf
from game.scenario.schema import Overrides
from game.scenario.texts import parameter
from game.scenario.words import Lexicon


def names_of_agendas(scenario: Overrides) -> tuple[str, ...]:
    """Return the agendas that a seat may name, the scenario's own first."""
    own = tuple(scenario.agendas)
    return (*own, *(name for name in shelf().agendas if name not in own))


def can_be_dealt(name: str, scenario: Overrides, kinds: tuple[str, ...]) -> bool:
    """Return whether every kind of article that a known agenda needs is offered."""
    own = scenario.agendas.get(name)
    needed = shelf().agendas[name].needs if own is None else needs_of(own)
    return set(needed) <= set(kinds)


def agenda_of(
    seat: SeatId, scenario: Overrides, kinds: tuple[str, ...], seed: str, lexicon: Lexicon
) -> Agenda | None:
    """Return the secret agenda that this room draws for a seat.

    An agenda that needs a kind of clause that is not offered here is not drawn.
    """
    possible = [
        name for name in scenario.seats[seat].agendas if can_be_dealt(name, scenario, kinds)
    ]
    if not scenario.scoring.deal_agendas or not possible:
        return None
    name = possible[rolled(seed, 0, "agenda", seat, sides=len(possible))]
    own = scenario.agendas.get(name)
    return _library_agenda(name, lexicon) if own is None else own_agenda(name, own, lexicon)


def own_agenda(name: str, file: OwnAgendaFile, lexicon: Lexicon) -> Agenda:
    """Return an agenda that a scenario made up."""
    return Agenda(
        id=name,
        title=lexicon.text(file.title),
        text=lexicon.text(file.text),
        goal=None if file.goal is None else goal_of(file.goal),
        most=file.points,
    )


def goal_of(file: GoalFile) -> Goal:
    """Return a goal as the rules keep it."""
    if not isinstance(file, TextGoalFile):
        return file
    return TextGoal(
        articles=tuple(_sought(article) for article in file.articles),
        bound=tuple(SeatId(name) for name in file.bound),
        parties=file.parties,
        member=file.member,
        written=file.written,
        deposited=file.deposited,
        by_turn=None if file.by_turn is None else Turn(file.by_turn),
        count=file.count,
        absent=file.absent,
    )


def _library_agenda(name: str, lexicon: Lexicon) -> Agenda:
    """Return an agenda of the library, which has a rule of its own."""
    file = shelf().agendas[name]
    return Agenda(
        id=name,
        target=file.target,
        title=lexicon.text(file.title),
        text=lexicon.text(file.text),
    )


def _sought(file: SoughtFile) -> Sought:
    """Return an article that is asked for, money in k$."""
    return Sought(
        kind=file.kind,
        by=tuple(SeatId(name) for name in file.by),
        to=tuple(SeatId(name) for name in file.to),
        p={name: parameter(file.kind, name, value, "") for name, value in file.p.items()},
        at_least=_limits(file.kind, file.at_least),
        at_most=_limits(file.kind, file.at_most),
    )


def _limits(kind: str, given: dict[str, float]) -> dict[str, int]:
    """Return limits of numbers as the rules keep them."""
    limits = ((name, parameter(kind, name, value, "")) for name, value in given.items())
    return {name: limit for name, limit in limits if isinstance(limit, int)}
