"""`steppe scenario balance`: the claims that need no bots."""

from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from game.cli import balance
from game.cli.claims import Claim
from game.cli.scenario import app


def test_every_claim_that_needs_no_bots_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Free riding closes the sky, co-operation saves it; slots and the lease of 1994."""
    monkeypatch.setattr(balance, "DRAWS", 300)
    found = tuple(balance.claims())

    assert {claim.name for claim in found} == {f"B{number}" for number in (*range(1, 8), 14, 15)}
    assert [claim for claim in found if not claim.holds] == []


def test_a_claim_that_fails_fails_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a change of numbers is noticed where the checks run."""
    wrong = Claim("B0", "the sky is green", "green", "blue", False)

    def claims() -> Iterator[Claim]:
        """Yield the claim that fails."""
        yield wrong

    monkeypatch.setattr(balance, "claims", claims)
    answer = CliRunner().invoke(app, ["balance"])

    assert answer.exit_code == 1
    assert "blue" in answer.output
