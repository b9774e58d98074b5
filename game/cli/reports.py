"""What the check of a scenario found, as lines in the terminal."""

from collections.abc import Iterator

import typer
from rich.console import Console
from rich.text import Text as Line

from game.scenario.build import Loaded
from game.scenario.check import Report, check
from game.scenario.load import BrokenScenario, Unreadable, loaded_of
from game.scenario.mistakes import Mistake
from game.text import say

UNREADABLE, MISTAKEN = 2, 1
"""What a command ends with if a file cannot be read, and if there are mistakes in it."""


def tell(report: Report, file: str, language: str) -> None:
    """Print what a check found, one line each, then a sum; end with a code if there are mistakes.

    Ends with ``UNREADABLE`` or ``MISTAKEN``; comes back if the scenario can be played.
    """
    console = Console(highlight=False, soft_wrap=True)
    for found in (*report.mistakes, *report.warnings):
        console.print(line(found, language))
    if report.mistakes or report.warnings:
        sum_up = {"mistakes": len(report.mistakes), "warnings": len(report.warnings)}
        console.print(say(language, "scenario.found", **sum_up))
    if report.mistakes:
        raise typer.Exit(MISTAKEN if report.readable else UNREADABLE)
    known = loaded_of(file).file
    counts = {"presets": len(known.turns.presets), "seats": len(known.seats)}
    console.print(say(language, "scenario.ok", file=file, **counts))


def sound(file: str, language: str = "en") -> Loaded:
    """Return a scenario that can be played; print what is wrong with another one, and end."""
    try:
        return loaded_of(file)
    except (Unreadable, BrokenScenario):
        tell(check(file), file, language)
        raise


def told(report: Report, language: str) -> Iterator[str]:
    """Yield the mistakes of a report as plain lines."""
    return (line(found, language).plain for found in report.mistakes)


def line(found: Mistake, language: str) -> Line:
    """Return one finding as a line: place, kind, sentence."""
    red = found.severity == "mistake"
    written = Line(f"{found.file}:{found.line}:{found.column}: ", style="bold")
    written.append(f"{say(language, f'scenario.{found.severity}')}: ", "red" if red else "yellow")
    return written.append(say(language, found.key, **found.parameters), "default")
