"""Heritage day: lessons, and half the price of a place to learn."""

from game.model.ids import ProjectId
from game.rules.ground import ground
from game.rules.orders.spending import project_price
from tests.rules.incidents.table import a_table, drawn, settled
from tests.rules.yard import a_project, with_library
from tests.worlds import KAZ, after

CENTRE, MUSEUM = ProjectId("training_centre"), ProjectId("site_1_museum")


def test_schools_learn_something() -> None:
    """One point of education for the host."""
    world, _ = drawn(a_table(), "heritage_day")

    assert world.seats[KAZ].education == 1


def test_a_place_to_learn_costs_half_this_year() -> None:
    """The one that the host names."""
    world, card = drawn(
        with_library(a_table(), a_project(CENTRE), a_project(MUSEUM)), "heritage_day"
    )
    centre, museum = settled(world, card), settled(world, card, KAZ="museum")

    assert [project_price(centre, name) for name in (CENTRE, MUSEUM)] == [20_000, 40_000]
    assert [project_price(museum, name) for name in (CENTRE, MUSEUM)] == [40_000, 20_000]
    assert project_price(after(centre, ground.age), CENTRE) == 40_000
