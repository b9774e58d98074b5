"""`steppe tutorial`: the window, straight into First Steps on the Steppe."""

from game.cli.play import play
from game.client.answers import PlaySolo

LESSON = PlaySolo(scenario="first_steps", preset="5")


def tutorial() -> None:
    """Open the tutorial; on a machine without a screen, a demo game instead."""
    play(LESSON)
