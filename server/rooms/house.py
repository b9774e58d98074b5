"""The house: what a room does unasked: keep the pace, empty seats and payments that wait."""

import asyncio
from collections.abc import Callable, Coroutine

import msgspec

from game.model.ids import CLOCK, SYSTEM
from game.rules.classroom.payments import OpenPayment
from game.rules.classroom.stewards import TakeSteward
from game.rules.engine import Command, Refusal, Refused
from server.journal.journal import Journal
from server.rooms.clock import Clock
from server.rooms.pace import NOTE, Lesson, Pace
from server.rooms.room import Room
from server.rooms.seating import empty_seats

PATIENCE = 30.0
"""Seconds that a treasurer has before the head may decide."""
Do = Callable[[Coroutine[None, None, None]], None]
"""Lets work run beside until the room is closed."""


class House:
    """Looks at one room after every deed and sends the commands of the house."""

    def __init__(self, room: Room, pace: Pace, clock: Clock, journal: Journal, do: Do) -> None:
        self._room, self._pace, self._journal, self._do = room, pace, journal, do
        self._clock = clock
        self._lesson = pace.lesson
        self._moment: tuple[int, str] | None = None
        self._payments: set[str] = set()
        self._count = 0
        room.onlookers.append(self._look)

    def new_id(self) -> str:
        """Return a new id for a command of the house."""
        self._count += 1
        return f"house-{self._room.known.number}-{self._count}"

    async def send(self, command: Command, actor: str = SYSTEM) -> None:
        """Send a command into the room; a refusal is raised."""
        answer = await self._room.submit(actor, command, id=self.new_id())
        if isinstance(answer, Refusal):
            raise Refused(answer.key, **answer.parameters)

    async def attempt(self, command: Command, actor: str = SYSTEM) -> None:
        """Send a command that may come too late."""
        await self._room.submit(actor, command, id=self.new_id())

    def keep_seats(self) -> None:
        """Give seats whose students are all away to stewards."""
        for seat in empty_seats(self._room.world):
            self._do(self.attempt(TakeSteward(seat=seat)))

    def _look(self) -> None:
        """See to the lesson, to seats without anybody, and to payments that wait."""
        world = self._room.world
        command = self._pace.see(world, self._clock.left())
        if command is not None:
            self._do(self.attempt(command, CLOCK))
        if self._pace.lesson is not None and self._pace.lesson != self._lesson:
            self._lesson = self._pace.lesson
            self._do(self._keep(self._lesson))
        if (world.turn, world.phase) != self._moment:
            self._moment = (world.turn, world.phase)
            self.keep_seats()
        for payment in world.classroom.payments:
            if payment.id not in self._payments:
                self._payments.add(payment.id)
                self._do(self._pass_over(payment.id))

    async def _pass_over(self, payment: str) -> None:
        """Let the head decide where the treasurer stays silent."""
        await asyncio.sleep(PATIENCE)
        await self.attempt(OpenPayment(payment=payment))

    async def _keep(self, lesson: Lesson) -> None:
        """Keep when the lesson began."""
        await self._journal.keep(self._room.name, NOTE, msgspec.json.encode(lesson))
