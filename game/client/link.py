"""The link: the only file that knows Socket.IO. One connection to one room keeper.

WebSocket comes first, polling where a proxy forces it. Every call is answered or raises; what the
room keeper says by itself is handed on as it comes.
"""

from collections.abc import Callable
from typing import TypeVar

import msgspec
import socketio
from socketio.exceptions import SocketIOError

from game.client.words import version
from game.rules.engine import Refusal
from game.wire import codec
from game.wire.to_client import NEWS, ToClient
from game.wire.to_server import PROTOCOL, ToServer

PATIENCE = 10.0
"""Seconds to wait for an answer."""
GREETING = 5.0
"""Seconds to wait for a connection."""

A = TypeVar("A", bound=ToClient)


class Unreachable(Exception):  # noqa: N818 - an ordinary event on a school network
    """Nobody answers at the address, or the connection broke."""


class Declined(Exception):  # noqa: N818 - an answer, not an error
    """The room keeper said no."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.key)
        self.refusal = refusal


class Link:
    """One connection; made by ``dial``, used once."""

    def __init__(self, hear: Callable[[ToClient], None], broken: Callable[[], None]) -> None:
        self._hear = hear
        self._broken = broken
        self._declined: Refusal | None = None
        self._sio = self._wired()

    async def dial(self, address: str) -> None:
        """Connect; raises Unreachable, or Declined with the reason."""
        for transport in ("websocket", "polling"):
            try:
                await self._sio.connect(
                    url_of(address),
                    transports=[transport],
                    auth={"protocol": PROTOCOL},
                    wait_timeout=GREETING,
                )
                return
            except (SocketIOError, OSError) as error:
                await self._drop()
                if self._declined is not None:
                    raise Declined(self._declined) from error
        raise Unreachable(address)

    async def call(self, message: ToServer, kind: type[A]) -> A:
        """Send a message and return its answer; raises Unreachable or Declined.

        An answer that cannot be read comes from a newer server: that is declined too, with the
        version of this window.
        """
        try:
            data = await self._sio.call(
                codec.name_of(message), codec.plain(message), timeout=PATIENCE
            )
            reply = codec.reply_from(data)
        except (SocketIOError, OSError) as error:
            raise Unreachable(str(error)) from error
        except msgspec.ValidationError as error:
            newer = Refusal(key="link.newer", parameters={"version": version()})
            raise Declined(newer) from error
        if reply.refused is not None:
            raise Declined(reply.refused)
        if not isinstance(reply.ok, kind):
            raise Unreachable(f"an answer to {codec.name_of(message)} of another kind")
        return reply.ok

    async def hang_up(self) -> None:
        """Cut the connection; it is not reported as broken."""
        self._broken = _nobody
        await self._sio.disconnect()

    async def _drop(self) -> None:
        """Let go of what a try that failed has opened, and be ready for another."""
        broken, self._broken = self._broken, _nobody
        await self._sio.disconnect()
        self._broken, self._sio = broken, self._wired()

    def _wired(self) -> socketio.AsyncClient:
        """Return a client whose events come to us."""
        sio = socketio.AsyncClient(reconnection=False, serializer="msgpack", handle_sigint=False)
        for name, kind in NEWS.items():
            sio.on(name, _reader(kind, self._hear))
        sio.on("disconnect", self._on_disconnect)
        sio.on("connect_error", self._on_refusal)
        return sio

    async def _on_disconnect(self, *_: object) -> None:
        self._broken()

    async def _on_refusal(self, data: object) -> None:
        try:
            self._declined = msgspec.convert(data, Refusal)
        except msgspec.ValidationError:
            self._declined = None


def url_of(address: str) -> str:
    """Return an address as typed, completed to a URL."""
    typed = address.strip().rstrip("/")
    return typed if "://" in typed else f"http://{typed}"


def _reader(kind: type[ToClient], hear: Callable[[ToClient], None]) -> Callable[[object], object]:
    async def read(data: object) -> None:
        """Hand on one piece of news; a damaged one is dropped, the next letter shows the gap."""
        try:
            hear(codec.news_from(kind, data))
        except msgspec.ValidationError:
            return

    return read


def _nobody() -> None:
    """Hear nothing."""
