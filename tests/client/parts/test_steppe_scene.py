"""What is seen on the steppe follows from the sight: weather, train, animals."""

import msgspec

from game.client.parts import steppe_scene
from game.client.scene import Scene
from game.model.ids import IncidentId, Turn
from game.model.incidents import Incident
from game.model.world import World
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import KAZ, RUS

LAUNCH = scenes.eventful()


def in_quarter(world: World, quarter: int) -> Scene:
    """Return Launch in one of its quarters."""
    whole = world.settings.seconds.get("launch", 0) or 24
    return scenes.scene(world, RUS, now=whole * (quarter - 0.5) / 4)


def with_ground(world: World, **fields: object) -> World:
    """Return the world with some fields of its ground replaced."""
    return change(world, ground=msgspec.structs.replace(world.ground, **fields))


def test_a_dust_storm_is_seen_in_its_quarter() -> None:
    """And in no other one."""
    world = with_ground(LAUNCH, bad_weather={"2": 150})

    assert steppe_scene.picture(in_quarter(world, 2)).sky == "dust"
    assert steppe_scene.picture(in_quarter(world, 3)).sky == "fair"


def test_it_rains_where_a_rocket_waits_for_the_weather() -> None:
    """In winter it snows."""
    waits = [
        msgspec.structs.replace(scenes.A_FLIGHT, outcome="scrubbed", quarter=quarter)
        for quarter in (1, 4)
    ]
    world = change(LAUNCH, launches=tuple(waits))

    assert steppe_scene.picture(in_quarter(world, 1)).sky == "snow"
    assert steppe_scene.picture(in_quarter(world, 4)).sky == "rain"


def test_the_only_rocket_leaves_on_the_train_until_orders_are_given() -> None:
    """Then it stands on its pad."""
    orders = scenes.ordering()
    talks = change(orders, phase="negotiate")

    before = steppe_scene.picture(scenes.scene(talks, KAZ))
    after = steppe_scene.picture(scenes.scene(orders, KAZ))

    assert (before.rollout is not None, before.front.rocket) == (True, None)
    assert (after.rollout, after.front.rocket is not None) == (None, True)


def test_animals_stay_away_from_a_sick_steppe() -> None:
    """Below 40 of 100."""
    world = with_ground(LAUNCH, steppe=steppe_scene.HERD_FROM - 1)

    assert not steppe_scene.picture(scenes.scene(world, RUS)).herd


def test_the_jubilee_is_held_in_its_year() -> None:
    """The card lies on the table in that turn; next year the tents are gone."""
    card = Incident(
        id=IncidentId("i-jubilee"), kind="anniversary", turn=LAUNCH.turn, until=LAUNCH.turn
    )
    world = change(LAUNCH, incidents={card.id: card})
    later = change(world, turn=Turn(LAUNCH.turn + 1))

    assert steppe_scene.picture(scenes.scene(world, RUS)).parade
    assert not steppe_scene.picture(scenes.scene(later, RUS)).parade
