"""The law of forecasts: what a card says before signing happens if all others stand still."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.ids import SeatId, Turn, million
from game.model.treaties import Clause, Duration, Parameter, Terms, Treaty
from game.model.world import World
from game.rules.clause_kind import ClauseKind
from game.rules.duties.clauses_run import run_clauses
from game.rules.engine import change
from game.rules.kinds import kind_of, kinds
from game.rules.money.treasury import MoneyMoved
from tests.rules.clauses.desk import an_outlook
from tests.rules.yard import richer
from tests.worlds import KAZ, RUS, a_treaty, a_world, after, events_of, of_type, some_terms

PAYING = sorted(
    name for name, kind in kinds().items() if type(kind).each_turn is not ClauseKind.each_turn
)
"""Kinds that move money by themselves every Brief."""


def variants(name: str) -> st.SearchStrategy[Clause]:
    """Return the example of a kind with any of the values that bots offer."""
    kind = kinds()[name]
    drawn = {p.name: st.sampled_from(tuple(p.choices())) for p in kind.parameters if p.choices()}
    return st.fixed_dictionaries(drawn).map(lambda values: _with_values(kind, values))


def _with_values(kind: ClauseKind, values: dict[str, Parameter]) -> Clause:
    """Return the example of a kind with other values."""
    clause = kind.example()
    return msgspec.structs.replace(clause, article=1, p={**clause.p, **values})


def wealthy() -> World:
    """Return a world in which everybody can pay everything."""
    world = a_world(phase="brief")
    for seat in world.seats:
        world = richer(world, seat, million(5_000))
    return world


def gains(world: World, text: Treaty, seat: SeatId) -> tuple[int, ...]:
    """Return what a text in force brings a seat in the Briefs of three years (k$)."""
    found = []
    for year in (2, 3, 4):
        now = change(world, turn=Turn(year), treaties={text.id: text})
        moves = of_type(events_of(now, run_clauses), MoneyMoved)
        found.append(sum(m.amount * ((m.payee == seat) - (m.payer == seat)) for m in moves))
        world = after(now, run_clauses)
    return tuple(found)


def a_text(terms: Terms) -> Treaty:
    """Return a text in force since the second turn."""
    text = a_treaty(*terms.clauses, force_turn=Turn(2))
    version = msgspec.structs.replace(text.versions[-1], terms=terms)
    return msgspec.structs.replace(text, versions=(version,))


@pytest.mark.parametrize("name", PAYING)
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_the_money_of_a_forecast_is_the_money_that_moves(name: str, data: st.DataObject) -> None:
    """For three years and both sides (invariant 9)."""
    clause = data.draw(variants(name))
    terms = some_terms(clause, duration=Duration(turns=6))
    world = wealthy()

    for seat in (KAZ, RUS):
        told = kind_of(clause).forecast(an_outlook(world, seat), clause, terms).cash
        assert told == gains(world, a_text(terms), seat), clause
