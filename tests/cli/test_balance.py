"""`steppe scenario balance`: the claims about the sky that need no bargaining."""

from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from game.cli import balance
from game.cli.balance import Claim
from game.cli.scenario import app


def test_every_claim_about_the_sky_holds() -> None:
    """B1 to B7: free riding closes the sky, co-operation saves it, and every seat counts."""
    found = tuple(balance.claims())

    assert {claim.name for claim in found} == {f"B{number}" for number in range(1, 8)}
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
