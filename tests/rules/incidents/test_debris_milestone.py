"""Debris milestone: a mark of the fragment index is passed."""

import msgspec

from game.model.orbit import OrbitSettings
from game.model.world import Settings, World
from game.rules.engine import change
from tests.rules.incidents.table import a_table, kind, raised
from tests.rules.money.test_market import with_band

START = Settings(turns=8, orbit=OrbitSettings(fragment_index={"MID": 130}))


def facts(world: World) -> list[dict[str, object]]:
    """Return what the reports of this turn would tell."""
    return [dict(case.facts) for case in kind("debris_milestone").raised(world)]


def test_the_report_names_the_mark_that_was_passed() -> None:
    """From 130 to 160 the mark 150 is passed; without launches it stays in this small sky."""
    world = with_band(a_table(settings=START), "MID", index=1600)

    assert facts(world) == [{"mark": 150, "index": 160, "later": 160, "turns": 3}]


def test_a_mark_is_told_once() -> None:
    """Nobody wants the same headline every year."""
    world = with_band(a_table(settings=START), "MID", index=1600)
    told, _ = raised(world, "debris_milestone", mark=150, index=160, later=160, turns=3)

    assert facts(told) == []


def test_marks_passed_before_the_game_are_no_news() -> None:
    """A scenario that starts at 180 is past the first mark."""
    orbit = msgspec.structs.replace(START.orbit, fragment_index={"MID": 180})
    world = with_band(a_table(settings=START), "MID", index=1900)

    assert facts(change(world, settings=msgspec.structs.replace(START, orbit=orbit))) == []
