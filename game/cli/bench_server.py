"""`steppe bench server`: how many seats a server carries, beside a plain relay in the same run.

Server, relay and crowd are processes of their own on this computer, so the crowd takes part of the
processors away: on two cores the ratio tells more than the figures.
"""

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

import msgspec
from rich.console import Console
from rich.table import Table

from game.cli.load.child import Child, relaying, serving
from game.cli.load.crowd import IN_ROOM, Call, Crowd, arrivals, expect_yes, lurk, quantile
from game.cli.load.wire import BROWSERS_OFFER, Address, Wire, connected
from game.cli.tuning import allow_connections, loop_factory

SCENARIO, TURNS = "baikonur_70", 8
EVERY = 5.0
"""Seconds between two commands of a seat in a class."""
PHASE = 90.0
"""Seconds between two phases of a room."""
CLASS = 40
ARRIVING = 4.0
"""Seconds within which a class joins."""
LURKERS = 200
SETTLE = 1.0
"""Seconds for what was begun to come to rest before memory is weighed."""


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


class Result(NamedTuple):
    """What was measured with so many seats; milliseconds and kilobytes."""

    server: str
    seats: int
    joins_a_second: float
    commands_a_second: float
    processor_us_a_command: float
    letter_p50_ms: float
    letter_p99_ms: float
    phases: int
    room_kb: float
    seat_kb: float
    """A joined seat, with its share of what its room keeps for it."""


class Once(NamedTuple):
    """What does not depend on the number of seats."""

    class_median_ms: float
    """Of forty students who join within four seconds: how long half of them waited at most."""
    class_worst_ms: float
    rush_median_ms: float
    """The same when all forty press the button at the same moment."""
    rush_worst_ms: float
    connection_kb: float
    """An idle connection, as browsers make them, without its share of a room."""


