"""The list of secret agendas, and how they pay."""

import pytest

from game.model.seats import Agenda
from game.rules.scoring.agenda_points import Reached
from game.rules.scoring.agendas import AGENDAS, secret_points
from game.scenario.library import shelf
from game.scenario.load import first_world
from tests.worlds import KAZ, a_world, with_seat


def test_every_agenda_of_the_library_has_a_rule() -> None:
    """Words without a rule would be a promise that nobody can keep."""
    assert set(shelf().agendas) == set(AGENDAS)


@pytest.mark.parametrize("name", sorted(AGENDAS))
def test_every_agenda_can_be_judged_on_the_first_day(name: str) -> None:
    """0 to 15 points, whoever holds it."""
    world = first_world("baikonur_70")
    target = shelf().agendas[name].target

    assert all(0 <= AGENDAS[name](world, seat).points(target) <= 15 for seat in world.seats)


@pytest.mark.parametrize(("count", "points"), [(0, 0), (1, 3), (2, 7), (3, 11), (4, 15), (9, 15)])
def test_a_count_pays_in_proportion(count: int, points: int) -> None:
    """Rounded down, and never more than 15."""
    assert Reached(count=count).points(4) == points


def test_a_yes_or_no_agenda_pays_all_or_nothing() -> None:
    """Without a target there is no half way."""
    assert Reached(count=1).points(0) == 15
    assert Reached(count=0).points(0) == 0


def test_a_seat_without_an_agenda_has_no_secret_points() -> None:
    """Agendas are a teacher's choice."""
    assert secret_points(a_world(), KAZ) == 0


def test_the_agenda_of_the_seat_is_judged() -> None:
    """Without any lease the door is open."""
    world = with_seat(a_world(), KAZ, agenda=Agenda(id="exit_door"))

    assert secret_points(world, KAZ) == 15
