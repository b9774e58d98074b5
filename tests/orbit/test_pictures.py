"""The commands of the sky: its pictures and its bench."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from game.cli import orbit
from game.cli.bench_orbit import bench_orbit
from tests.orbit.scene import INPUTS

ROOT = Path(__file__).parents[2]
QUICK = ("catalogue", "weapon_tests", "years_to_sink")
SMALL = 60_000
PNG = b"\x89PNG"


@pytest.fixture
def pictures():
    """The module that draws, where matplotlib is installed."""
    pytest.importorskip("matplotlib")
    from game.cli import orbit_pictures

    return orbit_pictures


def test_the_plot_command_writes_one_small_picture_after_the_other(pictures, monkeypatch, tmp_path):
    """Into a folder that it makes; three quick ones stand for all eight here."""
    quick = {name: pictures.PICTURES[name] for name in QUICK}
    monkeypatch.setattr(pictures, "PICTURES", quick)
    result = CliRunner().invoke(orbit.app, ["plot", "--out", str(tmp_path / "new")])

    assert result.exit_code == 0
    drawn = sorted((tmp_path / "new").iterdir())
    assert [path.stem for path in drawn] == sorted(QUICK)
    assert all(path.read_bytes().startswith(PNG) for path in drawn)
    assert all(path.stat().st_size < SMALL for path in drawn)


def test_a_picture_drawn_twice_is_the_same(pictures, tmp_path):
    """No date and no chance in it."""
    for name in ("one.png", "two.png"):
        pictures.draw("years_to_sink", INPUTS, tmp_path / name)

    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


def test_without_matplotlib_the_command_says_how_to_get_it(monkeypatch, tmp_path):
    """One line, and no folder is made."""
    monkeypatch.setattr(orbit, "find_spec", lambda name: None)
    result = CliRunner().invoke(orbit.app, ["plot", "--out", str(tmp_path / "new")])

    assert result.exit_code == 1
    assert "-m pip install matplotlib" in result.output
    assert not (tmp_path / "new").exists()


def test_every_picture_of_the_page_has_a_command(pictures):
    """The page for teachers shows what the command draws, and nothing else."""
    page = (ROOT / "docs" / "orbit.md").read_text(encoding="utf-8")

    assert page.count("](pictures/orbit/") == len(pictures.PICTURES) == 8
    assert all(f"](pictures/orbit/{name}.png)" in page for name in pictures.PICTURES)


def test_the_example_of_the_page_runs(monkeypatch, capsys):
    """As a pupil would paste it, in a checkout."""
    monkeypatch.chdir(ROOT)
    page = (ROOT / "docs" / "orbit.md").read_text(encoding="utf-8")
    example = page.split("```python\n")[1].split("```")[0]
    exec(compile(example, "docs/orbit.md", "exec"), {})

    assert capsys.readouterr().out.count("'N':") == 2


def test_the_bench_measures_three_sizes_in_two_modes(capsys):
    """As JSON for machines."""
    bench_orbit(years=3, as_json=True)
    measures = json.loads(capsys.readouterr().out)["measures"]
    taken = [m["value"] for m in measures]

    assert [(m["of"], m["what"]) for m in measures] == [
        (f"{owners}, {mode}", what)
        for owners in ("1 owner", "6 owners", "12 owners")
        for mode in ("deterministic", "stochastic")
        for what in ("shortest", "median", "longest")
    ]
    assert all(
        0.0 < low <= middle <= high
        for low, middle, high in zip(taken[::3], taken[1::3], taken[2::3], strict=True)
    )


def test_the_bench_prints_a_table_for_people(capsys):
    """With a row for each."""
    bench_orbit(years=2)

    assert capsys.readouterr().out.count("stochastic") == 3
