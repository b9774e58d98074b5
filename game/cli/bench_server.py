"""`steppe bench server`: how many seats a server carries, beside a plain relay in the same run.

Server, relay and crowd are processes of their own on this computer, so the crowd takes part of the
processors away: on two cores the ratio tells more than the figures.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from statistics import median
from typing import NamedTuple

from game.cli.endings import give_up
from game.cli.load.child import Child, relaying, serving
from game.cli.load.crowd import IN_ROOM, Call, Crowd, arrivals, expect_yes, lurk, quantile
from game.cli.load.manners import Ours, Relays, Teacher
from game.cli.load.wire import Address, Broken, connected
from game.cli.measures import Measure, print_columns, print_json, print_rows
from game.cli.tuning import allow_connections, loop_factory

EVERY = 5.0
"""Seconds between two commands of a seat in a class."""
CLASS = 40
ARRIVING = 4.0
"""Seconds within which a class joins."""
LURKERS = 200
SETTLE = 1.0
"""Seconds for what was begun to come to rest before memory is weighed."""
BESIDE = "beside the relay"
STEPPE, RELAY = "ours", "relay"


class Carried(NamedTuple):
    """What a server did for a crowd: first it came in, then a class's pace, then a flood."""

    seats: int
    joining: float
    """Seconds in which all came in."""
    weight: float
    """Kilobytes that it took more when all were there; 0 where this cannot be told."""
    delays: Sequence[float]
    """Seconds from a command to each letter about it, at a class's pace."""
    commands: float
    """Commands a second that were answered in the flood."""
    processor: float
    """Seconds of a processor for each of them; 0 where this cannot be told."""


def bench_server(seats: Sequence[int], seconds: float, as_json: bool) -> None:
    """Print what a server carries with so many seats, and what a relay does beside it."""
    allow_connections()
    try:
        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            of_a_class, loads, ratios = runner.run(_measured(seats, seconds))
    except (Broken, OSError) as fault:
        give_up(f"The measurement broke off: {fault}; try it with fewer seats")
    if as_json:
        print_json("server", (*of_a_class, *loads, *ratios))
        return
    print_columns(f"Server: rooms of {IN_ROOM}, one command per {EVERY:g} s, then a flood", loads)
    print_rows("A class, and ours beside the relay", (*of_a_class, *ratios))


async def _measured(
    seats: Sequence[int], seconds: float
) -> tuple[list[Measure], list[Measure], list[Measure]]:
    """Measure a class; server and relay with each number of seats; and their ratios."""
    of_a_class = await _of_a_class()
    loads: list[Measure] = []
    ratios: list[Measure] = []
    for number in seats:
        ours, kept = await _of_ours(number, seconds)
        relay = await _of_relay(number, seconds)
        loads += (*_load(STEPPE, ours), *kept, *_load(RELAY, relay))
        ratios += _ratios(ours, relay)
    return of_a_class, loads, ratios


def _load(server: str, carried: Carried) -> Iterator[Measure]:
    """Yield what a server carried, in numbers."""
    of = _crowd(server, carried.seats)
    yield Measure(of, "joins", carried.seats / carried.joining, "a second")
    yield Measure(of, "commands", carried.commands, "a second")
    if carried.processor:
        yield Measure(of, "processor, a command", 1e6 * carried.processor, "µs")
    yield Measure(of, "letter, p50", 1000 * quantile(carried.delays, 0.5), "ms")
    yield Measure(of, "letter, p99", 1000 * quantile(carried.delays, 0.99), "ms")
    if carried.weight:
        yield Measure(of, "memory, a seat", carried.weight / carried.seats, "kB")


def _ratios(ours: Carried, relay: Carried) -> Iterator[Measure]:
    """Yield how many commands we answer for each that the relay answers.

    In the same time, and with the same processor time, which tells more on a busy computer.
    """
    of = _crowd(BESIDE, ours.seats)
    yield Measure(of, "commands, by time", ours.commands / relay.commands, "", least=0.5)
    if ours.processor:
        ratio = relay.processor / ours.processor
        yield Measure(of, "commands, by processor", ratio, "")


def _crowd(server: str, seats: int) -> str:
    """Return the name of a server with so many seats."""
    return f"{server}, {seats:,} seats"


async def _of_a_class() -> list[Measure]:
    """Measure a class that joins, and what an idle connection weighs without a place in a room."""
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
    whole, at_once = f"{CLASS} students within {ARRIVING:g} s", f"{CLASS} students at once"
    measures = [
        Measure(whole, "median wait", 1000 * median(waited), "ms", most=100.0),
        Measure(whole, "longest wait", 1000 * max(waited), "ms", most=1000.0),
        Measure(at_once, "median wait", 1000 * median(rushed), "ms"),
        Measure(at_once, "longest wait", 1000 * max(rushed), "ms", most=5000.0),
    ]
    if before:
        weight = (during[0] - before) / LURKERS
        measures.append(Measure("an idle connection", "memory", weight, "kB", most=40.0))
    return measures


async def _of_ours(seats: int, seconds: float) -> tuple[Carried, list[Measure]]:
    """Measure our server, and what is its alone: phases begun, and what a room weighs."""
    rooms = -(-seats // IN_ROOM)
    async with _ours(0) as (child, teacher):
        empty = child.memory()
        await teacher.open(rooms)
        full = child.memory()
        crowd = Crowd(Ours(teacher.codes), child.port)
        carried = await _carried(child, crowd, seats, seconds, teacher.leading())
    of = _crowd(STEPPE, seats)
    kept = [Measure(of, "phases begun", teacher.phases, "")]
    if empty:
        kept.append(Measure(of, "memory, a room", (full - empty) / rooms, "kB"))
    return carried, kept


async def _of_relay(seats: int, seconds: float) -> Carried:
    """Measure the relay in the same way; it has no rooms to open and no phases."""
    with relaying() as child:
        return await _carried(child, Crowd(Relays(), child.port), seats, seconds, nullcontext())


async def _carried(
    child: Child,
    crowd: Crowd,
    seats: int,
    seconds: float,
    led: AbstractAsyncContextManager[None],
) -> Carried:
    """Let a crowd come in, stroll at a class's pace while it is led, and flood the server."""
    empty = child.memory()
    joining = await crowd.come(seats)
    await asyncio.sleep(SETTLE)
    full = child.memory()
    async with led:
        await crowd.stroll(seconds, EVERY)
        delays = crowd.delays[:]
    before = child.seconds()
    flood = await crowd.flood(seconds)
    processor = (child.seconds() - before) / flood.answered
    crowd.leave()
    return Carried(seats, joining, full - empty, delays, flood.answered / flood.seconds, processor)


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
