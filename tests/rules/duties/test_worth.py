"""Worth puts cash, slots, points and a healthier sky into one unit for bargaining."""

from game.model.ids import Money
from game.model.outlook import Forecast
from game.rules.duties.worth import POINT, SLOT, STEPPE, worth
from tests.rules.clauses.desk import an_outlook
from tests.worlds import EUR, KAZ, a_world


def test_everything_adds_up_in_one_unit() -> None:
    """Cash counts as itself."""
    told = Forecast(
        cash=(Money(1000), Money(0), Money(-400)), slots=(1, 0, 1), points={"science": 2}
    )

    assert worth(told, an_outlook(a_world(), EUR)) == 600 + 2 * SLOT + 2 * POINT


def test_the_steppe_matters_to_its_host() -> None:
    """Ten tenths are a point."""
    told = Forecast(steppe=10)

    assert worth(told, an_outlook(a_world(), KAZ)) == STEPPE
    assert worth(told, an_outlook(a_world(), EUR)) == 0


def test_a_rising_index_costs_whoever_has_satellites() -> None:
    """Ten points of four hundred: a fortieth of a unit's services for three turns."""
    told = Forecast(index=(0, 0, 100))

    assert worth(told, an_outlook(a_world(), EUR)) == -1950
