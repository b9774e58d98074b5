"""`steppe scenario calibrate`: from games to par, and back into a room."""

import shutil
from functools import partial
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from game.assets import scenario_path
from game.cli import calibrate
from game.cli.calibrate import save
from game.cli.scenario import app
from game.model.ids import SeatId
from game.rehearsal.record import Job, rehearsed
from game.scenario.check import check
from game.scenario.folder import gather
from game.scenario.load import first_world

GAMES = 2


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the small scenario with par of two games of one turn."""
    place = tmp_path_factory.mktemp("scenarios") / "new"
    shutil.copytree(scenario_path("library", "new"), place)
    jobs = (Job(scenario=str(place), preset=4, seed=str(n), turns=1) for n in range(GAMES))
    save(gather(place), 4, tuple(rehearsed(job) for job in jobs))
    return place


def test_a_room_opens_with_the_par_that_was_written(folder: Path) -> None:
    """Every objective of every seat has three marks that rise."""
    world = first_world(folder, 4)

    for seat in world.seats.values():
        assert world.par[seat.id].keys() == seat.objectives.keys()
    assert all(p.lo < p.mid < p.hi for table in world.par.values() for p in table.values())


def test_fresh_par_pleases_the_check(folder: Path) -> None:
    """Neither missing nor stale."""
    report = check(folder)

    assert not [m.key for m in (*report.mistakes, *report.warnings) if "par" in m.key]


def test_a_changed_scenario_makes_par_stale(folder: Path, tmp_path: Path) -> None:
    """The check warns, and another calibration drops the marks of the old rules."""
    changed = tmp_path / "changed"
    shutil.copytree(folder, changed)
    main = changed / "scenario.yaml"
    main.write_text(main.read_text(encoding="utf-8") + "\nnames: fictional\n", encoding="utf-8")
    report = check(changed)
    job = Job(scenario=str(changed), preset=6, seed="after", turns=1)
    save(gather(changed), 6, (rehearsed(job),))

    assert "check.par-stale" in [m.key for m in report.warnings]
    assert first_world(changed, 6).par
    assert not first_world(changed, 4).par


def test_par_of_one_preset_leaves_the_others_alone(folder: Path) -> None:
    """Presets may be calibrated one after another."""
    before = first_world(folder, 4).par
    job = Job(scenario=str(folder), preset=6, seed="other", turns=1)
    save(gather(folder), 6, (rehearsed(job),))

    assert first_world(folder, 4).par == before
    assert first_world(folder, 6).par.keys() == before.keys()


def test_an_unknown_preset_is_named_with_a_cure() -> None:
    """The answer says which presets there are."""
    answer = CliRunner().invoke(app, ["calibrate", "baikonur_70", "--preset", "7"])

    assert answer.exit_code == 1
    assert "no preset of 7 turns; choose one of: 6, 8, 12" in answer.output


def test_the_command_prints_seats_sky_and_articles(folder: Path, tmp_path: Path) -> None:
    """One whole game in this process: par is written and the tables are printed."""
    place = tmp_path / "whole"
    shutil.copytree(folder, place)
    asked = ["calibrate", str(place), "--games", "1", "--preset", "4", "--jobs", "1"]
    answer = CliRunner().invoke(app, asked)

    assert answer.exit_code == 0
    assert all(word in answer.output for word in ("final cash", "stayed open", "slot_grant", "B12"))
    assert SeatId("KAZ") in first_world(place, 4).par


def test_a_rehearsal_tells_how_quiet_seats_fare(folder: Path, tmp_path: Path) -> None:
    """It needs par, and leaves the files alone."""
    place = tmp_path / "heard"
    shutil.copytree(folder, place)
    before = (place / "par.yaml").read_bytes()
    asked = ["rehearse", str(place), "--games", "1", "--preset", "4", "--jobs", "1"]
    answer = CliRunner().invoke(app, asked)

    assert "mean score" in answer.output
    assert (place / "par.yaml").read_bytes() == before


def test_replies_to_all_fields_are_printed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six fields, five replies; which is best in each, and what that says of B8 and B9."""
    quick = partial(msgspec.structs.replace, turns=1)
    monkeypatch.setattr(calibrate, "rehearsed", lambda job: rehearsed(quick(job)))
    asked = ["replies", str(folder), "--games", "1", "--preset", "4", "--jobs", "1"]
    answer = CliRunner().invoke(app, asked)

    assert answer.exit_code == 0
    assert "different best replies" in answer.output
    assert "free_rider" in answer.output
    assert "own cast" in " ".join(answer.output.split())
