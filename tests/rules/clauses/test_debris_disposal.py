"""Disposal promises what becomes of satellites and stages; conduct keeps or breaks it."""

import msgspec

from game.model.ids import million
from game.model.launches import Conduct
from game.model.treaties import Clause
from game.model.world import World
from tests.rules.clauses.desk import (
    a_flight,
    an_article_of_all,
    broken,
    flown,
    forecast,
    in_force,
    rows,
    sheet,
    tallied,
    the_duty,
)
from tests.worlds import RUS, a_sky, a_world

PROMISE = an_article_of_all("debris_disposal", rate=90, years=5)


def retired(clause: Clause, conduct: Conduct) -> World:
    """Return the world in which the tenant retired ten satellites by a conduct."""
    world = tallied(in_force(clause), RUS, satellites_retired=10)
    return sheet(world, RUS, conduct=conduct)


def test_kits_keep_the_promise() -> None:
    """95 % within five years."""
    assert broken(retired(PROMISE, "kit")) == ()


def test_sails_are_too_slow_for_five_years() -> None:
    """They meet promises of 25 years only, and those up to 85 %."""
    slow = an_article_of_all("debris_disposal", rate=85, years=25)

    assert broken(retired(PROMISE, "sail")) == ((RUS, "material"),)
    assert broken(retired(slow, "sail")) == ()


def test_a_little_less_is_minor() -> None:
    """95 instead of 99."""
    high = an_article_of_all("debris_disposal", rate=99, years=5)

    assert broken(retired(high, "kit")) == ((RUS, "minor"),)


def test_whoever_has_nothing_to_dispose_of_owes_nothing() -> None:
    """And nobody is told that it kept a promise it could not break."""
    assert rows(in_force(PROMISE)) == ()


def test_tracking_and_factory_visits_can_see_it() -> None:
    """Nobody sees it at once."""
    row = rows(retired(PROMISE, "none"))[0]

    assert (row.monitors, row.places) == (("S", "I"), ("factories",))


def test_it_promises_the_sky_a_rate_and_quiet_stages() -> None:
    """Traffic of the debris model reads it."""
    world = in_force(an_article_of_all("debris_disposal", rate=75, years=1, covers="satellites"))
    promise = the_duty(world).kind.conduct(world, the_duty(world), RUS)

    assert promise is not None
    assert (promise.disposal_rate, promise.disposal_years) == (75, 1)
    assert not promise.passivation


def test_kits_cost_money_and_the_sky_gains() -> None:
    """Two units last year at 2 $M a kit; the index rises less than it would."""
    told = forecast(flown(a_world(), a_flight(), a_flight()), RUS, PROMISE)

    assert told.cash == (million(-4),) * 3
    assert told.index[2] < told.index[0] <= 0


def test_before_the_first_launch_a_promise_is_not_free() -> None:
    """Whoever has a large fleet must keep it up, and does so with kits: forty satellites of 200."""
    sky = a_sky()
    cohorts = tuple(msgspec.structs.replace(cohort, count=200) for cohort in sky.cohorts)
    world = a_world(sky=msgspec.structs.replace(sky, cohorts=cohorts))

    assert forecast(world, RUS, PROMISE).cash == (million(-8),) * 3
    assert forecast(a_world(), RUS, PROMISE).cash[0] == 0
