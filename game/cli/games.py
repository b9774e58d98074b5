"""`steppe games`: the games that are kept on this computer: list, export, import, delete.

For the time when no server runs; a server that runs shows the same on the teacher's page.
"""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Look after the games kept on this computer.")
Data = Annotated[Path | None, typer.Option(help="Folder in which games are kept.")]
Room = Annotated[str, typer.Argument(help="Name of the game, as in the list.")]


@app.command("list")
def show(data: Data = None) -> None:
    """List the games, the latest first."""
    from game.cli import kept_games

    kept_games.show(data)


@app.command("export")
def give(room: Room, path: Path, data: Data = None) -> None:
    """Write a game to one file; it holds every secret of the game."""
    from game.cli import kept_games

    kept_games.give(room, path, data)


@app.command("import")
def take(path: Path, data: Data = None) -> None:
    """Bring a game back from its file; the next server lists it."""
    from game.cli import kept_games

    kept_games.take(path, data)


@app.command("delete")
def delete(room: Room, data: Data = None) -> None:
    """Delete a game now, so that it cannot be read again."""
    from game.cli import kept_games

    kept_games.delete(room, data)
