"""Commands that cannot go on: one line with place and cure, an exit code, never a traceback."""

import errno
import os
from importlib.metadata import version
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from game import cli
from game.cli.endings import give_up, writing
from tests.scenario.scripts import a_folder

cli._mount()


def run(*words: str) -> Result:
    """Run a command of the program."""
    return CliRunner().invoke(cli.app, words)


@pytest.mark.parametrize(
    "words",
    [
        ("shots", "--out", "file/pictures"),
        ("orbit", "plot", "--out", "file/pictures"),
        ("demo", "--out", "file/pictures"),
        ("scenario", "new", "file/lesson"),
    ],
)
def test_a_folder_that_cannot_be_made_is_told_with_a_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """Before anything is computed."""
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("not a folder")
    ended = run(*words)

    assert ended.exit_code == 1
    assert ended.output == f"{words[-1]}: Not a directory; choose another folder" + (
        "\n" if words[0] == "scenario" else " with --out\n"
    )


def test_half_a_scenario_is_taken_away_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk; else the second try would be told that the folder is there already."""

    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr(Path, "write_bytes", full)
    ended = run("scenario", "new", str(tmp_path / "lesson"))

    assert ended.exit_code == 1
    assert ended.output.endswith("make room there, or choose another folder\n")
    assert not (tmp_path / "lesson").exists()


@pytest.mark.parametrize("command", ["calibrate", "rehearse", "replies", "deals"])
def test_an_unknown_scenario_is_told_with_those_that_are_known(command: str) -> None:
    """As the check tells it."""
    ended = run("scenario", command, "nowhere")

    assert ended.exit_code == 2
    assert "nowhere:1:1: mistake: There is no such scenario" in ended.output
    assert "baikonur_70" in ended.output


def test_games_are_not_played_in_a_scenario_with_mistakes(tmp_path: Path) -> None:
    """They are listed instead."""
    folder = a_folder(tmp_path, ("temper: broker", "temper: brocker"))
    ended = run("scenario", "deals", str(folder))

    assert ended.exit_code == 1
    assert 'did you mean "broker"?' in ended.output


def test_a_preset_that_is_missing_is_told_with_those_there_are() -> None:
    """Whoever asks for it sees what to ask for."""
    ended = run("scenario", "deals", "baikonur_70", "--preset", "3")

    assert ended.exit_code == 1
    assert ended.output == "baikonur_70 has no preset of 3 turns; choose one of: 6, 8, 12\n"


@pytest.mark.parametrize(
    ("number", "cure"),
    [(errno.ENOSPC, "make room there, or look elsewhere"), (errno.EACCES, "look elsewhere")],
)
def test_a_full_disk_has_a_second_cure(
    capsys: pytest.CaptureFixture[str], number: int, cure: str
) -> None:
    """Making room helps there, and nowhere else."""
    with pytest.raises(typer.Exit) as ended, writing(Path("here"), "look elsewhere"):
        raise OSError(number, os.strerror(number), "here/file")

    assert ended.value.exit_code == 1
    assert capsys.readouterr().err == f"here: {os.strerror(number)}; {cure}\n"


def test_a_line_goes_to_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    """What a command gives to another one stays clean."""
    with pytest.raises(typer.Exit) as ended:
        give_up("No.", code=3)
    printed = capsys.readouterr()

    assert ended.value.exit_code == 3
    assert (printed.out, printed.err) == ("", "No.\n")


def test_the_version_is_printed() -> None:
    """The one of the installed package, for whoever reports a fault."""
    printed = run("--version")

    assert printed.exit_code == 0
    assert printed.output == f"Steppe to Orbit {version('steppe-to-orbit')}\n"
