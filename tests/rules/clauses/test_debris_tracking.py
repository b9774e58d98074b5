"""Tracking: data as far as the own network reaches, and notices of everything that moves."""

import msgspec

from game.model.ids import Permille
from game.model.world import World
from game.rules import engine
from tests.rules.clauses.desk import (
    an_article_of_all,
    broken,
    forecast,
    in_force,
    rows,
    sheet,
    the_duty,
)
from tests.worlds import KAZ, RUS, a_world

SHARED = an_article_of_all("debris_tracking", level=3)


def test_nobody_owes_more_than_it_can_see() -> None:
    """The tenant has level 2, the host none."""
    due = {row.obligor: row.due for row in rows(in_force(SHARED)) if row.unit == "level"}

    assert due == {KAZ: 0, RUS: 2}


def test_sharing_less_is_minor_and_hiding_a_launch_material() -> None:
    """The first shows to trackers only, the second to everybody."""
    world = sheet(in_force(SHARED), RUS, tracking_shared=1)
    hidden = sheet(in_force(SHARED), RUS, announces=False)

    assert broken(world) == ((RUS, "minor"),)
    assert broken(hidden) == ((RUS, "material"),)
    assert [row.monitors for row in rows(hidden, RUS)] == [("S",), ("P",)]


def test_without_notices_nothing_needs_to_be_announced() -> None:
    """The text decides."""
    quiet = an_article_of_all("debris_tracking", notify=False)

    assert broken(sheet(in_force(quiet), RUS, announces=False)) == ()


def test_it_promises_the_sky_a_level_and_names_who_gives_way() -> None:
    """Losses and conjunctions read it."""
    world = in_force(an_article_of_all("debris_tracking", level=2, right_of_way="later"))
    duty = the_duty(world)
    promise = duty.kind.conduct(world, duty, RUS)

    assert promise is not None
    assert (promise.tracking_level, promise.notify) == (2, True)
    assert duty.kind.right_of_way(world, duty) == "later"
    assert duty.kind.calming


def risky(world: World) -> World:
    """Return the world in which one satellite in fifty is lost a year."""
    band = msgspec.structs.replace(world.sky.bands["MID"], risk=Permille(20), risk_ppm=20_000)
    sky = msgspec.structs.replace(world.sky, bands={**world.sky.bands, "MID": band})
    return engine.change(world, sky=sky)


def test_shared_tracking_saves_satellites() -> None:
    """More so in a sky where more are lost."""
    assert forecast(risky(a_world()), KAZ, SHARED).cash[0] > 0
    assert forecast(a_world(), KAZ, SHARED).cash == (0, 0, 0)
