"""The page about security claims nothing without a test that is really there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
FILES = tuple((ROOT / "tests").rglob("test_*.py"))
NAMED = sorted(set(re.findall(r"`((?:[\w/]*/)?test_\w+\.py)(?:::\w+)?`", PAGE)))
TESTS = sorted(set(re.findall(r"::(test_\w+)`", PAGE)))


@pytest.mark.parametrize("file", NAMED)
def test_a_file_that_is_named_is_there(file: str) -> None:
    """Under its whole path, where one is given."""
    assert (ROOT / file).is_file() if "/" in file else file in {path.name for path in FILES}


@pytest.mark.parametrize("name", TESTS)
def test_a_test_that_is_named_is_there(name: str) -> None:
    """Renaming a test renames it on the page."""
    assert any(f"def {name}(" in path.read_text(encoding="utf-8") for path in FILES)


def test_every_threat_has_its_test() -> None:
    """Each row of a table with answers ends in a test."""
    tables = re.findall(r"\| threat \| answer \| test \|\n\|[-|]+\n((?:\|.*\n)+)", PAGE)
    rows = [row for table in tables for row in table.splitlines()]

    assert len(rows) > 40
    assert [row for row in rows if "`" not in row.split("|")[3] and "the same" not in row] == []
