"""Long work is done beside the event loop."""

import asyncio
import os
import threading
from collections.abc import Iterator

import pytest

from game.model.ids import TEACHER, Turn
from game.model.world import World
from game.rules.engine import Command, Event, Refusal
from game.rules.talking import SendMessage
from game.rules.turns import NextPhase, PhaseOpened
from game.sight.seen import Sight
from game.wire.to_client import Accepted
from server.rooms.mill import ProcessMill, ThreadMill
from tests.server.rooms.rooms import a_room
from tests.worlds import KAZ, RUS, a_world


def greet(sight: Sight) -> tuple[Command, ...]:
    """Return one message of a polite bot."""
    return (SendMessage(channel="plenary", text=f"{sight.seat} greets"),)


def crash(data: bytes) -> bytes:
    """End the process as a machine without memory would."""
    if data == b"crash":
        os._exit(1)
    return data


class SlowMill(ThreadMill):
    """A mill whose every turn lets others act first."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times
        self.decided = 0
        self.meanwhile: asyncio.Event = asyncio.Event()
        self.go = asyncio.Event()

    async def decide(self, world: World, command: Command) -> tuple[Event, ...] | Refusal:
        """Decide after something else has happened, as often as asked."""
        found = await super().decide(world, command)
        self.decided += 1
        if self.decided <= self.times:
            self.meanwhile.set()
            await self.go.wait()
            self.go.clear()
        return found


@pytest.fixture(scope="module")
def process() -> Iterator[ProcessMill]:
    """Give a mill with a process of its own; starting it takes a second."""
    mill = ProcessMill()
    yield mill
    mill._executor.shutdown()


async def test_a_thread_decides_beside_the_loop() -> None:
    """Values never change, so it may share them."""
    mill = ThreadMill()
    found = await mill.decide(a_world(), NextPhase(actor=TEACHER))
    name = await mill.grind(lambda _: threading.current_thread().name, b"")
    await mill.close()

    assert not isinstance(found, Refusal)
    assert isinstance(found[0], PhaseOpened)
    assert name.startswith("mill")


async def test_a_process_decides_the_same(process: ProcessMill) -> None:
    """World and command go over, events or the refusal come back."""
    thread = ThreadMill()
    for command in (NextPhase(actor=TEACHER), NextPhase(actor=KAZ)):
        here = await thread.decide(a_world(), command)
        assert await process.decide(a_world(), command) == here
    await thread.close()


async def test_a_process_asks_a_bot(process: ProcessMill) -> None:
    """The sight of its seat goes over, commands come back."""
    sight = (await a_room()).sight(RUS)

    assert await process.think(greet, sight) == greet(sight)


async def test_a_process_that_died_is_replaced(process: ProcessMill) -> None:
    """The machine ran out of memory; the next turn works again."""
    with pytest.raises(Exception, match="terminated"):
        await process.grind(crash, b"crash")

    assert await process.grind(crash, b"fine") == b"fine"


async def test_commands_do_not_wait_for_a_turn() -> None:
    """Talk goes on; the turn is decided again on what was said."""
    mill = SlowMill(times=1)
    room = await a_room(a_world(phase="review"), mill=mill)
    turning = asyncio.create_task(room.submit(TEACHER, NextPhase(), "t-1"))
    await mill.meanwhile.wait()
    said = await room.submit(KAZ, SendMessage(channel="plenary", text="meanwhile"), "c-1")
    mill.go.set()
    turned = await turning

    assert isinstance(said, Accepted)
    assert isinstance(turned, Accepted)
    assert (room.world.phase, room.world.turn, mill.decided) == ("brief", Turn(2), 2)
    assert len(room.world.messages) == 1


async def test_where_others_never_rest_they_wait_in_the_end() -> None:
    """The third time the room holds commands back until the year has passed."""
    mill = SlowMill(times=3)
    room = await a_room(a_world(phase="review"), mill=mill)
    turning = asyncio.create_task(room.submit(TEACHER, NextPhase(), "t-1"))
    for n in range(2):
        await mill.meanwhile.wait()
        mill.meanwhile.clear()
        await room.submit(KAZ, SendMessage(channel="plenary", text=f"{n}"), f"c-{n}")
        mill.go.set()
    await mill.meanwhile.wait()
    held = asyncio.create_task(room.submit(KAZ, SendMessage(channel="plenary", text="held"), "c-9"))
    await asyncio.sleep(0.01)
    waiting = not held.done()
    mill.go.set()
    await asyncio.gather(turning, held)

    assert waiting
    assert room.world.messages[-1].phase == "brief"
    assert mill.decided == 3


async def test_a_turn_that_is_refused_changes_nothing() -> None:
    """Only the teacher may press the button."""
    room = await a_room(a_world(phase="review"))
    answer = await room.submit(KAZ, NextPhase(), "c-1")

    assert answer == Refusal(key="teacher.only")
