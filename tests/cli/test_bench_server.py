"""`steppe bench server` with a handful of seats: it measures, and says so in numbers."""

import json

import pytest
from typer.testing import CliRunner

from game.cli import app
from game.cli.bench_server import bench_server
from game.cli.load.crowd import LETTERS, quantile

pytestmark = pytest.mark.evening


def test_server_and_relay_are_measured_with_the_same_crowd(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Both answer every command, and what one seat sends is heard at the others."""
    bench_server([16], seconds=1, as_json=True)
    told = json.loads(capsys.readouterr().out)
    found = {(each["of"], each["what"]): each for each in told["measures"]}

    for server in ("ours, 16 seats", "relay, 16 seats"):
        assert found[server, "commands"]["value"] > 0
        assert found[server, "letter, p99"]["value"] >= found[server, "letter, p50"]["value"] > 0
    ratio = found["beside the relay, 16 seats", "commands, by time"]
    assert ratio["least"] == 0.5
    assert ratio["value"] == pytest.approx(
        found["ours, 16 seats", "commands"]["value"] / found["relay, 16 seats", "commands"]["value"]
    )
    waited = [found["40 students at once", f"{which} wait"] for which in ("longest", "median")]
    assert waited[0]["value"] >= waited[1]["value"] > 0


def test_a_person_gets_tables(capsys: pytest.CaptureFixture[str]) -> None:
    """With the limits beside the figures."""
    bench_server([8], seconds=1, as_json=False)
    words = capsys.readouterr().out

    assert "40 students at once" in words
    assert "≤ 5000" in words
    assert "beside the relay, 8 seats" in words


@pytest.mark.parametrize("seats", ["0", "8,-1", "many", "8,", "60000"])
def test_a_number_of_seats_that_cannot_be_is_refused(seats: str) -> None:
    """With numbers that can."""
    ended = CliRunner().invoke(app, ["bench", "server", "--seats", seats])

    assert ended.exit_code == 2
    assert "numbers of 1 to 50,000" in ended.output


@pytest.mark.parametrize(("share", "value"), [(0.5, 6), (0.99, 10), (0.0, 1)])
def test_a_quantile_is_a_measured_value(share: float, value: int) -> None:
    """No interpolation: it was really measured."""
    assert quantile(list(range(10, 0, -1)), share) == value


def test_marks_hold_no_digit_and_no_vowel() -> None:
    """A class's word filter and telephone filter let them through."""
    assert not set(LETTERS) & set("aeiouy0123456789")
