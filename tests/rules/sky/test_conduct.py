"""Which conduct keeps which promise."""

import pytest

from game.model.launches import Conduct
from game.model.treaties import Clause
from game.rules.answers import SkyPromise
from game.rules.engine import change
from game.rules.kinds import duties
from game.rules.sky.conduct import least_conduct, meets, promises
from tests.rules.yard import a_yard
from tests.worlds import COM, KAZ, a_treaty


@pytest.mark.parametrize(
    ("rate", "years", "conduct"),
    [
        (30, 25, "none"),
        (85, 25, "sail"),
        (85, 5, "kit"),
        (60, 1, "kit"),
        (95, 5, "kit"),
        (96, 25, "care"),
        (99, 1, "care"),
    ],
)
def test_the_cheapest_conduct_that_keeps_a_promise(rate: int, years: int, conduct: Conduct) -> None:
    """Sails take 25 years and reach 85 %; years 1 and 5 need kits."""
    promise = SkyPromise(disposal_rate=rate, disposal_years=years)

    assert least_conduct((promise,)) == conduct
    assert meets(conduct, promise)


def test_a_seat_may_do_more_than_it_promised() -> None:
    """It never does less than it did."""
    promise = SkyPromise(disposal_rate=60, disposal_years=25)

    assert least_conduct((promise,), "kit") == "kit"
    assert least_conduct((), "sail") == "sail"


def test_the_hardest_promise_counts() -> None:
    """Two texts, one conduct."""
    easy = SkyPromise(disposal_rate=60, disposal_years=25)
    hard = SkyPromise(disposal_rate=99, disposal_years=5)

    assert least_conduct((easy, hard)) == "care"
    assert least_conduct((SkyPromise(disposal_rate=100),)) == "care"


def test_promises_are_those_of_the_seat() -> None:
    """A stranger to the text promised nothing."""
    text = a_treaty(Clause(kind="debris_disposal"))
    world = change(a_yard(), treaties={"t-1": text})

    assert len(promises(world, duties(world), KAZ)) == 1
    assert promises(world, duties(world), COM) == ()
