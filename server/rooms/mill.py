"""The mill: grinds long work beside the event loop, so that no command waits for a turn.

A year of the sky or a bot's thinking takes tens or hundreds of milliseconds. A server does such
work in a process of its own; a game against bots on one computer does it in a thread, which costs
no memory and starts at once.
"""

import asyncio
import multiprocessing
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from typing import TypeVar

import msgspec

from game.model.world import World
from game.rules.engine import Command, Event, Refusal
from game.wire.codec import AnyCommand, AnyEvent
from server.rooms import decision

R = TypeVar("R")
P = TypeVar("P")


class Mill:
    """Does long work somewhere else."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    async def decide(self, world: World, command: Command) -> tuple[Event, ...] | Refusal:
        """Return what follows from a command, or why it is refused."""
        task = _ENCODER.encode(Task(world=world, command=command))
        answer = _DECIDED.decode(await self.grind(_decided, task))
        return answer.refusal or answer.events

    async def grind(self, work: Callable[[P], R], load: P) -> R:
        """Return the result of a function of a module; load and result are plain bytes."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work, load)

    async def close(self) -> None:
        """Let go of the process or thread; work that runs is finished first."""
        await asyncio.to_thread(self._executor.shutdown, cancel_futures=True)


class ThreadMill(Mill):
    """Works in a thread of this process."""

    def __init__(self) -> None:
        super().__init__(ThreadPoolExecutor(1, thread_name_prefix="mill"))

    async def decide(self, world: World, command: Command) -> tuple[Event, ...] | Refusal:
        """Return what follows; values never change, so a thread may share them."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, decision.decide, world, command)


class ProcessMill(Mill):
    """Works in processes of its own."""

    def __init__(self, processes: int = 1) -> None:
        context = multiprocessing.get_context("spawn")
        super().__init__(ProcessPoolExecutor(processes, mp_context=context))


class Task(msgspec.Struct, frozen=True):
    """What is sent to the other process."""

    world: World
    command: AnyCommand


class Decided(msgspec.Struct, frozen=True):
    """What comes back."""

    events: tuple[AnyEvent, ...] = ()
    refusal: Refusal | None = None


_ENCODER = msgspec.msgpack.Encoder()
_TASK = msgspec.msgpack.Decoder(Task)
_DECIDED = msgspec.msgpack.Decoder(Decided)


def _decided(data: bytes) -> bytes:
    """Decide a packed task; runs in the other process."""
    task = _TASK.decode(data)
    found = decision.decide(task.world, task.command)
    if isinstance(found, Refusal):
        return _ENCODER.encode(Decided(refusal=found))
    return _ENCODER.encode(Decided(events=found))
