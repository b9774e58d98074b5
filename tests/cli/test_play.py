"""`steppe play` on a machine without a screen."""

import importlib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from game import cli
from game.scenario import own


def test_without_a_screen_the_demo_is_played(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One line says why, and the command succeeds."""
    played: list[str] = []

    def demo(scenario: str, turns: int | None, seed: int, out: Path) -> None:
        played.append(scenario)

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(own.PLACE, str(tmp_path / "own"))
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(importlib.import_module("game.cli.demo"), "demo", demo)
    monkeypatch.chdir(tmp_path)

    result = CliRunner().invoke(cli.app, ["play"])

    assert result.exit_code == 0
    assert played == ["baikonur_70"]
    assert result.output.count("\n") == 1
