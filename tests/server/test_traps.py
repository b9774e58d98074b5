"""What Socket.IO would let happen, and what happens here instead."""

import asyncio

import aiohttp
import msgspec
import pytest

from game.rules.engine import Refusal
from game.rules.talking import SendMessage
from game.wire import to_server
from game.wire.to_client import Door, Whole
from server import gateway as gateways
from server.line import MOST_QUEUED, Line
from server.outbox import MOST_UNREAD, Outbox
from tests.server.rooms.halls import until
from tests.server.sockets import FAST, Client, a_room, a_server, a_teacher, a_wire


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
