"""The clock of one room: it knows how much time is left, not what the rules do with it.

When the time of a phase is over, or every seat whose players are there is ready and no bot is still
thinking, it sends the command that the rules name as the next one. The last 20 seconds of Orders
are the ratification window; when all are ready it opens at once, if any text waits for it.
"""

import logging
from collections.abc import Callable

from game.model.ids import CLOCK, SeatId
from game.model.world import World
from game.rules.classroom.timing import extra
from game.rules.engine import Command, Refusal
from game.rules.treaties.ratification import still_asked
from game.rules.turns import OpenRatification, RunLaunch, next_step
from game.wire import to_client
from server.bell import Bell
from server.rooms.room import Room

WINDOW = 20_000
"""Milliseconds of the ratification window; it is never longer than Orders themselves."""
PATIENCE = 2.0
"""Seconds to wait before asking again when the journal could not be written."""
log = logging.getLogger(__name__)
Now = Callable[[], int]
"""Milliseconds of a clock that never goes back."""


class Countdown:
    """How long the phase still runs. It is shown the world after every change."""

    def __init__(self) -> None:
        self._of: tuple[int, str, bool, int] | None = None
        self._length: int | None = None
        self._left: int | None = None
        self._since: int | None = None
        """When counting began; None: it stands still."""

    def see(self, world: World, now: int) -> None:
        """Begin anew with a new phase; stand still while the game is paused."""
        of = (world.turn, world.phase, world.ratifying, world.classroom.rewinds)
        long = length(world)
        if of != self._of:
            self._of, self._length, self._left, self._since = of, long, long, None
        elif long != self._length:
            self._change(long, now)
        if world.paused:
            self._left, self._since = self.left(now), None
        elif self._since is None:
            self._since = now

    def left(self, now: int) -> int | None:
        """Return the milliseconds left, not below 0; None if no end is set."""
        if self._left is None or self._since is None:
            return self._left
        return max(0, self._left - (now - self._since))

    def pass_by(self, milliseconds: int, least: int) -> None:
        """Count time that went by before, but leave at least so much."""
        if self._left is not None:
            self._left = max(least, self._left - milliseconds)

    def _change(self, long: int | None, now: int) -> None:
        """Follow a phase that became longer or shorter while it runs."""
        before, left = self._length, self.left(now)
        self._length = long
        self._since = None if self._since is None else now
        if long is None or before is None or left is None:
            self._left = long
        else:
            self._left = max(0, left + long - before)


class Clock:
    """Sends the commands of time into one room until the game has ended."""

    def __init__(self, room: Room, now: Now, thinking: Callable[[], bool] = lambda: False) -> None:
        self._room, self._thinking = room, thinking
        self.now = now
        self._countdown = Countdown()
        self._countdown.see(room.world, now())
        self._changed = Bell()
        room.onlookers.append(self.look)

    def news(self) -> to_client.Clock:
        """Return what screens show."""
        world = self._room.world
        return to_client.Clock(
            phase=world.phase,
            left=self.left(),
            paused=world.paused,
            ratifying=world.ratifying,
        )

    def left(self) -> int | None:
        """Return the milliseconds that the running phase has left; None if no end is set."""
        return self._countdown.left(self.now())

    def pass_by(self, milliseconds: int, least: int) -> None:
        """Count time of the running phase that went by before this clock was started."""
        self._countdown.pass_by(milliseconds, least)

    async def run(self) -> None:
        """Send what is due until the game has ended."""
        while self._room.world.phase != "ended":
            left = self.left()
            command = due(self._room.world, left, self._thinking())
            if command is None:
                await self._changed.wait(_pause(self._room.world, left))
            elif not await self._sent(command):
                await self._changed.wait(PATIENCE)

    async def _sent(self, command: Command) -> bool:
        """Send a command and return whether it was done.

        Its id is the same on every worker, so that it happens once. A mistake of ours in a turn
        must not stop the clock: the teacher can still end the phase or the game.
        """
        name = f"{type(command).__name__}-{self._room.known.number}"
        try:
            return not isinstance(await self._room.submit(CLOCK, command, id=name), Refusal)
        except Exception:
            log.exception("room %s: %s", self._room.name, name)
            return False

    def look(self) -> None:
        """See what changed in the room, or that the bots have come to rest."""
        self._countdown.see(self._room.world, self.now())
        self._changed.ring()


def length(world: World) -> int | None:
    """Return how long the phase, or the ratification window, runs; None: no end."""
    seconds = world.settings.seconds.get(world.phase)
    if seconds is None:
        return None
    given = 1000 * extra(world)
    return given + (min(WINDOW, seconds * 1000) if world.ratifying else seconds * 1000)


def due(world: World, left: int | None, thinking: bool) -> Command | None:
    """Return the command that is due now, or None; ``thinking``: a bot has not yet acted."""
    if world.paused:
        return None
    over = left is not None and left <= 0
    ready = everybody_ready(world) and not thinking
    if world.phase != "orders":
        return next_step(world, CLOCK) if over or ready else None
    if world.ratifying:
        heard = _heard_out(world) and not thinking and (left is None or ready)
        return RunLaunch(actor=CLOCK) if over or heard else None
    if left is not None and left <= WINDOW:
        return OpenRatification(actor=CLOCK)
    if ready:
        return OpenRatification(actor=CLOCK) if still_asked(world) else RunLaunch(actor=CLOCK)
    return None


def everybody_ready(world: World) -> bool:
    """Return whether every seat whose players are there is ready, and there is such a seat."""
    attended = _attended(world)
    return bool(attended) and all(world.seats[seat].ready for seat in attended)


def _heard_out(world: World) -> bool:
    """Return whether every seat whose players are there has answered for what it signed."""
    attended = _attended(world)
    return bool(attended) and not any(seat in attended for seat in still_asked(world))


def _attended(world: World) -> tuple[SeatId, ...]:
    """Return the seats with players of which at least one is there."""
    here = [place.seat for place in world.places.values() if place.present]
    return tuple(
        name for name, seat in world.seats.items() if seat.played_by == "player" and name in here
    )


def _pause(world: World, left: int | None) -> float | None:
    """Return how many seconds to sleep until something is due by itself; None: for ever."""
    if left is None or world.paused:
        return None
    ahead = left - WINDOW if world.phase == "orders" and not world.ratifying else left
    return max(ahead, 1) / 1000
