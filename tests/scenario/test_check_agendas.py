"""The check of agendas that a scenario makes up: place and cure of every mistake."""

from pathlib import Path

import pytest

from game.scenario.check import Report, check
from game.scenario.folder import MAIN
from game.text import LANGUAGES, say

FILE = """\
format: 2
id: own
title: Own
turns: {default: 4, presets: {4: {}}}
seats:
  KAZ: {objectives: {steppe: 100}, agendas: [mine], brief: "You keep the house."}
  RUS: {objectives: {trust_in: 100}, brief: "You fly."}
agendas:
  mine:
    title: Mine
    text: All mine.
    goal: GOAL
"""
LINE = 12


def checked(tmp_path: Path, goal: str, agenda: str = "mine") -> Report:
    """Return what the check says about an agenda with a goal."""
    words = FILE.replace("GOAL", goal).replace("  mine:", f"  {agenda}:")
    (tmp_path / MAIN).write_text(words, encoding="utf-8")
    return check(tmp_path)


@pytest.mark.parametrize(
    "goal",
    [
        "{kind: metric, metric: steppe, at_least: 70, begins: 50}",
        "{kind: metric, metric: cost, at_most: 90}",
        "{kind: money, book: receipts, at_least: 300, by_turn: 4}",
        "{kind: launches, count: 6, whose: sold, payloads: [comms], pads: [home, site_31]}",
        "{kind: text, articles: [{kind: lease_rent, by: [RUS], at_most: {amount: 82.5}}]}",
        "{kind: text, articles: [{kind: lease_term, p: {renewal: auto}}], absent: true}",
        "{kind: text, bound: [RUS], written: true, deposited: true, member: false, count: 2}",
        "{kind: figure, if: {all: [{metric: steppe.E, value: 40}, {metric: turn, value: 4}]}}",
    ],
)
def test_a_sound_goal_is_no_mistake(tmp_path: Path, goal: str) -> None:
    """One of each kind."""
    assert checked(tmp_path, goal).mistakes == ()


@pytest.mark.parametrize(
    ("goal", "at", "key", "cure"),
    [
        ("{kind: metrics, metric: steppe}", "kind", "shape.not-an-option", "metric"),
        ("{metric: steppe, at_least: 3}", "", "shape.missing-key", ""),
        ("{kind: metric, metric: steppe, at_last: 3}", "at_last", "shape.unknown-key", "at_least"),
        ("{kind: metric, metric: stepe, at_least: 3}", "metric:", "check.unknown", "steppe"),
        ("{kind: metric, metric: steppe}", "", "check.goal-limits", ""),
        ("{kind: metric, metric: cost, at_least: 1, at_most: 2}", "", "check.goal-limits", ""),
        ("{kind: metric, metric: cost, at_most: 5, begins: 3}", "begins", "check.goal-begins", ""),
        ("{kind: metric, metric: cost, at_least: 5, begins: 5}", "begins", "check.goal-begins", ""),
        ("{kind: money, book: rent, at_most: 5}", "book", "shape.not-an-option", "rent_paid"),
        (
            "{kind: money, book: receipts, at_most: 5, by_turn: 5}",
            "by_t",
            "check.turn-never-comes",
            "",
        ),
        ("{kind: launches, count: 0}", "count", "shape.too-small", ""),
        ("{kind: launches, count: 2, payloads: [coms]}", "coms", "check.unknown", "comms"),
        ("{kind: launches, count: 2, pads: [site_32]}", "site_32", "check.unknown", "site_31"),
        ("{kind: text, bound: [RUZ]}", "RUZ", "check.unknown", "RUS"),
        ("{kind: text, parties: 3}", "parties", "check.goal-parties", ""),
        (
            "{kind: text, articles: [{kind: lease_ren}]}",
            "kind: lease",
            "check.unknown",
            "lease_rent",
        ),
        (
            "{kind: text, articles: [{kind: lease_rent, at_most: {amont: 3}}]}",
            "amont",
            "check.unknown",
            "amount",
        ),
        (
            "{kind: text, articles: [{kind: lease_term, at_most: {renewal: 3}}]}",
            "renewal",
            "check.goal-number",
            "",
        ),
        (
            "{kind: figure, if: {metric: steppe.X}}",
            "if",
            "check.condition.metric_unknown",
            "steppe.E",
        ),
        ("5", "", "shape.wrong-kind", ""),
    ],
)
def test_a_mistake_in_a_goal_has_its_place_and_cure(
    tmp_path: Path, goal: str, at: str, key: str, cure: str
) -> None:
    """One mistake each, in the line of the goal, and nothing that only follows from it."""
    (found,) = checked(tmp_path, goal).mistakes
    column = 5 if not at else 11 + goal.index(at)

    assert (found.line, found.column, found.key) == (LINE, column, key)
    assert not cure or found.parameters["cure"] == cure
    assert all(say(language, key, **found.parameters) for language in LANGUAGES)


def test_an_agenda_that_nobody_may_have_is_a_warning(tmp_path: Path) -> None:
    """It would never be dealt; and the name that a seat gives is unknown then."""
    report = checked(tmp_path, "{kind: launches, count: 2}", agenda="yours")

    assert "check.agenda-unused" in [warning.key for warning in report.warnings]
    assert [mistake.parameters["name"] for mistake in report.mistakes] == ["mine"]


@pytest.mark.parametrize("key", ["title", "text", "goal"])
def test_an_agenda_says_all_that_it_must(tmp_path: Path, key: str) -> None:
    """The mistake stands at its name."""
    words = FILE.replace("GOAL", "{kind: launches, count: 2}")
    lines = [line for line in words.splitlines() if not line.startswith(f"    {key}:")]
    (tmp_path / MAIN).write_text("\n".join(lines), encoding="utf-8")

    (found,) = check(tmp_path).mistakes

    assert (found.line, found.column, found.key) == (9, 3, "shape.missing-key")
    assert found.parameters["name"] == key
