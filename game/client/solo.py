"""Solo: the real room keeper inside this program, for playing with computer delegations.

It is started in a thread of its own, because its libraries take a while to load. This is the only
file of the client that knows the server.
"""

import threading
from pathlib import Path
from queue import Empty, SimpleQueue
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.embedded import Embedded


class NoKeeper(Exception):  # noqa: N818 - an answer for the player
    """No room keeper could be started on this machine, and why."""


class Solo:
    """A room keeper that is starting or running; ask ``ready`` until it answers."""

    def __init__(self, data: Path | None = None) -> None:
        self._data = data
        self.shared = ""
        """What others on the network type, once a room for a class runs."""
        self._found: SimpleQueue[Embedded | NoKeeper] = SimpleQueue()
        self._server: Embedded | None = None
        threading.Thread(target=self._start, name="solo", daemon=True).start()

    def ready(self) -> tuple[str, str] | None:
        """Return address and key once it runs, else None; raises ``NoKeeper``."""
        if self._server is None:
            try:
                found = self._found.get_nowait()
            except Empty:
                return None
            if isinstance(found, NoKeeper):
                raise found
            self._server = found
        self.shared = self._server.shared
        return self._server.address, self._server.key

    def dashboard(self) -> str:
        """Return where a browser finds the teacher's pages, signed in once; empty: not yet."""
        return "" if self._server is None else self._server.dashboard()

    def close(self) -> None:
        """Stop it, and wait until everything is written."""
        if self._server is not None:
            self._server.stop()

    def _start(self) -> None:
        try:
            from server import embedded  # loads the server's libraries: only in this thread

            self._found.put(self._opened(embedded))
        except Exception as fault:
            self._found.put(NoKeeper(str(fault)))

    def _opened(self, embedded: ModuleType) -> "Embedded":
        """Return a keeper for this machine alone."""
        keeper: Embedded = embedded.start(self._data)
        return keeper


class ForClass(Solo):
    """A room keeper that the whole class can reach."""

    def _opened(self, embedded: ModuleType) -> "Embedded":
        """Return a keeper for everybody on the network."""
        data = None if self._data is None else self._data / "class"
        keeper: Embedded = embedded.start_for_class(data)
        return keeper
