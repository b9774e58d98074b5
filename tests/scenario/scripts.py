"""Scenario folders for tests: the flagship's files, with something changed."""

import shutil
from pathlib import Path

from game.assets import scenario_path
from game.scenario.check import Report, check

FLAGSHIP = scenario_path("baikonur_70")
MAIN = "scenario.yaml"


def a_folder(place: Path, *changes: tuple[str, str], file: str = MAIN) -> Path:
    """Return a copy of the flagship in which some words of one file are replaced, once each."""
    folder = place / "baikonur_70"
    shutil.copytree(FLAGSHIP, folder)
    path = folder / file
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, f"{old!r} does not stand in {file}"
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    return folder


def checked(place: Path, *changes: tuple[str, str], file: str = MAIN) -> Report:
    """Return what the check says of such a copy."""
    return check(a_folder(place, *changes, file=file))


def line_of(text: str, file: str = MAIN) -> int:
    """Return the number of the first line of a flagship file that holds a text."""
    lines = (FLAGSHIP / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)
