"""A crowd in rooms of eight: it comes in, floods the server, or strolls at the pace of a class."""

import asyncio
from array import array
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from time import perf_counter
from typing import NamedTuple, Protocol

import msgspec

from game.cli.load.wire import MARK, MARK_LENGTH, Address, Broken, Wire, connected

IN_ROOM = 8
AT_ONCE = 40
"""Seats that come in at the same moment."""
LETTERS = "bcdfghjklmnpqrtv"
"""Marks are numbers in these sixteen letters: no word and no telephone number comes of them."""
DRAIN = 1.0
"""Seconds to wait for what is still on its way."""
_REPLY = msgspec.msgpack.Decoder(list[dict[str, msgspec.Raw]])


Call = tuple[str, Mapping[str, object]]
"""Name and body of a call."""


class Manners(Protocol):
    """How one speaks to a server."""

    @property
    def offer(self) -> str:
        """Return what is offered when connecting, as lines of a header."""

    def coming(self, room: int) -> Call:
        """Return the call with which a seat comes into a room."""

    def saying(self, mark: str) -> Call:
        """Return the call that everybody in the room hears, with a mark in it."""


class Flood(NamedTuple):
    """What came of everybody sending as fast as answers come."""

    answered: int
    seconds: float


class Crowd:
    """Connections in rooms of eight."""

    def __init__(self, manners: Manners, port: int) -> None:
        self._manners, self._port = manners, port
        self._seats: list[Wire] = []
        self._sent: dict[bytes, tuple[int, float]] = {}
        self._count = 0
        self.delays = array("d")
        """Seconds from a command to each letter about it at another seat."""

    async def come(self, seats: int) -> float:
        """Let so many come in, forty at a time; return how many seconds that took."""
        begun = perf_counter()
        turn = asyncio.Semaphore(AT_ONCE)
        self._seats = list(await asyncio.gather(*(self._one(turn, n) for n in range(seats))))
        return perf_counter() - begun

    async def flood(self, seconds: float) -> Flood:
        """Let everybody send the next command when the last one is answered."""
        begun = perf_counter()
        done = await asyncio.gather(
            *(self._keep_sending(n, begun + seconds) for n in range(len(self._seats)))
        )
        return Flood(sum(done), perf_counter() - begun)

    async def stroll(self, seconds: float, every: float) -> None:
        """Let each seat send one command in so many seconds, evenly spread."""
        self.delays = array("d")
        begun, between = perf_counter(), every / len(self._seats)
        sending = []
        for number in range(int(seconds / between)):
            await asyncio.sleep(begun + number * between - perf_counter())
            seat = (number * 7919) % len(self._seats)
            sending.append(asyncio.create_task(self._say(seat)))
        await asyncio.gather(*sending)
        await asyncio.sleep(DRAIN)

    def leave(self) -> None:
        """Hang up."""
        for wire in self._seats:
            wire.close()

    async def _one(self, turn: asyncio.Semaphore, number: int) -> Wire:
        """Come in."""
        async with turn:
            address = Address(self._port, own_address(number))
            wire = await connected(address, partial(self._hear, number), self._manners.offer)
            name, body = self._manners.coming(number // IN_ROOM)
            expect_yes(await wire.call(name, body))
            return wire

    async def _keep_sending(self, seat: int, until: float) -> int:
        """Send until the time is over; return how often."""
        done = 0
        while perf_counter() < until:
            await self._say(seat)
            done += 1
        return done

    async def _say(self, seat: int) -> None:
        """Send a command with a mark of its own."""
        self._count += 1
        mark = _mark(self._count)
        name, body = self._manners.saying(mark)
        self._sent[mark.encode()] = seat, perf_counter()
        expect_yes(await self._seats[seat].call(name, body))

    def _hear(self, seat: int, body: bytes) -> None:
        """Note how long a mark of somebody else was on its way."""
        found = body.find(MARK)
        if found >= 0:
            sender, at = self._sent[body[found : found + len(MARK) + MARK_LENGTH]]
            if sender != seat:
                self.delays.append(perf_counter() - at)


async def arrivals(port: int, call: Call, students: int, within: float) -> list[float]:
    """Let a class come in, evenly within some seconds; return how long each waited."""

    async def one(number: int) -> float:
        await asyncio.sleep(within * number / students)
        begun = perf_counter()
        wire = await connected(Address(port, own_address(number)), _ignore)
        expect_yes(await wire.call(*call))
        taken = perf_counter() - begun
        wires.append(wire)
        return taken

    wires: list[Wire] = []
    try:
        return list(await asyncio.gather(*(one(number) for number in range(students))))
    finally:
        for wire in wires:
            wire.close()


async def lurk(port: int, connections: int, look: Callable[[], Awaitable[None]]) -> None:
    """Connect without coming in anywhere, look, and hang up."""
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> Wire:
        async with turn:
            return await connected(Address(port, own_address(number)), _ignore)

    wires = await asyncio.gather(*(one(number) for number in range(connections)))
    await look()
    for wire in wires:
        wire.close()


def own_address(number: int) -> str:
    """Return an address of this computer for each seat: limits of one address stop no other."""
    return f"127.0.{1 + number // 250}.{1 + number % 250}"


def expect_yes(answer: msgspec.Raw) -> msgspec.Raw:
    """Return what a server said yes with; raises ``Broken`` if it said no."""
    (reply,) = _REPLY.decode(answer)
    if "refused" in reply:
        raise Broken(f"refused: {msgspec.msgpack.decode(reply['refused'])}")
    return reply["ok"]


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of the others lies; 0 if there are none."""
    if not values:
        return 0.0
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def _mark(number: int) -> str:
    """Return a number as a mark."""
    digits = f"{number:0{MARK_LENGTH}x}"
    return MARK.decode() + "".join(LETTERS[int(digit, 16)] for digit in digits)


def _ignore(body: bytes) -> None:
    """Hear nothing."""
