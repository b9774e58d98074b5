"""A launch cap limits what each party adds to a shell; unused units may be for sale."""

from game.model.ids import million
from game.model.launches import OrderSheet
from game.model.treaties import Clause
from game.model.world import World
from tests.rules.clauses.desk import (
    a_flight,
    an_article,
    an_article_of_all,
    briefed,
    broken,
    flown,
    forecast,
    in_force,
    tallied,
    the_duty,
)
from tests.rules.yard import a_payload, an_entry, with_library
from tests.worlds import KAZ, RUS, a_world

CAP = an_article_of_all("debris_cap", units=2)


def placed(*clauses: Clause, units: int) -> World:
    """Return the world in which the tenant placed so many units in the middle band."""
    return tallied(briefed(in_force(*clauses)), RUS, units_launched={"MID": 10 * units})


def test_the_gate_counts_units_in_the_capped_shell_only() -> None:
    """Three in the middle and one below."""
    world = in_force(CAP)
    plan = (*(an_entry() for _ in range(3)), an_entry(shell="LOW"))
    duty, sheet = the_duty(world), OrderSheet(manifest=plan)

    assert [o.where for o in duty.kind.gate(world, duty, RUS, sheet)] == ["comms"]


def test_the_gate_counts_school_satellites_that_ride() -> None:
    """They are let go below the middle band; the ledger counted them, but nobody had asked."""
    cubesats = a_payload("edu_cubesats", launch_class="mini", satellites=3, shells=("LOW",))
    low = an_article_of_all("debris_cap", units=1, shell="LOW")
    world = with_library(in_force(low), cubesats)
    plan = (an_entry(shell="LOW"), an_entry(cubesats=True))
    duty, sheet = the_duty(world), OrderSheet(manifest=plan)

    assert [o.where for o in duty.kind.gate(world, duty, RUS, sheet)] == ["comms"]


def test_units_beyond_the_cap_are_material() -> None:
    """Two are allowed."""
    assert broken(placed(CAP, units=2)) == ()
    assert broken(placed(CAP, units=3)) == ((RUS, "material"),)


def test_unused_units_can_be_bought() -> None:
    """The tenant pays the host, which launched nothing."""
    tradable = an_article_of_all("debris_cap", units=2, tradable=True)
    sale = an_article("gen_pay", amount=million(10))

    assert broken(placed(tradable, units=4)) == ((RUS, "material"),)
    assert broken(placed(tradable, sale, units=4)) == ()
    assert broken(placed(tradable, sale, units=5)) == ((RUS, "material"),)
    assert broken(placed(CAP, sale, units=4)) == ((RUS, "material"),)


def test_the_forecast_counts_launches_to_be_given_up() -> None:
    """Three units last year, two allowed; the host launched nothing."""
    world = flown(a_world(), a_flight(), a_flight(), a_flight())

    assert forecast(world, RUS, CAP).slots == (-1, -1, -1)
    assert forecast(world, KAZ, CAP).slots == (0, 0, 0)
