"""What is chosen for a room: how hard the seats of the computer bargain."""

import pytest

from game.scenario.load import first_world
from game.wire.to_server import LEVELS, Level
from server.rooms.wishes import Wanted, arranged


@pytest.mark.parametrize("level", LEVELS)
def test_a_level_changes_how_bots_bargain_and_nothing_else(level: Level) -> None:
    """Temper, purses and odds stay as the scenario has them."""
    plain = first_world("kessler_point")

    world = arranged(plain, Wanted(scenario="kessler_point", level=level))

    styles = {(seat.casting.style, seat.casting.depth) for seat in world.seats.values()}
    wanted = {"gentle": {("conceder", "quick")}, "tough": {("boulware", "thorough")}}
    written = {(seat.casting.style, seat.casting.depth) for seat in plain.seats.values()}
    assert styles == wanted.get(level, written)
    for name, seat in plain.seats.items():
        assert world.seats[name].casting.temper == seat.casting.temper
        assert world.seats[name].cash == seat.cash
