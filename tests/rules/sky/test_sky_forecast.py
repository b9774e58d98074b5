"""What articles would do to the sky, as forecasts reckon it."""

from game.model.ids import million
from game.model.treaties import Clause
from game.rules.sky.sky_forecast import habits_now, index_change, index_forecast
from game.sight.outlook import outlook
from game.sight.seat import seat_sight
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, some_terms

ALL_STATES = (KAZ, RUS, EUR)
DISPOSAL = Clause(article=1, kind="debris_disposal", p={"rate": 90, "years": 5})


def test_disposal_keeps_the_sky_clearer() -> None:
    """Nine of ten satellites that come down cannot be hit."""
    terms = some_terms(DISPOSAL, parties=ALL_STATES)
    change = index_forecast(outlook(seat_sight(a_world(), KAZ)), terms.clauses[0], terms)

    assert change[2] < change[1] < change[0] <= 0


def test_more_parties_help_more() -> None:
    """The promise of one more fleet is worth something to everybody."""
    seen = outlook(seat_sight(a_world(), KAZ))
    two, three = (some_terms(DISPOSAL, parties=who) for who in ((KAZ, RUS), ALL_STATES))

    assert (
        index_change(seen, three.clauses, three, 6)[-1]
        < index_change(seen, two.clauses, two, 6)[-1]
    )


def test_a_promise_that_runs_already_changes_nothing_more() -> None:
    """The second text with the same words does not clean the sky twice."""
    world = a_world(a_treaty(DISPOSAL, parties=ALL_STATES))
    terms = some_terms(DISPOSAL, parties=ALL_STATES)

    assert index_change(outlook(seat_sight(world, KAZ)), terms.clauses, terms, 3) == (0, 0, 0)


def test_a_cap_holds_launches_back_and_a_fund_removes() -> None:
    """Both change the habits of those who are bound, and of nobody else."""
    cap = Clause(article=1, kind="debris_cap", p={"units": 1})
    fund = Clause(article=2, kind="debris_fund", p={"amount": million(30)})
    world = a_world(a_treaty(cap, fund))
    habits = habits_now(outlook(seat_sight(world, KAZ)))

    assert habits[RUS].units <= 1
    assert (habits[RUS].removals, habits[EUR].removals) == (1.0, 0.0)
