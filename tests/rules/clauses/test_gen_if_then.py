"""If-then: clauses that wait for a condition, run, rest, and run again."""

from game.model.ids import TreatyId, Turn, million
from game.model.treaties import Clause, Condition
from game.model.world import World
from game.rules import engine
from tests.rules.clauses.desk import (
    a_year_later,
    an_article,
    briefed,
    broken,
    faults,
    forecast,
    in_force,
    worth,
)
from tests.worlds import KAZ, RUS, a_world, cash, with_seat

PAY = an_article("gen_pay", amount=million(10), schedule="yearly", years=10)


def when(metric: str, value: int, op: str = ">=", then: Clause = PAY, **p: object) -> Clause:
    """Return an article by which the tenant pays while a condition holds."""
    condition = Condition(metric=metric, op=op, value=value)  # type: ignore[arg-type]
    return Clause(article=1, kind="gen_if_then", p=p, when=condition, then=(then,))  # type: ignore[arg-type]


def tense(world: World, tension: int) -> World:
    """Return the world at a level of tension, in points."""
    return engine.change(world, tension=10 * tension)


def test_it_runs_while_its_condition_holds() -> None:
    """Paid in two tense years, not in a calm one between, and again after it."""
    world = in_force(when("tension.W", 50))
    told = []
    for level in (60, 40, 60, 60):
        world = briefed(tense(world, level))
        told.append(cash(world, KAZ) // 1000)
        world = a_year_later(world)

    assert told == [110, 110, 120, 130]


def test_it_may_run_on_for_some_turns() -> None:
    """One tense year, then calm: paid in two turns."""
    world = briefed(tense(in_force(when("tension.W", 50, for_turns=2)), 60))
    second = briefed(tense(a_year_later(world), 40))
    third = briefed(tense(a_year_later(second), 40))

    assert [cash(w, KAZ) // 1000 for w in (world, second, third)] == [110, 120, 120]


def test_once_is_not_twice() -> None:
    """Tense again later, and nothing happens."""
    world = briefed(tense(in_force(when("tension.W", 50, for_turns=1, once=True)), 60))
    later = briefed(tense(a_year_later(world, 3), 60))

    assert cash(later, KAZ) == million(110)


def test_a_single_payment_inside_is_paid_each_time_it_fires() -> None:
    """Its first year is the year in which the condition came true."""
    once = an_article("gen_pay", amount=million(10))
    world = briefed(tense(in_force(when("tension.W", 50, then=once)), 40))
    fired = briefed(tense(a_year_later(world), 60))

    assert (cash(world, KAZ), cash(fired, KAZ)) == (million(100), million(110))


def test_the_inner_clause_is_broken_like_any_other() -> None:
    """Under the number of the outer article."""
    world = with_seat(tense(in_force(when("tension.W", 50)), 60), RUS, cash=million(-100))

    assert broken(briefed(world)) == ((RUS, "minor"),)


def test_a_condition_and_something_to_do_are_needed() -> None:
    """And no condition inside a condition."""
    nested = Clause(
        article=1, kind="gen_if_then", when=when("turn", 2).when, then=(when("turn", 3),)
    )

    assert faults(Clause(kind="gen_if_then"), a_world()) == {"condition.missing", "condition.inner"}
    assert faults(nested, a_world()) == {"treaty.nested"}
    assert faults(when("turn", 2), a_world()) == set()


def test_the_forecast_looks_at_today_and_the_worth_at_what_may_come() -> None:
    """A quarter of the worth while the condition does not hold."""
    now, never = when("turn", 1), when("turn", 40)

    assert forecast(a_world(), KAZ, now).cash == (million(10),) * 3
    assert forecast(a_world(), KAZ, never).cash == (0, 0, 0)
    assert worth(a_world(), KAZ, never) == worth(a_world(), KAZ, now) // 4


def test_a_text_may_speak_of_itself() -> None:
    """Two parties are bound by it."""
    world = briefed(in_force(when("treaty.this.parties", 2)))

    assert cash(world, KAZ) == million(110)
    assert world.treaties[TreatyId("t-1")].fired == {"1": Turn(1)}
