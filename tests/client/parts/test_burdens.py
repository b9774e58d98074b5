"""What a briefing says besides the private brief."""

import pytest

from game.client.known import Known
from game.client.memory import Language, Settings
from game.client.parts import burdens
from game.client.scene import Scene
from game.model.ids import SeatId
from game.scenario.load import first_world
from game.sight.seat import seat_sight


def told(scenario: str, seat: str, language: Language = "en") -> list[str]:
    """Return what a seat of a scenario reads on its first day."""
    sight = seat_sight(first_world(scenario), SeatId(seat))
    return list(burdens.of(Scene(settings=Settings(language=language), known=Known(sight=sight))))


def test_the_host_of_1994_owes_and_the_tenant_has_a_programme() -> None:
    """Both read of the debt, each from its own side."""
    (owes,), (owed, programme) = told("lease_1994", "KAZ"), told("lease_1994", "RUS")

    assert owes.startswith("You owe Russia $300\u00a0M")
    assert owed.startswith("Kazakhstan owes you $300\u00a0M")
    assert "Crew flight × 2, Supply ship × 4" in programme


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_common_condition_is_told_to_everybody(language: Language) -> None:
    """Nobody learns of it only at the end."""
    assert ["30" in line for line in told("kessler_point", "ORB", language)] == [True]


def test_the_flagship_burdens_nobody() -> None:
    """No line where there is nothing to say."""
    assert told("baikonur_70", "KAZ") == []
