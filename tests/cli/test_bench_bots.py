"""`steppe bench bots`: what it measures, on few leases and a short game."""

import json

import pytest
from typer.testing import CliRunner

from game.cli import app
from game.cli.bench_bots import OURS, bargains, whole_games
from game.rehearsal.foreigners import FOREIGNERS


def test_bargains_are_measured_against_everybody() -> None:
    """Agreement, efficiency, distance and losses, for our own and for every stranger."""
    measures = {(each.of, each.what): each for each in bargains(domains=1, exchanges=4)}

    for name in (OURS, *(f"against {other}" for other in FOREIGNERS)):
        assert 0 <= measures[name, "agreement"].value <= 100
        assert 0 <= measures[name, "Nash efficiency"].value <= 1
        assert measures[name, "distance to frontier"].value >= 0
        assert measures[name, "below our reservation"].value == 0
    assert measures[OURS, "a decision, median"].most == 5.0
    assert measures[OURS, "a decision, longest"].most == 300.0


def test_a_game_tells_what_becomes_of_offers() -> None:
    """Every offer between two seats ends in some way."""
    measures = {each.what: each.value for each in whole_games(games=1, turns=1)}
    ends = ("agreed", "rejected", "withdrawn", "lapsed", "still open")

    assert measures["texts of two seats"] > 0
    assert sum(measures[end] for end in ends) == pytest.approx(100)
    assert measures["a decision, median"] > 0


def test_numbers_are_printed_for_machines() -> None:
    """In the shape that all benches share."""
    asked = ["bench", "bots", "--domains", "1", "--exchanges", "2", "--games", "0", "--json"]
    printed = CliRunner().invoke(app, asked)
    told = json.loads(printed.stdout)

    assert printed.exit_code == 0
    assert told["bench"] == "bots"
    assert OURS in {measure["of"] for measure in told["measures"]}


def test_a_table_is_printed_for_people() -> None:
    """With the bounds beside the numbers."""
    asked = ["bench", "bots", "--domains", "1", "--exchanges", "2", "--games", "0"]
    printed = CliRunner().invoke(app, asked)

    assert printed.exit_code == 0
    assert "≥ 95" in printed.stdout
    assert "hardheaded" in printed.stdout
