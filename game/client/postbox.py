"""The postbox: two queues between the window and the network, which lives in a thread of its own.

The network's libraries are imported in that thread, so that the window opens without waiting.
"""

import asyncio
import contextlib
import threading
from queue import Empty, SimpleQueue

from game.client.post import News, Order, Stop


class Postbox:
    """The line as the window holds it: ask for something, and collect the news."""

    def __init__(self) -> None:
        self._news: SimpleQueue[News] = SimpleQueue()
        self._loop = asyncio.new_event_loop()
        self._orders: asyncio.Queue[Order] = asyncio.Queue()
        self._thread = threading.Thread(target=self._live, name="network", daemon=True)
        self._thread.start()

    def ask(self, order: Order) -> None:
        """Hand over an order; returns at once."""
        self._loop.call_soon_threadsafe(self._orders.put_nowait, order)

    def news(self) -> tuple[News, ...]:
        """Return everything that came since the last time."""
        found: list[News] = []
        with contextlib.suppress(Empty):
            while True:
                found.append(self._news.get_nowait())
        return tuple(found)

    def close(self) -> None:
        """Hang up and end the thread."""
        self.ask(Stop())
        self._thread.join(timeout=3.0)

    def _live(self) -> None:
        from game.client.caller import Caller  # loads the network: only in this thread

        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:  # ends what still waits
            runner.run(Caller(self._orders, self._news.put).run())
