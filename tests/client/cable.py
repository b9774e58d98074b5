"""A cable between a client and a room keeper that a test can cut and mend."""

import asyncio
import contextlib
import threading
from types import TracebackType
from urllib.parse import urlsplit


class Cable:
    """Relays bytes between its own port and a server; ``cut`` breaks every connection."""

    def __init__(self, address: str) -> None:
        far = urlsplit(address)
        self._far = (far.hostname or "", far.port or 0)
        self._whole = True
        self._ends: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._port = 0
        self._thread = threading.Thread(target=self._run, name="cable", daemon=True)
        self._thread.start()
        self._ready.wait()

    @property
    def address(self) -> str:
        """Return where clients connect."""
        return f"http://127.0.0.1:{self._port}"

    def cut(self) -> None:
        """Break all connections and refuse new ones."""
        self._whole = False
        self._loop.call_soon_threadsafe(self._break)

    def mend(self) -> None:
        """Let new connections through."""
        self._whole = True

    def __enter__(self) -> "Cable":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=3)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._relay, "127.0.0.1", 0))
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def _break(self) -> None:
        for end in tuple(self._ends):
            end.transport.abort()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection, unless the cable is cut."""
        if not self._whole:
            writer.transport.abort()
            return
        far_reader, far_writer = await asyncio.open_connection(*self._far)
        self._ends |= {writer, far_writer}
        await asyncio.gather(_carry(reader, far_writer), _carry(far_reader, writer))
        self._ends -= {writer, far_writer}


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Carry bytes one way until an end is gone."""
    with contextlib.suppress(OSError, asyncio.CancelledError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    with contextlib.suppress(OSError):
        writer.close()
