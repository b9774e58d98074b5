"""The mill: grinds long work beside the event loop, so that no command waits for a turn.

A year of the sky or a bot's thinking takes tens or hundreds of milliseconds. A server does such
work in a process of its own; a game against bots on one computer does it in a thread, which costs
no memory and starts at once.
"""

import asyncio
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

import msgspec

from game.model.orbit import SkyRecord
from game.model.outlook import SkyOutlook
from game.model.treaties import Terms
from game.model.world import World
from game.rules import kinds
from game.rules.engine import Command, Event, Refusal
from game.rules.sky.foresight import Foresight, foresee
from game.sight.seen import Sight
from game.wire.codec import AnyCommand, AnyEvent
from server.rooms import decision

TIDIED = "ignore:resource_tracker"
"""Python tidies up behind a server that was killed; that it had to is no news to a teacher."""
Act = Callable[[Sight], tuple[Command, ...]]
R = TypeVar("R")
P = TypeVar("P")


class Mill:
    """Does long work somewhere else."""

    def __init__(self, make: Callable[[], Executor]) -> None:
        self._make = make
        self._executor = make()

    async def warm(self) -> None:
        """Start what works, so that the first turn does not wait for it."""
        await self.grind(_warmed, b"")

    async def decide(self, world: World, command: Command) -> tuple[Event, ...] | Refusal:
        """Return what follows from a command, or why it is refused."""
        task = _ENCODER.encode(Task(world=world, command=command))
        answer = _DECIDED.decode(await self.grind(_decided, task))
        return answer.refusal or answer.events

    async def think(self, act: Act, sight: Sight) -> tuple[Command, ...]:
        """Return what a bot wants; ``act`` is a function of a module."""
        return _WANTED.decode(await self.grind(partial(_wanted, act), _ENCODER.encode(sight)))

    async def foresee(
        self, record: SkyRecord, outlook: SkyOutlook, terms: Terms | None
    ) -> Foresight:
        """Return where the sky goes with and without a text, as far as an outlook knows."""
        known = SkyOutlook(
            profiles=outlook.profiles,
            sky=outlook.sky,
            orbit=outlook.orbit,
            treaties=outlook.treaties,
        )
        task = _ENCODER.encode(Look(record=record, outlook=known, terms=terms))
        return _FORESEEN.decode(await self.grind(_foreseen, task))

    async def grind(self, work: Callable[[P], R], load: P) -> R:
        """Return the result of a function of a module; a process that died is replaced once."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._executor, work, load)
        except BrokenExecutor:
            self._executor = self._make()
            return await loop.run_in_executor(self._executor, work, load)

    async def close(self) -> None:
        """Let go of the process or thread; work that runs is finished first."""
        await asyncio.to_thread(self._executor.shutdown, cancel_futures=True)


class ThreadMill(Mill):
    """Works in a thread of this process."""

    def __init__(self) -> None:
        super().__init__(partial(ThreadPoolExecutor, 1, thread_name_prefix="mill"))

    async def decide(self, world: World, command: Command) -> tuple[Event, ...] | Refusal:
        """Return what follows; values never change, so a thread may share them."""
        return await self.grind(partial(decision.decide, world), command)

    async def think(self, act: Act, sight: Sight) -> tuple[Command, ...]:
        """Return what a bot wants."""
        return await self.grind(act, sight)


class ProcessMill(Mill):
    """Works in processes of its own."""

    def __init__(self, processes: int = 1) -> None:
        context = multiprocessing.get_context("spawn")
        os.environ.setdefault("PYTHONWARNINGS", TIDIED)
        super().__init__(
            partial(ProcessPoolExecutor, processes, mp_context=context, initializer=_apprentice)
        )


class Task(msgspec.Struct, frozen=True):
    """What is sent to the other process."""

    world: World
    command: AnyCommand


class Look(msgspec.Struct, frozen=True):
    """A look into the future that is sent to the other process."""

    record: SkyRecord
    outlook: SkyOutlook
    terms: Terms | None


class Decided(msgspec.Struct, frozen=True):
    """What comes back."""

    events: tuple[AnyEvent, ...] = ()
    refusal: Refusal | None = None


_ENCODER = msgspec.msgpack.Encoder()
_TASK = msgspec.msgpack.Decoder(Task)
_DECIDED = msgspec.msgpack.Decoder(Decided)
_LOOK = msgspec.msgpack.Decoder(Look)
_FORESEEN = msgspec.msgpack.Decoder(Foresight)
_SIGHT = msgspec.msgpack.Decoder(Sight)
_WANTED: "msgspec.msgpack.Decoder[tuple[Command, ...]]" = msgspec.msgpack.Decoder(
    tuple[AnyCommand, ...]
)


def _decided(data: bytes) -> bytes:
    """Decide a packed task; runs in the other process."""
    task = _TASK.decode(data)
    found = decision.decide(task.world, task.command)
    if isinstance(found, Refusal):
        return _ENCODER.encode(Decided(refusal=found))
    return _ENCODER.encode(Decided(events=found))


def _wanted(act: Act, data: bytes) -> bytes:
    """Ask a bot about a packed sight; runs in the other process."""
    return _ENCODER.encode(act(_SIGHT.decode(data)))


def _foreseen(data: bytes) -> bytes:
    """Look into the future; runs in the other process."""
    look = _LOOK.decode(data)
    return _ENCODER.encode(foresee(look.record, look.outlook, look.terms))


def _apprentice() -> None:
    """Be deaf to Ctrl-C, which is meant for the server, and end when the server is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_server, daemon=True).start()


def _end_with_server() -> None:
    """Wait until the process that started us has ended, even if it was killed."""
    server = multiprocessing.parent_process()
    if server is not None:
        server.join()
        os._exit(0)


def _warmed(data: bytes) -> bytes:
    """Load what deciding needs; runs in the other process."""
    kinds.kinds()
    return data
