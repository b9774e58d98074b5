"""Socket.IO packets, opened strictly: what is not exactly as agreed never reaches a handler.

A client may connect, disconnect, and call: an event of one name and one table, with a number under
which it waits for the answer. Whatever the name is, it is looked up among our own messages; names
that Socket.IO uses itself (``connect``, ``disconnect``) are not among them and mean nothing.
"""

import json
from typing import ClassVar

import msgspec

from game.wire.codec import packed

CONNECT, DISCONNECT, EVENT, ACK, CONNECT_ERROR = range(5)
NOTHING = msgspec.Raw(b"\xc0")
"""A packed nothing."""
LONGEST_NAME = 40
MOST_AUTH = 512
"""Bytes of what a client says when it connects."""


class Malformed(Exception):  # noqa: N818 - counted, not handled
    """A packet that no honest client sends; the text says why."""


class Opened(msgspec.Struct, frozen=True):
    """A packet that came in."""

    kind: int
    data: object = None
    id: int | None = None


class Call(msgspec.Struct, frozen=True):
    """An event that came in: a name and what it carries, or what is wrong with it."""

    name: str
    body: msgspec.Raw
    fault: str = ""


class _Envelope(msgspec.Struct, frozen=True):
    """The outermost table of a packet."""

    type: int
    nsp: str
    data: msgspec.Raw = NOTHING
    id: int | None = None


_ENVELOPE = msgspec.msgpack.Decoder(_Envelope)
_EVENT = msgspec.msgpack.Decoder(tuple[str, msgspec.Raw])
_AUTH: "msgspec.msgpack.Decoder[dict[str, int | str] | None]" = msgspec.msgpack.Decoder(
    dict[str, int | str] | None
)


def opened(data: bytes) -> Opened:
    """Return the packet in these bytes; raises ``Malformed``."""
    try:
        envelope = _ENVELOPE.decode(data)
    except (msgspec.DecodeError, RecursionError) as fault:
        raise Malformed(str(fault)) from None
    if envelope.nsp != "/" or (envelope.id is not None and not 0 <= envelope.id < 1 << 53):
        raise Malformed("wrong namespace or number")
    if envelope.type == CONNECT:
        return Opened(CONNECT, _auth(envelope.data))
    if envelope.type == EVENT:
        call = _call(envelope.data)
        if call.fault and envelope.id is None:
            raise Malformed(call.fault)
        return Opened(EVENT, call, envelope.id)
    if envelope.type == DISCONNECT:
        return Opened(DISCONNECT)
    raise Malformed(f"packet of type {envelope.type}")


def event(name: str, body: object) -> bytes:
    """Return what the server says by itself as a packet."""
    return packed({"type": EVENT, "data": (name, body), "nsp": "/"})


def answer(reply: object, id: int) -> bytes:
    """Return the answer to a call as a packet."""
    return packed({"type": ACK, "data": (reply,), "nsp": "/", "id": id})


class Packet:
    """A packet as python-socketio wants it: opened before it comes in, packed when it goes out."""

    json: ClassVar = json

    def __init__(
        self,
        packet_type: int = EVENT,
        data: object = None,
        namespace: str | None = None,
        id: int | None = None,
        binary: bool | None = None,
        encoded_packet: Opened | None = None,
    ) -> None:
        self.packet_type, self.data = packet_type, data
        self.namespace, self.id = namespace, id
        if encoded_packet is not None:
            self.packet_type, self.data = encoded_packet.kind, encoded_packet.data
            self.namespace, self.id = "/", encoded_packet.id

    def encode(self) -> bytes:
        """Return the packet for the way out."""
        fields = {"type": self.packet_type, "data": self.data, "nsp": self.namespace or "/"}
        return packed(fields if self.id is None else {**fields, "id": self.id})


def _auth(raw: msgspec.Raw) -> dict[str, int | str] | None:
    """Return what a client says when it connects."""
    if len(raw) > MOST_AUTH:
        raise Malformed("too much said when connecting")
    try:
        return _AUTH.decode(raw)
    except msgspec.DecodeError as fault:
        raise Malformed(str(fault)) from None


def _call(raw: msgspec.Raw) -> Call:
    """Return an event; one of a wrong shape can still be answered."""
    try:
        name, body = _EVENT.decode(raw)
    except msgspec.DecodeError as fault:
        return Call("", NOTHING, fault=str(fault))
    return Call(name[:LONGEST_NAME], msgspec.Raw(bytes(body)))
