"""What missions to an asteroid are worth to a bot."""

import msgspec
import pytest

from game.bots import bot_of
from game.bots.craft.asteroid_worth import mission_worth
from game.bots.craft.mind import Mind
from game.model.ids import PayloadId, SeatId, Turn, million
from game.model.world import World
from game.rehearsal.table import moves
from game.rules.asteroid.truth import threatened
from game.rules.asteroid.watch import observe
from game.rules.engine import change
from game.scenario.load import first_world
from game.sight.seat import seat_sight
from tests.worlds import after

SCOUT, IMPACTOR, NUCLEAR = map(PayloadId, ("pd_scout", "pd_impactor", "pd_nuclear"))


def watched(turn: int, **fields: object) -> World:
    """Return the defenders in a year, with its bulletin published, and more known of the stone."""
    world = change(first_world("planetary_defence", seed="sky"), turn=Turn(turn))
    assert world.asteroid is not None
    stone = msgspec.structs.replace(world.asteroid, truth="hit", **fields)
    return after(change(world, asteroid=stone), observe)


def worth(world: World, payload: PayloadId, seat: str = "") -> int:
    """Return what a mission is worth to a seat, to one that is not threatened if none is named."""
    assert world.asteroid is not None
    safe = next(name for name in world.seats if name not in threatened(world.asteroid))
    sight = seat_sight(world, SeatId(seat) if seat else safe)
    return mission_worth(Mind(sight, bot_of("broker")), world.library.payloads[payload])


@pytest.mark.parametrize(("turn", "percent"), [(1, 1.4), (4, 55), (6, 88)])
def test_the_likelier_the_fall_the_dearer_a_push(turn: int, percent: float) -> None:
    """Two hundred million when it is certain."""
    assert worth(watched(turn), IMPACTOR) == million(200) * percent / 100


def test_who_lives_under_it_would_give_half_as_much_again() -> None:
    """In the part of the corridor that is published."""
    world = watched(5)
    assert world.asteroid is not None
    here = threatened(world.asteroid)[0]

    assert 2 * worth(world, IMPACTOR, here) == 3 * worth(world, IMPACTOR)


def test_bots_leave_the_nuclear_option_to_people() -> None:
    """Whatever the danger."""
    assert worth(watched(7), NUCLEAR) == 0


def test_one_look_is_enough() -> None:
    """A second scout has nothing more to tell."""
    assert worth(watched(5), SCOUT) > 0
    assert worth(watched(5, scouted=Turn(4)), SCOUT) == 0


@pytest.mark.parametrize("world", [watched(8), watched(5, deflected=True)])
def test_a_push_too_late_or_too_many_is_worth_nothing(world: World) -> None:
    """In the last year, and when it will miss anyway."""
    assert worth(world, IMPACTOR) == 0


def test_bots_push_what_would_have_fallen() -> None:
    """With this seed it would hit; five seats see to it that it does not."""
    for move in moves(first_world("planetary_defence", 6, seed="sky", seats_set=5)):
        world = move.world

    assert world.asteroid is not None
    assert (world.asteroid.fall, world.asteroid.damage) == ("deflected", 0)
