"""The house keeps its shape: short functions, short files, layers that hold."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted(path for room in ("game", "server") for path in (ROOT / room).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FUNCTION = 40
LONGEST_FILE = 400


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield every function of a file with its number of lines."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def lines_of(path: Path) -> int:
    """Return the number of lines of a file."""
    return path.read_text(encoding="utf-8").count("\n")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_short(path: Path) -> None:
    """What grows longer hides an idea that would split it."""
    long = [name for name, length in functions(path) if length > LONGEST_FUNCTION]

    assert lines_of(path) <= LONGEST_FILE
    assert not long


def test_a_file_of_tests_is_short() -> None:
    """A long one tests two ideas, and so does a long function."""
    found = [(path.name, *each) for path in TESTS for each in functions(path)]

    assert [path.name for path in TESTS if lines_of(path) > LONGEST_FILE] == []
    assert [each for each in found if each[2] > LONGEST_FUNCTION] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_says_what_it_is_for(path: Path) -> None:
    """Every file starts with a sentence that a teacher understands."""
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_the_layers_hold() -> None:
    """Inner rooms know nothing of the outer ones."""
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(
        [linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, run.stdout
