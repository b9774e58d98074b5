"""Every word that the window may say exists in three languages."""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

from game import text
from game.assets import asset_path
from game.client.memory import LANGUAGES
from game.client.parts import chat
from game.model.compliance import Evidence, Monitor, Status
from game.model.ids import Band, MessageId, Shell, Turn
from game.model.launches import Conduct, GoRule, Outcome, PoolRule, SlotSource
from game.model.scores import Ending
from game.model.seats import Temper
from game.model.talk import Message
from game.model.treaties import Grade, State, Visibility
from game.model.vehicles import LaunchClass
from game.model.world import Phase
from game.rules.home.approval_lines import LINES, WORLD
from game.rules.scoring.metrics import METRICS
from tests.client import scenes

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


CHOICES: dict[str, object] = {
    "band.*": Band,
    "class.*": LaunchClass,
    "conduct.*": Conduct,
    "conduct.*.note": Conduct,
    "debrief.ending-*": Ending,
    "evidence.*": Evidence,
    "finding.*": Status,
    "go.*": GoRule,
    "go.*.note": GoRule,
    "grade.*": Grade,
    "monitor.*": Monitor,
    "news.flight.*": Outcome,
    "outcome.*": Outcome,
    "phase.*": Phase,
    "pool.*": PoolRule,
    "shell.*": Shell,
    "source.*": SlotSource,
    "state.*": State,
    "temper.*": Temper,
    "visibility.*": Visibility,
}
"""Families of keys, and the words of the model that they are made from."""


@pytest.mark.parametrize("family", CHOICES)
def test_every_word_of_the_model_can_be_said(family: str) -> None:
    """A choice that is added to the model needs its text here."""
    keys = [family.replace("*", option) for option in get_args(CHOICES[family])]

    assert keys
    assert [key for key in keys if not text.has("en", key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language: str) -> None:
    """No page falls back to English in the middle."""
    assert keys_of(language) == keys_of("en")


def test_every_reason_of_a_people_has_words() -> None:
    """The tip of the approval bar names them all."""
    keys = {line.key for lines in LINES.values() for line in lines} | {line.key for line in WORLD}

    assert [key for key in sorted(keys) if not text.has("en", f"approval.{key}")] == []


def test_every_objective_has_a_name() -> None:
    """The role page and the scores name them all."""
    assert [name for name in METRICS if not text.has("en", f"objective.{name}")] == []


def test_a_phrase_that_nobody_knows_stops_no_window() -> None:
    """Whoever sends it: the others see that something was said."""
    scene = scenes.scene(scenes.negotiating())
    message = Message(
        id=MessageId("m-1"),
        seat=scenes.RUS,
        channel="plenary",
        turn=Turn(1),
        phase="brief",
        phrase="abracadabra",
    )

    assert chat.spoken(scene, message) == "\u2026"
