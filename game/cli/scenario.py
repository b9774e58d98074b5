"""`steppe scenario`: list what ships, check a file, start a new one, print the schema."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text as Line

from game.assets import scenario_path
from game.scenario.check import Report, check
from game.scenario.folder import MAIN, playable
from game.scenario.load import BrokenScenario, Unreadable, loaded_of
from game.scenario.mistakes import Mistake
from game.scenario.playthrough import prove
from game.scenario.publish import SCHEMAS, published
from game.text import LANGUAGES, pick, say

app = typer.Typer(help="Scenarios: list, check, prove, and write new ones.", no_args_is_help=True)
UNREADABLE, MISTAKEN = 2, 1
TEMPLATE = ("library", "new")
Spoken = Annotated[str, typer.Option(help="Language of the messages: en, ru or kk.")]


@app.callback()
def scenario(
    data: Annotated[
        Path | None, typer.Option(help="Folder in which games and own scenarios are kept.")
    ] = None,
) -> None:
    """Work with scenario files; your own are found where the game and the server keep them."""
    from game.cli.own_folder import find_own

    find_own(data)


@app.command("list")
def list_scenarios(language: Spoken = "en") -> None:
    """List the scenarios that come with the game, then your own."""
    for name in playable():
        try:
            loaded = loaded_of(name)
        except (Unreadable, BrokenScenario):
            typer.echo(f"{name}  has mistakes; run: steppe scenario check {name}")
            continue
        title = pick(loaded.title, _known(language))
        turns = ", ".join(loaded.file.turns.presets)
        typer.echo(f"{name}  {title}  ({len(loaded.file.seats)} seats; {turns} turns)")


@app.command("check")
def check_scenario(
    file: Annotated[str, typer.Argument(help="A scenario's id, folder or file.")],
    language: Spoken = "en",
    games: Annotated[
        int, typer.Option("--play", help="Let bots play so many games and say how it went.", min=0)
    ] = 0,
    jobs: Annotated[
        int | None, typer.Option(help="Processes; all cores if left out.", min=1)
    ] = None,
) -> None:
    """List every mistake in a scenario with its place and a cure.

    Ends with 0 if all is well, 1 if there are mistakes, 2 if the file cannot be read.
    """
    report = check(file)
    _tell(report, file, _known(language))
    if not report.readable:
        raise typer.Exit(UNREADABLE)
    if report.mistakes:
        raise typer.Exit(MISTAKEN)
    if games:
        from game.cli.scenario_play import play

        play(file, games, _known(language), jobs)


@app.command("schema")
def print_schema(
    kind: Annotated[str, typer.Argument(help="Which file: scenario or treaty.")] = "scenario",
) -> None:
    """Print the JSON Schema that tells an editor every key of a file."""
    if kind not in SCHEMAS:
        typer.echo(f"Choose one of: {', '.join(SCHEMAS)}.", err=True)
        raise typer.Exit(MISTAKEN)
    typer.echo(json.dumps(published(kind), indent=2, ensure_ascii=False))


@app.command("new")
def new_scenario(
    folder: Annotated[Path, typer.Argument(help="Folder to write; its name is the id.")],
    language: Spoken = "en",
) -> None:
    """Write a small scenario that can be played at once, to be changed by hand."""
    spoken = _known(language)
    if folder.exists():
        typer.echo(say(spoken, "scenario.new-exists", folder=str(folder)), err=True)
        raise typer.Exit(MISTAKEN)
    shutil.copytree(scenario_path(*TEMPLATE), folder)
    main = folder / MAIN
    name = re.sub(r"[^a-z0-9_]+", "_", folder.name.lower()).strip("_") or "new"
    name = name if name[0].isalpha() else f"s_{name}"
    text = main.read_text(encoding="utf-8").replace("id: new", f"id: {name}", 1)
    main.write_text(text, encoding="utf-8")
    typer.echo(say(spoken, "scenario.new", folder=str(folder)))


@app.command("calibrate")
def calibrate_scenario(
    scenario: Annotated[str, typer.Argument(help="A scenario's id, folder or file.")],
    games: Annotated[int, typer.Option(help="Games for each preset.", min=1)] = 1500,
    preset: Annotated[int | None, typer.Option(help="Only this number of turns.")] = None,
    jobs: Annotated[
        int | None, typer.Option(help="Processes; all cores if left out.", min=1)
    ] = None,
) -> None:
    """Let bots play many games, write par.yaml and print how fair the seats are."""
    from game.cli.calibrate import calibrate

    calibrate(scenario, games, preset, jobs)


@app.command("prove")
def prove_scenario(
    file: Annotated[str, typer.Argument(help="A scenario's id or folder.")],
    language: Spoken = "en",
) -> None:
    """Play the scenario's playthrough and say whether everything in it is true."""
    spoken = _known(language)
    console = Console(highlight=False, soft_wrap=True)
    try:
        proof = prove(file)
    except Unreadable as unreadable:
        console.print(_line(unreadable.mistake, spoken))
        raise typer.Exit(UNREADABLE) from None
    except BrokenScenario as broken:
        _tell(check(file), file, spoken)
        raise typer.Exit(MISTAKEN) from broken
    for found in proof.mistakes:
        console.print(_line(found, spoken))
    if proof.mistakes:
        raise typer.Exit(MISTAKEN)
    counts = {"steps": proof.steps, "claims": proof.claims}
    console.print(say(spoken, "scenario.proved", file=file, **counts))


