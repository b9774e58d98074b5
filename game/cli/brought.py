"""`--scenario PATH`: scenarios that are brought along when the game or the server is started."""

from collections.abc import Sequence
from pathlib import Path

import typer

from game.cli.endings import give_up, reason_of
from game.cli.own_folder import find_own
from game.cli.reports import MISTAKEN, told
from game.scenario import own
from game.scenario.bringing import bring


def bring_along(scenarios: Sequence[Path], data: Path | None = None) -> None:
    """Keep scenarios in the data folder, and let the program find all that are there.

    Ends the program with the check's report if one of them has mistakes.
    """
    find_own(data)
    for scenario in scenarios:
        _brought(scenario)


def _brought(scenario: Path) -> None:
    """Keep one scenario, or say why not and end."""
    try:
        report = bring(scenario)
    except OSError as fault:
        give_up(f"{scenario} cannot be kept in {own.place()}: {reason_of(fault)}")
    for line in told(report, "en"):
        typer.echo(f"{scenario}: {line}", err=True)
    if report.mistakes:
        raise typer.Exit(MISTAKEN)
