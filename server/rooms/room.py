"""A room: one game. It is asked for things, decides, writes down, and tells those who may hear.

It knows no sockets and no clock on the wall. A command is decided at once on the newest world, but
nobody hears of it, not even the one who asked, before the journal has it. Meanwhile the next
command can be decided; if the journal fails, all that was built on the failed entry is taken back
and refused. A command has an id: asked again, it is answered again and not done again.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine

import msgspec

from game.model.ids import SYSTEM, TEACHER, Actor, PlaceId, SeatId
from game.model.world import World
from game.rules.classroom.rewinding import RewindTurn
from game.rules.engine import Command, Event, Refusal
from game.rules.turns import RoomOpened
from game.sight.bystander import role_sight
from game.sight.seat import seat_sight
from game.sight.seen import Sight
from game.sight.talk import talk_in
from game.wire.to_client import Accepted
from server.journal import snapshot
from server.journal.entry import Entry
from server.journal.faults import CannotWrite, NumberTaken
from server.journal.journal import Journal
from server.journal.snapshot import Snapshot
from server.rooms import decision
from server.rooms.folding import folded, start_of
from server.rooms.known import Known, key_of
from server.rooms.mill import Mill
from server.rooms.order import Answer, Order, Step, filled, opens_turn, step
from server.rooms.post import Post, Sealed, Told

Stamp = Callable[[], int]
"""Gives the time for the journal: milliseconds since 1970."""
TRIES = 2
"""How often a long command is decided beside others before they have to wait for it."""
MOST_REASON = 160
"""Characters of a disk's complaint that players are told."""
log = logging.getLogger(__name__)


