"""One connection of the crowd: WebSocket frames, written and read by hand.

A real client library costs more than the server it is to measure; this one costs a few
microseconds a packet. It answers signs of life, waits for answers by their number, and looks into
everything else only for the mark that a command carried.
"""

import asyncio
import os
import struct
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import NamedTuple

import msgspec

from game.wire.to_server import PROTOCOL

PATH = "/socket.io/?EIO=4&transport=websocket"
BROWSERS_OFFER = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
"""What every browser sends; a server that accepts it pays 100 kB for each."""
TEXT, BINARY, CLOSE, PING = 1, 2, 8, 9
CONNECTED, EVENT, ACK = 0, 2, 3
MARK = b"zqx"
"""Stands before the letters by which a command is recognised in what others hear."""
MARK_LENGTH = 8


class Broken(Exception):  # noqa: N818 - ends the measurement with a sentence
    """The server hung up or said something unexpected."""


class Packet(msgspec.Struct, frozen=True):
    """What is looked at in a packet that came in."""

    type: int
    id: int | None = None
    data: msgspec.Raw = msgspec.Raw(b"\xc0")


class Address(NamedTuple):
    """Where a server is, and from which address of this computer it is asked."""

    port: int
    own: str = "127.0.0.1"


_PACKET = msgspec.msgpack.Decoder(Packet)
_PACK = msgspec.msgpack.Encoder()
Heard = Callable[[bytes], None]


class Wire(asyncio.Protocol):
    """A connection; make it with ``connected``."""

    def __init__(self, offer: str, heard: Heard) -> None:
        self._offer, self._heard = offer, heard
        self._transport: asyncio.WriteTransport | None = None
        self._data = bytearray()
        self._upgraded = False
        self._answers: dict[int, asyncio.Future[msgspec.Raw]] = {}
        self._calls = 0
        self._farewell = ""
        """What the server said before it hung up."""
        self._greeted: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_lost(self, reason: Exception | None) -> None:
        """Tell whoever waits."""
        fault = Broken(f"the server hung up: {self._farewell or reason or 'without a word'}")
        if not self._greeted.done():
            self._greeted.set_exception(fault)
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(fault)

    def data_received(self, data: bytes) -> None:
        """Take in bytes; go on when a frame is whole."""
        self._data += data
        if not self._upgraded and not self._upgrade():
            return
        while (frame := self._next_frame()) is not None:
            self._take(*frame)

    async def greet(self, transport: asyncio.WriteTransport) -> None:
        """Ask for a WebSocket, introduce ourselves and wait until we are let in."""
        self._transport = transport
        key = b64encode(os.urandom(16)).decode()
        transport.write(
            f"GET {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"{self._offer}\r\n".encode()
        )
        self._send({"type": CONNECTED, "nsp": "/", "data": {"protocol": PROTOCOL}})
        await self._greeted

    async def call(self, name: str, body: Mapping[str, object]) -> msgspec.Raw:
        """Send a call and return what is answered, still packed."""
        self._calls += 1
        answer: asyncio.Future[msgspec.Raw] = asyncio.get_running_loop().create_future()
        self._answers[self._calls] = answer
        self._send({"type": EVENT, "nsp": "/", "data": (name, body), "id": self._calls})
        return await answer

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.abort()

    def _upgrade(self) -> bool:
        """Read the answer to the upgrade; return whether it is whole."""
        head, end, rest = bytes(self._data).partition(b"\r\n\r\n")
        if not end:
            return False
        if b" 101 " not in head.split(b"\r\n")[0]:
            self._greeted.set_exception(Broken(head.split(b"\r\n")[0].decode()))
            return False
        self._data, self._upgraded = bytearray(rest), True
        return True

    def _next_frame(self) -> tuple[int, bytes] | None:
        """Return kind and contents of the next whole frame."""
        data = self._data
        if len(data) < 2:
            return None
        size, start = data[1] & 127, 2
        if size >= 126:
            start = 4 if size == 126 else 10
            if len(data) < start:
                return None
            (size,) = struct.unpack_from("!H" if start == 4 else "!Q", data, 2)
        if len(data) < start + size:
            return None
        frame = data[0] & 15, bytes(data[start : start + size])
        del data[: start + size]
        return frame

    def _take(self, kind: int, body: bytes) -> None:
        """Look at a frame."""
        if kind == TEXT and body == b"2":
            self._frame(TEXT, b"3")
        elif kind == CLOSE:
            code = int.from_bytes(body[:2], "big")
            self._farewell = f"{code} {body[2:].decode(errors='replace')}".rstrip()
        elif kind == BINARY:
            packet = _PACKET.decode(body)
            if packet.type == ACK and packet.id is not None:
                self._answered(packet.id, packet.data)
            elif packet.type == CONNECTED:
                self._greeted.set_result(None)
            elif packet.type == EVENT:
                self._heard(body)
            else:
                self._greeted.set_exception(Broken("the server turned us away"))

    def _answered(self, id: int, data: msgspec.Raw) -> None:
        """Tell whoever waits for an answer, if anybody still does."""
        waiting = self._answers.pop(id)
        if not waiting.done():
            waiting.set_result(data)

    def _send(self, packet: dict[str, object]) -> None:
        """Send a packet."""
        self._frame(BINARY, _PACK.encode(packet))

    def _frame(self, kind: int, body: bytes) -> None:
        """Send a frame; its mask is zero, which changes no byte."""
        size = len(body)
        if size < 126:
            head = struct.pack("!BB", 128 | kind, 128 | size)
        elif size < 65_536:
            head = struct.pack("!BBH", 128 | kind, 128 | 126, size)
        else:
            head = struct.pack("!BBQ", 128 | kind, 128 | 127, size)
        if self._transport is not None:
            self._transport.write(head + b"\0\0\0\0" + body)


async def connected(address: Address, heard: Heard, offer: str = BROWSERS_OFFER) -> Wire:
    """Return a connection that was let in."""
    loop = asyncio.get_running_loop()
    transport, wire = await loop.create_connection(
        lambda: Wire(offer, heard), "127.0.0.1", address.port, local_addr=(address.own, 0)
    )
    await wire.greet(transport)
    return wire
