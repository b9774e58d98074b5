"""The example of the documentation runs."""

from pathlib import Path

import pytest

PAGE = Path(__file__).parents[3] / "docs" / "bots.md"


def test_the_example_bargains(capsys: pytest.CaptureFixture[str]) -> None:
    """It answers the other side's first offer with one of its own, and says nothing else."""
    example = PAGE.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]
    names: dict[str, object] = {}
    exec(compile(example, "docs/bots.md", "exec"), names)
    ours = names["ours"]

    assert "agreed" not in capsys.readouterr().out
    assert str(getattr(ours, "talk", "")).count("heard=(2,)") == 1
