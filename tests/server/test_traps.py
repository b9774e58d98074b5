"""What Socket.IO would let happen, and what happens here instead."""

import asyncio
import json
import logging

import aiohttp
import msgspec
import pytest

from game.rules.engine import Refusal
from game.rules.talking import SendMessage
from game.rules.turns import MarkReady
from game.wire import to_server
from game.wire.to_client import Accepted, Door, Waiting, Whole
from game.wire.to_server import MOST_BYTES
from server import desk as desks
from server import gateway as gateways
from server.cable import MOST_MALFORMED
from server.line import MOST_QUEUED, Line
from server.outbox import MOST_UNREAD, Outbox
from server.settings import Pace, Settings
from tests.server.rooms.halls import until
from tests.server.sockets import FAST, Client, a_room, a_server, a_teacher, a_wire


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


async def test_another_protocol_is_refused_with_both_numbers() -> None:
    """The window can say which of the two is too old."""
    told: list[object] = []
    async with a_server() as server:
        client = Client()
        client.sio.on("connect_error", told.append)
        with pytest.raises(Exception, match="namespaces"):
            await client.connect(server.port, auth={"protocol": 0})
        await client.close()

    assert told == [{"key": "protocol.other", "parameters": {"server": 1, "client": "0"}}]


class Asleep:
    """Stands between an outbox and a reader who takes nothing until it is woken."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox, self._transport = outbox, outbox._transport
        outbox._transport = self  # type: ignore[assignment]

    def is_closing(self) -> bool:
        """Say that somebody is there."""
        return False

    def get_write_buffer_size(self) -> int:
        """Say that nothing of it was read."""
        return MOST_UNREAD + 1

    def wake(self) -> None:
        """Let the reader read on."""
        self._outbox._transport = self._transport


async def test_a_slow_reader_gets_the_whole_sight_instead_of_a_long_queue(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A laptop that sleeps must not fill the server's memory; awake it knows everything."""
    monkeypatch.setattr(gateways, "BEAT", 0.05)
    async with a_server() as server:
        teacher, room = await a_room(server)
        slow, quick = Client(), Client()
        await slow.join(server.port, room.code)
        await quick.join(server.port, room.code)
        (line,) = (one for one in server._gateway._lines.values() if _is_of(one, slow))
        asleep = Asleep(line._outbox)
        for number in range(80):
            await quick.submit(SendMessage(channel="plenary", text=f"{number}"))
        waiting = line.queued
        asleep.wake()
        await until(lambda: bool(slow.heard("whole")))
        (whole,) = slow.heard("whole")
        await slow.close()
        await quick.close()
        await teacher.close()

    assert waiting <= MOST_QUEUED + 1
    assert isinstance(whole, Whole)
    assert len(whole.sight.own.messages) == 80


def _is_of(line: Line, client: Client) -> bool:
    """Return whether a line is this client's."""
    return client.welcome is not None and line.place == client.welcome.place


async def test_too_many_calls_are_slowed_down() -> None:
    """A script of a clever student does not stop the class."""
    settings = Settings(port=0, pace=Pace(calls=5, calls_a_second=0.1))
    async with a_server(settings=settings) as server:
        client = Client()
        await client.connect(server.port)
        answers = [await client.ask(to_server.Knock(code="000000")) for _ in range(6)]
        await client.close()

    assert [answer.key for answer in answers if isinstance(answer, Refusal)] == [
        *["room.unknown"] * 5,
        "rate.slow_down",
    ]


async def test_knocking_at_the_door_is_slowed_down() -> None:
    """A script that connects again and again waits; whoever is inside does not notice."""
    settings = Settings(port=0, pace=Pace(connections=2, connections_a_second=0.01))
    async with a_server(settings=settings) as server:
        teacher = await a_teacher(server)
        async with a_wire(server):
            pass
        with pytest.raises(aiohttp.WSServerHandshakeError, match="429"):
            async with a_wire(server):
                pass
        answer = await teacher.ask(to_server.Knock(code="000000"))
        await teacher.close()

    assert answer == Refusal(key="room.unknown")


async def test_messages_have_a_pace_of_their_own() -> None:
    """Three at once, then one in two seconds."""
    async with a_server(settings=Settings(port=0)) as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code)
        said = [await student.submit(SendMessage(channel="plenary", text=f"{n}")) for n in range(4)]
        await student.close()
        await teacher.close()

    assert [isinstance(answer, Accepted) for answer in said] == [True, True, True, False]


async def test_guessing_codes_is_slowed_down() -> None:
    """Thirty wrong codes, then one in two seconds; a right one is not told apart meanwhile."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        for _ in range(30):
            await teacher.ask(to_server.Knock(code="000000" if room.code != "000000" else "1" * 6))
        answer = await teacher.ask(to_server.Knock(code=room.code))
        await teacher.close()

    assert answer == Refusal(key="rate.slow_down")


async def test_guessing_a_seat_key_ends_after_three_tries() -> None:
    """Four digits are few; the right ones do not help a fourth time."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        right = (await student.join(server.port, room.code)).seat_key
        wrong = "0000" if right != "0000" else "1111"
        tries = [to_server.Recover(code=room.code, seat_key=key) for key in [wrong] * 3 + [right]]
        answers = [await teacher.ask(message) for message in tries]
        await student.close()
        await teacher.close()

    keys = [answer.key for answer in answers if isinstance(answer, Refusal)]
    assert keys == ["seat.key_wrong"] * 3 + ["seat.ask_teacher"]


