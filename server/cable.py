"""A cable: one WebSocket, in place of the library's own loop around it.

It reads without making a task for every message, writes all that waits in the queue at once, takes
compression off (it costs 100 kB for each browser) and stops nonsense at the door: what is no packet
of ours is counted, and who sends too much of it is sent away. Nothing of the game is here.
"""

import asyncio
import logging
import struct
import time
from collections.abc import Awaitable, Callable, MutableMapping

from aiohttp import WSMsgType, web
from aiohttp.web import Request, WebSocketResponse
from engineio import packet as eio
from engineio.async_server import AsyncServer
from engineio.async_socket import AsyncSocket

from game.wire.to_client import Goodbye, Reply
from game.wire.to_server import MOST_BYTES
from server.line import LATENCY, LINE, Line, Visitor
from server.metrics import METRICS
from server.packets import Call, Malformed, answer, event, opened
from server.signin import signed_in

MOST_MALFORMED = 10
"""Malformed packets that are borne with."""
MOST_LOGGED = 120
"""Characters of a malformed packet's fault in the log."""
MOST_UNREAD = 65_536
"""Bytes that the system may still hold for a reader; beyond it packets wait in the queue."""
SLOW_READER = 0.05
"""Seconds until we look again whether a slow reader has read on."""
TEXT, BINARY = 0x81, 0x82
"""First bytes of whole frames."""
LAST_WORDS = 2.0
"""Seconds for a goodbye to go out."""
OTHER_DIALECT = '44{"message":"wire.other_dialect: this server speaks msgpack packets"}'
"""Told to a client that packs with JSON, which would else wait for ever."""
log = logging.getLogger(__name__)
Answer = Callable[[Line, Call], Awaitable[Reply]]
ANSWERS: web.AppKey[Answer] = web.AppKey("answers")
"""Who answers the calls of an application."""


class Cable:
    """Carries calls from a WebSocket to the gateway, other packets to the engine, and all back."""

    def __init__(self, handler: Callable[..., object], engine: AsyncServer) -> None:
        self._socket: AsyncSocket = handler.__self__  # type: ignore[attr-defined]
        self._engine = engine
        self._malformed = 0

    async def __call__(self, environ: MutableMapping[str, object]) -> WebSocketResponse:
        """Carry until either side hangs up; the request's copy in ``environ`` is thrown away."""
        request = _request(environ)
        self._nonsense, self._answer = request.app[METRICS].malformed, request.app[ANSWERS]
        socket = WebSocketResponse(max_msg_size=MOST_BYTES, compress=False)
        await socket.prepare(request)
        self._socket.connected = self._socket.upgraded = True
        writing = asyncio.create_task(self._write(request, socket))
        try:
            await self._read(socket)
        finally:
            if self._socket.closed:  # by us: let the goodbye go out
                await asyncio.wait({writing}, timeout=LAST_WORDS)
            writing.cancel()
            reason = self._engine.reason.TRANSPORT_CLOSE
            await self._socket.close(wait=False, abort=True, reason=reason)
            await socket.close()
        return socket

    async def _read(self, socket: WebSocketResponse) -> None:
        """Take in what comes until the cable is cut; the gateway cuts those that are silent."""
        while not self._socket.closed:
            message = await socket.receive()
            if message.type == WSMsgType.BINARY:
                await self._packet(message.data)
            elif message.type != WSMsgType.TEXT:
                return
            elif message.data == f"{eio.PONG}":
                self._note_latency()
                self._socket.schedule_ping()
            elif not await self._other_text(socket, message.data):
                return

    def _note_latency(self) -> None:
        """Note how long a sign of life took to be answered."""
        sent = self._socket.last_ping
        if sent is not None:
            self._socket.session[LATENCY] = max(0, round((time.time() - sent) * 1000))

    async def _packet(self, data: bytes) -> None:
        """Answer a call, hand other packets on to the library, or count what is none."""
        try:
            packet = opened(data)
            if isinstance(packet.data, Call):
                await self._call(packet.data, packet.id)
            else:
                await self._socket.receive(eio.Packet(eio.MESSAGE, data=packet))
        except Malformed as fault:
            await self._count(str(fault), len(data))

    async def _call(self, call: Call, id: int | None) -> None:
        """Answer a call; one before the greeting is malformed."""
        line = self._socket.session.get(LINE)
        if not isinstance(line, Line):
            raise Malformed("a call before the greeting")
        reply = await self._answer(line, call)
        if id is not None:
            self._socket.queue.put_nowait(eio.Packet(eio.MESSAGE, data=answer(reply, id)))

    async def _other_text(self, socket: WebSocketResponse, text: str) -> bool:
        """Answer other frames of text; return whether to go on."""
        if text == f"{eio.CLOSE}":
            return False
        if text.startswith(f"{eio.MESSAGE}"):
            await socket.send_str(OTHER_DIALECT)
            return False
        await self._count("text frame", len(text))
        return True

    async def _count(self, fault: str, size: int) -> None:
        """Count a malformed packet; hang up when it is too much."""
        self._malformed += 1
        self._nonsense.inc()
        log.warning("malformed packet, %d bytes: %s", size, fault[:MOST_LOGGED])
        if self._malformed >= MOST_MALFORMED:
            goodbye = event("goodbye", Goodbye(key="wire.misused"))
            self._socket.queue.put_nowait(eio.Packet(eio.MESSAGE, data=goodbye))
            await self._socket.close(wait=False)

    async def _write(self, request: Request, socket: WebSocketResponse) -> None:
        """Send what waits, in order; after the engine's goodbye hang up."""
        queue, transport = self._socket.queue, request.transport
        while transport is not None and not transport.is_closing():
            packets = [await queue.get()]
            while packets[-1].packet_type != eio.CLOSE and not queue.empty():
                packets.append(queue.get_nowait())
            transport.write(b"".join(map(frame, packets)))
            for _ in packets:
                queue.task_done()
            if packets[-1].packet_type == eio.CLOSE:
                await socket.close()
                return
            while transport.get_write_buffer_size() > MOST_UNREAD and not transport.is_closing():
                await asyncio.sleep(SLOW_READER)


def frame(packet: eio.Packet) -> bytes:
    """Return a packet as one frame of a WebSocket; what a server sends is not masked."""
    encoded = packet.encode()
    kind, body = (BINARY, encoded) if isinstance(encoded, bytes) else (TEXT, encoded.encode())
    if len(body) < 126:
        return struct.pack("!BB", kind, len(body)) + body
    if len(body) < 65_536:
        return struct.pack("!BBH", kind, 126, len(body)) + body
    return struct.pack("!BBQ", kind, 127, len(body)) + body


def _request(environ: MutableMapping[str, object]) -> Request:
    """Return the request, and keep of it only where it came from and whether a teacher asks."""
    request = environ["aiohttp.request"]
    assert isinstance(request, Request)
    environ.clear()
    environ["visitor"] = Visitor(request.remote or "", signed_in(request))
    return request
