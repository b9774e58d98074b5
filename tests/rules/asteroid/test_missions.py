"""Missions: what scouts learn, what pushes do, and when it is too late."""

import msgspec
import pytest

from game.model.asteroid import Asteroid
from game.model.ids import PayloadId, Turn
from game.model.launches import Launch
from game.model.vehicles import Payload
from game.model.world import World
from game.rules.asteroid import truth
from game.rules.asteroid.missions import (
    AsteroidStruck,
    chance_of,
    deflect,
    needed,
    reached,
)
from game.rules.engine import change, fold
from tests.rules.asteroid.sky import under_threat
from tests.rules.yard import SOYUZ, a_payload
from tests.worlds import KAZ, RUS, after, events_of, of_type


def a_craft(mission: str) -> Payload:
    """Return a craft for a mission."""
    return a_payload(f"pd_{mission}", shells=("DEEP",), mission=mission)


def arriving(world: World, mission: str) -> World:
    """Return the world after KAZ's craft arrived."""
    launch = Launch(
        turn=world.turn,
        quarter=2,
        seat=KAZ,
        provider=RUS,
        vehicle=SOYUZ,
        payload=PayloadId(f"pd_{mission}"),
        shell="DEEP",
        pad=None,
        slot=None,
        outcome="success",
    )
    return fold(world, reached(world, launch, a_craft(mission)))


def pushed(world: World, pushes: int) -> World:
    """Return the end of a year in which so many pushes hit."""
    asteroid = msgspec.structs.replace(asteroid_of(world), strikes={str(world.turn): pushes})
    return after(change(world, asteroid=asteroid), deflect)


def asteroid_of(world: World) -> Asteroid:
    """Return the asteroid, which is there."""
    assert world.asteroid is not None
    return world.asteroid


def test_a_scout_tells_the_size() -> None:
    """Until then nobody knows it."""
    world = under_threat()
    later = arriving(world, "scout")

    assert asteroid_of(world).size == 0
    assert asteroid_of(later).size == truth.size(world)
    assert asteroid_of(later).scouted == 1


def test_knowledge_and_practice_help_to_hit() -> None:
    """35 in 100 blind, 55 after a scout, 10 more after a rehearsal; a charge always 80."""
    world = under_threat()
    blind = asteroid_of(world)
    scouted = msgspec.structs.replace(blind, scouted=Turn(1))
    trained = msgspec.structs.replace(scouted, rehearsed=True)

    chances = [chance_of(world, known, "impactor") for known in (blind, scouted, trained)]
    assert chances == [350, 550, 650]
    assert chance_of(world, trained, "nuclear") == 800


def test_impactors_hit_as_often_as_is_said() -> None:
    """55 in 100 over many rooms, within five."""
    hits = 0
    for number in range(1000):
        world = under_threat(seed=str(number))
        scouted = msgspec.structs.replace(asteroid_of(world), scouted=Turn(1))
        later = arriving(change(world, asteroid=scouted), "impactor")
        hits += asteroid_of(later).strikes.get("1", 0)

    assert 500 <= hits <= 600


def test_a_charge_alarms_the_world_and_counts_three() -> None:
    """Whether it works or not."""
    world = under_threat(seed="1")
    later = arriving(world, "nuclear")

    assert later.tension == world.tension + 200
    assert asteroid_of(later).strikes.get("1", 0) in (0, 3)


def test_a_plain_payload_does_nothing_to_it() -> None:
    """And a mission without an asteroid has nowhere to go."""
    world = under_threat()
    launch = Launch(
        turn=Turn(1),
        quarter=1,
        seat=KAZ,
        provider=RUS,
        vehicle=SOYUZ,
        payload=PayloadId("comms"),
        shell="MID",
        pad=None,
        slot=None,
        outcome="success",
    )

    assert tuple(reached(world, launch, a_payload("comms"))) == ()
    assert tuple(reached(change(world, asteroid=None), launch, a_craft("scout"))) == ()


@pytest.mark.parametrize(("turn", "enough"), [(1, 2), (4, 2), (5, 3), (6, 3), (7, 5), (8, None)])
def test_early_is_cheap(turn: int, enough: int | None) -> None:
    """Of eight turns; in the last one nothing helps any more."""
    assert needed(under_threat(turn=turn)) == enough


def test_enough_pushes_in_one_year_make_it_miss() -> None:
    """Two in the fourth turn."""
    later = pushed(under_threat(turn=4), 2)

    assert asteroid_of(later).deflected
    assert asteroid_of(later).shift == 0


def test_too_few_pushes_move_the_point_onto_somebody_else() -> None:
    """25 for each, towards the east; beyond the end of the corridor it has passed."""
    for seed in ("a", "b", "c", "d", "e", "f"):
        world = under_threat(turn=5, seed=seed)
        later = asteroid_of(pushed(world, 1))

        assert later.shift == 25
        assert later.deflected == (truth.point(world) + 25 > 100)


def test_pushes_of_different_years_do_not_add_up_to_enough() -> None:
    """One in each of two years moves it twice."""
    first = pushed(under_threat(turn=1, seed="a"), 1)
    second = pushed(change(first, turn=Turn(2)), 1)

    assert asteroid_of(second).shift == 50 or asteroid_of(second).deflected


def test_a_year_without_pushes_changes_nothing() -> None:
    """Nor does one of misses, nor the last one."""
    missed = AsteroidStruck(seat=KAZ, mission="impactor", pushes=0, turn=Turn(1))
    world = missed.evolve(under_threat())

    assert events_of(world, deflect) == ()
    late = under_threat(turn=8)
    assert pushed(late, 5).asteroid == msgspec.structs.replace(asteroid_of(late), strikes={"8": 5})
    assert of_type(events_of(world, deflect), AsteroidStruck) == ()
