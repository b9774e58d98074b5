"""Stewards: when a delegation is away a bot keeps its seat, by the delegation's own instructions.

Every act of a steward is noted. When somebody comes back the seat is theirs at once, with a page
that says what was done and what was left open.
"""

from collections.abc import Iterable, Iterator

import msgspec

from game.model.classroom import Handback, OpenMatter, StewardAct
from game.model.ids import SYSTEM, TEACHER, SeatId
from game.model.instructions import StandingInstructions
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Command, Event, change, only, require
from game.rules.treaties.ratification import still_asked

ABOUT = ("treaty", "incident", "finding", "channel")
"""Fields of a command that say what it was about."""


class TakeSteward(Command, frozen=True, kw_only=True):
    """Let a steward keep a seat until its students come back."""

    seat: SeatId

    def decide(self, world: World) -> Iterator[Event]:
        """The house where all are away, the teacher, or the delegation itself."""
        require(self.actor in (SYSTEM, TEACHER, self.seat), "teacher.only")
        require(self.seat in world.seats, "seat.unknown", seat=self.seat)
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        require(world.seats[self.seat].played_by == "player", "steward.not_needed")
        yield StewardTook(seat=self.seat)


class RelieveSteward(Command, frozen=True, kw_only=True):
    """Give a seat back to its students, because one of them is there and acts."""

    seat: SeatId

    def decide(self, world: World) -> Iterator[Event]:
        """The house sends it."""
        require(self.actor == SYSTEM, "teacher.only")
        yield from handed_back(world, self.seat)


class SetInstructions(Command, frozen=True, kw_only=True):
    """Say what a steward shall do while the delegation is away."""

    instructions: StandingInstructions

    def decide(self, world: World) -> Iterator[Event]:
        """Only the own seat; ticked kinds are kinds that this room uses."""
        seat = world.seats.get(SeatId(self.actor))
        require(seat is not None, "seat.only")
        ticked = self.instructions.kinds
        known = set(ticked) <= set(world.settings.clause_kinds) and len(set(ticked)) == len(ticked)
        require(known, "steward.kind_not_used")
        if seat is not None and seat.instructions != self.instructions:
            yield InstructionsSet(seat=seat.id, instructions=self.instructions)


class StewardTook(Event, frozen=True, kw_only=True):
    """A steward keeps a seat from now on."""

    seat: SeatId

    def evolve(self, world: World) -> World:
        """It begins with an empty page."""
        seat = msgspec.structs.replace(
            world.seats[self.seat], played_by="steward", steward_since=world.turn
        )
        acts = {**world.classroom.steward_acts, self.seat: ()}
        classroom = msgspec.structs.replace(world.classroom, steward_acts=acts)
        return change(world, seats={**world.seats, self.seat: seat}, classroom=classroom)

    def seen_by(self, world: World) -> Audience:
        """Stewards are labelled for everybody."""
        return EVERYONE


class StewardActed(Event, frozen=True, kw_only=True):
    """A steward did something in the name of a seat."""

    seat: SeatId
    act: StewardAct

    def evolve(self, world: World) -> World:
        """Note it for those who come back."""
        acts = world.classroom.steward_acts
        mine = (*acts.get(self.seat, ()), self.act)
        classroom = msgspec.structs.replace(world.classroom, steward_acts={**acts, self.seat: mine})
        return change(world, classroom=classroom)

    def seen_by(self, world: World) -> Audience:
        """The delegation reads it when it is back."""
        return only(self.seat)


class SeatHandedBack(Event, frozen=True, kw_only=True):
    """The students of a seat are back."""

    seat: SeatId
    handback: Handback

    def evolve(self, world: World) -> World:
        """The seat is theirs at once."""
        seat = msgspec.structs.replace(world.seats[self.seat], played_by="player")
        classroom = msgspec.structs.replace(
            world.classroom,
            steward_acts={**world.classroom.steward_acts, self.seat: ()},
            handbacks={**world.classroom.handbacks, self.seat: self.handback},
        )
        return change(world, seats={**world.seats, self.seat: seat}, classroom=classroom)

    def seen_by(self, world: World) -> Audience:
        """What was done stays between steward and delegation; the label is in everybody's sight."""
        return only(self.seat)


class InstructionsSet(Event, frozen=True, kw_only=True):
    """A delegation told its steward what to do."""

    seat: SeatId
    instructions: StandingInstructions

    def evolve(self, world: World) -> World:
        """Keep them with the seat."""
        seat = msgspec.structs.replace(world.seats[self.seat], instructions=self.instructions)
        return change(world, seats={**world.seats, self.seat: seat})

    def seen_by(self, world: World) -> Audience:
        """Nobody else may know."""
        return only(self.seat)


def handed_back(world: World, seat: SeatId) -> Iterator[Event]:
    """Yield the return of a seat that a steward keeps, with the page for its students."""
    held = world.seats.get(seat)
    if held is None or held.played_by != "steward":
        return
    yield SeatHandedBack(
        seat=seat,
        handback=Handback(
            since=held.steward_since,
            until=world.turn,
            acts=world.classroom.steward_acts.get(seat, ()),
            left_open=tuple(_left_open(world, seat)),
        ),
    )


def marked(world: World, command: Command, events: Iterable[Event]) -> tuple[Event, ...]:
    """Return what follows from a command, with a note if a steward gave it.

    ``world`` is the world before the command.
    """
    found = tuple(events)
    seat = world.seats.get(SeatId(command.actor))
    if seat is None or seat.played_by != "steward" or not found:
        return found
    act = StewardAct(
        turn=world.turn,
        phase=world.phase,
        command=type(command).__name__,
        about=next((str(said) for name in ABOUT if (said := getattr(command, name, ""))), ""),
    )
    return (*found, StewardActed(seat=seat.id, act=act))


def _left_open(world: World, seat: SeatId) -> Iterator[OpenMatter]:
    """Yield what waits for an answer of a seat."""
    for treaty in world.treaties.values():
        waits = treaty.state in ("offered", "countered", "initialled")
        if waits and seat in treaty.terms.parties and treaty.versions[-1].author != seat:
            yield OpenMatter(kind="offer", id=treaty.id)
    for card in world.incidents.values():
        if not card.resolved and seat in card.deciders and seat not in card.answers:
            yield OpenMatter(kind="card", id=card.id)
    for finding in world.findings.values():
        if finding.obligor == seat and finding.status == "suspected":
            yield OpenMatter(kind="finding", id=finding.id)
    if seat in still_asked(world):
        yield OpenMatter(kind="ratification", id="")
