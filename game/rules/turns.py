"""Turns and phases: the game's calendar, moved by the clock and the teacher.

lobby → (brief → negotiate → orders → launch → review) per turn → ended. The clock does not know the
rules: it asks ``next_step`` which command comes next and sends it when the time is over.
"""

from collections.abc import Iterator
from typing import ClassVar

import msgspec

from game.model.ids import CLOCK, TEACHER, SeatId, Turn
from game.model.world import Phase, World
from game.rules.engine import EVERYONE, Audience, Command, Event, change, follow, require
from game.rules.phases import BRIEF, LAST_REVIEW, LAUNCH, ORDERS, REVIEW

TIMEKEEPERS = (CLOCK, TEACHER)


class StartGame(Command, frozen=True, kw_only=True):
    """Leave the lobby and open the first turn."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher starts, and only once."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.phase == "lobby", "phase.wrong", when="lobby")
        yield from _opened(world, Turn(1), "brief")


class AdvancePhase(Command, frozen=True, kw_only=True):
    """Go from Brief to Negotiate, from Negotiate to Orders, from Review to the next turn."""

    def decide(self, world: World) -> Iterator[Event]:
        """Open the next phase; after the last Review the game ends."""
        require(self.actor in TIMEKEEPERS, "teacher.only")
        require(world.phase in ("brief", "negotiate", "review"), "phase.wrong", when="clock")
        if world.phase == "brief":
            yield from _opened(world, world.turn, "negotiate")
        elif world.phase == "negotiate":
            yield from _opened(world, world.turn, "orders")
        elif world.turn < world.settings.turns:
            yield from _opened(world, Turn(world.turn + 1), "brief")
        else:
            yield from _ended(world)


class OpenRatification(Command, frozen=True, kw_only=True):
    """Open the window at the end of Orders in which signed texts are ratified."""

    def decide(self, world: World) -> Iterator[Event]:
        """Once in every turn."""
        require(self.actor in TIMEKEEPERS, "teacher.only")
        require(world.phase == "orders" and not world.ratifying, "phase.wrong", when="clock")
        yield RatificationOpened()


class RunLaunch(Command, frozen=True, kw_only=True):
    """Close Orders and let the year happen."""

    def decide(self, world: World) -> Iterator[Event]:
        """Run every step of Launch."""
        require(self.actor in TIMEKEEPERS, "teacher.only")
        require(world.phase == "orders", "phase.wrong", when="clock")
        yield from _opened(world, world.turn, "launch")


class CloseReview(Command, frozen=True, kw_only=True):
    """Close the books of the turn and show them."""

    def decide(self, world: World) -> Iterator[Event]:
        """Run every step of Review."""
        require(self.actor in TIMEKEEPERS, "teacher.only")
        require(world.phase == "launch", "phase.wrong", when="clock")
        yield from _opened(world, world.turn, "review")


class NextPhase(Command, frozen=True, kw_only=True):
    """The teacher's button: whatever the clock would do next, now."""

    def decide(self, world: World) -> Iterator[Event]:
        """Decide the clock's next command."""
        require(self.actor == TEACHER, "teacher.only")
        step = next_step(world, self.actor)
        require(step is not None, "phase.wrong", when="clock")
        if step is not None:
            yield from step.decide(world)


class EndGame(Command, frozen=True, kw_only=True):
    """End the game now and go to the debrief."""

    def decide(self, world: World) -> Iterator[Event]:
        """Judge what has been reached so far."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        yield from _ended(world)


class PauseGame(Command, frozen=True, kw_only=True):
    """Stop all timers; drafts stay editable."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, and only once."""
        require(self.actor == TEACHER, "teacher.only")
        require(not world.paused, "phase.paused")
        yield GamePaused(paused=True)


class ResumeGame(Command, frozen=True, kw_only=True):
    """Let the timers run again."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, and only after a pause."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.paused, "phase.not_paused")
        yield GamePaused(paused=False)


class MarkReady(Command, frozen=True, kw_only=True):
    """Say that this seat needs no more time in the phase, or that it does."""

    ready: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Every seat, in every phase of a turn; repeating it changes nothing."""
        seat = world.seats.get(SeatId(self.actor))
        require(seat is not None, "seat.only")
        require(world.phase != "ended", "phase.wrong", when="before_end")
        if seat is not None and seat.ready != self.ready:
            yield SeatReady(seat=seat.id, ready=self.ready)


