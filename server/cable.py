"""A cable: one WebSocket, in place of the library's own loop around it.

It reads without making a task for every message, writes through an `Outbox`, takes compression off
(it costs 100 kB for each browser) and stops nonsense at the door: what is no packet of ours is
counted, and who sends too much of it is sent away. Nothing of the game is here.
"""

import asyncio
import logging
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
from server.outbox import Outbox
from server.packets import Call, Malformed, answer, event, opened
from server.signin import signed_in

MOST_MALFORMED = 10
"""Malformed packets that are borne with."""
MOST_LOGGED = 120
"""Characters of a malformed packet's fault in the log."""
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
        self._ending: asyncio.Task[bool] | None = None

    async def __call__(self, environ: MutableMapping[str, object]) -> WebSocketResponse:
        """Carry until either side hangs up; the request's copy in ``environ`` is thrown away."""
        request = _request(environ)
        self._nonsense, self._answer = request.app[METRICS].malformed, request.app[ANSWERS]
        socket = WebSocketResponse(max_msg_size=MOST_BYTES, compress=False)
        await socket.prepare(request)
        socket.headers.clear()  # they are sent; a kilobyte for each connection
        self._outbox = self._opened(request.transport)
        self._socket.connected = self._socket.upgraded = True
        self._outbox.gone.add_done_callback(lambda _: self._hang_up(socket))
        try:
            await self._read(socket)
        finally:
            if self._socket.closed:  # by us: let the goodbye go out
                await asyncio.wait({self._outbox.gone}, timeout=LAST_WORDS)
            if self._ending is not None:
                await asyncio.wait({self._ending}, timeout=LAST_WORDS)
                self._ending.cancel()
            reason = self._engine.reason.TRANSPORT_CLOSE
            await self._socket.close(wait=False, abort=True, reason=reason)
            await socket.close()
        return socket

    def _opened(self, transport: asyncio.Transport | None) -> Outbox:
        """Put an outbox in the place of the engine's queue; what waited there goes first."""
        waiting, outbox = self._socket.queue, Outbox(transport)
        while not waiting.empty():
            outbox.put_nowait(waiting.get_nowait())
        self._socket.queue = outbox
        return outbox

    def _hang_up(self, socket: WebSocketResponse) -> None:
        """End the connection from our side, which also ends the reading."""
        self._ending = asyncio.create_task(socket.close())

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
            self._outbox.message(answer(reply, id))

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
            self._outbox.message(event("goodbye", Goodbye(key="wire.misused")))
            await self._socket.close(wait=False)


def _request(environ: MutableMapping[str, object]) -> Request:
    """Return the request, and keep of it only where it came from and whether a teacher asks."""
    request = environ["aiohttp.request"]
    assert isinstance(request, Request)
    environ.clear()
    environ["visitor"] = Visitor(request.remote or "", signed_in(request))
    return request
