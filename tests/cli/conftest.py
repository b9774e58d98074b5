"""Commands under test find no scenarios of whoever runs the tests."""

from pathlib import Path

import pytest

from game.scenario import own


@pytest.fixture(autouse=True)
def nobodys_scenarios(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep own scenarios in a folder of the test."""
    monkeypatch.setenv(own.PLACE, str(tmp_path / "own_scenarios"))
