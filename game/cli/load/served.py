"""The server as `steppe serve` runs it, for the crowd: with a pace that stops nobody."""

import asyncio
import sys
from pathlib import Path

from game.cli.tuning import run, tune
from server import keys
from server.app import opened
from server.settings import Pace, Settings

MANY = 1_000_000_000
HURRY = Pace(calls=MANY, calls_a_second=MANY, messages=MANY, messages_a_second=MANY)


async def _serve(folder: Path, key: str) -> None:
    """Listen on a free port, say which, and serve until the end."""
    settings = Settings(port=0, data=folder, pace=HURRY)
    server = opened(settings, keys.given(key))
    await server.start()
    await server.hall.mill.warm()
    tune()
    print(server.port, flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await server.stop()


if __name__ == "__main__":
    run(_serve(Path(sys.argv[1]), sys.argv[2]))
