"""Measures: one shape for machines, tables for people."""

import json

import pytest

from game.cli.measures import (
    Measure,
    print_columns,
    print_grid,
    print_json,
    print_rows,
    release,
    shown,
    wanted,
)

FAST = Measure("a turn", "besides the sky", 23.456, "ms", most=25.0)
RATIO = Measure("ours", "commands", 0.4, "", least=0.5)
COUNT = Measure("ours", "phases begun", 1234.0, "")


def test_the_shape_for_machines_is_the_documented_one(capsys: pytest.CaptureFixture[str]) -> None:
    """One object; every measure has all seven fields."""
    print_json("rules", (FAST, RATIO, COUNT))
    told = json.loads(capsys.readouterr().out)

    assert list(told) == ["bench", "version", "system", "measures"]
    assert (told["bench"], told["version"]) == ("rules", release())
    assert told["measures"][0] == {
        "of": "a turn",
        "what": "besides the sky",
        "value": 23.456,
        "unit": "ms",
        "least": None,
        "most": 25.0,
        "holds": True,
    }
    assert [each["holds"] for each in told["measures"]] == [True, False, None]


@pytest.mark.parametrize(
    ("value", "words"), [(0.456, "0.46"), (99.5, "99.50"), (123.45, "123.5"), (12_345.6, "12,346")]
)
def test_a_number_has_the_digits_that_matter(value: float, words: str) -> None:
    """None that nobody could measure again."""
    assert shown(value) == words


def test_bounds_stand_beside_a_number() -> None:
    """Either, both or none."""
    both = Measure("it", "lies", 1.0, "", least=0.5, most=2.0)

    assert [wanted(each) for each in (FAST, RATIO, COUNT, both)] == [
        "≤ 25",
        "≥ 0.5",
        "",
        "≥ 0.5 ≤ 2",
    ]


def test_a_person_reads_rows(capsys: pytest.CaptureFixture[str]) -> None:
    """A name stands once, bounds beside every number."""
    print_rows("Rows", (RATIO, COUNT))
    words = capsys.readouterr().out

    assert words.count("ours") == 1
    assert "≥ 0.5" in words


def test_a_grid_has_its_bounds_below(capsys: pytest.CaptureFixture[str]) -> None:
    """They are the same down a column."""
    print_grid("Grid", (RATIO, COUNT, FAST))

    assert "commands ≥ 0.5; besides the sky ≤ 25" in capsys.readouterr().out


def test_columns_stand_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    """What only one of them has leaves a gap at the other."""
    print_columns("Columns", (RATIO, COUNT, RATIO._replace(of="theirs", value=0.8)))
    lines = capsys.readouterr().out.splitlines()

    assert any("ours" in line and "theirs" in line for line in lines)
    assert any("0.40" in line and "0.80" in line for line in lines)
