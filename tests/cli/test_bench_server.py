"""`steppe bench server` with a handful of seats: it measures, and says so in numbers."""

import json

import pytest

from game.cli.bench_server import bench_server
from game.cli.load.crowd import LETTERS, quantile

pytestmark = pytest.mark.evening


def test_server_and_relay_are_measured_with_the_same_crowd(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Both answer every command, and what one seat sends is heard at the others."""
    bench_server([16], seconds=1, as_json=True)
    told = json.loads(capsys.readouterr().out)
    ours, relay = told["results"]

    assert (ours["server"], relay["server"]) == ("steppe", "relay")
    assert min(ours["commands_a_second"], relay["commands_a_second"]) > 0
    assert min(ours["letter_p99_ms"], relay["letter_p99_ms"]) > 0
    assert set(told["ratio"]) == set(told["processor_ratio"]) == {"16"}
    assert told["once"]["rush_worst_ms"] >= told["once"]["rush_median_ms"] > 0


def test_a_person_gets_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """With the limits beside the figures."""
    bench_server([8], seconds=1, as_json=False)
    words = capsys.readouterr().out

    assert "an idle connection" in words
    assert "beside the relay" in words


@pytest.mark.parametrize(("share", "value"), [(0.5, 6), (0.99, 10), (0.0, 1)])
def test_a_quantile_is_a_measured_value(share: float, value: int) -> None:
    """No interpolation: it was really measured."""
    assert quantile(list(range(10, 0, -1)), share) == value


def test_marks_hold_no_digit_and_no_vowel() -> None:
    """A class's word filter and telephone filter let them through."""
    assert not set(LETTERS) & set("aeiouy0123456789")