@app.command("rehearse")
def rehearse_scenario(
    scenario: Annotated[str, typer.Argument(help="A scenario's id, folder or file.")],
    games: Annotated[int, typer.Option(help="Games for each preset.", min=1)] = 90,
    preset: Annotated[int | None, typer.Option(help="Only this number of turns.")] = None,
    jobs: Annotated[
        int | None, typer.Option(help="Processes; all cores if left out.", min=1)
    ] = None,
) -> None:
    """Let bots play against one seat that only repeats its first orders; change nothing."""
    from game.cli.calibrate import rehearse

    rehearse(scenario, games, preset, jobs)


@app.command("replies")
def replies_scenario(
    scenario: Annotated[str, typer.Argument(help="A scenario's id, folder or file.")],
    games: Annotated[int, typer.Option(help="Games for each field and reply.", min=1)] = 18,
    preset: Annotated[int | None, typer.Option(help="Only this number of turns.")] = None,
    jobs: Annotated[
        int | None, typer.Option(help="Processes; all cores if left out.", min=1)
    ] = None,
) -> None:
    """Let one seat try every way of playing among others that play alike, or as cast."""
    from game.cli.calibrate import replies

    replies(scenario, games, preset, jobs)


@app.command("deals")
def deals_of_scenario(
    scenario: Annotated[str, typer.Argument(help="A scenario's id, folder or file.")],
    preset: Annotated[int | None, typer.Option(help="Only this number of turns.")] = None,
) -> None:
    """Show over how much of their leases and contracts two seats would both gain."""
    from game.cli.deals import print_deals

    print_deals(scenario, preset)


@app.command("balance")
def balance_claims() -> None:
    """Check what fixed policies do to the sky against the claims of docs/balance.md.

    Ends with 1 if a claim does not hold.
    """
    from game.cli.balance import balance

    balance()


def _tell(report: Report, file: str, language: str) -> None:
    """Print what a check found: one line each, then a sum."""
    console = Console(highlight=False, soft_wrap=True)
    for found in (*report.mistakes, *report.warnings):
        console.print(_line(found, language))
    if report.mistakes or report.warnings:
        sum_up = {"mistakes": len(report.mistakes), "warnings": len(report.warnings)}
        console.print(say(language, "scenario.found", **sum_up))
    if not report.mistakes:
        known = loaded_of(file).file
        counts = {"presets": len(known.turns.presets), "seats": len(known.seats)}
        console.print(say(language, "scenario.ok", file=file, **counts))


def _line(found: Mistake, language: str) -> Line:
    """Return one finding as a line: place, kind, sentence."""
    red = found.severity == "mistake"
    line = Line(f"{found.file}:{found.line}:{found.column}: ", style="bold")
    line.append(f"{say(language, f'scenario.{found.severity}')}: ", "red" if red else "yellow")
    return line.append(sentence(found, language), "default")


def told(report: Report, language: str) -> Iterator[str]:
    """Yield the mistakes of a report as plain lines."""
    return (_line(found, language).plain for found in report.mistakes)


def sentence(found: Mistake, language: str) -> str:
    """Return what a mistake says in a language."""
    return say(language, found.key, **found.parameters)


def _known(language: str) -> str:
    """Return the language, or English for one that the game does not speak."""
    return language if language in LANGUAGES else "en"
