"""Over real sockets: no byte to a seat changes when another seat's secret changes.

Two evenings are alike but for what KAZ does in secret. EUR sends every message there is, comes
back, and looks at the wall; every frame and page that it is given is compared. What a server draws
by lot (codes, tokens, call signs) is drawn alike in both.
"""

import random
import secrets
from collections.abc import Sequence

import aiohttp
import msgspec
import pytest

from game.model.ids import Turn
from game.model.world import Settings, World
from game.rules.engine import Command
from game.rules.talking import SendMessage
from game.rules.turns import NextPhase, StartGame
from game.wire import codec, to_server
from game.wire.to_client import Accepted, Opened, Welcome
from game.wire.to_server import MESSAGES, PROTOCOL
from server.app import Server
from server.journal.memory import MemoryJournal
from server.loading import Names
from server.rooms.bots import no_bots
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from tests.server.rooms.test_secrets import SECRET_DEEDS
from tests.server.sockets import Client, a_room, a_server, a_wire
from tests.worlds import EUR, a_world

Evening = tuple[list[bytes], str]
"""The frames that came to EUR, and the wall."""
ACK = 3
TEACHERS = (
    "host", "propose", "open_lesson", "open_room", "watch", "direct", "extend", "preview",
    "answer_back", "new_seat_key", "fork_room", "close_room", "delete_room",
)  # fmt: skip
"""Messages that need the teacher's key; EUR sends them without."""


def first_world(
    scenario: str, preset: int, seed: str, room: str, names: Names | None = None
) -> World:
    """Return the lobby of a game in which money can be promised."""
    settings = Settings(turns=preset, clause_kinds=("gen_pay",))
    return a_world(turn=Turn(0), phase="lobby", room=room, seed=seed, settings=settings)


def a_hall() -> Hall:
    """Return a hall with that game."""
    return Hall(MemoryJournal(), ThreadMill(), first_world, no_bots, bot_pause=0)


def draw_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything that is drawn by lot be drawn as in every other evening."""
    lot = random.Random(7)
    monkeypatch.setattr(secrets, "token_bytes", lambda size=16: lot.randbytes(size))
    monkeypatch.setattr(secrets, "token_hex", lambda size=16: lot.randbytes(size).hex())
    monkeypatch.setattr(secrets, "token_urlsafe", lambda size=16: lot.randbytes(size).hex())
    monkeypatch.setattr(secrets, "randbelow", lot.randrange)
    monkeypatch.setattr(secrets, "choice", lot.choice)


class Ear:
    """A raw connection that keeps every frame."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.frames: list[bytes] = []
        self._socket = socket
        self._calls = 0

    async def greet(self) -> None:
        """Introduce ourselves."""
        await self._send({"type": 0, "nsp": "/", "data": {"protocol": PROTOCOL}})
        await self._next()

    async def ask(self, name: str, body: object) -> object:
        """Send a call and hear everything until its answer."""
        self._calls += 1
        await self._send({"type": 2, "nsp": "/", "data": [name, body], "id": self._calls})
        while True:
            packet = msgspec.msgpack.decode(await self._next())
            if packet["type"] == ACK:
                return packet["data"][0]

    async def _send(self, packet: object) -> None:
        await self._socket.send_bytes(msgspec.msgpack.encode(packet))

    async def _next(self) -> bytes:
        while True:
            message = await self._socket.receive(timeout=20)
            if message.type == aiohttp.WSMsgType.BINARY:
                self.frames.append(message.data)
                return bytes(message.data)
            assert message.type == aiohttp.WSMsgType.TEXT


def bodies(code: str, place: Welcome) -> dict[str, object]:
    """Return what EUR sends for each message that a student can send, after joining."""
    talk = msgspec.msgpack.decode(codec.command_field(SendMessage(channel="plenary", text="hm")))
    return {
        "knock": {"code": code},
        "join": {"code": code, "seat": "EUR"},
        "join_lobby": {},
        "submit": {"id": "c-1", "command": talk},
        "look": {},
        "foresee": {},
        "move": {"seat": "COM"},
        "recover": {"code": code, "seat_key": "0000"},
        "ask_back": {"code": code, "call_sign": place.call_sign},
        "rejoin": {"token": place.token, "letter": 0},
        "leave": {},
    }


async def evening(commands: Sequence[Command], monkeypatch: pytest.MonkeyPatch) -> Evening:
    """Play an evening and return what EUR was given."""
    with monkeypatch.context() as alike:
        draw_alike(alike)
        async with a_server(hall=a_hall()) as server:
            teacher, room = await a_room(server)
            kaz = Client()
            await kaz.join(server.port, room.code, "KAZ")
            async with a_wire(server) as first, a_wire(server) as second:
                one, two = Ear(first.socket), Ear(second.socket)
                await one.greet()
                place = await joined(one, room)
                await lead_to_negotiations(teacher, room)
                for number, command in enumerate(commands):
                    assert isinstance(await kaz.submit(command, f"k-{number}"), Accepted)
                await send_everything(one, two, room, place)
            wall = await look_at_wall(server, room)
            await kaz.close()
            await teacher.close()
    return [*one.frames, *two.frames], wall


async def lead_to_negotiations(teacher: Client, room: Opened) -> None:
    """Start the game and lead it past the briefing."""
    for command in (StartGame(), NextPhase()):
        field, name = codec.command_field(command), type(command).__name__
        await teacher.get(to_server.Direct(room=room.room, id=name, command=field), Accepted)


async def joined(ear: Ear, room: Opened) -> Welcome:
    """Take EUR's place."""
    answer = await ear.ask("join", {"code": room.code, "seat": EUR})
    assert isinstance(answer, dict)
    return msgspec.convert(answer["ok"], Welcome)


async def send_everything(one: Ear, two: Ear, room: Opened, place: Welcome) -> None:
    """Send every message: a student's in full, a teacher's as somebody who has no key."""
    told = bodies(room.code, place)
    assert {*told, *TEACHERS} == set(MESSAGES), "a new message: add it to bodies() or TEACHERS"
    for name in MESSAGES:
        if name not in ("rejoin", "leave"):
            await one.ask(name, told.get(name, {}))
    await two.greet()
    await two.ask("rejoin", told["rejoin"])
    await two.ask("leave", {})


async def look_at_wall(server: Server, room: Opened) -> str:
    """Return what the projector shows."""
    async with aiohttp.ClientSession() as browser:
        url = f"http://127.0.0.1:{server.port}/projector/{room.code}/data"
        answer = await browser.get(url)
        assert answer.status == 200
        return str((await answer.json())["stage"])


@pytest.mark.parametrize("deed", SECRET_DEEDS)
async def test_a_secret_deed_changes_no_byte_for_others(
    deed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in answers, not in letters, not on the wall, and no number is skipped."""
    _, one, other = SECRET_DEEDS[deed]
    first, second = await evening(one, monkeypatch), await evening(other, monkeypatch)

    assert first == second


async def test_a_deed_that_is_heard_would_be_seen_by_this_test(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The comparison is not blind."""
    open_talk = SendMessage(channel="plenary", text="aloud")
    first, second = await evening([open_talk], monkeypatch), await evening([], monkeypatch)

    assert first != second
