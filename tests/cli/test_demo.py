"""`steppe demo`: what it leaves behind, and how it ends when it cannot go on."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from game import cli
from game.cli.demo import fingerprint
from game.cli.keepsakes import last_world
from server.journal.files import read_game

ROOT = Path(__file__).parent.parent.parent
STEPPE = (sys.executable, "-c", "from game.cli import main; main()")
FULL = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
from game.cli import main
main()
"""
"""`steppe` where no file may grow beyond 200 kB, as on a disk that is nearly full."""
unix = pytest.mark.skipif(sys.platform == "win32", reason="needs signals and limits of Unix")


def begun(starter: tuple[str, ...], out: Path) -> "subprocess.Popen[str]":
    """Return a demo in a process of its own."""
    return subprocess.Popen(
        [*starter, "demo", "--out", str(out)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.evening
def test_a_demo_leaves_everything_behind(tmp_path: Path) -> None:
    """One turn of nine seats; the journal folds to the world whose digest was printed."""
    result = CliRunner().invoke(cli.app, ["demo", "--turns", "1", "--out", str(tmp_path)])
    world = last_world(entry.events for entry in read_game(tmp_path / "game.stojournal"))

    assert result.exit_code == 0, result.output
    assert fingerprint(world) in result.output
    assert (tmp_path / "debrief.html").stat().st_size > 10_000
    assert len(list(tmp_path.glob("turn-01-*.png"))) == 7
    assert world.phase == "ended"


def test_an_unknown_scenario_is_told_in_one_line(tmp_path: Path) -> None:
    """With the names that are known, and before anything is written."""
    ended = CliRunner().invoke(
        cli.app, ["demo", "--scenario", "../nowhere", "--out", str(tmp_path / "out")]
    )

    assert ended.exit_code == 1
    assert ended.output.count("\n") == 1
    assert "baikonur_70" in ended.output
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_told_in_one_line(tmp_path: Path) -> None:
    """With its name and the cure."""
    (tmp_path / "file").write_text("not a folder")
    ended = CliRunner().invoke(cli.app, ["demo", "--out", str(tmp_path / "file")])

    assert ended.exit_code == 1
    assert ended.output.count("\n") == 1
    assert ended.output.startswith(str(tmp_path / "file"))
    assert "--out" in ended.output


@unix
def test_ctrl_c_in_the_middle_ends_with_one_line(tmp_path: Path) -> None:
    """Pictures stay, the unfinished game goes, and shells see that it was interrupted."""
    process = begun(STEPPE, tmp_path)
    while not (tmp_path / "turn-01-report.png").exists():
        assert process.poll() is None, process.communicate()
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)

    assert process.returncode == 130
    assert told.count("\n") == 1
    assert str(tmp_path) in told
    assert {path.suffix for path in tmp_path.iterdir()} == {".png"}


@unix
def test_a_full_disk_ends_a_demo_with_one_line(tmp_path: Path) -> None:
    """At once, with the folder and the cure."""
    process = begun((sys.executable, "-c", FULL), tmp_path)
    _, told = process.communicate(timeout=60)

    assert process.returncode == 1
    assert told.count("\n") == 1, told
    assert told.startswith(f"{tmp_path}: ")
    assert "--out" in told
