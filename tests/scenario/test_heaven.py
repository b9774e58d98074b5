"""The sky on the first day."""

from pathlib import Path

from game.rules.sky.sky_record import sky_of
from game.scenario.load import first_world
from tests.scenario.scripts import a_folder
from tests.worlds import KAZ, RUS

OWNERSHIP = (
    "asat_fragments: model",
    "asat_fragments: model\n  ownership: {D: {RUS: 0.5, KAZ: 0.25}}",
)


def test_the_fleets_fly_in_the_middle_band() -> None:
    """Seventy Russian satellites, evenly over the eight shells."""
    sky = sky_of(first_world("baikonur_70").sky.record)
    fleet = sky.S[sky.row(RUS)]

    assert round(fleet.sum()) == 70
    assert round(fleet[8:16].sum()) == 70


def test_the_start_sky_does_not_depend_on_the_room() -> None:
    """Two rooms of one class see the same sky."""
    one, other = (first_world("baikonur_70", seed=seed) for seed in ("a", "b"))

    assert one.sky == other.sky


def test_a_scenario_may_say_whose_the_debris_is(tmp_path: Path) -> None:
    """What it leaves out belongs to the others."""
    sky = sky_of(first_world(a_folder(tmp_path, OWNERSHIP)).sky.record)
    total = sky.D.sum()

    assert round(sky.D[sky.row(RUS)].sum() / total, 2) == 0.5
    assert round(sky.D[sky.row(KAZ)].sum() / total, 2) == 0.25
    assert round(sky.D[sky.row("others")].sum() / total, 2) == 0.25
