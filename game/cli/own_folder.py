"""Where own scenarios are kept: beside the games, in the data folder of the game and the server."""

from pathlib import Path

from game.scenario import own
from server.embedded import user_folder

FOLDER = "scenarios"


def find_own(data: Path | None = None) -> None:
    """Let the program find the own scenarios of a data folder; without one of the user's."""
    if own.place() is None:
        own.use((data or user_folder()) / FOLDER)
