"""Clauses that pay: money is conserved, and a forecast equals what happens if nobody moves."""

from itertools import pairwise

import pytest

from game.model.ids import Turn, million
from game.model.treaties import Clause
from game.model.world import World
from game.rules import engine
from game.rules.duties.paying import PayingKind
from game.rules.kinds import kinds
from game.rules.money.treasury import balance_of_everyone
from tests.rules.clauses.desk import (
    a_year_later,
    an_article,
    an_article_of_all,
    briefed,
    forecast,
    in_force,
)
from tests.worlds import KAZ, RUS, a_treaty, a_world, cash, with_seat

PAYING = sorted(name for name, kind in kinds().items() if isinstance(kind, PayingKind))
CASES = [
    *(kinds()[name].example() for name in PAYING),
    an_article("lease_rent", amount=million(60), in_kind=30),
    an_article("gen_pay", amount=million(10), schedule="yearly", years=2),
    an_article_of_all("debris_fund", amount=million(6), formula="history"),
    an_article_of_all("debris_use_fee", fee=million(2)),
]


def played(clause: Clause) -> tuple[World, ...]:
    """Return the worlds before a text and after each of its first three Briefs."""
    rich = in_force(clause, turn=Turn(2))
    for seat in rich.seats:
        rich = with_seat(rich, seat, cash=million(500))
    rich = engine.change(
        rich, treaties={t: a_treaty(clause, force_turn=Turn(2)) for t in rich.treaties}
    )
    worlds = [rich, briefed(rich)]
    for _ in range(2):
        worlds.append(briefed(a_year_later(worlds[-1])))
    return tuple(worlds)


@pytest.mark.parametrize("clause", CASES, ids=lambda clause: clause.kind)
@pytest.mark.parametrize("seat", [KAZ, RUS])
def test_a_forecast_equals_what_happens_when_everybody_stands_still(
    clause: Clause, seat: str
) -> None:
    """Year by year, for both sides (invariant 9)."""
    worlds = played(clause)
    purses = [cash(world, next(s for s in world.seats if s == seat)) for world in worlds]
    told = forecast(a_world(), next(s for s in worlds[0].seats if s == seat), clause)

    assert told.cash == tuple(later - now for now, later in pairwise(purses))


@pytest.mark.parametrize("clause", CASES, ids=lambda clause: clause.kind)
def test_money_only_leaves_as_goods(clause: Clause) -> None:
    """Everything else stays between seats and funds (invariant 1)."""
    before, *_, after = played(clause)
    lost = balance_of_everyone(before) - balance_of_everyone(after)

    assert lost == (3 * 7_200 if "in_kind" in clause.p else 0)


def test_a_clause_runs_from_its_first_to_its_last_turn() -> None:
    """Before and after it rests, in the game and in the forecast."""
    clause = Clause(
        article=1,
        kind="lease_rent",
        by=(RUS,),
        to=(KAZ,),
        p={"amount": million(10)},
        from_turn=Turn(3),
        to_turn=Turn(3),
    )
    purses = [cash(world, KAZ) // 1000 for world in played(clause)]

    assert purses == [500, 500, 510, 510]
    assert forecast(a_world(), KAZ, clause).cash == (0, million(10), 0)
