"""Every word that the window may say exists in three languages."""

import ast
import re
from pathlib import Path

import pytest

from game import text
from game.assets import asset_path
from game.client.memory import LANGUAGES
from game.rules.approval_lines import LINES, WORLD

CLIENT = Path(__file__).parents[2] / "game" / "client"
KEY = re.compile(r"^[a-z_]+([.-][A-Za-z_]+)+$")


def said_in(path: Path) -> set[str]:
    """Return the keys that a file says literally."""
    calls = (
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)
    )
    return {
        str(call.args[0].value)
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "say"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }


def keys_of(language: str) -> set[str]:
    """Return the keys of the window's own file in a language."""
    words = asset_path("text", language, "ui.ftl").read_text("utf-8")
    return set(re.findall(r"^([a-zA-Z][\w-]*) =", words, re.MULTILINE))


@pytest.mark.parametrize("path", sorted(CLIENT.rglob("*.py")), ids=lambda path: path.stem)
def test_a_key_that_is_said_exists(path: Path) -> None:
    """A missing key would stop the window."""
    assert [key for key in sorted(said_in(path)) if not text.has("en", key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language: str) -> None:
    """No page falls back to English in the middle."""
    assert keys_of(language) == keys_of("en")


def test_every_reason_of_a_people_has_words() -> None:
    """The tip of the approval bar names them all."""
    keys = {line.key for lines in LINES.values() for line in lines} | {line.key for line in WORLD}

    assert [key for key in sorted(keys) if not text.has("en", f"approval.{key}")] == []
