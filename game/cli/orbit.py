"""`steppe orbit`: pictures of the debris model, drawn from the model by command."""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from game.assets import orbit_inputs
from game.cli.endings import give_up, writing

app = typer.Typer(
    help="The debris model: pictures for the docs and the codex.", no_args_is_help=True
)


@app.callback()
def orbit() -> None:
    """Draw what the debris model says."""


@app.command()
def plot(
    out: Annotated[Path, typer.Option(help="Folder for the PNG files.")] = Path("out/orbit"),
) -> None:
    """Draw the eight pictures of docs/orbit.md."""
    if find_spec("matplotlib") is None:
        give_up(f"Pictures need matplotlib: {sys.executable} -m pip install matplotlib")
    from game.cli.orbit_pictures import PICTURES, draw

    with writing(out, "choose another folder with --out"):
        out.mkdir(parents=True, exist_ok=True)
        for name in PICTURES:
            draw(name, orbit_inputs(), out / f"{name}.png")
            typer.echo(f"{out / name}.png")