async def test_many_who_guess_seat_keys_are_one_guesser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty laptops do not have three tries each; the teacher's tap is still there."""
    monkeypatch.setattr(desks, "MOST_KEYS", 2)
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        joined = await student.join(server.port, room.code)
        wrong = "0000" if joined.seat_key != "0000" else "1111"
        for key in (wrong, wrong):
            await teacher.ask(to_server.Recover(code=room.code, seat_key=key))
        for line in server._gateway._lines.values():
            line.address = "another address"
        answer = await teacher.ask(to_server.Recover(code=room.code, seat_key=joined.seat_key))
        back = to_server.AskBack(code=room.code, call_sign=joined.call_sign)
        tapped = await teacher.ask(back)
        await student.close()
        await teacher.close()

    assert answer == Refusal(key="seat.ask_teacher")
    assert isinstance(tapped, Waiting)


async def test_guessing_the_teacher_key_is_slowed_down() -> None:
    """Five wrong keys, then even the right one has to wait."""
    async with a_server() as server:
        client = Client()
        await client.connect(server.port)
        for _ in range(5):
            await client.ask(to_server.Host(key="wrong-key-wrong-key"))
        answer = await client.ask(to_server.Host(key="the-key-of-the-teacher"))
        await client.close()

    assert answer == Refusal(key="rate.slow_down")


@pytest.mark.parametrize(
    "message",
    [
        to_server.OpenRoom(scenario="test"),
        to_server.Watch(room="r-1"),
        to_server.Extend(room="r-1", seconds=60),
        to_server.CloseRoom(room="r-1"),
        to_server.DeleteRoom(room="r-1"),
    ],
)
async def test_a_teachers_message_needs_the_key(message: to_server.ToServer) -> None:
    """Whatever room it names."""
    async with a_server() as server:
        client = Client()
        await client.connect(server.port)
        answer = await client.ask(message)
        await client.close()

    assert answer == Refusal(key="teacher.only")


async def test_a_page_from_elsewhere_is_not_let_in() -> None:
    """Only pages of this server itself may connect from a browser."""
    async with a_server() as server:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            async with a_wire(server, {"Origin": "http://elsewhere.example"}):
                pass
        async with a_wire(server, {"Origin": f"http://127.0.0.1:{server.port}"}) as wire:
            greeted = await wire.hello()

    assert greeted["type"] == 0


async def test_a_name_from_elsewhere_is_not_answered() -> None:
    """A foreign name that leads here does not make a foreign page ours."""
    url = "http://127.0.0.1:{}/"
    async with a_server() as server, aiohttp.ClientSession() as session:
        headers = {"Host": "game.elsewhere.example"}
        foreign = (await session.get(url.format(server.port), headers=headers)).status
        own = (await session.get(url.format(server.port))).status

    assert (foreign, own) == (421, 200)


async def test_compression_is_off() -> None:
    """It costs 100 kB for each browser that offers it."""
    async with a_server() as server:
        offer = {"Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits"}
        async with a_wire(server, offer) as wire:
            assert wire.socket.compress == 0


async def test_polling_is_not_spoken() -> None:
    """One way in is easier to guard than two."""
    async with a_server() as server, aiohttp.ClientSession() as session:
        url = f"http://127.0.0.1:{server.port}/socket.io/?EIO=4&transport=polling"

        assert (await session.get(url)).status == 400


async def test_a_connection_that_says_nothing_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Open sockets are not free."""
    monkeypatch.setattr(gateways, "BEAT", 0.02)
    monkeypatch.setattr(gateways, "SILENT", 0.1)
    async with a_server() as server, a_wire(server) as wire:
        assert await wire.ended()


async def test_a_connection_that_gives_no_sign_of_life_is_cut(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A laptop was closed; the library looks sooner than we do, and would only forget it."""
    monkeypatch.setattr(gateways, "BEAT", 0.1)
    monkeypatch.setattr(gateways, "PING", 0.05)
    monkeypatch.setattr(gateways, "PONG", 0.05)
    async with a_server() as server, a_wire(server) as wire:
        await wire.hello()

        assert await wire.ended()


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


async def test_a_full_house_says_so() -> None:
    """Rather than becoming slow for everybody."""
    told: list[object] = []
    async with a_server(settings=msgspec.structs.replace(FAST, most_lines=1)) as server:
        first, second = Client(), Client()
        second.sio.on("connect_error", told.append)
        await first.connect(server.port)
        with pytest.raises(Exception, match="namespaces"):
            await second.connect(server.port)
        await first.close()
        await second.close()

    assert told == [{"key": "server.full", "parameters": {}}]


async def test_an_actor_never_comes_from_outside() -> None:
    """Nobody signs for somebody else."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code, "RUS")
        forged = {"command": "SendMessage", "channel": "plenary", "text": "hi", "actor": "KAZ"}
        answer = await student.raw("submit", {"id": "c-1", "command": forged})
        await student.close()
        await teacher.close()

    assert isinstance(answer, Refusal)
    assert answer.key == "wire.malformed"


async def test_who_waits_for_a_slow_answer_is_not_dropped() -> None:
    """A handler that takes its time does not stop the loop: others are served."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        first = asyncio.create_task(teacher.ask(to_server.Knock(code=room.code)))
        other = await a_teacher(server)
        await until(first.done)
        await other.close()
        answer = first.result()
        await teacher.close()

    assert isinstance(answer, Door)
