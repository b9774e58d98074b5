"""`--scenario PATH` brings a scenario along, or says why not."""

from pathlib import Path

import pytest
import typer

from game.cli.brought import bring_along
from game.scenario import own
from tests.scenario.pages import as_typed


def test_it_is_found_from_then_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder beside the games, so that it is there at the next start too."""
    monkeypatch.setenv(own.PLACE, "")
    bring_along([as_typed(tmp_path)], tmp_path / "data")

    assert own.place() == tmp_path / "data" / "scenarios"
    assert own.own() == ("water_and_orbit",)


def test_mistakes_are_told_and_end_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With file, line and cure, before anything is opened."""
    monkeypatch.setenv(own.PLACE, str(tmp_path / "own"))
    folder = as_typed(tmp_path)
    main = folder / "scenario.yaml"
    main.write_text(main.read_text(encoding="utf-8").replace("temper: broker", "temper: brokr"))

    with pytest.raises(typer.Exit):
        bring_along([folder])
    assert "scenario.yaml:20:11: mistake" in capsys.readouterr().err
