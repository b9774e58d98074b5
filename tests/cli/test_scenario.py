"""`steppe scenario` on the command line."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from game.cli.scenario import app
from game.scenario import own
from game.scenario.check import check
from tests.scenario.pages import as_typed
from tests.scenario.scripts import a_folder, line_of

RUN = CliRunner()


def test_the_list_names_what_ships() -> None:
    """Id, title, seats and lengths."""
    said = RUN.invoke(app, ["list"])

    assert said.exit_code == 0
    assert "baikonur_70  Baikonur at 70  (9 seats; 6, 8, 12 turns)" in said.output


def test_own_scenarios_are_found_in_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the server and the window keep them; one with mistakes does not hide the others."""
    monkeypatch.setenv(own.PLACE, "")
    home = tmp_path / "data" / "scenarios"
    home.mkdir(parents=True)
    as_typed(home)
    broken = as_typed(tmp_path).rename(home / "broken")
    (broken / "scenario.yaml").write_text("title: Nothing", encoding="utf-8")

    listed = RUN.invoke(app, ["--data", str(tmp_path / "data"), "list"]).output
    checked = RUN.invoke(app, ["check", "water_and_orbit"])

    assert "water_and_orbit  Water and Orbit  (3 seats; 4, 6 turns)" in listed
    assert "broken  has mistakes; run: steppe scenario check broken" in listed
    assert checked.exit_code == 0


def test_a_sound_scenario_ends_with_zero() -> None:
    """Warnings do not change that."""
    said = RUN.invoke(app, ["check", "baikonur_70"])

    assert said.exit_code == 0
    assert "baikonur_70: OK, 3 presets, 9 seats." in said.output


def test_mistakes_end_with_one_and_are_told_with_their_place(tmp_path: Path) -> None:
    """An editor can jump to the line."""
    folder = a_folder(tmp_path, ("temper: broker", "temper: brocker"))
    said = RUN.invoke(app, ["check", str(folder)])

    assert said.exit_code == 1
    place = f"scenario.yaml:{line_of('temper: broker')}:11"
    assert f'{place}: mistake: "temper" cannot be "brocker"' in said.output
    assert 'did you mean "broker"?' in said.output


def test_an_unreadable_file_ends_with_two(tmp_path: Path) -> None:
    """As does one that is not there."""
    (tmp_path / "bad.yaml").write_bytes(b"\xff\xfe")

    assert RUN.invoke(app, ["check", str(tmp_path / "bad.yaml")]).exit_code == 2
    assert RUN.invoke(app, ["check", str(tmp_path / "gone.yaml")]).exit_code == 2


def test_mistakes_are_told_in_the_language_of_the_teacher(tmp_path: Path) -> None:
    """An unknown language is English."""
    folder = str(a_folder(tmp_path, ("temper: broker", "temper: brocker")))

    assert "может быть" in RUN.invoke(app, ["check", folder, "--language", "ru"]).output
    assert "did you mean" in RUN.invoke(app, ["check", folder, "--language", "fr"]).output


def test_the_schema_is_json() -> None:
    """Ready for an editor."""
    said = RUN.invoke(app, ["schema", "treaty"])

    assert json.loads(said.output)["$defs"]["ClauseFile"]
    assert RUN.invoke(app, ["schema", "poem"]).exit_code == 1


def test_a_new_scenario_is_sound(tmp_path: Path) -> None:
    """It is called like its folder and can be played at once."""
    folder = tmp_path / "My Lesson"
    said = RUN.invoke(app, ["new", str(folder)])

    assert said.exit_code == 0
    assert check(folder).mistakes == ()
    assert "id: my_lesson" in (folder / "scenario.yaml").read_text(encoding="utf-8")


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """A folder that is there stays as it is."""
    assert RUN.invoke(app, ["new", str(tmp_path)]).exit_code == 1


def test_the_flagship_is_proved_on_the_command_line() -> None:
    """Green or red in one line."""
    said = RUN.invoke(app, ["prove", "baikonur_70"])

    assert said.exit_code == 0
    assert "claims true" in said.output


def test_a_broken_proof_ends_with_one(tmp_path: Path) -> None:
    """And names the claim that does not hold."""
    folder = a_folder(tmp_path, ("KAZ: [305, 305]", "KAZ: [1, 2]"), file="playthrough.yaml")
    said = RUN.invoke(app, ["prove", str(folder)])

    assert said.exit_code == 1
    assert "cash KAZ is 305; it should be 1 … 2" in said.output


def test_a_scenario_without_a_proof_ends_with_two(tmp_path: Path) -> None:
    """There is nothing to read."""
    folder = a_folder(tmp_path)
    (folder / "playthrough.yaml").unlink()

    assert RUN.invoke(app, ["prove", str(folder)]).exit_code == 2


def test_bots_try_a_scenario_out(tmp_path: Path) -> None:
    """Two games, shared out among the presets, and what they say about each."""
    folder = str(as_typed(tmp_path))
    said = RUN.invoke(app, ["check", folder, "--play", "2", "--jobs", "1"])

    assert said.exit_code == 0
    assert "4 turns, 1 games by bots; a lesson of 35 minutes or more:" in said.output
    assert "6 turns, 1 games by bots; a lesson of 45 minutes or more:" in said.output
    assert said.output.count("on top: ") == 2


def test_what_has_mistakes_is_not_played(tmp_path: Path) -> None:
    """First the file, then the games."""
    folder = a_folder(tmp_path, ("temper: broker", "temper: brocker"))
    said = RUN.invoke(app, ["check", str(folder), "--play", "2", "--jobs", "1"])

    assert said.exit_code == 1
    assert "on top" not in said.output