class Teacher:
    """Opens rooms and leads them."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._sent = 0
        self.rooms: list[str] = []
        self.codes: list[str] = []

    async def open(self, rooms: int) -> None:
        """Open rooms."""
        for _ in range(rooms):
            call = {"scenario": SCENARIO, "preset": TURNS, "timed": False}
            opened = msgspec.msgpack.decode(expect_yes(await self._wire.call("open_room", call)))
            self.rooms.append(opened["room"])
            self.codes.append(opened["code"])

    async def direct(self, room: str, command: str) -> None:
        """Send a command of the teacher."""
        self._sent += 1
        call = {"room": room, "id": f"t-{self._sent}", "command": {"command": command}}
        expect_yes(await self._wire.call("direct", call))

    async def lead(self) -> None:
        """Lead all rooms from phase to phase, for ever."""
        while True:
            for room in self.rooms:
                await asyncio.sleep(PHASE / len(self.rooms))
                await self.direct(room, "NextPhase")

    @property
    def phases(self) -> int:
        """Return how many phases were begun."""
        return self._sent

    def leave(self) -> None:
        """Hang up."""
        self._wire.close()


def bench_server(seats: Sequence[int], seconds: float, as_json: bool) -> None:
    """Print what a server carries with so many seats, and what a relay does beside it."""
    allow_connections()
    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        once, results = runner.run(_measured(seats, seconds))
    pairs = list(zip(results[::2], results[1::2], strict=True))
    ratios = {ours.seats: _share(ours, relay) for ours, relay in pairs}
    costs = {ours.seats: _cost(ours, relay) for ours, relay in pairs}
    if as_json:
        told = {"once": once._asdict(), "results": [each._asdict() for each in results]}
        print(json.dumps({**told, "ratio": ratios, "processor_ratio": costs}))
        return
    console = Console()
    console.print(_table(results))
    console.print(_table_once(once))
    for number, ratio in ratios.items():
        console.print(f"Commands beside the relay at {number:,} seats: {ratio} (at least 0.5)")
        console.print(f"  the same by processor time for each: {costs[number]}")


def _share(ours: Result, relay: Result) -> float:
    """Return how many commands we answer for each that the relay answers in the same time."""
    return round(ours.commands_a_second / relay.commands_a_second, 2)


def _cost(ours: Result, relay: Result) -> float:
    """Return the same with the same processor time, which tells more on a busy computer."""
    if ours.processor_us_a_command == 0:
        return 0.0
    return round(relay.processor_us_a_command / ours.processor_us_a_command, 2)


async def _measured(seats: Sequence[int], seconds: float) -> tuple[Once, list[Result]]:
    """Measure the server and the relay with each number of seats, one after the other."""
    results = []
    once = await _of_a_class()
    for number in seats:
        results.append(await _of_ours(number, seconds))
        results.append(await _of_relay(number, seconds))
    return once, results


async def _of_a_class() -> Once:
    """Measure a class that joins, and what a connection weighs."""
    async with _ours(2) as (child, teacher):
        calm: Call = ("join", {"code": teacher.codes[0]})
        rush: Call = ("join", {"code": teacher.codes[1]})
        waited = await arrivals(child.port, calm, CLASS, within=ARRIVING)
        rushed = await arrivals(child.port, rush, CLASS, within=0)
        await asyncio.sleep(SETTLE)
        before, during = child.memory(), [0.0]

        async def look() -> None:
            during[0] = child.memory()

        await lurk(child.port, LURKERS, look)
    return Once(
        class_median_ms=1000 * median(waited),
        class_worst_ms=1000 * max(waited),
        rush_median_ms=1000 * median(rushed),
        rush_worst_ms=1000 * max(rushed),
        connection_kb=(during[0] - before) / LURKERS,
    )


async def _of_ours(seats: int, seconds: float) -> Result:
    """Measure our server: first rooms and seats, then a class's pace with phases, then a flood."""
    rooms = -(-seats // IN_ROOM)
    async with _ours(0) as (child, teacher):
        empty = child.memory()
        await teacher.open(rooms)
        open_rooms = child.memory()
        crowd = Crowd(Ours(teacher.codes), child.port)
        joining = await crowd.come(seats)
        await asyncio.sleep(SETTLE)
        full = child.memory()
        for room in teacher.rooms:
            await teacher.direct(room, "StartGame")
        begun = teacher.phases
        leading = asyncio.create_task(teacher.lead())
        await crowd.stroll(seconds, EVERY)
        delays = crowd.delays[:]
        leading.cancel()
        used = child.seconds()
        flood = await crowd.flood(seconds)
        used = child.seconds() - used
        crowd.leave()
    return Result(
        server="steppe",
        seats=seats,
        joins_a_second=seats / joining,
        commands_a_second=flood.answered / flood.seconds,
        processor_us_a_command=1e6 * used / flood.answered,
        letter_p50_ms=1000 * quantile(delays, 0.5),
        letter_p99_ms=1000 * quantile(delays, 0.99),
        phases=teacher.phases - begun,
        room_kb=(open_rooms - empty) / rooms,
        seat_kb=(full - open_rooms) / seats,
    )


async def _of_relay(seats: int, seconds: float) -> Result:
    """Measure the relay in the same way; it has no rooms to open and no phases."""
    with relaying() as child:
        empty = child.memory()
        crowd = Crowd(Relays(), child.port)
        joining = await crowd.come(seats)
        await asyncio.sleep(SETTLE)
        full = child.memory()
        await crowd.stroll(seconds, EVERY)
        delays = crowd.delays[:]
        used = child.seconds()
        flood = await crowd.flood(seconds)
        used = child.seconds() - used
        crowd.leave()
    return Result(
        server="relay",
        seats=seats,
        joins_a_second=seats / joining,
        commands_a_second=flood.answered / flood.seconds,
        processor_us_a_command=1e6 * used / flood.answered,
        letter_p50_ms=1000 * quantile(delays, 0.5),
        letter_p99_ms=1000 * quantile(delays, 0.99),
        phases=0,
        room_kb=0.0,
        seat_kb=(full - empty) / seats,
    )


@asynccontextmanager
async def _ours(rooms: int) -> AsyncIterator[tuple[Child, Teacher]]:
    """Give our server with some rooms, its journal on the disk of this computer."""
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as child:
        wire = await connected(Address(child.port), lambda body: None)
        expect_yes(await wire.call("host", {"key": child.key}))
        teacher = Teacher(wire)
        await teacher.open(rooms)
        yield child, teacher
        teacher.leave()


def _table(results: Sequence[Result]) -> Table:
    """Return the measures as a table."""
    table = Table(title=f"Server: rooms of {IN_ROOM}, one command per {EVERY:g} s, then a flood")
    for heading in ("", "seats", "joins/s", "commands/s", "µs each", "p50 ms", "p99 ms"):
        table.add_column(heading, justify="right")
    for heading in ("phases", "kB a room", "kB a seat"):
        table.add_column(heading, justify="right")
    for each in results:
        table.add_row(
            each.server,
            f"{each.seats:,}",
            f"{each.joins_a_second:,.0f}",
            f"{each.commands_a_second:,.0f}",
            f"{each.processor_us_a_command:,.0f}",
            f"{each.letter_p50_ms:.1f}",
            f"{each.letter_p99_ms:.1f}",
            f"{each.phases}",
            f"{each.room_kb:,.0f}",
            f"{each.seat_kb:,.1f}",
        )
    return table


def _table_once(once: Once) -> Table:
    """Return the single measures as a table, with the most that each should be."""
    table = Table()
    for heading in ("what", "measured", "at most"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    whole = f"{CLASS} students within {ARRIVING:g} s"
    table.add_row(f"{whole}: half of them", f"{once.class_median_ms:.0f} ms", "100")
    table.add_row(f"{whole}: the slowest", f"{once.class_worst_ms:.0f} ms", "1,000")
    rush = f"{CLASS} students at the same moment"
    table.add_row(f"{rush}: half of them", f"{once.rush_median_ms:.0f} ms", "")
    table.add_row(f"{rush}: the slowest", f"{once.rush_worst_ms:.0f} ms", "5,000")
    table.add_row("an idle connection", f"{once.connection_kb:.1f} kB", "40")
    return table
