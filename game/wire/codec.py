"""From bytes to messages and back: strict, typed, bounded.

Both sides use it. What does not fit is refused with the place of the mistake, never guessed.
"""

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, TypeVar

import msgspec

from game.rules.engine import Command, Event, Refused, require
from game.rules.vocabulary import COMMANDS, EVENTS
from game.wire.to_client import Plain, Reply, ToClient
from game.wire.to_server import DEEPEST, MESSAGES, ToServer

if TYPE_CHECKING:
    AnyCommand = Command
    AnyEvent = Event
else:
    AnyCommand = reduce(or_, COMMANDS)
    AnyEvent = reduce(or_, EVENTS)

M = TypeVar("M", bound=ToClient)
MOST_FAULT = 200
"""Characters of a fault that are told."""

_READERS = {name: msgspec.msgpack.Decoder(kind) for name, kind in MESSAGES.items()}
_NAMES = {kind: name for name, kind in MESSAGES.items()}
_COMMAND: "msgspec.msgpack.Decoder[Command]" = msgspec.msgpack.Decoder(AnyCommand)
_ENCODER = msgspec.msgpack.Encoder()


def read(name: str, raw: bytes | msgspec.Raw) -> ToServer:
    """Return the message in these bytes; raises ``Refused`` with what is wrong with them."""
    reader = _READERS.get(name)
    if reader is None:
        raise Refused("wire.unknown_message", name=name[:40])
    require(len(raw) <= MESSAGES[name].most_bytes, "wire.too_large", most=MESSAGES[name].most_bytes)
    try:
        _measured(raw)
        return reader.decode(raw)
    except (msgspec.DecodeError, RecursionError) as fault:
        raise Refused("wire.malformed", fault=str(fault)[:MOST_FAULT]) from None


def command_in(raw: bytes | msgspec.Raw) -> Command:
    """Return the command of a ``Submit`` or ``Direct``; raises ``Refused`` if there is none."""
    try:
        command = _COMMAND.decode(raw)
    except msgspec.DecodeError as fault:
        raise Refused("wire.malformed", fault=str(fault)[:MOST_FAULT]) from None
    require(not command.actor, "wire.malformed", fault="a command from outside has no actor")
    return command


def name_of(message: ToServer) -> str:
    """Return the event name under which a message travels."""
    return _NAMES[type(message)]


def packed(value: object) -> bytes:
    """Return a value as msgpack; text keys only, whole numbers of 64 bits at most."""
    return _ENCODER.encode(value)


def plain(message: ToServer | ToClient) -> Plain:
    """Return a message as plain data for Socket.IO: text keys, numbers, texts, lists, tables."""
    return msgspec.msgpack.decode(packed(message), type=Plain)


def command_field(command: Command) -> msgspec.Raw:
    """Return a command as it travels inside ``Submit``: without its actor."""
    fields = msgspec.to_builtins(command)
    fields.pop("actor")
    return msgspec.Raw(packed(fields))


def reply_from(data: object) -> Reply:
    """Return the answer to a call; raises msgspec.ValidationError if it is none."""
    return msgspec.convert(data, Reply)


def news_from(kind: type[M], data: object) -> M:
    """Return what the server said by itself; raises msgspec.ValidationError if it is damaged."""
    return msgspec.convert(data, kind)


def event_from(data: Plain) -> Event:
    """Return an event of a letter; raises msgspec.ValidationError if this version has none such."""
    event: Event = msgspec.convert(data, AnyEvent)
    return event


def _measured(raw: bytes | msgspec.Raw) -> None:
    """Refuse what nests deeper than any honest message."""
    level: list[object] = [msgspec.msgpack.decode(raw)]
    for _ in range(DEEPEST):
        inside: list[object] = []
        for value in level:
            if isinstance(value, dict):
                inside += value.values()
            elif isinstance(value, list):
                inside += value
        if not inside:
            return
        level = inside
    raise Refused("wire.too_deep", most=DEEPEST)
