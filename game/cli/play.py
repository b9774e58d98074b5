"""`steppe play`: the window; on a machine without a screen, a demo game instead."""

import os
import sys
from pathlib import Path

import typer

from game.client.answers import Wish
from game.client.window import NoDisplay, is_there_a_screen


def play(wish: Wish | None = None) -> None:
    """Open the window, or say in one line that there is no screen and let bots play.

    A wish leads past the title, for instance into the tutorial.
    """
    if not is_there_a_screen(dict(os.environ), sys.platform):
        _instead()
        return
    from game.client.app import run

    try:
        run(wish)
    except NoDisplay:
        _instead()


def _instead() -> None:
    """Say that there is no screen and play the demo."""
    from game.cli.demo import demo

    typer.echo("There is no screen here, so bots play a demo game for you; see the folder 'out'.")
    demo(scenario="baikonur_70", turns=None, seed=1, out=Path("out"))
