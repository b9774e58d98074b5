"""The wheel, unpacked as pip would: all it needs is in it, and nothing beside it counts."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
OPEN = """
from game.assets import asset_path, orbit_inputs, scenario_path
from game.client.render import picture
from game.scenario.load import first_world
print(asset_path().name, scenario_path().name, orbit_inputs() is not None)
print(len(first_world("baikonur_70", seed="1").seats), picture("title").get_size())
"""
"""Opens assets, a scenario and a page."""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the unpacked wheel beside another package's ``assets``."""
    folder = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps")
    subprocess.run([*build, "--wheel-dir", str(folder), str(ROOT)], check=True)
    place = folder / "site"
    with ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(place)
    (place / "assets").mkdir()
    (place / "scenarios").mkdir()
    return place


def steppe(place: Path, *command: str) -> str:
    """Return what a command prints that runs outside the checkout and finds only the wheel."""
    quiet = {"SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    return subprocess.run(
        [sys.executable, *command],
        cwd=place.parent,
        env={**os.environ, **quiet, "PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_a_wheel_opens_its_assets_scenarios_and_pages(installed: Path) -> None:
    """Whatever lies beside it under the same names."""
    told = steppe(installed, "-c", OPEN)

    assert told == "_assets _scenarios True\n9 (1280, 720)\n"


def test_a_wheel_checks_its_scenario(installed: Path) -> None:
    """The command of the README works without a checkout."""
    told = steppe(
        installed, "-c", "from game.cli import main; main()", "scenario", "check", "baikonur_70"
    )

    assert told.endswith("baikonur_70: OK, 3 presets, 9 seats.\n")


def test_a_wheel_carries_its_licences(installed: Path) -> None:
    """Those of the code, and of every font, icon, picture and data file."""
    kept = next(installed.glob("*.dist-info")) / "licenses"

    assert (kept / "LICENSE").is_file()
    assert (kept / "assets" / "LICENSES.md").is_file()
