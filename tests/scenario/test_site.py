"""The ground on the first day."""

from pathlib import Path

from game.model.ids import million
from game.scenario.load import first_world
from tests.scenario.scripts import a_folder
from tests.worlds import KAZ, RUS


def test_the_site_of_the_library_is_the_ground() -> None:
    """Twenty-four slots a year on three pads; three more pads wait for money."""
    ground = first_world("baikonur_70").ground
    slots = {pad.id: pad.base_slots for pad in ground.pads.values() if pad.is_open}

    assert (ground.host, ground.tenant, ground.stages) == (KAZ, RUS, 2)
    assert slots == {"site_31": 12, "proton": 8, "light": 4}
    assert ground.pads["light"].reserve == million(6)
    assert ground.pads["proton"].reserve == million(12)


def test_a_scenario_changes_single_things_of_a_pad(tmp_path: Path) -> None:
    """What it does not say comes from the library."""
    site = "{from: baikonur, pads: {site_31: {condition: 80}}, drop: [site_1]}"
    ground = first_world(a_folder(tmp_path, ("{from: baikonur}", site))).ground

    assert ground.pads["site_31"].condition == 800
    assert ground.pads["site_31"].base_slots == 12
    assert "site_1" not in ground.pads


def test_at_the_rate_on_record_there_are_eight_launches(tmp_path: Path) -> None:
    """One slot for the host, one each for two guests, and the light pad rests."""
    world = first_world(a_folder(tmp_path, ("start_rate: article", "start_rate: record")))
    contracts = [t for t in world.treaties.values() if "Launch contract" in t.terms.title]

    assert sum(pad.base_slots for pad in world.ground.pads.values() if pad.is_open) == 8
    assert len(contracts) == 2
