"""The class's sky beside two others, reckoned from the public record alone."""

import msgspec

from game.client.parts import what_if
from game.model.launches import Launch
from game.model.world import World
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import A_FLIGHT, RUS


def after(turns: int, **fields: object) -> World:
    """Return the end of a game of some turns, in each of which Russia launched a large fleet."""
    world = scenes.ended()
    first = world.history[0]
    history = tuple(msgspec.structs.replace(first, turn=n) for n in range(1, turns + 1))
    launch: Launch = msgspec.structs.replace(A_FLIGHT, shell="MID", satellites=200)
    log = tuple(msgspec.structs.replace(launch, turn=n) for n in range(1, turns + 1))
    seats = dict(world.seats)
    for name, seat in seats.items():
        seats[name] = msgspec.structs.replace(seat, **{"disposal_published": 700, **fields})
    return change(world, history=history, launch_log=log, launches=(), seats=seats)


def test_a_short_game_has_no_curves() -> None:
    """One point is no line."""
    assert what_if.curves(scenes.scene(after(1), RUS)) is None


def test_all_three_begin_at_the_same_point() -> None:
    """And end in the order of their care."""
    found = what_if.curves(scenes.scene(after(6), RUS))

    assert found is not None
    assert found.ours[0] == found.no_treaty[0] == found.strict[0]
    assert found.no_treaty[-1][1] > found.ours[-1][1] > found.strict[-1][1]
    assert found.spared > 0


def test_who_clears_nothing_flies_under_the_upper_curve() -> None:
    """Then the class itself is what happens without a treaty."""
    found = what_if.curves(scenes.scene(after(4, disposal_published=350), RUS))

    assert found is not None
    assert [round(y, 6) for _, y in found.ours] == [round(y, 6) for _, y in found.no_treaty]
