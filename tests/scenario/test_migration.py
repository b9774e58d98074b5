"""Older files are read as if they were of the newest format, and keep their lines."""

from pathlib import Path

import pytest

from game.scenario.check import check
from game.scenario.folder import MAIN
from game.scenario.load import first_world
from game.scenario.migration import STEPS, migrate_1_to_2, migrated
from game.scenario.reading import Mark, read_bytes
from game.scenario.shapes import FORMAT

OLD = """\
format: 1
id: old
title: Old
turns: {default: 4, presets: {4: {}, 6: {scoring: {agendas: true}}}}
seats:
  KAZ: {objectives: {steppe: 100}, agendas: [exit_door], brief: "You keep the house."}
  RUS: {objectives: {trust_in: 100}, brief: "You fly."}
scoring: {agendas: false}
"""
"""A scenario as it was written for the first format."""


def old(tmp_path: Path, change: tuple[str, str] = ("", "")) -> Path:
    """Return a folder with the old file, one thing in it changed."""
    (tmp_path / MAIN).write_text(OLD.replace(*change, 1), encoding="utf-8")
    return tmp_path


def test_every_older_format_has_a_step() -> None:
    """One step for each format, up to the one before the newest."""
    assert tuple(STEPS) == tuple(range(1, FORMAT))


def test_a_file_of_the_first_format_is_played(tmp_path: Path) -> None:
    """Whether agendas are dealt is what the file says, in every preset."""
    folder = old(tmp_path)

    assert check(folder).mistakes == ()
    assert first_world(folder).settings.agendas is False
    longer = first_world(folder, 6)
    assert longer.settings.agendas is True
    assert longer.seats[next(iter(longer.seats))].agenda is not None


def test_the_room_says_in_which_format_it_is_played(tmp_path: Path) -> None:
    """Its journal names the newest one."""
    assert first_world(old(tmp_path)).scenario.format == FORMAT


def test_mistakes_of_an_old_file_keep_their_place(tmp_path: Path) -> None:
    """Line and column are those of the file as it was typed."""
    report = check(old(tmp_path, ("{agendas: false}", "{agendas: perhaps}")))

    assert [(m.line, m.column, m.key) for m in report.mistakes] == [(8, 11, "shape.wrong-kind")]


def test_the_key_and_all_below_it_move_together() -> None:
    """Its mark and its doubles, too."""
    document = read_bytes(b"format: 1\nscoring:\n  agendas: true\n  agendas: false\n", MAIN)

    new = migrate_1_to_2(document)

    assert new.data == {"format": 2, "scoring": {"deal_agendas": False}}
    assert new.mark(("scoring", "deal_agendas")) == Mark(line=4, column=3)
    assert new.twice == (("scoring", "deal_agendas"),)


@pytest.mark.parametrize(
    "text", ["", "just words", "- 1", "format: 2", "format: 7", "format: one", "format: true"]
)
def test_what_is_not_older_stays_as_it_is(text: str) -> None:
    """The check has its own words for files that are odd or newer."""
    document = read_bytes(text.encode(), MAIN)

    assert migrated(document) == document


@pytest.mark.parametrize("odd", ["turns: 3", "scoring: [1]", "turns: {presets: [4]}", "scoring:"])
def test_an_odd_old_file_is_migrated_without_a_crash(odd: str) -> None:
    """Its mistakes are found afterwards."""
    assert isinstance(migrated(read_bytes(f"format: 1\n{odd}\n".encode(), MAIN)).data, dict)
