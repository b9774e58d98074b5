"""The list of metrics, and those that are read straight off a seat."""

import pytest

from game.model.seats import Tally
from game.rules.engine import change
from game.rules.scoring.metrics import METRICS, measured
from game.scenario.load import first_world
from tests.rules.scoring.records import a_launch, with_history
from tests.worlds import EUR, KAZ, RUS, a_world, with_seat


@pytest.mark.parametrize("name", sorted(METRICS))
def test_every_metric_is_a_whole_number_on_the_first_day(name: str) -> None:
    """A game that is ended before its first Review has scores as well."""
    world = first_world("baikonur_70")

    assert all(isinstance(METRICS[name](world, seat), int) for seat in world.seats)


def test_every_objective_of_the_flagship_is_measured() -> None:
    """No seat has an aim that nobody can read."""
    world = first_world("baikonur_70")

    assert all(
        measured(world, seat.id).keys() == seat.objectives.keys() for seat in world.seats.values()
    )


def test_points_count_in_thousandths() -> None:
    """Seven points of science are 7000."""
    world = with_seat(a_world(), KAZ, science=7, prestige=3, education=2)

    assert METRICS["science"](world, KAZ) == 7000
    assert METRICS["prestige"](world, KAZ) == 3000
    assert METRICS["education"](world, KAZ) == 2000


def test_each_first_is_worth_twenty_five() -> None:
    """Four of them make a hundred."""
    world = with_seat(a_world(), KAZ, firsts=("satellite", "crew_seat"))

    assert METRICS["firsts"](world, KAZ) == 50_000


def test_a_moon_landing_counts_for_the_bloc_and_for_its_seat() -> None:
    """Modules of the own bloc, and half of the science won there."""
    world = change(with_seat(a_world(), RUS, bloc=("I",)), modules={"A": 9, "I": 2})
    module = change(world, launch_log=(a_launch(RUS, shell="MOON", payload="earth_obs"),))

    assert METRICS["lunar_track"](world, RUS) == 2000
    assert METRICS["lunar_track"](module, RUS) == 3000
    assert METRICS["lunar_track"](module, KAZ) == 0


def test_removals_add_up_over_the_game() -> None:
    """Units of all turns."""
    world = with_history(a_world(), {EUR: Tally(removals=2)}, {EUR: Tally(removals=3)})

    assert METRICS["removals"](world, EUR) == 5000
