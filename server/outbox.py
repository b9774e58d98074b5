"""An outbox: what waits to go out to one client, written all at once.

It stands where the engine has a queue and a task that empties it. What is put in is written when
the event loop has finished its round, so that ten letters cost one call of the system and no task
has to wake up. What a slow reader has not taken waits here, where it can be counted.
"""

import asyncio
import struct

from engineio import packet as eio

MOST_UNREAD = 65_536
"""Bytes that the system may still hold for a reader; beyond it packets wait here."""
SLOW_READER = 0.05
"""Seconds until we look again whether a slow reader has read on."""
TEXT, BINARY = 0x81, 0x82
"""First bytes of whole frames."""


class Outbox:
    """Packets for one client, in order."""

    __slots__ = ("_due", "_frames", "_loop", "_said_goodbye", "_transport", "gone")

    def __init__(self, transport: asyncio.Transport | None) -> None:
        """Write to a transport; None: it was closed before we began."""
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._frames: list[bytes] = []
        self._due = self._said_goodbye = False
        self.gone: asyncio.Future[None] = self._loop.create_future()
        """Done when the engine's goodbye is written, or cannot be any more."""

    def message(self, body: bytes) -> None:
        """Take one of our packets."""
        self._take(framed(BINARY, body))

    def put_nowait(self, packet: eio.Packet) -> None:
        """Take a packet of the engine; what comes after its goodbye is not sent."""
        encoded = packet.encode()
        if isinstance(encoded, bytes):
            self._take(framed(BINARY, encoded))
        else:
            self._take(framed(TEXT, encoded.encode()))
        if packet.packet_type == eio.CLOSE:
            self._said_goodbye = True

    async def put(self, packet: eio.Packet) -> None:
        """Take a packet of the engine."""
        self.put_nowait(packet)

    def qsize(self) -> int:
        """Return how many packets wait."""
        return len(self._frames)

    def _take(self, frame: bytes) -> None:
        """Put a frame behind the others, and see that they are written."""
        if self._said_goodbye:
            return
        self._frames.append(frame)
        if not self._due:
            self._due = True
            self._loop.call_soon(self._write)

    def _write(self) -> None:
        """Write everything, or wait a while for a reader who has not taken the last of it."""
        transport = self._transport
        closed = transport is None or transport.is_closing()
        if transport is not None and not closed:
            if transport.get_write_buffer_size() > MOST_UNREAD:
                self._loop.call_later(SLOW_READER, self._write)
                return
            transport.write(b"".join(self._frames))
        self._frames.clear()
        self._due = False
        if (closed or self._said_goodbye) and not self.gone.done():
            self.gone.set_result(None)


def framed(kind: int, body: bytes) -> bytes:
    """Return a frame of a WebSocket; what a server sends is not masked."""
    size = len(body)
    if size < 126:
        return struct.pack("!BB", kind, size) + body
    if size < 65_536:
        return struct.pack("!BBH", kind, 126, size) + body
    return struct.pack("!BBQ", kind, 127, size) + body
