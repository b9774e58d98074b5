"""The floor: who sits in the conference, and what the working text looks like."""

from collections.abc import Iterator

import msgspec

from game.model.conference import Bracket, Conference
from game.model.ids import SeatId
from game.model.treaties import Clause, Parameter, Terms
from game.model.world import World
from game.rules.engine import Refused, change, require
from game.rules.kinds import kind_of
from game.rules.parameters import ParameterKind
from game.rules.treaties.known import require_talks, seat_of

SESSION = 0
"""Stands for the whole session where an article is named."""


def sitting(world: World) -> Conference | None:
    """Return the conference that is in session, if there is one."""
    conference = world.conference
    return conference if conference is not None and conference.closed is None else None


def voters(conference: Conference) -> tuple[SeatId, ...]:
    """Return the delegations with a vote: the parties of the working text."""
    return conference.terms.parties


def delegations(conference: Conference) -> tuple[SeatId, ...]:
    """Return all who may speak: the parties, and those who are named to join them later."""
    named = (SeatId(name) for name in conference.terms.open_to if name != "all")
    return (*voters(conference), *(seat for seat in named if seat not in voters(conference)))


def at_conference(world: World, actor: str) -> tuple[SeatId, Conference]:
    """Return the acting delegation and the conference in session, or refuse."""
    seat = seat_of(world, actor)
    require_talks(world)
    conference = in_session(world)
    require(seat in delegations(conference), "conference.not_a_delegation")
    return seat, conference


def with_a_vote(world: World, actor: str) -> tuple[SeatId, Conference]:
    """Return a delegation with a vote and the conference in session, or refuse."""
    seat, conference = at_conference(world, actor)
    require(seat in voters(conference), "vote.none")
    return seat, conference


def in_session(world: World) -> Conference:
    """Return the conference in session, or refuse."""
    conference = sitting(world)
    if conference is None:
        raise Refused("conference.none")
    return conference


def require_open(world: World, conference: Conference, article: int) -> None:
    """Refuse to touch an article that is agreed, or that rests until a later turn."""
    require(article in articles(conference), "treaty.article_unknown")
    require(article not in conference.adopted, "conference.article_adopted", article=article)
    rests = not awake(world, conference, article)
    require(not rests, "conference.article_postponed", article=article)


def awake(world: World, conference: Conference, article: int) -> bool:
    """Return whether an article, or the session, is not postponed this turn."""
    return conference.postponed.get(str(article), 0) < world.turn


def articles(conference: Conference) -> tuple[int, ...]:
    """Return the numbers of the articles of the working text."""
    return tuple(clause.article for clause in conference.terms.clauses)


def clause_of(terms: Terms, article: int) -> Clause:
    """Return an article of a text, or refuse."""
    for clause in terms.clauses:
        if clause.article == article:
            return clause
    raise Refused("treaty.article_unknown")


def parameter_of(terms: Terms, article: int, name: str) -> ParameterKind:
    """Return what a parameter of an article may be, or refuse."""
    clause = clause_of(terms, article)
    for parameter in kind_of(clause).parameters:
        if parameter.name == name:
            return parameter
    raise Refused("treaty.parameter_unknown", article=article, kind=clause.kind, parameter=name)


def value_of(terms: Terms, article: int, name: str) -> Parameter:
    """Return the value of a parameter as the working text reads."""
    clause = clause_of(terms, article)
    return kind_of(clause).value(clause, name)


def reading(terms: Terms, article: int, name: str, value: Parameter) -> Terms:
    """Return the text with one parameter at a value."""
    clauses = tuple(
        msgspec.structs.replace(clause, p={**clause.p, name: value})
        if clause.article == article
        else clause
        for clause in terms.clauses
    )
    return msgspec.structs.replace(terms, clauses=clauses)


def bracket_of(conference: Conference, article: int, name: str) -> Bracket | None:
    """Return the bracket around a parameter, if it has one."""
    for bracket in conference.brackets:
        if (bracket.article, bracket.parameter) == (article, name):
            return bracket
    return None


def found_bracket(conference: Conference, article: int, name: str) -> Bracket:
    """Return the bracket around a parameter, or refuse."""
    bracket = bracket_of(conference, article, name)
    if bracket is None:
        raise Refused("conference.bracket_unknown")
    return bracket


def others_than(conference: Conference, bracket: Bracket) -> tuple[Bracket, ...]:
    """Return the brackets without the one around the same parameter."""
    return tuple(
        other
        for other in conference.brackets
        if (other.article, other.parameter) != (bracket.article, bracket.parameter)
    )


def settled(conference: Conference, article: int, name: str, value: Parameter) -> Conference:
    """Return the conference with a bracket closed on a value; without the bracket nothing moves."""
    bracket = bracket_of(conference, article, name)
    if bracket is None:
        return conference
    return msgspec.structs.replace(
        conference,
        terms=reading(conference.terms, article, name, value),
        brackets=others_than(conference, bracket),
    )


def conferring(world: World, **fields: object) -> World:
    """Return the world with some fields of its conference replaced."""
    if world.conference is None:
        return world
    return change(world, conference=msgspec.structs.replace(world.conference, **fields))


def sponsors(bracket: Bracket) -> Iterator[SeatId]:
    """Yield the delegations that stand behind a value of a bracket."""
    for alternative in bracket.alternatives:
        yield from alternative.sponsors
