"""Packets that no honest client sends: each is answered or ends its own connection only."""

import json
import logging

import msgspec
import pytest

from game.rules.engine import Refusal
from game.rules.talking import SendMessage
from game.rules.turns import MarkReady
from game.wire.to_client import Accepted
from game.wire.to_server import MOST_BYTES
from server.cable import MOST_MALFORMED
from tests.server.sockets import Client, a_room, a_server, a_teacher, a_wire


def refusal_in(packet: dict[str, object]) -> str:
    """Return the key of the refusal in an acknowledgement."""
    (reply,) = msgspec.convert(packet["data"], list[dict[str, dict[str, object]]])
    return str(reply["refused"]["key"])


@pytest.mark.parametrize("name", ["connect", "disconnect", "call", "nonsense", ""])
async def test_reserved_and_unknown_names_are_answered_with_a_refusal(name: str) -> None:
    """A forged ``connect`` runs no handler; an unknown name leaves nobody hanging."""
    async with a_server() as server, a_wire(server) as wire:
        await wire.hello()
        answer = await wire.call(name, {"environ": {}, "auth": {"protocol": 1}})
        health = (await wire.call("knock", {"code": "000000"}))["type"]

    assert refusal_in(answer) == "wire.unknown_message"
    assert health == 3


@pytest.mark.parametrize(
    "data", [[], ["submit"], ["submit", {}, {}], "submit", {"submit": 1}, None, [5, {}], ["x" * 5]]
)
async def test_a_wrong_arity_is_answered(data: object) -> None:
    """Whoever waits for an answer gets one."""
    async with a_server() as server, a_wire(server) as wire:
        await wire.hello()
        await wire.packet({"type": 2, "nsp": "/", "data": data, "id": 7})
        answer = await wire.next()

    assert answer["id"] == 7
    assert refusal_in(answer) == "wire.malformed"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"code": 123456},
        {"code": "12345"},
        {"code": "123456", "more": 1},
        {1: 2},
        [1],
        None,
        "123456",
        {"code": {"code": {}}},
    ],
)
async def test_a_wrong_table_is_answered(body: object) -> None:
    """With the place of the mistake."""
    async with a_server() as server:
        client = Client()
        await client.connect(server.port)
        async with a_wire(server) as wire:
            await wire.hello()
            answer = await wire.call("knock", body)
        await client.close()

    assert refusal_in(answer) == "wire.malformed"


async def test_a_mistake_of_ours_is_answered(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An exception in a handler would leave the caller hanging until its timeout."""

    def broken(self: MarkReady, world: object) -> object:
        raise ZeroDivisionError("a bug")

    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code)
        monkeypatch.setattr(MarkReady, "decide", broken)
        answer = await student.submit(MarkReady())
        after = await student.submit(SendMessage(channel="plenary", text="we go on"))
        await student.close()
        await teacher.close()

    assert answer == Refusal(key="server.fault")
    assert isinstance(after, Accepted)
    assert "a bug" in caplog.text


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\xc1",
        b"\x80",
        b"hello",
        msgspec.msgpack.encode({"type": 2}),
        msgspec.msgpack.encode({"type": 2, "nsp": "/", "data": ["knock"]}),
        msgspec.msgpack.encode({"type": 3, "nsp": "/", "data": [], "id": 1}),
        msgspec.msgpack.encode({"type": 5, "nsp": "/", "data": ["x", b"y"]}),
        msgspec.msgpack.encode({"type": 2, "nsp": "/admin", "data": ["x", {}]}),
        msgspec.msgpack.encode({"type": 2, "nsp": "/", "data": ["x", {}], "id": -1}),
        msgspec.msgpack.encode({"type": "2", "nsp": ["/"], "data": {}}),
        b"\x91" * 20_000 + b"\x01",
    ],
)
async def test_malformed_packets_are_counted_and_then_it_is_enough(
    frame: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """No traceback, at most 200 bytes of log for each, and the connection ends."""
    caplog.set_level(logging.WARNING)
    async with a_server() as server, a_wire(server) as wire:
        await wire.hello()
        for _ in range(MOST_MALFORMED):
            await wire.socket.send_bytes(frame)
        ended = await wire.ended()
        other = await a_teacher(server)
        await other.close()

    assert ended
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) <= MOST_MALFORMED
    assert all(len(line) <= 200 for line in lines)
    assert not any(record.exc_info for record in caplog.records)


async def test_a_malformed_packet_before_the_greeting_counts_too() -> None:
    """Nobody may knock for ever."""
    async with a_server() as server, a_wire(server) as wire:
        for _ in range(MOST_MALFORMED):
            await wire.socket.send_bytes(b"\xc1")

        assert await wire.ended()


async def test_frames_of_text_are_malformed() -> None:
    """Only signs of life are text here."""
    async with a_server() as server, a_wire(server) as wire:
        await wire.hello()
        for _ in range(MOST_MALFORMED):
            await wire.socket.send_str("x")

        assert await wire.ended()


async def test_a_client_that_packs_with_json_is_told() -> None:
    """Else it would wait for ever for a greeting that it cannot read."""
    async with a_server() as server, a_wire(server) as wire:
        await wire.socket.send_str('40{"protocol":1}')
        first = await wire.socket.receive_str(timeout=20)
        told = await wire.socket.receive_str(timeout=20)
        ended = await wire.ended()

    assert first.startswith("0{")
    assert json.loads(told[2:])["message"].startswith("wire.other_dialect")
    assert ended


async def test_answers_come_in_the_order_of_the_calls() -> None:
    """One client's commands are never reordered."""
    async with a_server() as server, a_wire(server) as wire:
        await wire.hello()
        for number in range(1, 40):
            body = {"code": "000000"} if number % 3 else {}
            packet = {"type": 2, "nsp": "/", "data": ["knock", body], "id": number}
            await wire.packet(packet)
        answers = [(await wire.next())["id"] for _ in range(1, 40)]

    assert answers == list(range(1, 40))


async def test_a_message_that_is_too_long_ends_the_connection_only() -> None:
    """The server goes on; the client checks the size before it sends."""
    async with a_server() as server:
        async with a_wire(server) as wire:
            await wire.hello()
            await wire.socket.send_bytes(b"x" * (MOST_BYTES + 1))
            ended = await wire.ended()
        other = await a_teacher(server)
        await other.close()

    assert ended


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ({"code": "1" * 2_000}, "wire.too_large"),
        ({"code": [[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]}, "wire.too_deep"),
    ],
)
async def test_every_message_has_its_limits(body: object, key: str) -> None:
    """Size and depth are checked before anything is understood."""
    async with a_server() as server, a_wire(server) as wire:
        await wire.hello()

        assert refusal_in(await wire.call("knock", body)) == key


async def test_a_call_before_the_greeting_is_malformed() -> None:
    """And one after the farewell is answered no more."""
    async with a_server() as server, a_wire(server) as early, a_wire(server) as late:
        for number in range(MOST_MALFORMED):
            await early.packet({"type": 2, "nsp": "/", "data": ["look", {}], "id": number})
        ended = await early.ended()
        await late.hello()
        await late.packet({"type": 1, "nsp": "/"})
        for number in range(MOST_MALFORMED):
            await late.packet({"type": 2, "nsp": "/", "data": ["look", {}], "id": number})

        assert ended
        assert await late.ended()
