"""`steppe demo` plays over real sockets and leaves journal, pictures and debrief."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from game import cli
from game.cli.demo import fingerprint
from game.cli.keepsakes import last_world
from server.journal.files import read_game


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
