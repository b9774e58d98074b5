"""A table: one open room with its code, its places, its clock, its bots and its lesson."""

import asyncio
from collections.abc import Coroutine

import msgspec

from game.model.ids import TEACHER, PlaceId, SeatId
from game.model.seats import Place
from game.rules.classroom.stewards import RelieveSteward
from game.rules.engine import Command, Refusal, Refused, require
from game.rules.seating import LeaveSeat, SetPresence, TakeSeat
from game.rules.turns import PauseGame
from game.wire.to_client import Effects, RoomCard, Roster
from server.journal.faults import CannotWrite
from server.journal.journal import Journal
from server.rooms import passes, preview
from server.rooms.asking import Asking
from server.rooms.bots import Bots
from server.rooms.call_signs import free_call_sign, label
from server.rooms.clock import Clock
from server.rooms.house import House
from server.rooms.order import Answer
from server.rooms.pace import Pace
from server.rooms.passes import Pass
from server.rooms.register import Register, Screens
from server.rooms.room import Room
from server.rooms.seating import players, proposed

AWAY = 90.0
"""Seconds without a cable after which a student counts as away."""
LEAST = 30_000
"""Milliseconds that a phase has at least when a room comes back."""


class Seated(msgspec.Struct, frozen=True, kw_only=True):
    """A place that was given or found again."""

    place: Place
    token: str
    seat_key: str = ""
    """Empty unless the place is new."""


