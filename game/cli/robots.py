"""Robots: one real Socket.IO connection per seat, played by the seat's bot.

A robot knows what its seat's sight says and nothing else. Robots act one after another, and each
looks at its whole sight before it acts, so the same seed gives the same game on any machine.
"""

import asyncio
import uuid
from typing import TypeVar

import socketio

from game import bots
from game.model.ids import SeatId
from game.model.world import World
from game.rules.engine import Command, Refusal
from game.rules.turns import MarkReady
from game.sight.seen import Sight
from game.wire import codec, to_server
from game.wire.to_client import (
    Accepted,
    AnyAnswer,
    Hosting,
    Opened,
    Watching,
    Welcome,
    Whole,
)
from server.journal.faults import CannotWrite

PATIENCE = 30.0
"""Seconds to wait for an answer; a turn may be computed meanwhile."""
A = TypeVar("A", bound=AnyAnswer)
UNWRITTEN = "journal.cannot_write"
"""Key of the refusal that says nothing about the message: the disk is full, or the like."""


class ServerSaidNo(Exception):  # noqa: N818 - the demo cannot go on without it
    """A message of the demo itself was refused."""


class Line:
    """One connection to a server."""

    def __init__(self) -> None:
        self._sio = socketio.AsyncClient(
            serializer="msgpack", reconnection=False, handle_sigint=False
        )

    async def open(self, address: str) -> None:
        """Connect over a WebSocket."""
        await self._sio.connect(
            address,
            transports=["websocket"],
            auth={"protocol": to_server.PROTOCOL},
            wait_timeout=PATIENCE,  # a second is not enough where the server shares a busy computer
        )

    async def close(self) -> None:
        """Hang up."""
        await self._sio.disconnect()

    async def call(self, message: to_server.ToServer, answer: type[A]) -> A:
        """Send a message and return its answer; a refusal ends the demo with its key."""
        reply = await self.ask(message)
        if not isinstance(reply, answer):
            raise ServerSaidNo(f"{codec.name_of(message)}: {reply}")
        return reply

    async def ask(self, message: to_server.ToServer) -> AnyAnswer | Refusal:
        """Send a message and return the answer or the refusal.

        Raises ``CannotWrite``, and ``TimeoutError`` if no answer comes.
        """
        name = codec.name_of(message)
        try:
            data = await self._sio.call(name, codec.plain(message), timeout=PATIENCE)
        except socketio.exceptions.TimeoutError as silence:
            raise TimeoutError(name) from silence
        reply = codec.reply_from(data)
        said = reply.refused if reply.ok is None else reply.ok
        if said is None:
            raise ServerSaidNo(f"{codec.name_of(message)}: no answer in the reply")
        if isinstance(said, Refusal) and said.key == UNWRITTEN:
            raise CannotWrite(str(said.parameters["reason"]))
        return said


class Host(Line):
    """The teacher's side of the demo: opens the room and starts the game."""

    room: str = ""

    async def open_room(self, key: str, scenario: str, preset: int, seed: str) -> str:
        """Open an untimed room of a preset and return its code."""
        await self.call(to_server.Host(key=key), Hosting)
        wish = to_server.OpenRoom(scenario=scenario, preset=preset, seed=seed, timed=False)
        opened = await self.call(wish, Opened)
        self.room = opened.room
        return opened.code

    async def watch(self) -> World:
        """Return the room's whole world as its teacher sees it."""
        return (await self.call(to_server.Watch(room=self.room), Watching)).world

    async def direct(self, command: Command) -> None:
        """Send a teacher's command into the room."""
        message = to_server.Direct(
            room=self.room, id=uuid.uuid4().hex, command=codec.command_field(command)
        )
        await self.call(message, Accepted)


class Robot(Line):
    """One seat."""

    seat: SeatId
    sight: Sight

    def __init__(self) -> None:
        super().__init__()
        self._heard = asyncio.Event()
        self._sio.on("letter", self._hear)

    async def _hear(self, _letter: dict[str, object]) -> None:
        """Notice that something happened; what it was is read by looking."""
        self._heard.set()

    async def sit(self, code: str, seat: SeatId) -> None:
        """Take a place in the seat."""
        welcome = await self.call(to_server.Join(code=code, seat=seat), Welcome)
        self.seat, self.sight = welcome.seat, welcome.sight

    async def look(self) -> Sight:
        """Return the whole sight as it is now."""
        self.sight = (await self.call(to_server.Look(), Whole)).sight
        return self.sight

    async def act(self) -> int:
        """Let the bot do what it wants now; return how many commands were accepted."""
        wishes = bots.act(await self.look())
        return sum([await self.submit(command) for command in wishes])

    async def submit(self, command: Command) -> bool:
        """Send one command; return whether it was accepted."""
        message = to_server.Submit(id=uuid.uuid4().hex, command=codec.command_field(command))
        return isinstance(await self.ask(message), Accepted)

    async def ready(self) -> None:
        """Say that this seat needs no more time."""
        await self.submit(MarkReady())

    async def leaves(self, here: tuple[int, str, bool]) -> None:
        """Wait until the room has left this turn, phase and ratification window."""
        async with asyncio.timeout(PATIENCE):
            while self.stands() == here:
                self._heard.clear()
                await self.look()
                if self.stands() == here:
                    await self._heard.wait()

    def stands(self) -> tuple[int, str, bool]:
        """Return the turn, the phase, and whether texts are being ratified."""
        public = self.sight.public
        return public.turn, public.phase, public.ratifying
