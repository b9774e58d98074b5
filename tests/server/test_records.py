"""What is noted: machines can read it, and it names no person and no computer."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from server import records


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Give the log back as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:], root.level = handlers, level


def lines(folder: Path) -> list[dict[str, str]]:
    """Return what was noted."""
    return [json.loads(line) for line in (folder / records.FILE).read_text().splitlines()]


def test_a_line_is_one_object(tmp_path: Path) -> None:
    """When, how bad, which part, what."""
    records.to_file(tmp_path)
    logging.getLogger("server.rooms").warning("room %s: the disk is slow", "r-1")
    (line,) = lines(tmp_path)

    assert line["words"] == "room r-1: the disk is slow"
    assert (line["level"], line["part"]) == ("warning", "server.rooms")
    assert line["at"].endswith("+00:00")


@pytest.mark.parametrize("address", ["192.168.1.20", "2001:db8:0:1::7", "fe80::1:2:3:4"])
def test_addresses_are_masked(address: str) -> None:
    """Not even a library's message brings one in."""
    assert address not in records.masked(f"connection from {address} lost")
    assert records.masked("12:30 Turn 3.1") == "12:30 Turn 3.1"


def test_a_mistake_of_ours_tells_its_place_and_not_its_contents(tmp_path: Path) -> None:
    """What a student wrote may stand in an exception's text."""
    records.to_file(tmp_path)
    try:
        raise ValueError("Aigerim wrote this")
    except ValueError:
        logging.getLogger("server").exception("a mistake")
    (line,) = lines(tmp_path)

    assert line["fault"].startswith("ValueError at test_records.py:")
    assert "Aigerim" not in (tmp_path / records.FILE).read_text()


def test_a_long_line_is_cut(tmp_path: Path) -> None:
    """Nobody fills the disk with one message."""
    records.to_file(tmp_path)
    logging.getLogger("server").warning("x" * 10_000)

    assert len(lines(tmp_path)[0]["words"]) == records.MOST_WORDS


def test_old_lines_are_thrown_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three small files, whatever happens."""
    monkeypatch.setattr(records, "MOST_BYTES", 2_000)
    records.to_file(tmp_path)
    for number in range(200):
        logging.getLogger("server").info("line %d", number)

    assert len(list(tmp_path.iterdir())) == records.MOST_FILES
    assert lines(tmp_path)[-1]["words"] == "line 199"


def test_a_terminal_is_told_in_plain_words_or_in_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A teacher reads the first, a service the second."""
    records.to_file(tmp_path)
    logging.getLogger("server").warning("the disk is slow")
    plain = capsys.readouterr().err
    records.to_terminal()
    logging.getLogger("server").warning("the disk is slow")

    assert plain == "warning: the disk is slow\n"
    assert json.loads(capsys.readouterr().err)["words"] == "the disk is slow"
