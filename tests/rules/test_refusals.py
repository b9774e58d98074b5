"""Every refusal of the rules can be said: its text is there and needs nothing that is not given."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import game.rules
import server
from game.assets import asset_path
from game.text import LANGUAGES, has, variables

FILES = sorted(Path(game.rules.__file__).parent.rglob("*.py"))
SERVER = sorted(Path(server.__file__).parent.rglob("*.py"))
REFUSALS = asset_path("text", "en") / "refusals.ftl"
KEY_AT = {"require": 1, "Refused": 0}
"""Calls that refuse, and the place of the key among their arguments."""
GIVEN_BY = {"Refusal": "parameters", "OrderDropped": "given"}
"""Values that hold a refusal, and the field with what its sentence names."""


def refusals(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each refusal of a file: its key and the names of what it is given."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        place = KEY_AT.get(node.func.id)
        if place is None or len(node.args) <= place:
            continue
        key, named = node.args[place], [keyword.arg for keyword in node.keywords]
        if isinstance(key, ast.Constant) and None not in named:
            yield str(key.value), tuple(sorted(name for name in named if name))


def written(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each refusal that a file writes down as a value, with the names of what it is given."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        said = {keyword.arg: keyword.value for keyword in node.keywords}
        key, given = said.get("key"), said.get(GIVEN_BY.get(node.func.id, ""))
        named = given.keys if isinstance(given, ast.Dict) else []
        names = tuple(sorted(str(name.value) for name in named if isinstance(name, ast.Constant)))
        whole = given is None or isinstance(given, ast.Dict)
        if node.func.id in GIVEN_BY and isinstance(key, ast.Constant) and whole:
            yield str(key.value), names


CASES = sorted(
    {case for path in FILES for cases in (refusals(path), written(path)) for case in cases}
)


@pytest.mark.parametrize(("key", "given"), CASES, ids=lambda part: str(part))
def test_a_refusal_has_a_sentence_in_three_languages(key: str, given: tuple[str, ...]) -> None:
    """And each sentence uses only what comes with every refusal of that key."""
    for language in LANGUAGES:
        assert has(language, key), f"add {key} to assets/text/{language}/refusals.ftl"
        assert variables(language, key) <= set(given)


def test_every_sentence_of_a_refusal_is_spoken() -> None:
    """A key that no rule and no server raises any more would only be translated."""
    code = "".join(path.read_text(encoding="utf-8") for path in (*FILES, *SERVER))
    keys = re.findall(r"^([a-z_]+)-([a-z_]+) =", REFUSALS.read_text(encoding="utf-8"), re.MULTILINE)
    silent = [f"{subject}.{reason}" for subject, reason in keys]

    assert len(silent) > 200
    assert [key for key in silent if f'"{key}"' not in code] == []


def test_there_are_refusals() -> None:
    """The search finds them; an empty search would pass everything."""
    assert len(CASES) > 50