class Room:
    """One game, from the lobby to the end."""

    def __init__(
        self, name: str, journal: Journal, mill: Mill, stamp: Stamp, *, world: World, known: Known
    ) -> None:
        self.name = name
        self.world = world
        """The world as it is written down."""
        self.known = known
        self.post = Post(world)
        self.listeners: list[Callable[[], None]] = []
        """Called after every entry."""
        self.onlookers: list[Callable[[], None]] = []
        """Called before them, after every entry in which more happened than talk."""
        self._journal, self._mill, self._stamp = journal, mill, stamp
        self._ahead = world
        self._next = known.number + 1
        self._waiting: list[Step] = []
        self._asked: dict[str, asyncio.Future[Answer]] = {}
        self._work: set[asyncio.Task[None]] = set()
        self._writing = False
        self._turning = asyncio.Lock()
        self._open = asyncio.Event()
        self._open.set()

    @classmethod
    async def opened(
        cls, name: str, world: World, journal: Journal, mill: Mill, stamp: Stamp
    ) -> "Room":
        """Return a new room whose first entry is written; raises ``CannotWrite``."""
        at = stamp()
        first = Entry(number=1, at=at, actor=SYSTEM, events=(RoomOpened(world=world),))
        await journal.append(name, first)
        return cls(name, journal, mill, stamp, world=world, known=Known(number=1, at=at))

    @classmethod
    async def reopened(cls, name: str, journal: Journal, mill: Mill, stamp: Stamp) -> "Room":
        """Return a room as its journal left it; raises ``CannotRead``."""
        world, known = await folded(name, journal)
        return cls(name, journal, mill, stamp, world=world, known=known)

    @property
    def newest(self) -> World:
        """Return the world as it is decided, whether it is written yet or not."""
        return self._ahead

    def sight(self, seat: SeatId) -> Sight:
        """Return what a seat, or a role without one, may know now."""
        if seat not in self.world.seats:
            return role_sight(self.world, seat)
        return seat_sight(self.world, seat)

    def letters(self, reader: str, after: int) -> tuple[Sealed, ...] | None:
        """Return a reader's letters after a number; None if they are too old to be kept."""
        return self.post.box(reader).after(after)

    async def submit(
        self, actor: Actor, command: Command, id: str, place: PlaceId | None = None
    ) -> Answer:
        """Do what somebody asks for; return once it is durable, or at once why not."""
        key = key_of(actor, id)
        if key in self._asked:
            return await asyncio.shield(self._asked[key])
        if self.known.has(key):
            return Accepted(number=self.post.number(actor))
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        whole = filled(command, actor, place)
        self._begin(Order(key=key, id=id, place=place, command=whole, answer=answer))
        return await asyncio.shield(answer)

    async def close(self) -> None:
        """Finish what was begun."""
        while self._work:
            await asyncio.wait(self._work)

    def _begin(self, order: Order) -> None:
        """Decide an order now, or let a long one be decided beside the others."""
        self._asked[order.key] = order.answer
        order.answer.add_done_callback(lambda _: self._asked.pop(order.key, None))
        if isinstance(order.command, RewindTurn) and order.command.actor == TEACHER:
            self._do(self._rewind(order, order.command))
        elif decision.is_long(self._ahead, order.command):
            self._do(self._turn(order))
        elif self._open.is_set():
            self._settle(order)
        else:
            self._do(self._settle_later(order))

    async def _rewind(self, order: Order, command: RewindTurn) -> None:
        """Go back to a turn whose beginning is read from the journal; nothing else meanwhile."""
        async with self._turning:
            self._open.clear()
            try:
                then = await start_of(self.name, self._journal, command.turn)
                whole = msgspec.structs.replace(command, then=then)
                self._take(order, decision.decide(self._ahead, whole))
            except Exception as bug:  # see _settle
                order.answer.set_exception(bug)
            finally:
                self._open.set()

    def _settle(self, order: Order) -> None:
        """Decide an order on the newest world."""
        try:
            found = decision.decide(self._ahead, order.command, order.place)
        except Exception as bug:  # a mistake of ours: whoever asked hears of it, the room goes on
            order.answer.set_exception(bug)
        else:
            self._take(order, found)

    async def _settle_later(self, order: Order) -> None:
        """Decide an order when the turn is over."""
        await self._open.wait()
        self._settle(order)

    async def _turn(self, order: Order) -> None:
        """Decide a long order; only one at a time."""
        async with self._turning:
            try:
                self._take(order, await self._decided_beside(order.command))
            except Exception as bug:  # see _settle
                order.answer.set_exception(bug)
            finally:
                self._open.set()

    async def _decided_beside(self, command: Command) -> tuple[Event, ...] | Refusal:
        """Decide beside the others, and again if the world has moved meanwhile.

        Where the others never rest they wait in the end; otherwise the year would never pass.
        """
        tries = 0
        while True:
            if tries == TRIES:
                self._open.clear()
            base = self._ahead
            found = await self._mill.decide(base, command)
            if base is self._ahead:
                return found
            tries += 1

    def _take(self, order: Order, found: tuple[Event, ...] | Refusal) -> None:
        """Put what was decided in line for the journal, or answer what needs no journal."""
        if isinstance(found, Refusal):
            order.answer.set_result(found)
        elif not found:
            order.answer.set_result(self._accepted(order.command.actor))
        else:
            taken = step(order, self._ahead, self._next, self._stamp(), found)
            self._waiting.append(taken)
            self._ahead, self._next = taken.world, self._next + 1
            if not self._writing:
                self._writing = True
                self._do(self._write())

    async def _write(self) -> None:
        """Write all that waits, and what comes meanwhile, and tell it in order."""
        while self._waiting:
            steps, self._waiting = self._waiting, []
            try:
                await self._journal.append(self.name, *(one.entry for one in steps))
            except NumberTaken:
                await self._read_on(steps)
            except CannotWrite as fault:
                self._take_back(steps, fault)
            else:
                for done in steps:
                    self._tell(done.entry, done.world, done.told)
                    done.order.answer.set_result(self._accepted(done.entry.actor))
        self._writing = False

    def _tell(self, entry: Entry, world: World, told: tuple[Told, ...]) -> None:
        """Let everybody hear what they may of an entry that is written."""
        self.world = world
        self.known.note(entry)
        try:
            self.post.deliver(world, told)
        except Exception:  # the lesson goes on; every screen is given the whole sight
            log.exception("room %s: letters of entry %d", self.name, entry.number)
            self.post = Post(world)
        if any(opens_turn(event) for event in entry.events):
            self._do(self._keep_snapshot())
        if talk_in(entry.events) is None:
            for onlooker in self.onlookers:
                onlooker()
        for listener in self.listeners:
            listener()

    def _take_back(self, steps: list[Step], fault: CannotWrite) -> None:
        """Refuse what could not be written, and what was built on it."""
        log.error("room %s: %s", self.name, fault.reason)
        lost, self._waiting = [*steps, *self._waiting], []
        self._ahead, self._next = self.world, self.known.number + 1
        for one in lost:
            reason = fault.reason[:MOST_REASON]
            one.order.answer.set_result(
                Refusal(key="journal.cannot_write", parameters={"reason": reason})
            )

    async def _read_on(self, steps: list[Step]) -> None:
        """Read what another worker wrote first, and decide again on top of it."""
        entries = await self._journal.read(self.name, after=self.known.number)
        if not entries:
            self._take_back(steps, CannotWrite("the journal of this room is gone"))
            return
        for entry in entries:
            world, told = decision.told(self.world, entry.events)
            self._tell(entry, world, told)
        again, self._waiting = [*steps, *self._waiting], []
        self._ahead, self._next = self.world, self.known.number + 1
        for one in again:
            if self.known.has(one.order.key):
                one.order.answer.set_result(self._accepted(one.entry.actor))
            else:
                self._settle(one.order)

    async def _keep_snapshot(self) -> None:
        """Keep the world of a new turn, so that opening the room again is quick."""
        known = self.known
        shot = Snapshot(
            number=known.number, at=known.phase_since, world=self.world, recent=known.recent
        )
        try:
            await self._journal.keep(self.name, snapshot.NOTE, snapshot.packed(shot))
        except CannotWrite as fault:
            log.warning("room %s: no snapshot: %s", self.name, fault.reason)

    def _accepted(self, actor: Actor) -> Accepted:
        """Return the answer yes, with the letter that tells what followed."""
        return Accepted(number=self.post.number(actor))

    def _do(self, work: Coroutine[None, None, None]) -> None:
        """Let work run beside; the room waits for it when it closes."""
        task = asyncio.create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)