class Table:
    """One open room and everything around it."""

    def __init__(
        self, room: Room, code: str, journal: Journal, clock: Clock, bots: Bots, pace: Pace
    ) -> None:
        self.room, self.code = room, code
        self.clock, self.bots, self.pace = clock, bots, pace
        self.passes: dict[PlaceId, Pass] = {}
        self.asking = Asking()
        self._coming: set[PlaceId] = set()
        """Places of students who are sitting down just now."""
        self.latency: dict[PlaceId, int] = {}
        """Milliseconds of the slowest screen of each place, as far as it was measured."""
        self.read: dict[PlaceId, int] = {}
        """The last letter that each place was sent before its cable broke."""
        self._journal = journal
        self._register = Register(clock.now)
        self._cables: dict[PlaceId, int] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.house = House(room, pace, clock, journal, self._do)

    @property
    def lesson(self) -> str:
        """Return the name of the lesson that the room belongs to; empty: none."""
        return "" if self.pace.lesson is None else self.pace.lesson.name

    @property
    def students(self) -> int:
        """Return how many have a place or are on their way to one."""
        places = self.room.newest.places
        return len(places) + sum(place not in places for place in self._coming)

    def start(self) -> None:
        """Let the clock run and the bots think."""
        self._do(self.clock.run())
        self._do(self.bots.run())

    async def back(self, held: dict[PlaceId, Pass]) -> None:
        """Take up the game where the server was ended: paused, with everybody expected back."""
        self.passes = held
        known, world = self.room.known, self.room.world
        self.clock.pass_by(known.written - known.phase_since, LEAST)
        self.pace.back(world, known.written)
        if world.settings.seconds and world.phase not in ("lobby", "ended") and not world.paused:
            await self.house.send(PauseGame(), TEACHER)
        for place in world.places:
            self._do(self._miss(place))

    async def submit(self, place: PlaceId, command: Command, id: str) -> Answer:
        """Do what a student asks for; whoever acts takes the seat back from its steward."""
        held = self.place(place)
        seat = self.room.world.seats.get(held.seat)
        if seat is not None and seat.played_by == "steward":
            await self.house.send(RelieveSteward(seat=held.seat))
        answer = await self.room.submit(held.seat, command, id, place=place)
        if isinstance(answer, Refusal):
            self._register.note_stopped(place, answer)
        else:
            self._register.note(place, command)
        return answer

    async def join(self, seat: SeatId | None) -> Seated:
        """Give a new place, in the seat that is asked for or the one that is proposed."""
        token, seat_key = passes.new_token(), self._new_key()
        held = passes.made(passes.new_place(), token, seat_key)
        self._coming.add(held.place)
        try:
            await self._admit(held, seat)
        finally:
            self._coming.discard(held.place)
        place = self.room.world.places[held.place]
        return Seated(place=place, token=token, seat_key=seat_key)

    async def move(self, place: PlaceId, seat: SeatId) -> Place:
        """Change a place to another seat while the game has not begun."""
        world = self.room.world
        require(world.phase == "lobby", "phase.wrong", when="lobby")
        held = self.place(place)
        await self._seat(place, seat)
        if not players(self.room.world, held.seat):
            self.room.post.close(held.seat)
        return self.room.world.places[place]

    async def leave(self, place: PlaceId) -> None:
        """Give up a place for good."""
        held = self.place(place)
        await self.house.send(LeaveSeat(place=place))
        self.passes.pop(place, None)
        await self._journal.drop(self.room.name, passes.NOTE + place)
        if not players(self.room.world, held.seat):
            self.room.post.close(held.seat)

    def place(self, name: PlaceId) -> Place:
        """Return a place, or refuse: it was given up."""
        place = self.room.world.places.get(name)
        if place is None or name not in self.passes:
            raise Refused("seat.left")
        return place

    def called(self, call_sign: str) -> Place:
        """Return the place of a call sign, or refuse."""
        wanted = call_sign.strip().casefold()
        for place in self.room.world.places.values():
            if place.call_sign.casefold() == wanted and place.id in self.passes:
                return place
        raise Refused("seat.call_sign_unknown")

    def found(self, seat_key: str) -> PlaceId | None:
        """Return the place that four digits open."""
        return next((p for p, held in self.passes.items() if passes.opens(held, seat_key)), None)

    async def renew(self, place: PlaceId) -> str:
        """Return a new token of a place for another device; the old device keeps none."""
        token = passes.new_token()
        await self._keep(
            msgspec.structs.replace(self.passes[place], token=passes.fingerprint(token))
        )
        return token

    async def new_seat_key(self, place: PlaceId) -> str:
        """Return four new digits for a place; the old ones open it no more."""
        self.place(place)
        key = self._new_key()
        mixed = passes.fingerprint(key, place)
        await self._keep(msgspec.structs.replace(self.passes[place], seat_key=mixed))
        return key

    async def arrived(self, place: PlaceId) -> None:
        """Note a cable to a place."""
        self._cables[place] = self._cables.get(place, 0) + 1
        held = self.room.world.places.get(place)
        if held is not None and not held.present:
            await self.house.send(SetPresence(place=place, present=True))

    def gone(self, place: PlaceId) -> None:
        """Note that a cable broke; after a while without any the student counts as away."""
        self._cables[place] = max(0, self._cables.get(place, 0) - 1)
        if not self._cables[place]:
            self._do(self._miss(place))

    def card(self) -> RoomCard:
        """Return the room as the teacher's list shows it."""
        world = self.room.world
        return RoomCard(
            room=self.room.name,
            code=self.code,
            title=world.scenario.title,
            phase=world.phase,
            turn=world.turn,
            turns=world.settings.turns,
            players=len(world.places),
            paused=world.paused,
            label=label(self.code),
            lesson=self.lesson,
            scenario=world.scenario.id,
            present=sum(self._cables.get(place, 0) > 0 for place in world.places),
            asking=len(self.asking.shown(world)),
        )

    def roster(self) -> Roster:
        """Return who is here and what each delegation does."""
        world = self.room.world
        screens = {
            place: Screens(number, self.latency.get(place))
            for place, number in self._cables.items()
        }
        left = self.pace.left(world)
        return self._register.roster(world, screens, self.asking.shown(world), left)

    def effects(self, command: Command) -> Effects:
        """Return what students would notice of a command of the teacher."""
        return preview.effects(self.room.world, command)

    async def close(self) -> None:
        """Stop clock and bots and finish what was begun."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.room.close()

    async def _miss(self, place: PlaceId) -> None:
        """Wait for a student to come back, and note if nobody came."""
        await asyncio.sleep(AWAY)
        if not self._cables.get(place) and place in self.room.world.places:
            await self.house.attempt(SetPresence(place=place, present=False))
            self.house.keep_seats()

    async def _seat(self, place: PlaceId, seat: SeatId | None) -> None:
        """Seat a place, or throw its pass away and refuse.

        Forty students come in the same second: whoever is decided to sit counts already, although
        it is not yet written.
        """
        places = self.room.newest.places
        taken = [other.call_sign for other in places.values()]
        call_sign = places[place].call_sign if place in places else free_call_sign(taken)
        try:
            seat = seat or proposed(self.room.newest)
            if seat is None:
                raise Refused("room.full")
            await self.house.send(TakeSeat(place=place, seat=seat, call_sign=call_sign))
        except Refused:
            if place not in self.room.world.places:
                self.passes.pop(place, None)
                await self._journal.drop(self.room.name, passes.NOTE + place)
            raise

    async def _admit(self, held: Pass, seat: SeatId | None) -> None:
        """Keep a new pass and seat its holder."""
        self.passes[held.place] = held
        try:
            await self._journal.keep(self.room.name, passes.NOTE + held.place, passes.packed(held))
        except CannotWrite:
            del self.passes[held.place]
            raise
        await self._seat(held.place, seat)

    async def _keep(self, held: Pass) -> None:
        """Keep a changed pass."""
        await self._journal.keep(self.room.name, passes.NOTE + held.place, passes.packed(held))
        self.passes[held.place] = held

    def _new_key(self) -> str:
        """Return four digits that open no other place of this room."""
        while True:
            key = passes.new_seat_key()
            if self.found(key) is None:
                return key

    def _do(self, work: Coroutine[None, None, None]) -> None:
        """Let work run beside until the table is closed."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
