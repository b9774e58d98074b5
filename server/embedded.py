"""The real server inside another program: solo play, the tutorial and the demo.

It runs in a thread with an event loop of its own and listens on this machine only, on any free
port. One code path for playing alone and in class. Years pass in a second thread instead of a
process of their own: that needs no memory and starts at once, and with one room nobody waits.
"""

import asyncio
import threading
from pathlib import Path
from types import TracebackType

import platformdirs

from server import keys
from server.app import opened
from server.hosts import own_address
from server.settings import EVERYWHERE, LOOPBACK, Pace, Settings

HURRY = Pace(calls=10_000, calls_a_second=10_000, messages=10_000, messages_a_second=10_000)
"""Bots of a demo go as fast as they can."""
BOT_PAUSE = 0.5
"""Seconds before a bot answers a person, so that people can follow."""
FOR_EVER = 36_500
"""Days for which games played alone are kept; they belong to the player."""
KEPT_DAYS = 30
"""Days for which games of a class are kept."""


class Embedded:
    """A server in this process; ``stop`` it when done, or use it as a context."""

    def __init__(self, data: Path, host: str) -> None:
        self.key = keys.new_key()
        """The teacher's key."""
        self.address = ""
        self.shared = ""
        """What others on the network type; empty: only this machine is served."""
        self._data, self._host = data, host
        self._days = FOR_EVER if host == LOOPBACK else KEPT_DAYS
        self._keys = keys.given(self.key)
        self._stopping: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._fault: BaseException | None = None
        self._listening = threading.Event()
        self._thread = threading.Thread(target=self._run, name="server", daemon=True)
        self._thread.start()
        self._listening.wait()
        if self._fault is not None:
            raise self._fault

    def dashboard(self) -> str:
        """Return where the teacher's pages are on this computer; it signs one browser in, once."""
        return f"{self.address}/sign-in/{self._keys.link()}"

    def stop(self) -> None:
        """Stop and wait until everything is written."""
        if self._loop is not None and self._stopping is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()

    def __enter__(self) -> "Embedded":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _run(self) -> None:
        """Run the server in this thread until it is stopped."""
        try:
            asyncio.run(self._serve())
        except BaseException as fault:  # handed to the thread that waits in __init__
            self._fault = fault
        finally:
            self._listening.set()

    async def _serve(self) -> None:
        """Listen, wait for the end, stop."""
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        settings = Settings(
            host=self._host,
            port=0,
            data=self._data,
            days=self._days,
            own_process=False,
            announced=self._host == EVERYWHERE,
            bot_pause=BOT_PAUSE,
            pace=HURRY,
        )
        server = opened(settings, self._keys)
        try:
            await server.start()
            self.address = f"http://{LOOPBACK}:{server.port}"
            if self._host != LOOPBACK:
                self.shared = f"{own_address()}:{server.port}"
            self._listening.set()
            await self._stopping.wait()
        finally:
            await server.stop()


def start(data: Path | None = None, host: str = LOOPBACK) -> Embedded:
    """Return a running server; games are kept in ``data``, or where this system keeps such things.

    It serves this machine alone unless ``host`` says otherwise.

    Games played alone have a folder of their own, apart from those of a class. Raises
    ``CannotWrite`` if the folder cannot be written.
    """
    return Embedded(data or user_folder() / "solo", host)


def start_for_class(data: Path | None = None) -> Embedded:
    """Return a running server that everybody on the network can reach.

    Games of a class have a folder of their own and are deleted after a month. Raises
    ``CannotWrite`` if the folder cannot be written.
    """
    return start(data or user_folder() / "class", EVERYWHERE)


def user_folder() -> Path:
    """Return where this system lets programs keep files of a user."""
    return Path(platformdirs.user_data_dir("steppe-to-orbit", appauthor=False))
