"""`steppe scenario`: list what ships, check a file, start a new one, print the schema."""

import json
import re
import shutil
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from game.assets import scenario_path
from game.cli.endings import give_up, writing
from game.cli.reports import MISTAKEN, UNREADABLE, line, tell
from game.scenario.check import check
from game.scenario.folder import MAIN, playable
from game.scenario.load import BrokenScenario, Unreadable, loaded_of
from game.scenario.playthrough import prove
from game.scenario.publish import SCHEMAS, published
from game.text import LANGUAGES, pick, say

app = typer.Typer(help="Scenarios: list, check, prove, and write new ones.", no_args_is_help=True)
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
    tell(check(file), file, _known(language))
    if games:
        from game.cli.scenario_play import play

        play(file, games, _known(language), jobs)


@app.command("schema")
def print_schema(
    kind: Annotated[
        str, typer.Argument(help="Which file: scenario, treaty, playthrough.")
    ] = "scenario",
) -> None:
    """Print the JSON Schema that tells an editor every key of a file."""
    if kind not in SCHEMAS:
        give_up(f"{kind}: no such schema; choose one of: {', '.join(SCHEMAS)}")
    typer.echo(json.dumps(published(kind), indent=2, ensure_ascii=False))


@app.command("new")
def new_scenario(
    folder: Annotated[Path, typer.Argument(help="Folder to write; its name is the id.")],
    language: Spoken = "en",
) -> None:
    """Write a small scenario that can be played at once, to be changed by hand."""
    spoken = _known(language)
    if folder.exists():
        give_up(say(spoken, "scenario.new-exists", folder=str(folder)))
    with writing(folder, "choose another folder"):
        try:
            _copy_template(folder)
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)  # a second try finds no half of the first
            raise
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
        console.print(line(unreadable.mistake, spoken))
        raise typer.Exit(UNREADABLE) from None
    except BrokenScenario:
        tell(check(file), file, spoken)
        raise
    for found in proof.mistakes:
        console.print(line(found, spoken))
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
    """Let bots play against a seat that never touches its adviser's sheet; change nothing."""
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


def _copy_template(folder: Path) -> None:
    """Write the template into a new folder, with an id like the folder's name."""
    template = scenario_path(*TEMPLATE)
    for path in sorted(template.rglob("*.yaml")):
        copy = folder / path.relative_to(template)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    main = folder / MAIN
    name = re.sub(r"[^a-z0-9_]+", "_", folder.name.lower()).strip("_") or "new"
    name = name if name[0].isalpha() else f"s_{name}"
    text = main.read_text(encoding="utf-8").replace("id: new", f"id: {name}", 1)
    main.write_text(text, encoding="utf-8")


def _known(language: str) -> str:
    """Return the language, or English for one that the game does not speak."""
    return language if language in LANGUAGES else "en"
