"""First frame: opens the window once, plays until the sight is there, and says how long it took.

`steppe bench client` runs this file as a program of its own, so that nothing is loaded before.
"""

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from game.client.answers import PlaySolo
from game.client.app import App
from game.client.memory import Settings, write_settings
from game.client.window import Window

if TYPE_CHECKING:
    from game.client.room import Room

PATIENCE = 30.0
"""Seconds to wait for the room keeper."""


def main() -> None:
    """Print seconds from the start of the program, and the memory it took at most (MB)."""
    began = float(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        kept_in = Path(folder)
        write_settings(kept_in, Settings(master=0))
        app = App(Window((1280, 720), full_screen=False), kept_in)
        app.round(())
        first = time.time() - began
        asked = time.time()
        room = _room(kept_in)
        room.play_solo(PlaySolo(scenario="baikonur_70", preset="8"))
        _wait(app, room)
        ready = time.time() - asked
        room.close()
        app.close()
    print(json.dumps({"first": first, "ready": ready, "memory": _memory()}))


def _room(kept_in: Path) -> "Room":
    """Return a room as the window opens it: its files are read when somebody wants to play."""
    from game.client.room import Room

    return Room(kept_in)


def _wait(app: App, room: "Room") -> None:
    """Go on painting until the room leads to a page."""
    end = time.monotonic() + PATIENCE
    while not room.page and time.monotonic() < end:
        app.round(())
        room.collect(0.0)


def _memory() -> float:
    """Return the most memory that was in use, MB; Linux counts kB, macOS bytes, Windows nothing."""
    if sys.platform == "win32":
        return 0.0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1_000_000 if sys.platform == "darwin" else 1000)


if __name__ == "__main__":
    main()
