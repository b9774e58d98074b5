"""A solo mission has a scenario, a length, opponents and a start."""

import msgspec

from game.client.answers import PlaySolo
from game.client.missions import missions
from game.client.scene import Line, Scene
from game.client.views.solo import Solo
from game.scenario.folder import shipped
from tests.client.hands import became, both, widget


def test_every_scenario_can_be_played_alone() -> None:
    """The flagship stands first."""
    names = [each.scenario for each in missions()]

    assert sorted(names) == sorted(shipped())
    assert names[0] == "baikonur_70"


def test_the_chosen_length_is_played() -> None:
    """Twelve turns are for long afternoons."""
    page = became(both(Solo(), Scene(), "preset.2"))

    assert both(page, Scene(), "start") == PlaySolo(scenario="baikonur_70", preset="12")


def test_another_scenario_brings_its_own_lengths() -> None:
    """The usual one is chosen at first."""
    page = became(both(Solo(preset=12), Scene(), "mission.kessler_point"))
    kessler = next(each for each in missions() if each.scenario == "kessler_point")

    wish = PlaySolo(scenario="kessler_point", preset=str(kessler.usual))
    assert both(page, Scene(), "start") == wish


def test_opponents_can_hold_out_longer() -> None:
    """How hard they bargain is chosen before and shown on their seats."""
    page = became(both(Solo(), Scene(), "level.2"))

    start = both(page, Scene(), "start")
    assert isinstance(start, PlaySolo)
    assert start.level == "tough"


def test_the_start_is_pressed_once() -> None:
    """While the mission opens, the button rests."""
    busy = msgspec.structs.replace(Scene(), line=Line(state="connecting"))

    assert not widget(Solo(), busy, "start").enabled
