"""A server in its own process whose plug can be pulled, and a student who plays on after it."""

import asyncio
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import socketio.exceptions

from game.rules.engine import Command, Refusal
from game.rules.talking import SendMessage
from game.rules.turns import MarkReady
from game.wire import to_server
from game.wire.to_client import Accepted, Opened, Welcome, Whole
from tests.server.sockets import KEY, Client

ROOT = Path(__file__).parent.parent.parent
STARTER = """
import asyncio, sys
from pathlib import Path
from game.cli.tuning import run, tune
from server import keys
from server.app import opened
from server.settings import Pace, Settings

async def main():
    calm = dict(calls=10_000, calls_a_second=10_000, messages=10_000, messages_a_second=10_000)
    pace = Pace(**calm, connections=100_000)
    folder, key, port = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    settings = Settings(port=port, data=folder, pace=pace, bot_pause=0)
    server = opened(settings, keys.given(key) if key else keys.kept_in(folder))
    await server.start()
    await server.hall.mill.warm()
    tune()
    print(server.port, server.keys.link(), flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await server.stop()

if __name__ == '__main__':
    run(main())
"""
BREATH = 0.01
CUT = (socketio.exceptions.SocketIOError, ConnectionError, AssertionError, TimeoutError)
"""What a client notices of a pulled plug."""


class Plug:
    """A running server; ``pull`` is kill -9."""

    def __init__(self, process: "subprocess.Popen[str]", port: int, link: str) -> None:
        self._process = process
        self.port, self.link = port, link
        """Where it listens, and what signs a teacher in once."""

    def memory(self) -> int:
        """Return the kilobytes that it has in memory."""
        lines = Path(f"/proc/{self._process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))

    def pull(self) -> None:
        """End it as a power cut does."""
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.wait()


@contextmanager
def plugged(folder: Path, log: Path, key: str = KEY, port: int = 0) -> Iterator[Plug]:
    """Give a server with its journal in a folder; what it logs is added to a file.

    Without a ``key`` the teacher's keys and sessions are kept in the folder too.
    """
    with log.open("a") as words:
        process = subprocess.Popen(
            [sys.executable, "-c", STARTER, str(folder), key, str(port)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=words,
            text=True,
        )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        listens, link = process.stdout.readline().split()
        yield Plug(process, int(listens), link)
    finally:
        with suppress(BrokenPipeError):
            process.stdin.close()
        process.wait(timeout=30)
        process.stdout.close()


class Player:
    """A student who talks and is ready, again and again, and repeats what was not answered."""

    breath = BREATH
    """Seconds between two commands."""

    def __init__(self, opened: Opened, seat: str | None = "RUS") -> None:
        self.room, self.seat = opened.room, seat
        self.accepted: list[str] = []
        """Ids of the commands that the server said yes to."""
        self.repeats = 0
        self.over = False
        self._code, self._token = opened.code, ""
        self._number = 0
        self._next: tuple[str, Command] | None = None
        self._client = Client()

    async def come(self, port: int) -> None:
        """Take the place, or come back to it."""
        self._client = Client()
        await self._client.connect(port)
        if self._token:
            await self._client.get(to_server.Rejoin(token=self._token), Welcome)
        else:
            welcome = await self._client.get(
                to_server.Join(code=self._code, seat=self.seat), Welcome
            )
            self._token, self.seat = welcome.token, welcome.seat

    async def play(self) -> None:
        """Play until the game is over, or the plug is pulled."""
        while not self.over:
            if self._next is None:
                self._next = self._wish()
            else:
                self.repeats += 1
            id, command = self._next
            answer = await self._client.submit(command, id)
            if isinstance(answer, Accepted):
                self.accepted.append(id)
            elif isinstance(answer, Refusal) and isinstance(command, MarkReady):
                self.over = await self._has_ended()
            self._next = None
            await asyncio.sleep(self.breath)

    async def leave(self) -> None:
        """Hang up, if there is still somebody to hang up on."""
        with suppress(*CUT):
            await self._client.close()

    def _wish(self) -> tuple[str, Command]:
        """Return the next command with an id that is used for it alone."""
        self._number += 1
        id = f"c-{self._number}"
        if self._number % 2:
            return id, SendMessage(channel="plenary", text=f"word {id}")
        return id, MarkReady()

    async def _has_ended(self) -> bool:
        """Return whether the game has ended."""
        seen = await self._client.get(to_server.Look(), Whole)
        return seen.sight.public.phase == "ended"


def moments(seed: int) -> Iterator[float]:
    """Yield random seconds until the plug is pulled again."""
    dice = random.Random(seed)
    while True:
        yield dice.uniform(0.05, 0.8)
