"""What nobody honest sends: malformed, truncated, oversized and out-of-order messages, by lot."""

import random
from collections.abc import Callable

import msgspec

from game.wire.to_server import MESSAGES, MOST_BYTES, PROTOCOL

Dice = random.Random
Maker = Callable[[Dice], bytes]
HELLO = msgspec.msgpack.encode({"type": 0, "nsp": "/", "data": {"protocol": PROTOCOL}})
RESERVED = ("connect", "disconnect", "message", "ping", "connect_error", "call", "__class__", "")
SUBMIT = {"command": "SendMessage", "channel": "plenary", "text": "hm"}


def call(name: object, body: object, id: object = 1) -> bytes:
    """Return a packed call."""
    return msgspec.msgpack.encode({"type": 2, "nsp": "/", "data": [name, body], "id": id})


def noise(dice: Dice) -> bytes:
    """Return bytes without any sense."""
    return dice.randbytes(dice.randrange(0, 200))


def truncated(dice: Dice) -> bytes:
    """Return an honest message that was cut off."""
    whole = call("submit", {"id": "c-1", "command": SUBMIT})
    return whole[: dice.randrange(len(whole))]


def flipped(dice: Dice) -> bytes:
    """Return an honest message in which some bytes are others."""
    whole = bytearray(call("submit", {"id": "c-1", "command": SUBMIT}))
    for _ in range(dice.randrange(1, 6)):
        whole[dice.randrange(len(whole))] = dice.randrange(256)
    return bytes(whole)


def too_long(dice: Dice) -> bytes:
    """Return a message that is longer than its kind may be; now and then longer than any."""
    size = MOST_BYTES + 1 if dice.random() < 0.02 else dice.randrange(2_000, 40_000)
    return call(dice.choice(tuple(MESSAGES)), {"code": "1" * size})


def too_deep(dice: Dice) -> bytes:
    """Return lists in lists in lists."""
    inside: object = 0
    for _ in range(dice.randrange(25, 200)):
        inside = [inside]
    return call("knock", {"code": inside})


def reserved(dice: Dice) -> bytes:
    """Return a call under a name that the library keeps for itself."""
    return call(dice.choice(RESERVED), {"environ": {}, "auth": {"protocol": PROTOCOL}})


def wrong_types(dice: Dice) -> bytes:
    """Return a message whose fields hold what they may not hold."""
    values: tuple[object, ...] = (None, -1, 1 << 62, 1.5, "x" * 300, b"\0", [], {}, True)
    fields = ("code", "id", "command", "token", "seat", "room", "key", "letter", "extra")
    body = {name: dice.choice(values) for name in dice.sample(fields, dice.randrange(4))}
    return call(dice.choice(tuple(MESSAGES)), body)


def out_of_order(dice: Dice) -> bytes:
    """Return what is right by itself, from somebody who has no place and no key."""
    honest: tuple[tuple[str, dict[str, object]], ...] = (
        ("submit", {"id": f"c-{dice.randrange(10)}", "command": SUBMIT}),
        ("leave", {}),
        ("look", {}),
        ("foresee", {}),
        ("move", {"seat": "KAZ"}),
        ("rejoin", {"token": "A" * 32, "letter": dice.randrange(1 << 31)}),
        ("recover", {"code": "000000", "seat_key": "0000"}),
        ("host", {}),
        ("open_room", {"scenario": "test"}),
        ("delete_room", {"room": "r-1"}),
    )
    return call(*dice.choice(honest))


def other_packets(dice: Dice) -> bytes:
    """Return a packet of a kind that clients do not send."""
    kind = dice.choice((0, 1, 3, 4, 5, 6, 99, "2", None))
    return msgspec.msgpack.encode({"type": kind, "nsp": dice.choice(("/", "/x", 5)), "data": []})


MAKERS: tuple[Maker, ...] = (
    noise,
    truncated,
    flipped,
    too_long,
    too_deep,
    reserved,
    wrong_types,
    out_of_order,
    other_packets,
)
