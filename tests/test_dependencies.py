"""Dependencies: whatever is imported is declared, pinned and explained, and nothing else is."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OURS = ("game", "server", "tests")
UNSEEN = {"msgpack", "uvloop"}
"""Loaded by name (packets of Socket.IO), or only where the system has it."""


def name_of(requirement: str) -> str:
    """Return the package of a requirement or of its pin, as registries compare names."""
    name = re.split(r"[<>=!;\[ ]", requirement)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def imported(folder: str) -> Iterator[str]:
    """Yield the packages outside the standard library that a folder imports."""
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.split(".")[0]


def test_whatever_is_imported_is_declared() -> None:
    """What another package happens to bring along today may be gone with its next version."""
    dependencies = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["plots"]]
    declared = {name_of(each) for each in dependencies}
    known = packages_distributions()
    modules = {*imported("game"), *imported("server")} - {*sys.stdlib_module_names, *OURS}
    lost = [m for m in modules if not declared & {name_of(d) for d in known.get(m, [m])}]

    assert sorted(lost) == []


def test_whatever_is_declared_is_imported() -> None:
    """A dependency that nobody uses goes."""
    known = packages_distributions()
    used = {name_of(d) for m in (*imported("game"), *imported("server")) for d in known.get(m, [])}
    idle = {name_of(each) for each in PROJECT["dependencies"]} - used - UNSEEN

    assert idle == set()


@pytest.mark.parametrize("page", ["constraints.txt", "docs/dependencies.md"])
def test_every_dependency_is_pinned_and_has_its_reason(page: str) -> None:
    """Those of tests, too."""
    optional = PROJECT["optional-dependencies"].values()
    wanted = [*PROJECT["dependencies"], *(each for group in optional for each in group)]
    words = {
        name_of(word) for word in re.findall(r"[\w.-]+", (ROOT / page).read_text(encoding="utf-8"))
    }

    assert sorted({name_of(each) for each in wanted} - words - {"types-jsonschema"}) == []
