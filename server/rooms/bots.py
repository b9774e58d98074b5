"""Seats without players: their bots are asked what they want, with the sight of their seat alone.

They are asked when a phase begins, when the ratification window opens, and again when something is
laid before them; not more often than twelve times a phase, so that bots never talk in circles. A
seat of players is asked in the first turn, until it has orders: its adviser fills in a sheet.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from operator import is_

from game.model.ids import CLOCK, SeatId
from game.model.world import World
from game.rules.engine import Command
from game.rules.orders.orders import PHASES
from game.sight.seen import Sight
from server.bell import Bell
from server.rooms.room import Room

Think = Callable[[Sight], Awaitable[tuple[Command, ...]]]
"""Asks a bot, beside the event loop."""
MOST_TURNS = 12
"""How often a bot is asked in one phase."""
IDLE = ("lobby", "ended")
log = logging.getLogger(__name__)


class Bots:
    """Asks the bots of one room until the game has ended."""

    def __init__(self, room: Room, think: Think, rested: Callable[[], None], pause: float) -> None:
        self._room, self._think, self._rested = room, think, rested
        self._pause = pause
        """Seconds before an answer to somebody, so that people can follow."""
        self._changed = Bell()
        self._scene: tuple[object, ...] = ()
        self._moment: tuple[int, str, bool, int] | None = None
        self._asked: dict[SeatId, tuple[object, ...]] = {}
        self._times: dict[SeatId, int] = {}
        self.thinking = True
        """Whether a bot has not yet answered to what happened."""
        room.onlookers.append(self._look)

    async def run(self) -> None:
        """Ask whoever has something new before it."""
        while self._room.world.phase != "ended":
            due = self._due(self._room.world)
            if due:
                await self._round(due)
            else:
                self.thinking = False
                self._rested()
                await self._changed.wait()

    def _look(self) -> None:
        """Note that something happened that bots look at."""
        scene = _scene(self._room.world)
        if len(scene) != len(self._scene) or not all(map(is_, scene, self._scene)):
            self._scene = scene
            self.thinking = True
            self._changed.ring()

    def _due(self, world: World) -> list[SeatId]:
        """Return the bots with something new before them."""
        moment = (world.turn, world.phase, world.ratifying, world.classroom.rewinds)
        if moment != self._moment:
            self._moment, self._times = moment, {}
        if world.paused or world.phase in IDLE:
            return []
        return [seat for seat in world.seats if self._is_due(world, seat)]

    def _is_due(self, world: World, seat: SeatId) -> bool:
        """Return whether a bot plays the seat, has something new before it and may still speak."""
        if world.seats[seat].played_by == "player":
            return _awaits_advice(world, seat) and not self._times.get(seat)
        if self._times.get(seat, 0) >= MOST_TURNS:
            return False
        return self._asked.get(seat) != self._before(seat)

    def _before(self, seat: SeatId) -> tuple[object, ...]:
        """Return what lies before a bot: the moment, its texts, findings and cards."""
        sight = self._room.sight(seat)
        own, public = sight.own, sight.public
        return (
            self._moment,
            own.treaties,
            own.findings,
            own.conference,
            public.treaties,
            public.incidents,
            public.conference,
        )

    async def _round(self, due: list[SeatId]) -> None:
        """Ask some bots; answers to others come after a pause."""
        if any(self._times.get(seat) for seat in due):
            await asyncio.sleep(self._pause)
        for seat in due:
            await self._ask(seat)

    async def _ask(self, seat: SeatId) -> None:
        """Ask one bot and send what it wants."""
        self._asked[seat] = self._before(seat)
        self._times[seat] = number = self._times.get(seat, 0) + 1
        world = self._room.world
        speaker = CLOCK if world.seats[seat].played_by == "player" else seat
        moment = f"{world.turn}-{world.phase}-{world.ratifying:d}-{world.classroom.rewinds}"
        try:
            for place, command in enumerate(await self._think(self._room.sight(seat))):
                await self._room.submit(speaker, command, id=f"bot-{moment}-{number}-{place}")
        except Exception:  # a bot that fails sits the phase out, and the game goes on
            log.exception("room %s: the bot of %s failed", self._room.name, seat)


def _awaits_advice(world: World, seat: SeatId) -> bool:
    """Return whether a delegation of players has no orders yet that could be repeated."""
    return world.turn == 1 and world.phase in PHASES and seat not in world.standing


def _scene(world: World) -> tuple[object, ...]:
    """Return what bots look at; the same objects while nothing of it changed."""
    return (
        world.turn,
        world.phase,
        world.ratifying,
        world.paused,
        world.treaties,
        world.findings,
        world.incidents,
        world.conference,
        *(seat.played_by for seat in world.seats.values()),
    )


async def no_bots(sight: Sight) -> tuple[Command, ...]:
    """Answer for seats whose bots want nothing."""
    return ()
