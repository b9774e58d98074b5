"""Every no of the server, and every goodbye, has a sentence in three languages."""

import ast
import re
from pathlib import Path

import pytest

import game.wire
import server
from game.text import LANGUAGES, has, say, variables
from server.settings import FILE

FILES = sorted(
    path
    for package in (server, game.wire)
    for path in Path(str(package.__file__)).parent.rglob("*.py")
)
KEY = re.compile(r"^(room|seat|rate|teacher|scenario|journal|server|wire|protocol|phase)\.[a-z_]+$")
GIVEN = {
    "journal.cannot_write": {"reason"},
    "wire.malformed": {"fault"},
    "wire.unknown_message": {"name"},
    "wire.too_large": {"most"},
    "wire.too_deep": {"most"},
    "seat.screens": {"most"},
    "scenario.unknown": {"scenario"},
    "scenario.no_preset": {"preset"},
    "scenario.broken": {"scenario", "fault"},
    "protocol.other": {"server", "client"},
    "phase.wrong": {"when"},
}
"""What comes with a refusal, where anything does."""


def keys_in(path: Path) -> set[str]:
    """Return the refusals that a file names."""
    words = (
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return {
        word for word in words if KEY.match(word) and not word.endswith((".css", ".js", ".log"))
    }


KEYS = sorted(set().union(*(keys_in(path) for path in FILES)) - {FILE})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_a_refusal_can_be_said(key: str, language: str) -> None:
    """With nothing but what comes with it."""
    assert has(language, key), f"add {key} to assets/text/{language}/server.ftl"
    assert variables(language, key) <= GIVEN.get(key, set())


def test_the_keys_are_found() -> None:
    """An empty search would pass everything."""
    assert {"room.unknown", "server.stopping", "wire.misused"} <= set(KEYS)
    assert "six digits" in say("en", "room.unknown")