class RoomOpened(Event, frozen=True, kw_only=True):
    """The first entry of every journal: the whole first world."""

    for_teacher: ClassVar[bool] = False
    world: World

    def evolve(self, world: World) -> World:
        """Begin with the world of the scenario."""
        return self.world


class PhaseOpened(Event, frozen=True, kw_only=True):
    """A phase began."""

    turn: Turn
    phase: Phase

    def evolve(self, world: World) -> World:
        """Nobody is ready yet; a new year begins with clean sheets."""
        opened = change(_unready(world), turn=self.turn, phase=self.phase, ratifying=False)
        return _new_year(opened) if self.phase == "brief" else opened

    def seen_by(self, world: World) -> Audience:
        """The clock is public."""
        return EVERYONE


class RatificationOpened(Event, frozen=True, kw_only=True):
    """Signed texts can be ratified now."""

    def evolve(self, world: World) -> World:
        """Open the window; being done with orders does not mean being done with the people."""
        return change(_unready(world), ratifying=True)

    def seen_by(self, world: World) -> Audience:
        """The clock is public."""
        return EVERYONE


class GamePaused(Event, frozen=True, kw_only=True):
    """The teacher stopped or restarted the clock."""

    paused: bool

    def evolve(self, world: World) -> World:
        """Remember it; a question to think about ends with its pause."""
        if world.classroom.question:
            classroom = msgspec.structs.replace(world.classroom, question={})
            world = change(world, classroom=classroom)
        return change(world, paused=self.paused)

    def seen_by(self, world: World) -> Audience:
        """The clock is public."""
        return EVERYONE


class SeatReady(Event, frozen=True, kw_only=True):
    """A seat is ready for the next phase, or is not any more."""

    seat: SeatId
    ready: bool

    def evolve(self, world: World) -> World:
        """Mark the seat."""
        seat = msgspec.structs.replace(world.seats[self.seat], ready=self.ready)
        return change(world, seats={**world.seats, self.seat: seat})

    def seen_by(self, world: World) -> Audience:
        """Everybody sees who is waiting for whom."""
        return EVERYONE


def next_step(world: World, actor: str = CLOCK) -> Command | None:
    """Return the clock's next command, or None in the lobby and after the end."""
    if world.phase == "orders":
        return RunLaunch(actor=actor)
    if world.phase == "launch":
        return CloseReview(actor=actor)
    if world.phase in ("brief", "negotiate", "review"):
        return AdvancePhase(actor=actor)
    return None


def _opened(world: World, turn: Turn, phase: Phase) -> Iterator[Event]:
    """Open a phase and run its steps."""
    opened = PhaseOpened(turn=turn, phase=phase)
    yield opened
    steps = {"brief": BRIEF, "orders": ORDERS, "launch": LAUNCH, "review": REVIEW}.get(phase, ())
    yield from follow(opened.evolve(world), steps)


def _ended(world: World) -> Iterator[Event]:
    """Judge the game and close the room for play."""
    yield from follow(world, LAST_REVIEW)
    yield PhaseOpened(turn=world.turn, phase="ended")


def _unready(world: World) -> World:
    """Return the world in which nobody is ready yet."""
    seats = {
        name: msgspec.structs.replace(seat, ready=False) if seat.ready else seat
        for name, seat in world.seats.items()
    }
    return change(world, seats=seats)


def _new_year(world: World) -> World:
    """Return the world on its first day of a turn: last year's papers are filed."""
    seats = {
        name: msgspec.structs.replace(seat, played_by="player")
        if _comes_to_play(world, name)
        else seat
        for name, seat in world.seats.items()
    }
    return change(
        world,
        seats=seats,
        orders_last=world.sheets,
        sheets={},
        sheets_set=(),
        launches=(),
        launch_log=(*world.launch_log, *world.launches),
        obligations=(),
        obligations_last=world.obligations,
        tallies={},
    )


def _comes_to_play(world: World, seat: SeatId) -> bool:
    """Return whether students take a seat over from its bot now."""
    if world.seats[seat].played_by != "bot" or seat in world.classroom.by_bot:
        return False
    return any(place.seat == seat for place in world.places.values())
