"""`steppe games` as a teacher uses it between two lessons."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from game.cli.games import app
from server.journal.sqlite import SqliteJournal
from server.settings import FILE
from tests.server.journal.entries import some_entries


def run(*words: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(app, words)


@pytest.fixture
async def _a_game(tmp_path: Path) -> None:
    """Keep a short game."""
    journal = SqliteJournal(tmp_path / FILE)
    await journal.append("r-1", *some_entries(3))
    await journal.close()


@pytest.mark.usefixtures("_a_game")
def test_a_game_goes_out_and_comes_back(tmp_path: Path) -> None:
    """Deleted in between; the list says where it is."""
    data, file = ("--data", str(tmp_path)), str(tmp_path / "game.stojournal")
    given = run("export", "r-1", file, *data)
    gone = run("delete", "r-1", *data)
    empty = run("list", *data)
    back = run("import", file, *data)
    listed = run("list", *data)

    assert "3 entries" in given.output
    assert "3 entries" in gone.output
    assert "r-1" not in empty.output
    assert re.search(r"under \d{6}", back.output)
    assert "r-1" in listed.output


@pytest.mark.usefixtures("_a_game")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("export", "r-2", "x"), "no game r-2"),
        (("delete", "r-2"), "no game r-2"),
        (("import", "missing"), "missing: No such file or directory; name a file"),
    ],
)
def test_what_is_not_there_is_told_in_one_line(
    tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    """With exit code 1."""
    ended = run(*words, "--data", str(tmp_path))

    assert ended.exit_code == 1
    assert told in ended.output
