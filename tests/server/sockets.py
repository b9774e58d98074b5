"""A real server and real clients for tests; both together start in a few milliseconds."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

import aiohttp
import msgspec
import socketio

from game.rules.engine import Command, Refusal
from game.sight.changes import merged
from game.sight.seen import Sight
from game.wire import codec, to_server
from game.wire.to_client import NEWS, AnyAnswer, Letter, Opened, Welcome
from game.wire.to_server import PROTOCOL, ToServer
from server import keys
from server.app import Server
from server.journal.journal import Journal
from server.rooms.hall import Hall
from server.settings import LOOPBACK, Pace, Settings
from tests.server.rooms.halls import a_hall

KEY = "the-key-of-the-teacher"
FAST = Settings(port=0, pace=Pace(calls=10_000, messages=10_000))
A = TypeVar("A", bound=AnyAnswer)


@asynccontextmanager
async def a_server(
    journal: Journal | None = None, settings: Settings = FAST, hall: Hall | None = None
) -> AsyncIterator[Server]:
    """Give a listening server."""
    server = Server(hall or a_hall(journal), settings, keys.given(KEY))
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


class Client:
    """A student's or teacher's client."""

    def __init__(self) -> None:
        self.sio = socketio.AsyncClient(serializer="msgpack", reconnection=False)
        self.news: list[tuple[str, msgspec.Struct]] = []
        self.welcome: Welcome | None = None
        for name, kind in NEWS.items():
            self.sio.on(name, self._reader(name, kind))

    async def connect(self, port: int, auth: object = None, host: str = LOOPBACK) -> None:
        """Connect over a WebSocket."""
        await self.sio.connect(
            f"http://{host}:{port}",
            transports=["websocket"],
            auth=auth or {"protocol": PROTOCOL},
            wait_timeout=20,
        )

    async def ask(self, message: ToServer) -> AnyAnswer | Refusal:
        """Send a message and return what is answered."""
        return await self.raw(codec.name_of(message), codec.plain(message))

    async def raw(self, name: str, data: object) -> AnyAnswer | Refusal:
        """Send anything and return what is answered."""
        reply = codec.reply_from(await self.sio.call(name, data, timeout=20))
        said = reply.ok or reply.refused
        assert said is not None
        return said

    async def get(self, message: ToServer, kind: type[A]) -> A:
        """Send a message and return its answer; a refusal fails the test."""
        answer = await self.ask(message)
        assert isinstance(answer, kind), answer
        return answer

    async def submit(self, command: Command, id: str | None = None) -> AnyAnswer | Refusal:
        """Send a command."""
        field = codec.command_field(command)
        return await self.ask(to_server.Submit(id=id or uuid.uuid4().hex, command=field))

    async def join(self, port: int, code: str, seat: str | None = None) -> Welcome:
        """Connect and take a place."""
        await self.connect(port)
        self.welcome = await self.get(to_server.Join(code=code, seat=seat), Welcome)
        return self.welcome

    def heard(self, name: str) -> list[msgspec.Struct]:
        """Return the news of one name."""
        return [news for told, news in self.news if told == name]

    def letters(self) -> list[Letter]:
        """Return the letters that came."""
        return [letter for letter in self.heard("letter") if isinstance(letter, Letter)]

    def sight(self) -> Sight:
        """Return the sight as the client knows it from its welcome and letters."""
        assert self.welcome is not None
        sight, number = self.welcome.sight, self.welcome.letter
        for letter in self.letters():
            if letter.number == number + 1:
                sight, number = merged(sight, letter.changes), letter.number
        return sight

    async def close(self) -> None:
        """Hang up."""
        await self.sio.disconnect()

    def _reader(self, name: str, kind: type[msgspec.Struct]) -> object:
        async def read(data: object) -> None:
            self.news.append((name, msgspec.convert(data, kind)))

        return read


async def a_teacher(server: Server) -> Client:
    """Return a connected teacher."""
    client = Client()
    await client.connect(server.port)
    await client.ask(to_server.Host(key=KEY))
    return client


async def a_room(server: Server, timed: bool = False) -> tuple[Client, Opened]:
    """Return a teacher and the room that was opened."""
    teacher = await a_teacher(server)
    return teacher, await teacher.get(to_server.OpenRoom(scenario="test", timed=timed), Opened)


class Wire:
    """A client that sends what no honest client would: raw frames."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def packet(self, packet: object) -> None:
        """Send a packed packet, whatever it is."""
        await self.socket.send_bytes(msgspec.msgpack.encode(packet))

    async def hello(self, auth: object = None) -> dict[str, object]:
        """Connect as a client of our protocol does."""
        told = auth or {"protocol": PROTOCOL}
        await self.packet({"type": 0, "nsp": "/", "data": told})
        return await self.next()

    async def call(self, name: object, body: object, id: int = 1) -> dict[str, object]:
        """Send a call and return the next packet."""
        await self.packet({"type": 2, "nsp": "/", "data": [name, body], "id": id})
        return await self.next()

    async def next(self) -> dict[str, object]:
        """Return the next packet."""
        while True:
            message = await self.socket.receive(timeout=20)
            if message.type == aiohttp.WSMsgType.BINARY:
                return msgspec.msgpack.decode(message.data, type=dict[str, object])
            if message.type != aiohttp.WSMsgType.TEXT:
                raise ConnectionError(message.type.name)

    async def ended(self) -> bool:
        """Return whether the server hangs up."""
        try:
            async with asyncio.timeout(30):
                while True:
                    await self.next()
        except ConnectionError:
            return True


@asynccontextmanager
async def a_wire(server: Server, headers: dict[str, str] | None = None) -> AsyncIterator[Wire]:
    """Give a raw WebSocket to a server."""
    url = f"http://127.0.0.1:{server.port}/socket.io/?EIO=4&transport=websocket"
    async with aiohttp.ClientSession() as session, session.ws_connect(url, headers=headers) as web:
        yield Wire(web)
