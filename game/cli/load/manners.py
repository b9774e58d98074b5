"""How one speaks to our server and to the relay, and the teacher who opens our rooms."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

import msgspec

from game.cli.load.crowd import Call, expect_yes
from game.cli.load.wire import BROWSERS_OFFER, Wire

SCENARIO, TURNS = "baikonur_70", 8
PHASE = 90.0
"""Seconds between two phases of a room."""


class Ours:
    """How one speaks to our server."""

    offer = BROWSERS_OFFER

    def __init__(self, codes: Sequence[str]) -> None:
        self._codes = codes

    def coming(self, room: int) -> Call:
        """Join with the code of a room."""
        return "join", {"code": self._codes[room]}

    def saying(self, mark: str) -> Call:
        """Say something to the whole table."""
        command = {"command": "SendMessage", "channel": "plenary", "text": mark}
        return "submit", {"id": mark, "command": command}


class Relays:
    """How one speaks to the relay; compression, which it would accept, is not offered."""

    offer = ""

    def coming(self, room: int) -> Call:
        """Enter a room."""
        return "join", {"room": f"room-{room}"}

    def saying(self, mark: str) -> Call:
        """Say something to the room."""
        return "say", {"text": mark}


class Teacher:
    """Opens rooms and leads them."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._sent = 0
        self.phases = 0
        """How many phases were begun."""
        self.rooms: list[str] = []
        self.codes: list[str] = []

    async def open(self, rooms: int) -> None:
        """Open rooms."""
        for _ in range(rooms):
            call = {"scenario": SCENARIO, "preset": TURNS, "timed": False}
            opened = msgspec.msgpack.decode(expect_yes(await self._wire.call("open_room", call)))
            self.rooms.append(opened["room"])
            self.codes.append(opened["code"])

    @asynccontextmanager
    async def leading(self) -> AsyncIterator[None]:
        """Start the games, and lead all rooms from phase to phase meanwhile."""
        for room in self.rooms:
            await self._direct(room, "StartGame")
        leading = asyncio.create_task(self._lead())
        try:
            yield
        finally:
            leading.cancel()
            with suppress(asyncio.CancelledError):
                await leading

    def leave(self) -> None:
        """Hang up."""
        self._wire.close()

    async def _lead(self) -> None:
        """Lead all rooms from phase to phase, for ever."""
        while True:
            for room in self.rooms:
                await asyncio.sleep(PHASE / len(self.rooms))
                await self._direct(room, "NextPhase")
                self.phases += 1

    async def _direct(self, room: str, command: str) -> None:
        """Send a command of the teacher."""
        self._sent += 1
        call = {"room": room, "id": f"t-{self._sent}", "command": {"command": command}}
        expect_yes(await self._wire.call("direct", call))
